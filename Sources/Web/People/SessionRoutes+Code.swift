// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes

/// The second factor at the door.
extension SessionRoutes {
    static func codeForm(_ visit: Visit) async throws -> Reply {
        let next = LocalPath.checked(visit.query["tiep"])
        guard let pending = visit.pending, try await visit.system.sessions.awaitsCode(pending) else {
            return visit.forgettingCode(.see(URLs.link(URLs.signIn, [("tiep", next ?? "")])))
        }
        return .page(CodePage(next: next ?? "").html(in: try await visit.frame()))
    }

    static func enterCode(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let next = LocalPath.checked(form["tiep"])
        guard let pending = visit.pending else { return .see(URLs.signIn) }
        do {
            let secret = try await visit.system.sessions.enter(
                form.text("code"), awaiting: pending,
                subscriber: Address(visit.address)?.subscriber.description ?? visit.address)
            if let old = visit.secret, let session = visit.session {
                try await visit.system.sessions.signOut(old, session)
            }
            return visit.forgettingCode(
                visit.holding(secret, .see(try await firstPage(secret, next, visit))))
        } catch SignInRefusal.codeExpired {
            let sentence = SignInWords.in(visit.language).codeExpired
            let page = SignInPage(next: next ?? "", refusal: sentence)
            return visit.forgettingCode(
                .page(page.html(in: try await visit.frame()), status: .unprocessableContent))
        } catch let refusal as SignInRefusal {
            let sentence = SignInWords.in(visit.language).sentence(for: refusal)
            let page = CodePage(next: next ?? "", refusal: sentence)
            return Reply.page(page.html(in: try await visit.frame()), status: refusal.status).waiting(for: refusal)
        }
    }

    /// The first page after signing in: where one wanted to go, or the second factor that is soon required.
    static func firstPage(_ secret: Secret, _ next: String?, _ visit: Visit) async throws -> String {
        guard case .asked = try await visit.system.sessions.find(secret)?.duty else { return next ?? URLs.home }
        return URLs.link(URLs.secondFactor, [("tiep", next ?? "")])
    }
}
