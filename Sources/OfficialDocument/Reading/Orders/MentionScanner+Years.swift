// SPDX-License-Identifier: AGPL-3.0-or-later

/// "Các đơn vị triển khai áp dụng HTQLCL năm 2012 tổ chức …": a group named by the year it applies the standard in.
extension MentionScanner {
    private static let applying = Lexicon<Void>(
        "triển khai|áp dụng|thực hiện|xây dựng|duy trì|cải tiến|đăng ký|bắt đầu|đã|đang|mới|được|và|từ")
    private static let applies = Lexicon<Void>.hashes("áp dụng")
    private static let standard = Lexicon<Void>(
        """
        hệ thống quản lý chất lượng|hệ thống QLCL|HTQLCL|hệ thống|QLCL|tiêu chuẩn|tiêu chuẩn quốc gia|TCVN|ISO|theo|mô hình
        """)
    private static let year = Lexicon<Void>.hashes("năm")[0]
    private static let and = Lexicon<Void>.hashes("và")[0]
    /// The programme's first decision was of 2006.
    private static let programmeYears = 2006...2100

    /// The end of the words that say which year's agencies are meant; nil where they order it done in that year.
    ///
    /// They are a name where an act follows ("áp dụng năm 2012 tổ chức thành lập …"). After "đối với", and where nothing is said
    /// to be applied, nothing could be ordered either, and they are one before a comma or an end, too.
    func yearsEnd(_ at: Int, _ end: Int) -> Int? {
        var index = at
        var namesStandard = false
        while index < end, index - at < 24, tokens[index].hash != Self.year {
            let comma = index > at && tokens[index].isMark(",") ? 1 : 0
            let verb = comma + Self.applying.length(tokens, index + comma, end)
            let object = verb > 0 ? 0 : max(Self.standard.length(tokens, index, end), namesStandard ? symbol(index) : 0)
            guard verb + object > comma else { return nil }
            if object > 0 { namesStandard = true }
            index += verb + object
        }
        guard index > at, let years = listedYears(index, end) else { return nil }
        let namesOnly = takesClauses || isBare(index, namesStandard)
        guard years < end else { return namesOnly ? years : nil }
        let isFollowed = tokens[years].isMark(":") || tokens[years].isMark(",") && namesOnly
        return isFollowed || setsIn(years, end) ? years : nil
    }

    /// "9001:2008", "(", ")": what a standard's symbol is written with besides words.
    private func symbol(_ at: Int) -> Int {
        tokens[at].kind == .number || [":", "-", "(", ")"].contains(where: { tokens[at].isMark($0) }) ? 1 : 0
    }

    /// "áp dụng năm", and nothing said to be applied.
    private func isBare(_ year: Int, _ namesStandard: Bool) -> Bool {
        !namesStandard && year >= 2 && [tokens[year - 2].hash, tokens[year - 1].hash] == Self.applies
    }

    /// "năm 2012", "năm 2011 và năm 2012", "năm 2011, 2012".
    private func listedYears(_ at: Int, _ end: Int) -> Int? {
        guard at + 1 < end, isYear(at + 1) else { return nil }
        var index = at + 2
        while index + 1 < end, tokens[index].isMark(",") || tokens[index].hash == Self.and {
            let next = tokens[index + 1].hash == Self.year ? index + 2 : index + 1
            guard next < end, isYear(next) else { break }
            index = next + 1
        }
        return index
    }

    private func isYear(_ at: Int) -> Bool {
        tokens[at].length == 4 && tokens[at].number.map(Self.programmeYears.contains) ?? false
    }

    private func setsIn(_ at: Int, _ end: Int) -> Bool {
        Self.onsets.length(tokens, at, end) > 0 || OrderWords.isAct(tokens, at, end)
    }
}
