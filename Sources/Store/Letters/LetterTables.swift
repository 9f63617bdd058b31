// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// The tables of letters, registers and reminding.
enum LetterTables: FeatureTables {
    static let answeredFor: [BusinessTable] = [
        Letter.table,
        LetterAddressee.table,
        LetterOfficeRow.table,
        OutgoingEntry.table,
        IncomingEntry.table,
        Reminder.table,
        ChaseRhythmRow.table,
        ChaseStep.table,
    ]

    static let outside: [String: String] = [
        "letter_search": "drawn from the records, can be made again"
    ]
}
