// SPDX-License-Identifier: AGPL-3.0-or-later

extension PlanTable {
    /// The rows of a table in a text: with bars, as documents give them, or with tabs, as spreadsheets are copied.
    package static func rows(of text: String) -> [[String]] {
        text.split(whereSeparator: \.isNewline).prefix(5_000).map { line in
            if line.count(where: { $0 == "|" }) > 1 {
                var cells = line.split(separator: "|", omittingEmptySubsequences: false).map { String($0).trimmed }
                // The bars at both ends stand for no cell.
                if cells.first == "" { cells.removeFirst() }
                if cells.last == "" { cells.removeLast() }
                return cells
            }
            let sign: Character = line.contains("\t") ? "\t" : ";"
            return line.split(separator: sign, omittingEmptySubsequences: false).map { String($0).trimmed }
        }
    }
}
