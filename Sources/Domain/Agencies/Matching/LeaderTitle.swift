// SPDX-License-Identifier: AGPL-3.0-or-later

/// Titles that stand before a body's name: an order to its leader is an order to the body.
struct LeaderTitle: Sendable {
    /// The title's words.
    let words: [MentionWord]
    /// What remains of it in the body's name: "Trưởng phòng Y tế" leads "Phòng Y tế".
    let body: [String]

    private init(_ title: String, _ body: String = "") {
        words = title.split(separator: " ").map { MentionWord(String($0)) }
        self.body = body.split(separator: " ").map(String.init)
    }

    /// The titles, the longer before the shorter.
    static let all: [LeaderTitle] = [
        LeaderTitle("chủ tịch"), LeaderTitle("phó chủ tịch"), LeaderTitle("phó chủ tịch thường trực"),
        LeaderTitle("các phó chủ tịch"), LeaderTitle("giám đốc"), LeaderTitle("phó giám đốc"),
        LeaderTitle("tổng giám đốc"),
        LeaderTitle("thủ trưởng"), LeaderTitle("người đứng đầu"), LeaderTitle("lãnh đạo"),
        LeaderTitle("tập thể lãnh đạo"),
        LeaderTitle("hiệu trưởng"), LeaderTitle("viện trưởng"), LeaderTitle("chánh án"), LeaderTitle("tổng biên tập"),
        LeaderTitle("đại diện lãnh đạo"), LeaderTitle("đồng chí"), LeaderTitle("các đồng chí"),
        LeaderTitle("trưởng phòng", "phòng"), LeaderTitle("trưởng phòng phòng", "phòng"),
        LeaderTitle("phó trưởng phòng", "phòng"), LeaderTitle("trưởng các", "các"), LeaderTitle("trưởng"),
        LeaderTitle("trưởng ban", "ban"), LeaderTitle("trưởng ban ban", "ban"), LeaderTitle("phó trưởng ban", "ban"),
        LeaderTitle("chánh văn phòng", "văn phòng"), LeaderTitle("phó chánh văn phòng", "văn phòng"),
        LeaderTitle("chánh văn phòng văn phòng", "văn phòng"), LeaderTitle("chánh thanh tra", "thanh tra"),
        LeaderTitle("chánh thanh tra thanh tra", "thanh tra"), LeaderTitle("chi cục trưởng", "chi cục"),
        LeaderTitle("chi cục trưởng chi cục", "chi cục"), LeaderTitle("cục trưởng", "cục"),
        LeaderTitle("cục trưởng cục", "cục"), LeaderTitle("chỉ huy trưởng"),
        LeaderTitle("các trưởng phòng", "các phòng"),
        LeaderTitle("yêu cầu"), LeaderTitle("đề nghị"), LeaderTitle("giao"),
    ].sorted { $0.words.count > $1.words.count }

    /// The words with every title at the head of an item taken away, or turned into the body it leads.
    static func removed(from words: [MentionWord]) -> [MentionWord] {
        var result: [MentionWord] = []
        var at = 0
        var isHead = true
        var separated = false
        while at < words.count {
            separated = separated || words[at].separated
            if isHead || words[at].separated, let title = all.first(where: { $0.leads(words[at...]) }) {
                for word in title.body {
                    result.append(MentionWord(word, separated: separated))
                    separated = false
                }
                isHead = title.body.isEmpty
                at += title.words.count
            } else {
                result.append(words[at])
                result[result.count - 1].separated = separated
                (separated, isHead) = (false, false)
                at += 1
            }
        }
        return result
    }

    /// Compares with marks, where the text has any: a "trường" is no "trưởng".
    private func leads(_ rest: ArraySlice<MentionWord>) -> Bool {
        rest.count >= words.count && rest.dropFirst().prefix(words.count - 1).allSatisfy { !$0.separated }
            && zip(words, rest).allSatisfy { $0.folded == $1.folded && $1.agrees(with: $0.spelled) }
    }
}
