// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Spreadsheets
import Store
import WorkingTime

extension AccountRoutes {
    /// The accounts as the address narrows them, as a table: one row a role, so that it can be sorted and filtered.
    static func export(_ visit: Visit) async throws -> Reply {
        let actor = try visit.actor
        let criteria = criteria(visit)
        let accounts = try await visit.system.read { try AccountQueries.list(criteria, for: actor, in: $0) }
        let words = AccountWords.in(visit.language)
        let names = RoleWords.in(visit.language)
        let rows = accounts.flatMap { account -> [[SheetCell]] in
            let head: [SheetCell] = [.text(account.person.name), .text(account.person.userName)]
            let state: [SheetCell] = [.text(words.state(of: account.person))]
            guard !account.roles.isEmpty else { return [head + [.empty, .empty, .empty] + state] }
            return account.roles.map { held in
                head + [
                    .text(names.name(held.membership.role)), .text(held.agency), SheetCell(held.membership.until),
                ] + state
            }
        }
        let agency = try await agencies(visit).first { $0.value == criteria.agency?.description }?.text
        return try await visit.export(
            ListExport(
                name: "tai-khoan", title: words.title,
                conditions: criteria.conditions(agency: agency, words, names),
                columns: [
                    SheetColumn(words.name, width: 26), SheetColumn(words.userName, width: 20),
                    SheetColumn(words.role, width: 30), SheetColumn(words.agency, width: 30),
                    SheetColumn(words.until, width: 14), SheetColumn(words.state, width: 24),
                ], rows: rows))
    }

    /// What the address narrows the list to.
    static func criteria(_ visit: Visit) -> AccountCriteria {
        AccountCriteria(
            words: visit.query.sought, role: Role(rawValue: visit.query.text("vai-tro")),
            agency: visit.query.id("co-quan"), withEnded: visit.query.isTicked("het"))
    }
}

extension AccountCriteria {
    /// The conditions in force, as a table says them.
    func conditions(agency name: String?, _ text: AccountWords, _ names: RoleWords) -> [String] {
        (words.isEmpty ? [] : ["\(text.search): \(words)"]) + (role.map { ["\(text.role): \(names.name($0))"] } ?? [])
            + (agency == nil ? [] : ["\(text.agency): \(name ?? "–")"]) + (withEnded ? [text.withEnded] : [])
    }
}

extension AccountWords {
    /// How an account stands, in words.
    func state(of person: Person) -> String {
        person.endedAt != nil ? endedState : person.mustChangePassword ? mustChange : open
    }
}
