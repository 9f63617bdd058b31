// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes
import Store

/// The link that makes the first administrator; it lives as long as the process and works until there is one.
package final class FirstLink: Sendable {
    private let secret = Secret.fresh()

    package init() {}

    /// The link's path, to be printed where only whoever installs can read it.
    package var path: String { "/khoi-dau/\(secret.text)" }

    /// Whether an installation needs the link: nobody can administer it.
    package static func isNeeded(by system: System) async throws -> Bool {
        let today = system.today
        return try await !system.read { try PersonStore.hasAdministrator(on: today, in: $0) }
    }

    /// The link's two routes, to stand beside ``Routes/all``.
    package var routes: [Route] {
        [
            .get("/khoi-dau/:token", .everyone) { try await self.show($0) },
            .post("/khoi-dau/:token", .everyone, bodyLimit: 16 << 10) { try await self.create($0) },
        ]
    }

    private func show(_ visit: Visit) async throws -> Reply {
        try await check(visit)
        return .page(FirstAdministratorPage(url: visit.path).html(in: try await visit.frame()))
    }

    private func create(_ visit: Visit) async throws -> Reply {
        try await check(visit)
        let form = try await visit.form()
        let words = SignInWords.in(visit.language)
        guard form["new"] == form["again"] else {
            return try await again(visit, [Typed.Fault("again", words.notSame)])
        }
        do {
            let action = try await CreateFirstAdministrator.prepare(
                name: form.text("name"), userName: form.text("userName"), password: form["new"] ?? "",
                province: form.text("province"), with: visit.system.sessions.hasher, at: visit.now)
            try await visit.system.perform(action, as: .system())
            return visit.see(URLs.signIn, saying: words.created)
        } catch let refusal as Refusal {
            return try await self.again(visit, [fault(refusal, visit)])
        } catch ActionError.refused(let refusal) {
            return try await self.again(visit, [fault(refusal, visit)])
        }
    }

    private func check(_ visit: Visit) async throws {
        guard let token = visit.parameters["token"].flatMap({ Secret($0) }), token.hash == secret.hash,
            try await Self.isNeeded(by: visit.system)
        else { throw Fault.notFound }
    }

    private func fault(_ refusal: Refusal, _ visit: Visit) -> Typed.Fault {
        let field = refusal == .agency(.agencyNameMissing) ? "province" : refusal.field
        return Typed.Fault(field, RefusalWords.sentence(refusal, visit.language))
    }

    private func again(_ visit: Visit, _ faults: [Typed.Fault]) async throws -> Reply {
        let typed = Typed(action: visit.path, values: try await visit.form().values, faults: faults)
        let page = FirstAdministratorPage(url: visit.path, typed: typed)
        return .page(page.html(in: try await visit.frame()), status: .unprocessableContent)
    }
}
