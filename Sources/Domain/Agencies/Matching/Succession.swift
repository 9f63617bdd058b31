// SPDX-License-Identifier: AGPL-3.0-or-later

/// Which offices took over from which when offices of a kind were merged across the country.
///
/// Used only to ask a question when a document names an office that has ended; never to match.
struct Succession: Sendable {
    let former: String
    let successor: String

    private init(_ former: String, _ successor: String) {
        self.former = former
        self.successor = successor
    }

    /// Nghị định 13 and 14/2008/NĐ-CP, and the mergers of 1 March 2025; words as ``MentionWords`` reads them.
    static let all: [Succession] = [
        Succession("tai nguyen moi truong", "nong nghiep moi truong"),
        Succession("nong nghiep phat trien nong thon", "nong nghiep moi truong"),
        Succession("ke hoach dau tu", "tai chinh"), Succession("giao thong van tai", "xay dung"),
        Succession("thong tin truyen thong", "khoa hoc cong nghe"),
        Succession("lao dong thuong binh xa hoi", "noi vu"), Succession("ban dan toc", "so dan toc ton giao"),
        Succession("cong nghiep", "cong thuong"), Succession("thuong mai", "cong thuong"),
        Succession("thuong mai du lich", "cong thuong"), Succession("van hoa thong tin", "van hoa the thao du lich"),
        Succession("the duc the thao", "van hoa the thao du lich"),
        Succession("thuy san", "nong nghiep phat trien nong thon"),
    ]
}

extension AgencyDirectory {
    /// The agencies that probably took over from an ended one: the same kind of office, in the same place.
    func successors(of id: ID<Agency>) -> [ID<Agency>] {
        guard let words = names.words[id] else { return [] }
        let name = " " + NameIndex.key(words) + " "
        return Succession.all.flatMap { row -> [ID<Agency>] in
            guard let range = name.firstRange(of: " " + row.former + " ") else { return [] }
            let key = name.replacingCharacters(in: range, with: row.successor)
            return (names.entries[key] ?? []).map(\.agency).filter { $0 != id }
        }
    }
}

extension String {
    /// Where a text stands in this one.
    fileprivate func firstRange(of text: String) -> Range<Int>? {
        let bytes = Array(utf8)
        let sought = Array(text.utf8)
        guard bytes.count >= sought.count else { return nil }
        for start in 0...(bytes.count - sought.count) where bytes[start..<start + sought.count].elementsEqual(sought) {
            return start..<start + sought.count
        }
        return nil
    }

    /// The trimmed text with a stretch of its bytes replaced.
    fileprivate func replacingCharacters(in range: Range<Int>, with text: String) -> String {
        let bytes = Array(utf8)
        let joined = Array(bytes[..<range.lowerBound]) + Array(" \(text) ".utf8) + Array(bytes[range.upperBound...])
        return String(decoding: joined, as: UTF8.self).split(separator: " ").joined(separator: " ")
    }
}
