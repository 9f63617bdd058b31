// SPDX-License-Identifier: AGPL-3.0-or-later

/// Titles that stand before a body's name: an order to its leader is an order to the body.
struct LeaderTitle: Sendable {
    /// The title's words, folded.
    let words: [String]
    /// What remains of it in the body's name: "Trưởng phòng Y tế" leads "Phòng Y tế".
    let body: [String]

    private init(_ title: String, _ body: String = "") {
        words = title.split(separator: " ").map(String.init)
        self.body = body.split(separator: " ").map(String.init)
    }

    /// The titles, the longer before the shorter.
    static let all: [LeaderTitle] = [
        LeaderTitle("chu tich"), LeaderTitle("pho chu tich"), LeaderTitle("pho chu tich thuong truc"),
        LeaderTitle("giam doc"), LeaderTitle("pho giam doc"), LeaderTitle("tong giam doc"),
        LeaderTitle("thu truong"), LeaderTitle("nguoi dung dau"), LeaderTitle("lanh dao"), LeaderTitle("tap the lanh dao"),
        LeaderTitle("hieu truong"), LeaderTitle("vien truong"), LeaderTitle("chanh an"), LeaderTitle("tong bien tap"),
        LeaderTitle("dai dien lanh dao"), LeaderTitle("dong chi"), LeaderTitle("cac dong chi"),
        LeaderTitle("truong phong", "phòng"), LeaderTitle("truong phong phong", "phòng"),
        LeaderTitle("pho truong phong", "phòng"), LeaderTitle("truong cac", "các"), LeaderTitle("truong"),
        LeaderTitle("truong ban", "ban"), LeaderTitle("truong ban ban", "ban"), LeaderTitle("pho truong ban", "ban"),
        LeaderTitle("chanh van phong", "văn phòng"), LeaderTitle("pho chanh van phong", "văn phòng"),
        LeaderTitle("chanh van phong van phong", "văn phòng"), LeaderTitle("chanh thanh tra", "thanh tra"),
        LeaderTitle("chanh thanh tra thanh tra", "thanh tra"),
        LeaderTitle("chi cuc truong", "chi cục"), LeaderTitle("chi cuc truong chi cuc", "chi cục"),
        LeaderTitle("cuc truong", "cục"), LeaderTitle("cuc truong cuc", "cục"),
        LeaderTitle("chi huy truong"), LeaderTitle("cac pho chu tich"), LeaderTitle("cac truong", "các"),
        LeaderTitle("cac truong phong", "các phòng"), LeaderTitle("yeu cau"), LeaderTitle("de nghi"), LeaderTitle("giao"),
    ].sorted { $0.words.count > $1.words.count }

    /// The words with every title at the head of an item taken away, or turned into the body it leads.
    static func removed(from words: [MentionWord]) -> [MentionWord] {
        var result: [MentionWord] = []
        var at = 0
        var atHead = true
        while at < words.count {
            if atHead || words[at].separated, let title = all.first(where: { $0.leads(words[at...]) }) {
                let separated = words[at].separated || (result.isEmpty && at > 0)
                for (index, word) in title.body.enumerated() {
                    result.append(MentionWord(word, separated: index == 0 && separated))
                }
                at += title.words.count
                if title.body.isEmpty, at < words.count { result.append(contentsOf: head(words, &at, separated)) }
                continue
            }
            result.append(words[at])
            atHead = false
            at += 1
        }
        return result
    }

    /// Nothing is taken over but the separation: the next word may be a title again.
    private static func head(_ words: [MentionWord], _ at: inout Int, _ separated: Bool) -> [MentionWord] {
        if all.contains(where: { $0.leads(words[at...]) }) { return [] }
        var word = words[at]
        word.separated = word.separated || separated
        at += 1
        return [word]
    }

    private func leads(_ rest: ArraySlice<MentionWord>) -> Bool {
        guard rest.count >= words.count, rest.dropFirst().prefix(words.count - 1).allSatisfy({ !$0.separated })
        else { return false }
        return rest.prefix(words.count).map(\.folded) == words
    }
}
