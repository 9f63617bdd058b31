// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes

extension OwnAccountRoutes {
    static func passwordForm(_ visit: Visit) async throws -> Reply {
        let signedIn = try visit.signedIn()
        guard signedIn.actor != nil else { return .see(URLs.chooseRole) }
        return .page(PasswordPage(isRequired: signedIn.person.mustChangePassword).html(in: try await visit.frame()))
    }

    static func changePassword(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let signedIn = try visit.signedIn()
        guard let secret = visit.secret, let actor = signedIn.actor else { return .see(URLs.chooseRole) }
        guard form["new"] == form["again"] else {
            return try await refused("again", SignInWords.in(visit.language).notSame, visit)
        }
        do {
            let action = try await ChangePassword.prepare(
                from: form["current"] ?? "", to: form["new"] ?? "", of: signedIn, keeping: secret,
                in: visit.system.sessions)
            try await visit.system.perform(action, as: actor)
        } catch let refusal as Refusal {
            return try await refused(refusal.field, RefusalWords.sentence(refusal, visit.language), visit)
        } catch ActionError.refused(let refusal) {
            return try await refused(refusal.field, RefusalWords.sentence(refusal, visit.language), visit)
        } catch let refusal as SignInRefusal {
            return try await refused("current", SignInWords.in(visit.language).sentence(for: refusal), visit)
                .waiting(for: refusal)
        }
        let next = signedIn.person.mustChangePassword ? URLs.home : URLs.account
        return visit.see(next, saying: OwnAccountWords.in(visit.language).saved)
    }

    /// The form again; passwords are never shown again, only what is wrong with them.
    private static func refused(_ field: String, _ sentence: String, _ visit: Visit) async throws -> Reply {
        let typed = Typed(action: visit.path, values: [:], faults: [Typed.Fault(field, sentence)])
        let isRequired = try visit.signedIn().person.mustChangePassword
        return .page(
            PasswordPage(isRequired: isRequired, typed: typed).html(in: try await visit.frame()),
            status: .unprocessableContent)
    }
}
