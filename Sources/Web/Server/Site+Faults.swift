// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store

extension Site {
    /// The page for a fault, in the visitor's language.
    func page(for fault: Fault, _ visit: Visit) async -> Reply {
        var reply = Reply.fault(fault)
        if fault == .signInNeeded { return .see(URLs.signIn) }
        guard let frame = try? await visit.frame() else {
            reply.body = .nothing
            return reply
        }
        let page = Reply.page(FaultPage(fault: fault, requestID: visit.requestID).html(in: frame))
        reply.body = page.body
        reply.headers.append(contentsOf: page.headers)
        return finished(reply, visit)
    }

    /// What an error is to the person who asked.
    func fault(for error: any Error) -> Fault {
        switch error {
        case let fault as Fault: fault
        case ActionError.notFound, StoreError.notFound: .notFound
        case ActionError.changedMeanwhile, StoreError.changedMeanwhile: .changedMeanwhile
        case ActionError.unavailable: .unavailable
        default: .unexpected
        }
    }
}
