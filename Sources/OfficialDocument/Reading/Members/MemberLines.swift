// SPDX-License-Identifier: AGPL-3.0-or-later
import VietnameseText

/// Cuts a text into the lines that may each name a member, and those into their cells.
enum MemberLines {
    /// The lines of a list, a line that goes on with the next joined to it; rows of tables as they are.
    static func items(of text: String) -> [String] {
        var items: [String] = []
        var isFresh = true
        for raw in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if isTable(raw) {
                items.append(String(raw))
                isFresh = true
                continue
            }
            let line = comparable(String(raw))
            if line.isEmpty {
                isFresh = true
                continue
            }
            let bare = withoutMarker(line)
            let begins = isFresh || bare.count < line.count || MemberWords.addresses(bare) || endsItem(items.last)
            if begins || items.isEmpty { items.append(bare) } else { items[items.count - 1] += " " + bare }
            isFresh = false
        }
        return items
    }

    /// A row with bars, tabs, or columns of spaces.
    static func isTable(_ line: some StringProtocol) -> Bool {
        line.contains("\t") || line.count { $0 == "|" } > 1 || hasColumns(line)
    }

    /// The cells of a line: those of a row, or what commas, dashes, semicolons and colons part.
    static func cells(of item: String) -> [String] {
        let cells: [Substring]
        if item.contains("|") {
            cells = item.split(separator: "|")
        } else if isTable(item) {
            cells = columns(of: item)
        } else {
            cells = parted(item)
        }
        return cells.map { trimmed($0) }.filter {
            !$0.isEmpty && !$0.allSatisfy { $0.isNumber || $0 == "." || $0 == ")" }
        }
    }

    /// Sentences and items end with these; what follows is another.
    private static func endsItem(_ item: String?) -> Bool {
        guard let last = item?.last else { return true }
        return last == ";" || last == "." || last == ":"
    }

    private static func hasColumns(_ line: some StringProtocol) -> Bool {
        columns(of: String(line.drop { $0 == " " })).count > 2
    }

    /// What stands apart by three spaces or by a tab.
    private static func columns(of line: String) -> [Substring] {
        line.replacing("\t", with: "   ").split(separator: "   ", omittingEmptySubsequences: true)
            .filter { !$0.allSatisfy { $0 == " " } }.map { Substring(String($0)) }
    }

    /// "Ông Nguyễn Văn A - Giám đốc Sở, Trưởng ban": a dash parts only with a space beside it.
    private static func parted(_ item: String) -> [Substring] {
        var cells: [Substring] = []
        for piece in item.split(whereSeparator: { $0 == "," || $0 == ";" || $0 == ":" }) {
            cells += String(piece).replacing(" -", with: "\u{1}").replacing("- ", with: "\u{1}")
                .split(separator: "\u{1}").map { Substring(String($0)) }
        }
        return cells
    }

    /// "1.", "a)", "-", "+", "Điều 1.": what a line of a list begins with.
    private static func withoutMarker(_ line: String) -> String {
        if line.hasPrefix("- ") || line.hasPrefix("+ ") || line.hasPrefix("* ") || line.hasPrefix("• ") {
            return comparable(String(line.dropFirst(2)))
        }
        let head = line.prefix { $0.isNumber || ($0.isLetter && line.first?.isNumber == false) }
        guard (1...2).contains(head.count), let mark = line.dropFirst(head.count).first, mark == "." || mark == ")"
        else { return line }
        return comparable(String(line.dropFirst(head.count + 1)))
    }

    private static func trimmed(_ text: some StringProtocol) -> String {
        let isEdge: (Character) -> Bool = { $0.isWhitespace || ".;,:-–*".contains($0) }
        guard let start = text.firstIndex(where: { !isEdge($0) }), let end = text.lastIndex(where: { !isEdge($0) })
        else { return "" }
        return comparable(String(text[start...end]))
    }
}
