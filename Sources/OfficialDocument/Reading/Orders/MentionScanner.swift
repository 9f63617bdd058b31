// SPDX-License-Identifier: AGPL-3.0-or-later

/// Reads the names of bodies as they are listed in official prose.
///
/// A name begins with a noun of `AgencyNouns` and goes on through capitalised words, sectors and levels of government
/// until a word that can't belong to it. Commas and "và" divide only where another name begins.
struct MentionScanner {
    let source: SourceText
    /// Set for "Đối với …:": a verb after the group then says which bodies are meant.
    var takesClauses = false
    /// Set after "phối hợp với", "gửi": a plain noun without "các" is somebody too ("cơ quan liên quan", "chính quyền
    /// địa phương", "Sở").
    var takesPlainNouns = false
    /// Only asks whether a name begins here: keeps looking ahead from looking ahead again.
    var isPeeking = false
    /// Names inside names, such as "Giám đốc các Sở": no document nests deeper than a few.
    var depth = 0
    var tokens: [Token] { source.tokens }

    private static let joins = Lexicon<Void>("và|hoặc|&")
    static let plural = Lexicon<Void>.hashes("các")[0]
    static let articles = Lexicon<Void>(
        "huyện|thị xã|thành phố|xã|phường|thị trấn|quận|đặc khu|tỉnh|sở|phòng|ban|huyện, thị xã|ngành|bộ|cơ quan báo chí|chi cục"
    )

    // MARK: Lists

    /// A list that begins exactly at a token; empty when no body begins there.
    func list(_ at: Int, _ end: Int) -> MentionList {
        guard let first = mention(at, end) else { return MentionList(end: at) }
        var result = MentionList(mentions: [first.mention], end: first.end, runsIntoClause: first.runsIntoClause)
        expandEllipsis(&result, end)
        expandHolder(&result, at, end)
        while result.end - at < 1500 {
            let next = separator(result.end, end)
            guard next > result.end, let last = result.mentions.last else { break }
            if let more = mention(next, end) {
                result.mentions.append(more.mention)
                result.end = more.end
                result.runsIntoClause = more.runsIntoClause
                expandEllipsis(&result, end)
            } else if let bare = bareName(next, end, after: last) {
                result.mentions.append(Mention(tokens: next..<bare, isGeneric: false, hasHead: false))
                result.end = bare
            } else {
                break
            }
        }
        return result
    }

    /// "Giám đốc: Sở A, Sở B": the office holders of the bodies after the colon.
    private func expandHolder(_ list: inout MentionList, _ at: Int, _ end: Int) {
        guard !isPeeking, list.end + 1 < end, tokens[list.end].isMark(":"),
            let head = AgencyNouns.heads.match(tokens, at, end),
            head.tag == .holder, list.end == at + head.length, let first = mention(list.end + 1, end)
        else { return }
        list = MentionList(mentions: [first.mention], end: first.end, runsIntoClause: first.runsIntoClause)
    }

    /// "các Sở: Tài chính, Nội vụ": the names after the colon belong to the plural noun before it.
    private func expandEllipsis(_ list: inout MentionList, _ end: Int) {
        guard let last = list.mentions.last, list.end + 1 < end, tokens[list.end].isMark(":") else { return }
        let noun = tokens[list.end - 1]
        guard Self.articles.length(tokens, list.end - 1, list.end) > 0 || noun.hash == Self.plural,
            last.tokens.contains(where: { tokens[$0].hash == Self.plural })
        else { return }
        let at = list.end + 1
        let sector = SectorNames.all.length(tokens, at, end)
        let isName = tokens[at].startsWithCapital && AgencyNouns.heads.length(tokens, at, end) == 0
        guard sector > 0 || isName && OrderWords.stops.length(tokens, at, end) == 0 else { return }
        let stop = sector > 0 ? at + sector : place(at, end)
        list.mentions[list.mentions.count - 1].tokens = at..<stop
        list.mentions[list.mentions.count - 1].isGeneric = false
        list.mentions[list.mentions.count - 1].isElliptic = true
        list.end = stop
    }

    private static let sectorNouns = Set(
        ["sở", "phòng", "ban", "ngành", "bộ", "cục", "vụ"].map { Lexicon<Void>.hashes($0)[0] })
    static func isSector(_ token: Token) -> Bool { sectorNouns.contains(token.hash) }

    /// The token after ",", ";", "và" …; the same token when there is none.
    func separator(_ at: Int, _ end: Int) -> Int {
        var at = at
        if at < end && tokens[at].isMark("(") {
            let close = closing(at, end)
            if close < end, close - at < 30 { at = close }
        }
        let before = at
        if at < end && (tokens[at].isMark(",") || tokens[at].isMark(";") || tokens[at].isMark("/")) { at += 1 }
        at += Self.joins.length(tokens, at, end)
        if at < end && at > before && tokens[at].isMark("-") && tokens[at - 1].isMark(";") { at += 1 }
        return at
    }

    /// The token after the bracket that closes this one.
    func closing(_ at: Int, _ end: Int) -> Int {
        var depth = 0
        for index in at..<min(end, at + 400) {
            if tokens[index].isMark("(") { depth += 1 }
            if tokens[index].isMark(")") {
                depth -= 1
                if depth == 0 { return index + 1 }
            }
        }
        return end
    }

    /// A name without noun in a list: a sector after a "Sở …", or a capitalised name such as a firm's.
    private func bareName(_ at: Int, _ end: Int, after last: Mention) -> Int? {
        guard at < end, tokens[at].kind == .word else { return nil }
        let sector = SectorNames.all.length(tokens, at, end)
        let afterSector =
            last.isElliptic || !last.hasHead || last.tokens.first.map { Self.isSector(tokens[$0]) } ?? false
        if sector > 0 && afterSector && tokens[at].startsWithCapital { return levels(at + sector, end) }
        guard tokens[at].startsWithCapital, !last.isGeneric || !last.hasHead,
            OrderWords.giving.length(tokens, at, end) == 0,
            OrderWords.stops.length(tokens, at, end) == 0
        else { return nil }
        return properName(at, end)
    }

    // MARK: One mention

    /// One name with everything that belongs to it.
    func mention(_ at: Int, _ end: Int) -> Spotted? {
        guard at < end, depth < 5 else { return nil }
        if tokens[at].kind == .number { return counted(at, end) }
        if takesPlainNouns, let plain = implicitGroup(at, end) ?? plainNoun(at, end) { return plain }
        guard tokens[at].kind == .word, let head = AgencyNouns.heads.match(tokens, at, end) else {
            return implicitGroup(at, end)
        }
        // "TỔ CHỨC THỰC HIỆN", "Báo cáo …": an act, although its first syllable is a noun of bodies.
        if OrderWords.stops.length(tokens, at, end) > head.length { return nil }
        switch head.tag {
        case .quantifier: return group(at, at + head.length, end) ?? implicitGroup(at, end)
        case .holder: return holder(at, head.length, end)
        case .body, .whole:
            if let group = implicitGroup(at, end) { return group }
            guard begins(at, head.length, end, isWhole: head.tag == .whole) else { return nil }
            if isPeeking { return (Mention(tokens: at..<at + 1, isGeneric: false, hasHead: true), at + 1, false) }
            if AgencyNouns.anyone.length(tokens, at, end) >= head.length {
                let stop = at + AgencyNouns.anyone.length(tokens, at, end)
                return (Mention(tokens: at..<stop, isGeneric: false, hasHead: true), stop, false)
            }
            let stop = owned(apposition(nameEnd(at, at + head.length, end), end), end)
            return (Mention(tokens: at..<stop, isGeneric: false, hasHead: true), stop, false)
        }
    }

    /// Common nouns start a name only when a name follows: "Ban Dân tộc", never "Ban hành".
    private func begins(_ at: Int, _ length: Int, _ end: Int, isWhole: Bool) -> Bool {
        let next = at + length
        if isWhole && (length > 1 || tokens[at].isAllCaps || tokens[at].startsWithCapital) { return true }
        if length > 1 && tokens[at].startsWithCapital { return true }
        guard next < end, tokens[next].kind == .word || tokens[next].kind == .number else { return false }
        if isWhole { return tokens[next].startsWithCapital }
        let named = tokens[next].startsWithCapital || SectorNames.all.length(tokens, next, end) > 0
        let level = AgencyNouns.levels.length(tokens, next, end) > 0
        return tokens[at].startsWithCapital ? named || level : named && tokens[next].startsWithCapital
    }

    /// "Giám đốc các Sở", "Chủ tịch UBND huyện X", "đồng chí Nguyễn Văn A".
    private func holder(_ at: Int, _ length: Int, _ end: Int) -> Spotted? {
        var next = at + length
        if next < end, let title = AgencyNouns.heads.match(tokens, next, end), title.tag == .holder, length <= 2 {
            next += title.length
        }
        var inner = self
        inner.depth += 1
        if let nested = inner.mention(next, end), nested.mention.tokens.lowerBound == next {
            let range = at..<nested.mention.tokens.upperBound
            return (
                Mention(tokens: range, isGeneric: nested.mention.isGeneric, hasHead: true), nested.end,
                nested.runsIntoClause
            )
        }
        let level = AgencyNouns.levels.length(tokens, next, end)
        let named = next < end && tokens[next].kind == .word && tokens[next].startsWithCapital
        guard named || level > 0 || tokens[at].startsWithCapital || length > 1 else { return nil }
        let stop = apposition(named ? properName(next, end) : level > 0 ? nameEnd(at, next, end) : next, end)
        let groups = groupEnd(next, end)
        if groups > next { return (Mention(tokens: at..<groups, isGeneric: true, hasHead: true), groups, false) }
        return (Mention(tokens: at..<stop, isGeneric: stop == next && level == 0 && !named, hasHead: true), stop, false)
    }

    /// "các sở, ban, ngành tỉnh", "các cơ quan, đơn vị có liên quan".
    private func group(_ at: Int, _ next: Int, _ end: Int) -> Spotted? {
        let nouns = groupEnd(next, end)
        guard nouns > next else { return nil }
        return finishGroup(at, nouns, end)
    }

    /// "07 đơn vị vắng mặt …".
    private func counted(_ at: Int, _ end: Int) -> Spotted? {
        var next = at + 1
        if next < end && tokens[next].isMark("/") && next + 1 < end && tokens[next + 1].kind == .number { next += 2 }
        guard AgencyNouns.groupNouns.length(tokens, next, end) > 0, tokens[next].spaceBefore else { return nil }
        return group(at, next, end)
    }

    /// "Sở, ban, ngành", "Ban, ngành, đoàn thể": an enumeration of nouns without "các".
    func implicitGroup(_ at: Int, _ end: Int) -> Spotted? {
        let first = AgencyNouns.groupNouns.length(tokens, at, end)
        guard first > 0, at + first + 1 < end, tokens[at + first].isMark(",") else { return nil }
        let second = AgencyNouns.groupNouns.length(tokens, at + first + 1, end)
        let after = at + first + 1 + second
        guard second > 0, after >= end || !tokens[after].startsWithCapital else { return nil }
        return finishGroup(at, groupEnd(at, end), end)
    }
}
