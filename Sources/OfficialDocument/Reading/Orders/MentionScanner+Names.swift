// SPDX-License-Identifier: AGPL-3.0-or-later

/// Where names, groups and their attributes end.
extension MentionScanner {

    static let years = Lexicon<Void>("năm|giai đoạn|khu vực|số|khóa")
    /// "Đề án 06", "Ban Chỉ đạo 389": a number that is part of a name.
    private static let numberedNouns = Lexicon<Void>(
        "đề án|chỉ đạo|công tác|chương trình|dự án|quốc lộ|hội đồng|văn phòng|khu vực")
    private static func numbered(_ tokens: [Token], _ at: Int) -> Bool {
        at >= 2 && tokens[at - 1].line == tokens[at].line && numberedNouns.length(tokens, at - 2, at) == 2
    }
    static let comma = Lexicon<Void>(",|và|/|-|&")
    static let managers = Lexicon<Void>(
        """
        ban quản lý|ban chỉ đạo|ban quản lý dự án|công ty|trung tâm|ban điều hành|hội đồng
        """)
    static let inBrackets = Lexicon<Void>("cơ quan|thường trực|đơn vị|là cơ quan")
    static let dashed = Lexicon<Void>("cơ quan|thường trực|phó ban|phó trưởng ban|trưởng ban")

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
            if let places = pluralEnd(index, at, next, end) { return places }
            guard let step = nameStep(index, at, next, end, isSector: sector > 0) else { break }
            index = step
        }
        return index
    }

    /// "UBND các huyện A, B": a plural inside the name closes it with its group and places.
    func pluralEnd(_ at: Int, _ start: Int, _ next: Int, _ end: Int) -> Int? {
        guard AgencyNouns.anyone.length(tokens, start, next) == 0, tokens[at].hash == MentionScanner.plural,
            at + 1 < end, !isInnerPlural(at, start, next, end)
        else {
            return nil
        }
        let group = groupEnd(at + 1, end)
        guard group > at + 1 else { return nil }
        let tail = groupTail(group, end)
        let isPlace = tail < end && tokens[tail].startsWithCapital && !startsMention(tail, end)
        return morePlaces(isPlace ? place(tail, end) : tail, end)
    }

    /// "Ban Quản lý các công trình …": the plural stands inside the name.
    func isInnerPlural(_ at: Int, _ start: Int, _ next: Int, _ end: Int) -> Bool {
        tokens[at].hash == MentionScanner.plural && at + 1 < end && Self.managers.length(tokens, start, next) > 0
            && (OrderWords.stops.length(tokens, at + 1, end) == 0
                || HandInWords.compounds.length(tokens, at + 1, end) > 0)
    }

    /// The token after the next word of a name; nil where the name ends.
    func nameStep(_ at: Int, _ start: Int, _ next: Int, _ end: Int, isSector: Bool) -> Int? {
        if isInnerPlural(at, start, next, end) {
            return at + 1 + max(1, HandInWords.compounds.length(tokens, at + 1, end))
        }
        if !tokens[at].startsWithCapital, at > start {
            let compound = NameCompounds.always.length(tokens, at, end)
            if compound > 0 { return at + compound }
        }
        let level = AgencyNouns.levels.length(tokens, at, end)
        if level > 0 && !tokens[at].startsWithCapital { return at + level }
        if let further = furtherLevel(at, end) { return further }
        if tokens[at].startsWithCapital { return beginsPaper(at, next, end) ? nil : nested(at, end) }
        if !isSector, at > start + 1, !closes(at - 1) {
            let compound = NameCompounds.all.length(tokens, at, end)
            if compound > 0 { return at + compound }
        }
        if let joined = joinedPart(at, end) { return joined }
        return continues(at, start, end, isSector: isSector) ? at + 1 : nil
    }

    /// "UBND xã, phường": further levels of the same name.
    func furtherLevel(_ at: Int, _ end: Int) -> Int? {
        guard tokens[at].isMark(","), at > 0, AgencyNouns.levels.length(tokens, at - 1, at) > 0,
            !tokens[at - 1].startsWithCapital
        else { return nil }
        let level = AgencyNouns.levels.length(tokens, at + 1, end)
        guard level > 0, !tokens[at + 1].startsWithCapital else { return nil }
        let next = at + 1 + level
        return next >= end || !tokens[next].startsWithCapital || tokens[next].kind != .word ? next : nil
    }

    /// "trình UBND tỉnh Đề án …", "trình Đảng ủy Chương trình …": a paper's name after a body that is complete.
    private func beginsPaper(_ at: Int, _ next: Int, _ end: Int) -> Bool {
        guard at >= next, at > 0, HandInWords.made.length(tokens, at, end) > 0 else { return false }
        return closes(at - 1) || Self.complete.length(tokens, at - 1, at) > 0
    }

    private static let complete = Lexicon<Void>("phủ|ủy|sở|bộ|ubnd|hđnd")

    func closes(_ at: Int) -> Bool {
        AgencyNouns.levels.length(tokens, at, at + 1) > 0 && !tokens[at].startsWithCapital
            || tokens[at].hash == Self.partyCommittee
    }

    static let partyCommittee = Lexicon<Void>.hashes("ủy")[0]

    /// "Văn phòng HĐND và UBND tỉnh", "Ban Quản lý các khu công nghiệp": words of a name that need a look ahead.
    func joinedPart(_ at: Int, _ end: Int) -> Int? {
        let length = Self.comma.length(tokens, at, end)
        guard length > 0, at + 1 < end, at > 0 else { return nil }
        let next = tokens[at + 1]
        let isAnd = tokens[at].kind == .word || tokens[at].isMark("&")
        if tokens[at].isMark("/"), startsMention(at + 1, end), tokens[at + 1].length > 2 { return nil }
        if tokens[at].isMark("-") || tokens[at].isMark("/") {
            return next.startsWithCapital && !next.isMark("-") ? at + 1 : nil
        }
        if tokens[at].isMark(",") { return nil }
        guard isAnd, next.startsWithCapital else { return nil }
        if Self.councils.length(tokens, at - 1, end) > 0 { return at + 1 }
        return startsMention(at + 1, end) ? nil : at + 1
    }

    static let councils = Lexicon<Void>(
        "HĐND và UBND|HĐND & UBND|ĐBQH và HĐND|ĐBQH, HĐND và UBND|Hội đồng nhân dân và Ủy ban nhân dân|nhân dân và Ủy ban nhân dân"
    )

    /// A capitalised word inside a name; an inner sector is taken whole.
    func nested(_ at: Int, _ end: Int) -> Int {
        let compound = NameCompounds.always.length(tokens, at, end)
        if compound > 1 { return at + compound }
        let sector = SectorNames.all.length(tokens, at, end)
        if sector > 1 { return at + sector }
        if let whole = AgencyNouns.heads.match(tokens, at, end), whole.tag == .whole, whole.length > 1 {
            return at + whole.length
        }
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
    func continues(_ at: Int, _ start: Int, _ end: Int, isSector: Bool) -> Bool {
        let token = tokens[at]
        if token.kind == .number {
            if at + 1 < end, tokens[at + 1].isMark("/") { return false }
            return Self.years.length(tokens, at - 1, at) > 0 || Self.numbered(tokens, at)
        }
        guard token.kind == .word, at > start else { return false }
        if Self.years.length(tokens, at, end) > 0 && at + 1 < end && tokens[at + 1].kind == .number { return true }
        if isSector { return false }
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
                if let whole = AgencyNouns.heads.match(tokens, index - 1, end), whole.tag == .whole {
                    index = levels(index, end)
                }
            } else if token.isMark("-") || token.isMark("&"), index + 1 < end, tokens[index + 1].startsWithCapital,
                index > at
            {
                index += 1
            } else if index > at, token.kind == .word, OrderWords.stops.length(tokens, index, end) == 0,
                token.hash != MentionScanner.plural,
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

    /// "các huyện, thị xã Buôn Hồ": single places that go on with a plural.
    func morePlaces(_ at: Int, _ end: Int) -> Int {
        var index = at
        while index + 2 < end, Self.comma.length(tokens, index, end) > 0, !tokens[index].isMark("-") {
            let level = AgencyNouns.levels.length(tokens, index + 1, end)
            let name = index + 1 + level
            guard level > 0, name < end, tokens[name].startsWithCapital, !tokens[index + 1].startsWithCapital else {
                break
            }
            index = place(name, end)
        }
        return index
    }

    func place(_ at: Int, _ end: Int) -> Int {
        var index = at
        while index < end,
            tokens[index].startsWithCapital || tokens[index].kind == .number && index > at
                || tokens[index].isMark("-") && index > at && index + 1 < end && tokens[index + 1].startsWithCapital
        {
            index += 1
        }
        return index
    }

    func levels(_ at: Int, _ end: Int) -> Int {
        var index = at
        while index < end {
            if let whole = AgencyNouns.heads.match(tokens, index, end), whole.tag == .whole, whole.length > 1,
                tokens[index].startsWithCapital
            {
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
}
