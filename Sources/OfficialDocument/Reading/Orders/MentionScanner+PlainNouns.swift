// SPDX-License-Identifier: AGPL-3.0-or-later

/// Bodies named by a plain noun, where somebody must follow: "cơ quan liên quan", "Sở".
extension MentionScanner {
    static let plainNouns = Lexicon<Void>(
        """
        cơ quan|đơn vị|địa phương|chính quyền|lực lượng|các lực lượng|cấp ủy|đoàn thể|tổ chức|doanh nghiệp|cộng đồng
        nhà đầu tư|chủ đầu tư|công an|cơ sở|dân cư
        """)
    static let plainModifiers = Lexicon<Void>(
        """
        liên quan|có liên quan|địa phương|chức năng|cơ sở|chuyên môn|các cấp|dân cư|thú y|công an|có thẩm quyền
        chuyên ngành|tư vấn|cấp xã|cấp huyện|xã|huyện|tỉnh|khu vực|trên địa bàn|lân cận|hạ tầng|dự án|công an địa phương
        """)

    /// "Ban Chỉ đạo ISO của Sở": whose body it is, when nothing follows.
    func owned(_ at: Int, _ end: Int) -> Int {
        guard at + 1 < end, Self.of.length(tokens, at, end) > 0,
            AgencyNouns.levels.length(tokens, at + 1, end) == 1 || Self.aboves.length(tokens, at + 1, end) > 0,
            at + 2 >= end || tokens[at + 2].kind == .mark
        else { return at }
        return at + 2
    }

    static let of = Lexicon<Void>("của")
    static let aboves = Lexicon<Void>("sở|bộ|cục|ban|trung tâm|chi cục|viện|trường")

    /// "báo cáo Sở.": the issuer by its noun alone.
    func isAlone(_ at: Int, _ end: Int) -> Bool {
        at >= end || tokens[at].kind == .mark
            || !tokens[at].startsWithCapital && OrderWords.stops.length(tokens, at, end) > 0
    }

    /// A noun in lower case with what narrows it: complete enough where somebody must follow.
    func plainNoun(_ at: Int, _ end: Int) -> Spotted? {
        if Self.aboves.length(tokens, at, end) > 0, AgencyNouns.heads.length(tokens, at, end) == 1,
            tokens[at].startsWithCapital, isAlone(at + 1, end)
        {
            return (Mention(tokens: at..<at + 1, isGeneric: false, hasHead: true), at + 1, false)
        }
        let noun = Self.plainNouns.length(tokens, at, end)
        guard noun > 0, !tokens[at].startsWithCapital else { return nil }
        var next = at + noun
        while next < end {
            let more = Self.plainModifiers.length(tokens, next, end)
            guard more > 0 else { break }
            next += more
        }
        guard next > at + noun else { return nil }
        return (Mention(tokens: at..<next, isGeneric: true, hasHead: true), next, false)
    }
}
