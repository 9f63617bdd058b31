// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes
import Spreadsheets
import Store
import WorkingTime

extension LetterRoutes {
    /// The list of letters as it is filtered, as a table.
    static func export(_ visit: Visit) async throws -> Reply {
        let visible = Visible(to: try visit.actor, under: .seeLetters)
        let criteria = criteria(visit)
        let words = LetterWords.in(visit.language)
        let states = LetterStateWords.in(visit.language)
        let zone = visit.system.zone
        return try await visit.export(
            ListExport(
                name: "van-ban-di", title: words.title, conditions: criteria.conditions(states),
                columns: [
                    SheetColumn(words.tableDay, width: 12), SheetColumn(words.number, width: 20),
                    SheetColumn(words.kind, width: 14), SheetColumn(words.subject, width: 60),
                    SheetColumn(words.drafter, width: 24), SheetColumn(words.state, width: 26),
                ]
            ) { snapshot, offset, limit in
                try LetterList.rows(criteria, visible: visible, limit: limit, offset: offset, in: snapshot).map { row in
                    let letter = row.letter
                    return [
                        .day(letter.numbering?.on ?? letter.drafted.at.day(in: zone)), SheetCell(letter.number),
                        .text(states.kind(letter.content.kind)), .text(letter.content.subject),
                        .text(row.drafter.isEmpty ? words.bySystem : row.drafter), .text(states.state(letter.state)),
                    ]
                }
            })
    }
}

extension RegisterRoutes {
    /// A register of outgoing documents, as a table with the register's columns.
    static func exportOutgoing(_ visit: Visit) async throws -> Reply {
        let page = try await outgoingPage(visit, isPrint: false)
        let (key, sought) = (page.key, page.words)
        let visible = Visible(to: try visit.actor, under: .seeLetters)
        let text = RegisterWords.in(visit.language)
        let zone = visit.system.zone
        let series = LetterStateWords.in(visit.language).series(key.series)
        return try await visit.export(
            ListExport(
                name: "so-van-ban-di-\(key.year)", title: text.outgoingTitle(String(key.year)),
                conditions: [page.body, series, sought].filter { !$0.isEmpty },
                columns: [
                    SheetColumn(text.number, width: 20), SheetColumn(text.dated, width: 14),
                    SheetColumn(text.subject, width: 60), SheetColumn(text.signer, width: 22),
                    SheetColumn(text.recipients, width: 40), SheetColumn(text.keeper, width: 20),
                    SheetColumn(text.copies, width: 10), SheetColumn(text.note, width: 34),
                ]
            ) { snapshot, offset, limit in
                let entries = try RegisterStore.outgoing(
                    key, words: sought, visible: visible, limit: limit, offset: offset, in: snapshot)
                let names = try RegisterStore.names(of: entries, in: snapshot)
                return entries.map { entry in
                    [
                        .text(OutgoingPage.number(of: entry)), .day(entry.dated), .text(entry.subject),
                        .text(entry.signer), .text(entry.recipients), .text(entry.keeper), SheetCell(entry.copies),
                        .text(text.note(of: entry, names, zone)),
                    ]
                }
            })
    }

    /// A register of incoming documents, as a table with the register's columns.
    static func exportIncoming(_ visit: Visit) async throws -> Reply {
        let year = visit.query.number("nam") ?? visit.today.year
        let visible = Visible(to: try visit.actor, under: .seeLetters)
        let text = RegisterWords.in(visit.language)
        let zone = visit.system.zone
        return try await visit.export(
            ListExport(
                name: "so-van-ban-den-\(year)", title: text.incomingTitle(String(year)),
                columns: [
                    SheetColumn(text.arrivedOn, width: 12), SheetColumn(text.arrivalNumber, width: 9),
                    SheetColumn(text.author, width: 34), SheetColumn(text.documentNumber, width: 20),
                    SheetColumn(text.dated, width: 14), SheetColumn(text.subject, width: 60),
                    SheetColumn(text.receiver, width: 24), SheetColumn(text.signature, width: 14),
                    SheetColumn(text.note, width: 30),
                ]
            ) { snapshot, offset, limit in
                try RegisterStore.incoming(
                    year: year, visible: visible, limit: limit, offset: offset, in: snapshot
                ).map { entry in
                    let document = entry.document
                    return [
                        .day(document.arrivedOn), .number(entry.number), .text(document.author),
                        SheetCell(document.number), SheetCell(document.dated), .text(document.subject),
                        SheetCell(document.receiver), .empty,
                        SheetCell(note(of: entry, text, zone)),
                    ]
                }
            })
    }
}

extension RegisterRoutes {
    /// The note of a line, and that it was struck out.
    private static func note(of entry: IncomingEntry, _ text: RegisterWords, _ zone: Zone) -> String {
        let strike = entry.strike.map { text.struck($0.step.at.day(in: zone).official, $0.reason) }
        return [entry.document.note, strike ?? ""].filter { !$0.isEmpty }.joined(separator: "; ")
    }
}

extension LetterCriteria {
    /// The conditions in force, as a table or a printed list says them.
    func conditions(_ states: LetterStateWords) -> [String] {
        [words, stand.map(states.stand) ?? "", kind.map(states.kind) ?? ""].filter { !$0.isEmpty }
    }
}
