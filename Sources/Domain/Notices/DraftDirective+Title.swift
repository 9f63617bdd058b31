// SPDX-License-Identifier: AGPL-3.0-or-later

extension DraftDirective {
    /// A title for lists: what is to be done, without its number and without the body it is addressed to.
    package var title: String {
        let bare = TitleText.withoutMarker(text)
        var words = bare
        for verb in ["Giao ", "Yêu cầu ", "Đề nghị "] where words.hasPrefix(verb) {
            words = String(words.dropFirst(verb.count))
        }
        var isAddressed = false
        for mention in addressees.map(\.mention) where !mention.isEmpty {
            let rest = words.drop { ",;: ".contains($0) }
            guard rest.lowercased().hasPrefix(mention.lowercased()) else { continue }
            words = String(rest.dropFirst(mention.count))
            isAddressed = true
        }
        let task = words.drop { ",;: ".contains($0) }
        guard isAddressed, !task.isEmpty else { return TitleText(bare).short(limit: 110) }
        return TitleText(task.prefix(1).uppercased() + task.dropFirst()).short(limit: 110)
    }

    /// The order's first words as they stand, without the number that is shown beside them.
    package func heading(limit: Int) -> String { TitleText(TitleText.withoutMarker(text)).short(limit: limit) }
}

/// A text cut to a title, at a place where the thought is whole.
struct TitleText {
    private let text: String

    init(_ text: String) {
        self.text = TitleText.unended(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    }

    /// At most so many characters: all of it, else up to the end of a sentence or clause, before a bracket that would
    /// stay open, or before the words of a deadline; only when there is no such place, whole words and "…".
    func short(limit: Int) -> String {
        guard text.count > limit else { return text }
        let head = text.prefix(limit)
        let least = head.index(head.startIndex, offsetBy: limit / 4)
        let deadline = head.indices.first { index in
            index >= least && TitleText.deadlines.contains { head[index...].hasPrefix($0) }
        }
        let cuts = ends(in: head[..<(deadline ?? head.endIndex)]).filter { $0 >= least }
        if let cut = deadline ?? cuts.max() { return TitleText.unended(String(head[..<cut])) }
        let words = head.lastIndex(of: " ").map { head[..<$0] } ?? head
        return TitleText.unended(String(words)) + "…"
    }

    /// How the words of a deadline begin.
    private static let deadlines = [
        " trước ngày ", " trước tháng ", " chậm nhất ", " trong thời hạn ", " trong tháng ", " trong quý ",
        " hoàn thành ",
        ", hoàn thành ",
    ]

    /// How clauses begin that say to whom or in which way, rather than what.
    private static let tails = [
        ", báo cáo ", ", gửi ", ", trình ", ", bảo đảm ", ", đảm bảo ", ", trong đó ", ", nhất là ", ", coi ", ", để ",
        ", nhằm ", ", đồng thời ", ", kịp thời ", ", không ", ", phù hợp ", ", theo ", ", trên cơ sở ", " để ",
        " nhằm ",
        " do người đứng đầu ", " theo quy định", " theo hướng dẫn ",
    ]

    private func ends(in head: Substring) -> [String.Index] {
        let lastClosed = head.lastIndex(of: ")") ?? head.startIndex
        return head.indices.filter { index in
            let rest = head[index...].dropFirst()
            // A bracket that closes inside the title may stay.
            if rest.hasPrefix("(") { return index >= lastClosed }
            return ";:".contains(head[index]) || head[index] == "." && rest.hasPrefix(" ")
                || TitleText.tails.contains { head[index...].hasPrefix($0) }
        }
    }

    /// A text in one line, without the bullet or number it begins with.
    static func withoutMarker(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let bare = line.drop { "-+*•#".contains($0) || $0.isWhitespace }
        let marker = bare.prefix { $0.isNumber || $0.isLetter || $0 == "." || $0 == ")" }
        let isMarker =
            marker.count <= 8 && (marker.hasSuffix(".") || marker.hasSuffix(")"))
            && (marker.first?.isNumber == true || marker.count <= 3)
        return isMarker ? bare.dropFirst(marker.count).trimmed : bare.trimmed
    }

    private static func unended(_ text: String) -> String {
        var text = text[...]
        while let last = text.last, ".;,: ".contains(last) { text = text.dropLast() }
        return String(text)
    }
}
