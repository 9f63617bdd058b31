// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes
import Store
import WorkingTime

/// New accounts, one or many; the slips are the answer to the form itself, so that no address shows them again.
extension AccountRoutes {
    static func newForm(_ visit: Visit) async throws -> Reply {
        .page(NewAccountPage(agencies: try await agencies(visit)).html(in: try await visit.frame()))
    }

    static func create(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let words = AccountWords.in(visit.language)
        guard let agency = form.id("agency", of: Agency.self), let role = Role(rawValue: form.text("role")) else {
            return try await refused([Typed.Fault("agency", words.agencyMissing)], visit)
        }
        if form.textIfAny("until") != nil, form.day("until") == nil {
            return try await refused([Typed.Fault("until", words.dayMissing)], visit)
        }
        let taken = try await visit.system.read { try AccountQueries.userNames(in: $0) }
        let account = NewAccount(
            name: form.text("name"),
            userName: form.textIfAny("userName")
                ?? UserName.suggestion(for: form.text("name")) { taken.contains($0) },
            position: form.text("position"), agency: agency, role: role, until: form.day("until"))
        return try await make([account], visit) { try await refused(visit.typed([$0]).faults, visit) }
    }

    static func manyForm(_ visit: Visit) async throws -> Reply {
        .page(ManyAccountsPage().html(in: try await visit.frame()))
    }

    static func preview(_ visit: Visit) async throws -> Reply {
        do {
            let text = try await table(visit)
            let rows = try await read(text, visit)
            return .page(
                ManyAccountsPage(text: text, table: rows).html(in: try await visit.frame()),
                status: rows.bad.isEmpty ? .ok : .unprocessableContent)
        } catch let refusal as Refusal {
            return try await refusedTable(refusal, visit)
        }
    }

    static func confirm(_ visit: Visit) async throws -> Reply {
        do {
            let rows = try await read(try await visit.form()["text"] ?? "", visit)
            let accounts = rows.rows.compactMap { row -> NewAccount? in
                guard row.problems.isEmpty, let agency = row.agency, let role = row.role else { return nil }
                return NewAccount(
                    name: row.name, userName: row.userName, position: row.position, agency: agency, role: role,
                    until: row.until)
            }
            guard accounts.count == rows.rows.count else { return try await preview(visit) }
            return try await make(accounts, visit) { try await refusedTable($0, visit) }
        } catch let refusal as Refusal {
            return try await refusedTable(refusal, visit)
        }
    }

    private static func make(
        _ accounts: [NewAccount], _ visit: Visit, refused: (Refusal) async throws -> Reply
    ) async throws -> Reply {
        let (action, slips) = try await CreateAccounts.prepare(
            accounts, with: visit.system.sessions.hasher, at: visit.now)
        switch try await visit.attempt(action) {
        case .done: return try await self.slips(slips, visit)
        case .alreadyDone: return slipsAreGone(visit)
        case .refused(let refusal): return try await refused(refusal)
        case .changedMeanwhile: throw Fault.changedMeanwhile
        }
    }

    /// What is said when a form that made slips is sent again: nobody can show them a second time.
    static func slipsAreGone(_ visit: Visit) -> Reply {
        visit.see(URLs.accounts, saying: AccountWords.in(visit.language).slipsGone)
    }

    private static func read(_ text: String, _ visit: Visit) async throws -> AccountImport {
        let taken = try await visit.system.read { try AccountQueries.userNames(in: $0) }
        return try AccountImport(
            text, directory: try await visit.system.directory(), taken: taken, on: visit.today)
    }

    /// The table that was handed in as a file, or else pasted.
    private static func table(_ visit: Visit) async throws -> String {
        let form = try await visit.form()
        guard let file = form.file("file"), file.size > 0 else { return form["text"] ?? "" }
        guard let bytes = await file.bytes(), let text = String(validating: bytes, as: UTF8.self) else {
            throw Refusal.agency(.importIsNotUTF8)
        }
        return text
    }

    private static func refused(_ faults: [Typed.Fault], _ visit: Visit) async throws -> Reply {
        let typed = Typed(action: visit.path, values: try await visit.form().values, faults: faults)
        let page = NewAccountPage(agencies: try await agencies(visit), typed: typed)
        return .page(page.html(in: try await visit.frame()), status: .unprocessableContent)
    }

    private static func refusedTable(_ refusal: Refusal, _ visit: Visit) async throws -> Reply {
        let text = try await visit.form()["text"] ?? ""
        let sentence = RefusalWords.sentence(refusal, visit.language)
        let typed = Typed(action: visit.path, values: [:], faults: [Typed.Fault("text", sentence)])
        return .page(
            ManyAccountsPage(text: text, typed: typed).html(in: try await visit.frame()),
            status: .unprocessableContent)
    }
}
