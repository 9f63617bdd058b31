// SPDX-License-Identifier: AGPL-3.0-or-later

/// Where names, groups and their attributes end.
extension MentionScanner {
    private var tokens: [Token] { source.tokens }

    private static let onsets = Lexicon<Void>(
        """
        khẩn trương|nghiêm túc|phải|cần|có trách nhiệm|chịu trách nhiệm|chủ động|tập trung|tiếp tục|tăng cường|chủ trì|phối hợp|căn cứ
        rà soát|báo cáo|tổ chức thực hiện|thường xuyên|kịp thời|hoàn thành|hoàn chỉnh|nhanh chóng|sớm|tổ chức|thực hiện nghiêm
        thực hiện tốt|xây dựng|kiểm điểm|có kế hoạch|chấn chỉnh|khắc phục|thực hiện đúng|rút kinh nghiệm|có văn bản|theo dõi|đẩy mạnh
        """)
    private static let relatives = Lexicon<Void>(
        """
        đã|chưa|được|đang|có|còn|thuộc|trực thuộc|áp dụng|triển khai|thực hiện|đăng ký|tham gia|vắng|vắng mặt|nằm|đóng|không|sử dụng
        quản lý|xây dựng|nêu|nói|theo|tại|trong|trên|chậm|do|là|của|cung cấp|có tên|phụ trách|thụ hưởng|mới|ngoài|ở|hoạt động|tham mưu
        """)
    private static let years = Lexicon<Void>("năm|giai đoạn|khu vực|số|khóa")
    private static let comma = Lexicon<Void>(",|và|/|-|&")
    private static let managers = Lexicon<Void>("ban quản lý|ban chỉ đạo|ban quản lý dự án|công ty|trung tâm|ban điều hành|hội đồng")
    private static let inBrackets = Lexicon<Void>("cơ quan|thường trực|đơn vị|là cơ quan")
    private static let dashed = Lexicon<Void>("cơ quan|thường trực|phó ban|phó trưởng ban|trưởng ban")

    /// The end of a body's name whose noun ends before `next`.
    func nameEnd(_ at: Int, _ next: Int, _ end: Int) -> Int {
        let end = min(end, next + 60)
        var index = next
        let isNamed = index < end && (tokens[index].startsWithCapital || next - at == 1)
        let sector = isNamed ? SectorNames.all.length(tokens, index, end) : 0
        if sector > 0 {
            index = levels(index + sector, end)
        }
        while index < end {
            let token = tokens[index]
            let level = AgencyNouns.levels.length(tokens, index, end)
            if token.hash == MentionScanner.plural, index + 1 < end, Self.managers.length(tokens, at, next) > 0,
                (OrderWords.stops.length(tokens, index + 1, end) == 0 || HandInWords.compounds.length(tokens, index + 1, end) > 0)
            {
                // "các công trình": the plural stands inside the name.
                index += 1 + max(1, HandInWords.compounds.length(tokens, index + 1, end))
                continue
            }
            if token.kind == .word && token.hash == MentionScanner.plural && index + 1 < end {
                let group = groupEnd(index + 1, end)
                if group > index + 1 {
                    let tail = groupTail(group, end)
                    let isPlace = tail < end && tokens[tail].startsWithCapital && !startsMention(tail, end)
                    return morePlaces(isPlace ? placeList(tail, end) : tail, end)
                }
            }
            if level > 0 && !token.startsWithCapital {
                index += level
            } else if token.startsWithCapital {
                index = nested(index, end)
            } else if sector == 0, index > at + 1, !closes(index - 1), NameCompounds.all.length(tokens, index, end) > 0 {
                index += NameCompounds.all.length(tokens, index, end)
            } else if let joined = joinedPart(index, end) {
                index = joined
            } else if continues(index, at, end, sector: sector) {
                index += 1
            } else {
                break
            }
        }
        return index
    }

    private func closes(_ at: Int) -> Bool {
        AgencyNouns.levels.length(tokens, at, at + 1) > 0 && !tokens[at].startsWithCapital || tokens[at].hash == Self.partyCommittee
    }

    private static let partyCommittee = Lexicon<Void>.hashes("ủy")[0]

    /// "Văn phòng HĐND và UBND tỉnh", "Ban Quản lý các khu công nghiệp": words of a name that need a look ahead.
    private func joinedPart(_ at: Int, _ end: Int) -> Int? {
        let length = Self.comma.length(tokens, at, end)
        guard length > 0, at + 1 < end, at > 0 else { return nil }
        let next = tokens[at + 1]
        let isAnd = tokens[at].kind == .word || tokens[at].isMark("&")
        if tokens[at].isMark("-") || tokens[at].isMark("/") {
            return next.startsWithCapital && !next.isMark("-") ? at + 1 : nil
        }
        if tokens[at].isMark(",") { return nil }
        guard isAnd, next.startsWithCapital else { return nil }
        if Self.councils.length(tokens, at - 1, end) > 0 { return at + 1 }
        return startsMention(at + 1, end) ? nil : at + 1
    }

    private static let councils = Lexicon<Void>(
        "HĐND và UBND|HĐND & UBND|ĐBQH và HĐND|ĐBQH, HĐND và UBND|Hội đồng nhân dân và Ủy ban nhân dân|nhân dân và Ủy ban nhân dân")

    /// A capitalised word inside a name; an inner sector is taken whole.
    private func nested(_ at: Int, _ end: Int) -> Int {
        let sector = SectorNames.all.length(tokens, at, end)
        if sector > 1 { return at + sector }
        if let whole = AgencyNouns.heads.match(tokens, at, end), whole.tag == .whole, whole.length > 1 { return at + whole.length }
        var next = at + 1
        if next < end, tokens[next].isMark("."), tokens[at].isAllCaps, tokens[at].length <= 3, next + 1 < end,
            tokens[next + 1].startsWithCapital, tokens[next + 1].line == tokens[at].line
        {
            next += 1
        }
        if next < end, tokens[next].isMark("&") { next += 1 }
        if next < end, tokens[next].kind == .number, !tokens[next].spaceBefore { next += 1 }
        return next
    }

    /// A lower-case word goes on with a name when it completes a compound and can't be a verb or preposition.
    private func continues(_ at: Int, _ start: Int, _ end: Int, sector: Int) -> Bool {
        let token = tokens[at]
        if token.kind == .number {
            return Self.years.length(tokens, at - 1, at) > 0 && (at + 1 >= end || !tokens[at + 1].isMark("/"))
        }
        guard token.kind == .word, at > start else { return false }
        if Self.years.length(tokens, at, end) > 0 && at + 1 < end && tokens[at + 1].kind == .number { return true }
        if sector > 0 { return false }
        // "… tỉnh" closes a name: what follows is the predicate.
        if AgencyNouns.levels.length(tokens, at - 1, at) > 0 && !tokens[at - 1].startsWithCapital { return false }
        return OrderWords.stops.length(tokens, at, end) == 0 && token.hash != MentionScanner.plural
            && token.hash != MentionScanner.conjunction
    }

    /// A proper name: capitalised words, with "-" and "&" between them.
    func properName(_ at: Int, _ end: Int) -> Int {
        var index = at
        while index < end {
            let token = tokens[index]
            if token.startsWithCapital || token.kind == .number && !token.spaceBefore && index > at {
                index = nested(index, end)
            } else if token.isMark("-") || token.isMark("&"), index + 1 < end, tokens[index + 1].startsWithCapital, index > at {
                index += 1
            } else if index > at, token.kind == .word, OrderWords.stops.length(tokens, index, end) == 0,
                AgencyNouns.levels.length(tokens, index, end) > 0 || token.hash != MentionScanner.plural,
                MentionScanner.conjunction != token.hash, index - at < 8
            {
                index += 1
            } else {
                break
            }
        }
        return index
    }

    static let conjunction = Lexicon<Void>.hashes("và")[0]

    /// "A, B, C và thành phố D": places that share one noun.
    func placeList(_ at: Int, _ end: Int) -> Int {
        var index = place(at, end)
        while index < end {
            guard Self.comma.length(tokens, index, end) > 0, index + 1 < end, !tokens[index].isMark("-") else { break }
            var next = index + 1
            if Self.comma.length(tokens, next, end) > 0 { next += 1 }
            let level = AgencyNouns.levels.length(tokens, next, end)
            let name = next + level
            guard name < end, tokens[name].startsWithCapital, level > 0 || !startsMention(next, end) else { break }
            index = place(name, end)
        }
        return index
    }

    /// "các huyện, thị xã Buôn Hồ": single places that go on with a plural.
    private func morePlaces(_ at: Int, _ end: Int) -> Int {
        var index = at
        while index + 2 < end, Self.comma.length(tokens, index, end) > 0, !tokens[index].isMark("-") {
            let level = AgencyNouns.levels.length(tokens, index + 1, end)
            let name = index + 1 + level
            guard level > 0, name < end, tokens[name].startsWithCapital, !tokens[index + 1].startsWithCapital else { break }
            index = place(name, end)
        }
        return index
    }

    private func place(_ at: Int, _ end: Int) -> Int {
        var index = at
        while index < end, tokens[index].startsWithCapital || tokens[index].kind == .number && index > at
            || tokens[index].isMark("-") && index > at && index + 1 < end && tokens[index + 1].startsWithCapital
        {
            index += 1
        }
        return index
    }

    func levels(_ at: Int, _ end: Int) -> Int {
        var index = at
        while index < end {
            if let whole = AgencyNouns.heads.match(tokens, index, end), whole.tag == .whole, whole.length > 1, tokens[index].startsWithCapital {
                index = place(index + whole.length, end)
                continue
            }
            let length = AgencyNouns.levels.length(tokens, index, end)
            guard length > 0, tokens[index].hash != MentionScanner.plural else { break }
            index += length
            index = place(index, end)
        }
        return index
    }

    func startsMention(_ at: Int, _ end: Int) -> Bool {
        var peeking = self
        peeking.isPeeking = true
        return peeking.mention(at, end) != nil
    }

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
    private func groupGoesOn(_ at: Int, _ length: Int, _ end: Int) -> Bool {
        let next = at + length
        if tokens[at - 1].hash == MentionScanner.plural { return false }
        guard next < end else { return true }
        if tokens[at].startsWithCapital && startsBody(at, end) { return false }
        return !tokens[next].startsWithCapital || tokens[next].kind != .word || tokens[at].startsWithCapital
            || AgencyNouns.levels.length(tokens, at, end) == 0
    }

    private func startsBody(_ at: Int, _ end: Int) -> Bool {
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
            if OrderWords.stops.length(tokens, index, end) > 0 && length <= 2 && !Self.safe(tokens, index, end) { break }
            index += length
            if index < end, tokens[index].hash == Self.belonging || tokens[index].hash == Self.sits { break }
        }
        return index
    }

    private static let belonging = Lexicon<Void>.hashes("thuộc")[0]
    private static let sits = Lexicon<Void>.hashes("đóng")[0]
    private static let safeModifiers = Lexicon<Void>(
        "có liên quan|của tỉnh|của huyện|của thành phố|trên địa bàn|trong tỉnh|trong huyện|ở địa phương|có tên trên|có chức năng|có thẩm quyền|quản lý nhà nước|đóng trên địa bàn|trong toàn tỉnh|theo phân cấp|trong ngành")
    private static func safe(_ tokens: [Token], _ at: Int, _ end: Int) -> Bool { safeModifiers.length(tokens, at, end) > 0 }

    /// A clause that says which bodies of a group: it ends where the order sets in, or with the heading.
    func relativeClause(_ at: Int, _ end: Int) -> (end: Int?, isOpen: Bool) {
        guard at < end, Self.relatives.length(tokens, at, end) > 0, OrderWords.owing.length(tokens, at, end) < 2 else {
            return (nil, false)
        }
        let isDirect = Self.onsets.length(tokens, at, end) > 0 || Self.verbs.length(tokens, at, end) > 0
        if isDirect && !takesClauses { return (nil, false) }
        var index = at + 1
        while index < end, index - at < 30 {
            let token = tokens[index]
            if token.isMark(":") || token.isMark("(") { return (index, false) }
            if token.isMark(".") || token.isMark(";") { break }
            if isDirect && token.isMark(",") { break }
            if !isDirect && token.isMark(",") && index + 1 < end {
                if startsMention(index + 1, end) || Self.onsets.length(tokens, index + 1, end) > 0 { return (index, false) }
            }
            if !isDirect && Self.onsets.length(tokens, index, end) > 0 && index - at > 1 { return (index, false) }
            if !isDirect && token.hash == Self.conjunction && startsMention(index + 1, end) { return (index, false) }
            index += 1
        }
        return index == end && (takesClauses || !isDirect) ? (end, false) : (nil, !isDirect)
    }

    private static let verbs = Lexicon<Void>("triển khai|thực hiện|áp dụng|xây dựng|quản lý|tham gia|cung cấp|đăng ký|tham mưu")

    private static let standing = Lexicon<Void>("cơ quan thường trực|thường trực|cơ quan đầu mối|cơ quan chủ trì|đơn vị thường trực")

    /// "…:" at the end of a heading: what a standing office stands for is part of its name.
    private func headingEnd(_ at: Int, _ end: Int) -> Int? {
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
        guard tokens[at].isMark("-"), tokens[at].line == tokens[at + 1].line || !source.lines[Int(tokens[at].line)].tokens.contains(at + 1)
        else { return at }
        if Self.standing.length(tokens, at + 1, end) > 0, let colon = headingEnd(at + 1, end) { return colon }
        if Self.dashed.length(tokens, at + 1, end) > 0 || startsBody(at + 1, end) {
            guard let head = AgencyNouns.heads.match(tokens, at + 1, end) else { return properName(at + 1, end) }
            return nameEnd(at + 1, at + 1 + head.length, end)
        }
        return at
    }
}
