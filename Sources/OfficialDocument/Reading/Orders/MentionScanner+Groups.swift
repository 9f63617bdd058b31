// SPDX-License-Identifier: AGPL-3.0-or-later

/// Groups: "các sở, ban, ngành có liên quan", and the clauses that narrow them.
extension MentionScanner {
    static let onsets = Lexicon<Void>(
        """
        khẩn trương|nghiêm túc|phải|cần|có trách nhiệm|chịu trách nhiệm|chủ động|tập trung|tiếp tục|tăng cường|chủ trì
        phối hợp|căn cứ|rà soát|báo cáo|tổ chức thực hiện|thường xuyên|kịp thời|hoàn thành|hoàn chỉnh|nhanh chóng|sớm
        tổ chức|thực hiện nghiêm|thực hiện tốt|xây dựng|kiểm điểm|có kế hoạch|chấn chỉnh|khắc phục|thực hiện đúng
        chấp hành|tuân thủ|vận hành|nộp|cập nhật|lập|thông báo|quán triệt|nghiên cứu|tuyên truyền|có báo cáo
        rút kinh nghiệm|có văn bản|theo dõi|đẩy mạnh
        """)
    static let relatives = Lexicon<Void>(
        """
        đã|chưa|được|đang|có|còn|thuộc|trực thuộc|áp dụng|triển khai|thực hiện|đăng ký|tham gia|vắng|vắng mặt|nằm|đóng
        không|sử dụng|quản lý|xây dựng|nêu|nói|theo|tại|trong|trên|chậm|do|là|của|cung cấp|có tên|phụ trách|thụ hưởng
        mới|ngoài|ở|hoạt động|tham mưu
        """)

    /// The end of an enumeration of group nouns: "sở, ban, ngành, đoàn thể".
    func groupEnd(_ at: Int, _ end: Int) -> Int {
        let end = min(end, at + 60)
        var index = at
        while index < end {
            let length = AgencyNouns.groupNouns.length(tokens, index, end)
            guard length > 0 else { break }
            index += length
            let join = Self.comma.length(tokens, index, end)
            guard join > 0, index + join < end else { break }
            var next = index + join
            if tokens[next].hash == MentionScanner.plural && tokens[index].isMark(",") { next += 1 }
            let more = AgencyNouns.groupNouns.length(tokens, next, end)
            guard more > 0, groupGoesOn(next, more, end) else { break }
            index = next
        }
        return index
    }

    /// "…, thành phố Huế" or "và Công an" begin something else; "…, thành phố;" goes on.
    func groupGoesOn(_ at: Int, _ length: Int, _ end: Int) -> Bool {
        let next = at + length
        if tokens[at - 1].hash == MentionScanner.plural { return false }
        guard next < end else { return true }
        if tokens[at].startsWithCapital && startsBody(at, end) { return false }
        return !tokens[next].startsWithCapital || tokens[next].kind != .word || tokens[at].startsWithCapital
            || AgencyNouns.levels.length(tokens, at, end) == 0
    }

    func startsBody(_ at: Int, _ end: Int) -> Bool {
        guard let head = AgencyNouns.heads.match(tokens, at, end), at + head.length < end else { return false }
        let next = at + head.length
        return tokens[next].startsWithCapital || head.tag == .whole || head.length > 1
            || SectorNames.all.length(tokens, next, end) > 0
    }

    /// Modifiers after a group: "có liên quan", "trên địa bàn tỉnh".
    func groupTail(_ at: Int, _ end: Int) -> Int {
        var index = at
        while index < end {
            let length = AgencyNouns.groupModifiers.length(tokens, index, end)
            if let whole = AgencyNouns.heads.match(tokens, index, end), whole.tag == .whole, whole.length > 1 { break }
            guard length > 0, length > 1 || OrderWords.stops.length(tokens, index, end) <= 1 else { break }
            if OrderWords.stops.length(tokens, index, end) > 0 && length <= 2 && !Self.safe(tokens, index, end) {
                break
            }
            index += length
            if index < end, tokens[index].hash == Self.belonging || tokens[index].hash == Self.sits { break }
        }
        return index
    }

    static let belonging = Lexicon<Void>.hashes("thuộc")[0]
    static let sits = Lexicon<Void>.hashes("đóng")[0]
    static let safeModifiers = Lexicon<Void>(
        "có liên quan|của tỉnh|của huyện|của thành phố|trên địa bàn|trong tỉnh|trong huyện|ở địa phương|có tên trên|có chức năng|có thẩm quyền|quản lý nhà nước|đóng trên địa bàn|trong toàn tỉnh|theo phân cấp|trong ngành"
    )
    static func safe(_ tokens: [Token], _ at: Int, _ end: Int) -> Bool {
        safeModifiers.length(tokens, at, end) > 0
    }

    /// A clause that says which bodies of a group: it ends where the order sets in, or with the heading.
    func relativeClause(_ at: Int, _ end: Int) -> (end: Int?, isOpen: Bool) {
        guard at < end, Self.relatives.length(tokens, at, end) > 0, OrderWords.owing.length(tokens, at, end) < 2,
            OrderAnalyzer.owingHave.length(tokens, at, end) == 0
        else {
            return (nil, false)
        }
        if let years = yearsEnd(at, end) { return (years, false) }
        let isDirect = Self.onsets.length(tokens, at, end) > 0 || Self.verbs.length(tokens, at, end) > 0
        if isDirect && !takesClauses { return (nil, false) }
        var index = at + 1
        while index < end, index - at < 30 {
            let token = tokens[index]
            if token.isMark(":") || token.isMark("(") { return (index, false) }
            if token.isMark(".") || token.isMark(";") { break }
            if isDirect && token.isMark(",") { break }
            if !isDirect && token.isMark(",") && index + 1 < end {
                if startsMention(index + 1, end) || Self.onsets.length(tokens, index + 1, end) > 0 {
                    return (index, false)
                }
            }
            if !isDirect && Self.onsets.length(tokens, index, end) > 0 && index - at > 1 { return (index, false) }
            if !isDirect && token.hash == Self.conjunction && startsMention(index + 1, end) { return (index, false) }
            index += 1
        }
        if index == end && (takesClauses || !isDirect) { return (end, false) }
        // "Các cơ quan không tổ chức liên hoan": forbidden, not described.
        return (nil, !isDirect && tokens[at].hash != Self.not)
    }

    /// "các chủ đầu tư hạ tầng cụm công nghiệp, …": words that narrow a group down, up to the act or the next body.
    func plainEnd(_ at: Int, _ end: Int) -> Int? {
        var index = at
        while index < end, index - at < 8, tokens[index].kind == .word, !tokens[index].startsWithCapital,
            OrderWords.stops.length(tokens, index, end) == 0, tokens[index].hash != Self.conjunction
        {
            index += max(1, NameCompounds.always.length(tokens, index, end))
        }
        guard index > at, index - at < 8 else { return nil }
        let isOver = index >= end || tokens[index].kind == .mark || tokens[index].hash == Self.conjunction
        return isOver || OrderWords.isAct(tokens, index, end) ? index : nil
    }

    private static let not = Lexicon<Void>.hashes("không")[0]

    static let verbs = Lexicon<Void>(
        """
        triển khai|thực hiện|áp dụng|xây dựng|quản lý|tham gia|cung cấp|đăng ký|tham mưu
        """)

    static let standing = Lexicon<Void>(
        """
        cơ quan thường trực|thường trực|cơ quan đầu mối|cơ quan chủ trì|đơn vị thường trực
        """)

    /// "…:" at the end of a heading: what a standing office stands for is part of its name.
    func headingEnd(_ at: Int, _ end: Int) -> Int? {
        for index in at..<min(end, at + 25) {
            if tokens[index].isMark(":") && index + 1 >= end { return index }
            if tokens[index].kind == .mark && !tokens[index].isMark("-") { return nil }
        }
        return nil
    }

    /// "… - Sở KH&CN", "(Cơ quan Thường trực …)": a second name for the same body.
    func apposition(_ at: Int, _ end: Int) -> Int {
        guard at + 1 < end else { return at }
        if tokens[at].isMark("(") && Self.inBrackets.length(tokens, at + 1, end) > 0 {
            let close = closing(at, end)
            return close - at < 25 && close < end ? close : at
        }
        if tokens[at].isMark("("), !takesPlainNouns, startsBody(at + 1, end) {
            let close = closing(at, end)
            var inner = self
            inner.depth += 1
            guard close < end, close - at < 25, let body = inner.mention(at + 1, close), body.end == close - 1 else {
                return at
            }
            return close
        }
        guard tokens[at].isMark("-"),
            tokens[at].line == tokens[at + 1].line || !source.lines[Int(tokens[at].line)].tokens.contains(at + 1)
        else { return at }
        if Self.standing.length(tokens, at + 1, end) > 0, let colon = headingEnd(at + 1, end) { return colon }
        if Self.dashed.length(tokens, at + 1, end) > 0 || startsBody(at + 1, end) {
            guard let head = AgencyNouns.heads.match(tokens, at + 1, end) else { return properName(at + 1, end) }
            return nameEnd(at + 1, at + 1 + head.length, end)
        }
        return at
    }
}
