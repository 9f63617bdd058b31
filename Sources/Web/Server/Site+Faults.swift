// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store

extension Site {
    /// The page for a fault, in the visitor's language.
    func page(for fault: Fault, _ visit: Visit) async -> Reply {
        var reply = Reply.fault(fault)
        if fault == .signInNeeded { return .see(URLs.signIn) }
        let whole = fault.leavesDatabaseAlone ? nil : try? await visit.frame()
        let frame = whole ?? visit.bareFrame
        let hidesVisitor = whole == nil && visit.session == nil && visit.secret != nil
        let page = Reply.page(
            FaultPage(fault: fault, requestID: visit.requestID, hidesVisitor: hidesVisitor).html(in: frame))
        reply.body = page.body
        reply.headers.append(contentsOf: page.headers)
        return finished(reply, visit)
    }

    /// The visit with who asks, where an address leads nowhere: they still want their menu.
    func recognised(_ visit: Visit) async -> Visit {
        guard let secret = visit.secret, let found = try? await system.sessions.find(secret) else { return visit }
        return visit.signedIn(found)
    }

    /// What an error is to the person who asked.
    func fault(for error: any Error) -> Fault {
        switch error {
        case let fault as Fault: fault
        case ActionError.notFound, StoreError.notFound: .notFound
        case ActionError.changedMeanwhile, StoreError.changedMeanwhile: .changedMeanwhile
        default:
            switch Hindrance(error) {
            case .busy: .unavailable
            case .full: .full
            case nil: .unexpected
            }
        }
    }
}
