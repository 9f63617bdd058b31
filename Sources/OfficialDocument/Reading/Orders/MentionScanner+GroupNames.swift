// SPDX-License-Identifier: AGPL-3.0-or-later

/// What a group's nouns are followed by: its places, its owner, its members, or a clause that narrows it.
extension MentionScanner {
    typealias Spotted = (mention: Mention, end: Int, runsIntoClause: Bool)

    func finishGroup(_ at: Int, _ nouns: Int, _ end: Int) -> Spotted? {
        if isPeeking { return group(at, to: nouns, isGeneric: true) }
        let stop = groupTail(nouns, end)
        if let named = named(at, stop, end) ?? owned(at, by: stop, end) ?? members(at, stop, end) { return named }
        if takesPlainNouns, let described = plainEnd(stop, end) { return group(at, to: described, isGeneric: true) }
        let clause = relativeClause(stop, end)
        let last = clause.end ?? stop
        return (
            Mention(tokens: at..<last, isGeneric: clause.end == nil, hasHead: true), last, clause.isOpen
        )
    }

    private func group(_ at: Int, to end: Int, isGeneric: Bool = false) -> Spotted {
        (Mention(tokens: at..<end, isGeneric: isGeneric, hasHead: true), end, false)
    }

    /// "các huyện A", "các Sở Tài chính", "các đơn vị VNPT": a name right after the nouns.
    private func named(_ at: Int, _ stop: Int, _ end: Int) -> Spotted? {
        guard stop < end, tokens[stop].startsWithCapital, !tokens[stop].isMark(":") else { return nil }
        let noun = tokens[stop - 1]
        if Self.articles.length(tokens, stop - 1, stop) > 0, !Self.isSector(noun) || stop - at < 2 {
            return group(at, to: place(stop, end))
        }
        if tokens[stop].isAllCaps && tokens[stop].length > 2 { return group(stop, to: properName(stop, end)) }
        let sector = SectorNames.all.length(tokens, stop, end)
        return Self.isSector(noun) && sector > 0 ? group(at, to: stop + sector) : nil
    }

    private static let owners = Set(["thuộc", "của"].map { Lexicon<Void>.hashes($0)[0] })

    /// "các phòng, đơn vị thuộc Sở Y tế", or "thuộc Sở": the issuer itself.
    private func owned(_ at: Int, by stop: Int, _ end: Int) -> Spotted? {
        guard stop < end, tokens[stop].startsWithCapital else { return nil }
        var inner = self
        inner.depth += 1
        if AgencyNouns.heads.length(tokens, stop, end) > 0, let owner = inner.mention(stop, end) {
            return group(at, to: owner.end)
        }
        let isIssuer = Self.owners.contains(tokens[stop - 1].hash) && Self.isSector(tokens[stop])
        return isIssuer ? group(at, to: stop + 1) : nil
    }

    /// "các đồng chí thành viên Ban Chỉ đạo": the persons of a group by what they are.
    private func members(_ at: Int, _ stop: Int, _ end: Int) -> Spotted? {
        guard stop < end, AgencyNouns.persons.length(tokens, stop - 2, stop) == 2,
            AgencyNouns.heads.match(tokens, stop, end)?.tag == .holder
        else { return nil }
        var inner = self
        inner.depth += 1
        return inner.mention(stop, end).map { group(at, to: $0.end) }
    }
}
