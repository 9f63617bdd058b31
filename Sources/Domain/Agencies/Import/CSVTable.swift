// SPDX-License-Identifier: AGPL-3.0-or-later

/// A table of text as spreadsheets save it: fields in commas, semicolons or tabs, quoted where needed (RFC 4180).
struct CSVTable: Sendable {
    /// One row and the number of its first line in the file, counted from 1.
    struct Row: Sendable {
        let line: Int
        let fields: [String]
    }

    let rows: [Row]

    /// Reads a table; the separator is the one that the first line has most of.
    ///
    /// Empty rows are left out.
    init(_ text: String) {
        var reader = Reader(separator: CSVTable.separator(of: text))
        for character in text.drop(while: { $0 == "\u{FEFF}" }) { reader.take(character) }
        reader.finish()
        rows = reader.rows.filter { row in row.fields.contains { !$0.isBlank } }
    }

    private static func separator(of text: String) -> Character {
        let head = text.prefix { !$0.isNewline }
        let counts = [";", "\t", ","].map { separator in (separator, head.filter { $0 == Character(separator) }.count) }
        let most = counts.max { $0.1 < $1.1 }
        return Character(most?.0 ?? ",")
    }

    private struct Reader {
        let separator: Character
        var rows: [Row] = []
        private var fields: [String] = []
        private var field = ""
        private var isQuoted = false
        /// A quote was read inside a quoted field: it ends the field, or is doubled.
        private var mayEnd = false
        private var line = 1
        private var start = 1

        init(separator: Character) { self.separator = separator }

        mutating func take(_ character: Character) {
            if isQuoted {
                takeQuoted(character)
            } else if character == separator {
                endField()
            } else if character.isNewline {
                endRow()
            } else if character == "\"", field.isBlank {
                field = ""
                isQuoted = true
            } else {
                field.append(character)
            }
        }

        private mutating func takeQuoted(_ character: Character) {
            if mayEnd {
                mayEnd = false
                if character == "\"" { return field.append(character) }
                isQuoted = false
                return take(character)
            }
            if character == "\"" {
                mayEnd = true
            } else {
                if character.isNewline { line += 1 }
                field.append(character)
            }
        }

        mutating func finish() {
            if !field.isEmpty || !fields.isEmpty { endRow() }
        }

        private mutating func endField() {
            fields.append(field.trimmed)
            field = ""
        }

        private mutating func endRow() {
            endField()
            rows.append(Row(line: start, fields: fields))
            fields = []
            isQuoted = false
            mayEnd = false
            line += 1
            start = line
        }
    }
}
