// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// Reads the words of one mention from left to right: names, groups, lists that share a head, and what stays unread.
struct MentionReading {
    /// A stretch of the words and what it stands for.
    struct Found {
        let end: Int
        var match: AgencyMatch
        /// The words of the name, which a following item may share ("Sở Nội vụ, Tài chính").
        var shared: [MentionWord] = []
    }

    let directory: AgencyDirectory
    let words: [MentionWord]
    let day: Day?
    let context: MatchContext
    /// The heads that further items of a list may follow.
    private var heads: [[MentionWord]] = []
    private var found: [AgencyMatch] = []
    private var unread: [Range<Int>] = []
    /// What several agencies are called: nobody can tell which is meant.
    private var ambiguous: [ID<Agency>] = []

    init(_ directory: AgencyDirectory, _ words: [MentionWord], _ day: Day?, _ context: MatchContext) {
        self.directory = directory
        self.words = words
        self.day = day
        self.context = context
        if let previous = context.previous.flatMap({ directory.names.words[$0] }) {
            heads = MentionReading.heads(of: previous)
        }
    }

    /// Reads all of it and puts what was found together.
    mutating func result() -> AgencyMatch {
        var at = 0
        while at < words.count {
            guard let next = name(at) ?? standing(at) ?? list(at) ?? group(at) ?? continued(at) else {
                let end = segmentEnd(at)
                unread.append(at..<end)
                at = end
                continue
            }
            if next.match.how == .unmatched {
                unread.append(at..<next.end)
                ambiguous += next.match.candidates
            } else {
                found.append(next.match)
            }
            if !next.shared.isEmpty { heads = MentionReading.heads(of: next.shared) }
            at = next.end
        }
        return combined()
    }

    /// The longest name or explained phrase that begins here and ends with an item.
    private func name(_ start: Int) -> Found? {
        var end = min(words.count, start + directory.names.longest)
        while end > start {
            if endsItem(end), let found = named(from: start, to: end) { return found }
            end -= 1
        }
        return nil
    }

    /// "Thường trực Ban Chỉ đạo …": the body named after it, or before it, or the office the context knows.
    private func standing(_ start: Int) -> Found? {
        let phrases = [["thuong", "truc", "ban", "chi", "dao"], ["co", "quan", "thuong", "truc"]]
        guard phrases.contains(where: { GroupPhrase.stands($0, words, start) }) else { return nil }
        var next = start + 1
        while next < words.count {
            if words[next].separated, let body = name(next) {
                return Found(end: body.end, match: body.match.atMost(95), shared: body.shared)
            }
            next += 1
        }
        if let last = found.last { return Found(end: words.count, match: last) }
        guard let office = context.standingOffice, let agency = directory[office], directory.exists(agency, on: day)
        else { return nil }
        return Found(
            end: words.count, match: AgencyMatch(agencies: [office], confidence: 92, how: .abbreviation))
    }

    /// "Các Sở: Nội vụ, Tài chính", "UBND các huyện Phong Thổ, Sìn Hồ", "Phòng TN&MT các huyện: Tân Uyên, Mường Tè".
    private mutating func list(_ start: Int) -> Found? {
        guard let phrase = groupPhrase(start, ownerLimit: 10) else { return nil }
        let committee = ["ủy", "ban", "nhân", "dân"].map { MentionWord($0) }
        // A committee is meant where only its place is named: "các huyện Phong Thổ, Sìn Hồ".
        let owners = phrase.owner.isEmpty ? [[], committee] : [phrase.owner]
        // The last noun may be the first name: "các huyện: Phong Thổ" has no "phòng".
        for count in (1...phrase.nouns.count).reversed() where phrase.nounEnds[count - 1] < words.count {
            let nouns = phrase.nouns.prefix(count)
            let heads = owners.flatMap { owner in nouns.map { noun in owner + noun.words.map { MentionWord($0) } } }
            guard let first = continued(phrase.nounEnds[count - 1], heads: heads) else { continue }
            self.heads = heads
            return Found(end: first.end, match: first.match)
        }
        return nil
    }

    /// "Các sở, ban, ngành", "UBND các huyện, thị xã, thành phố", "Phòng TN&MT các huyện".
    private func group(_ start: Int) -> Found? {
        guard let phrase = groupPhrase(start, ownerLimit: 10), endsItem(phrase.end) else { return nil }
        if phrase.isOfCommittees {
            let group = AgencyGroup(levels: phrase.levels)
            let members = directory.members(of: group, on: day).filter { $0 != context.issuer }
            guard !members.isEmpty else { return nil }
            let isPartial = phrase.isNarrowed || phrase.nouns.contains { $0.levels.isEmpty }
            return Found(
                end: phrase.end,
                match: AgencyMatch(agencies: members, confidence: isPartial ? 80 : 95, how: .group(group)))
        }
        let entries = directory.names.entries[NameIndex.key(phrase.owner)] ?? []
        let offices = entries.filter { $0.kind == .withoutPlace }.map(\.agency)
            .filter { directory[$0].map { directory.exists($0, on: day) } ?? false }
        guard !offices.isEmpty else { return nil }
        let levels = Set(offices.compactMap { directory[$0]?.level })
        return Found(
            end: phrase.end,
            match: AgencyMatch(agencies: offices, confidence: 95, how: .group(AgencyGroup(levels: levels))))
    }

    private func groupPhrase(_ start: Int, ownerLimit: Int) -> GroupPhrase? {
        GroupPhrase(words, at: start, ownerLimit: ownerLimit, province: directory.names.province)
    }

    /// An item that shares its head with the one before: "Tài chính" after "Sở Nội vụ".
    private func continued(_ start: Int) -> Found? { continued(start, heads: heads) }

    private func continued(_ start: Int, heads: [[MentionWord]]) -> Found? {
        var end = min(words.count, start + directory.names.longest)
        while end > start {
            if endsItem(end) {
                for head in heads {
                    guard let found = named(head + words[start..<end], end: end) else { continue }
                    return Found(end: end, match: found.match.atMost(90, .abbreviation), shared: found.shared)
                }
            }
            end -= 1
        }
        return nil
    }

    /// Whether an item of a list may end here.
    private func endsItem(_ end: Int) -> Bool { end >= words.count || words[end].separated }

    private func segmentEnd(_ start: Int) -> Int {
        var end = start + 1
        while !endsItem(end) { end += 1 }
        return end
    }

    /// Every beginning of a name, the longest first.
    private static func heads(of name: [MentionWord]) -> [[MentionWord]] {
        (1..<max(1, name.count)).reversed().map { Array(name.prefix($0)) }
    }
}

extension MentionReading {
    /// Puts the parts together: the agencies of all, the confidence of the weakest; what is unread weighs it down.
    private func combined() -> AgencyMatch {
        let gaps = MentionReading.merged(unread)
        guard let first = found.first else { return similar(gaps) }
        var match = first
        for part in found.dropFirst() {
            match.agencies += part.agencies.filter { !match.agencies.contains($0) }
            if case .group(let one) = match.how, case .group(let other) = part.how {
                match.how = .group(one.union(other))
            } else if part.confidence < match.confidence {
                match.how = part.how
            }
            match.confidence = min(match.confidence, part.confidence)
            match.candidates += part.candidates.filter { !match.candidates.contains($0) }
        }
        let near = ambiguous + gaps.flatMap { directory.similar(to: Array(words[$0]), on: day).candidates }
        match.candidates += near.filter { !match.agencies.contains($0) && !match.candidates.contains($0) }
        match.unread = gaps.map(written)
        if !match.unread.isEmpty {
            match.confidence = min(match.confidence, AgencyMatch.least)
            match.how = .similar
        }
        return match
    }

    /// Nothing was named: perhaps all of it is nearly a name, or describes a set.
    private func similar(_ gaps: [Range<Int>]) -> AgencyMatch {
        guard !words.isEmpty else { return AgencyMatch() }
        guard ambiguous.isEmpty else { return AgencyMatch(candidates: ambiguous, unread: gaps.map(written)) }
        // Words that describe a set are nearly the name of nobody: "UBND các huyện" is no commune.
        if groupPhrase(0, ownerLimit: 10) != nil {
            return AgencyMatch(unread: gaps.map(written), describesSet: true)
        }
        var match = directory.similar(to: words, on: day)
        if match.how == .unmatched { match.unread = gaps.map(written) }
        return match
    }

    private func written(_ gap: Range<Int>) -> String {
        words[gap].map(\.written).filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// Neighbouring gaps are one: a mistyped "Lao động, Thương bin và Xã hội" holds commas.
    private static func merged(_ gaps: [Range<Int>]) -> [Range<Int>] {
        gaps.reduce(into: []) { merged, gap in
            if let last = merged.last, last.upperBound == gap.lowerBound {
                merged[merged.count - 1] = last.lowerBound..<gap.upperBound
            } else {
                merged.append(gap)
            }
        }
    }
}

extension AgencyMatch {
    /// The same, no surer than that.
    func atMost(_ limit: Int, _ how: How? = nil) -> AgencyMatch {
        guard confidence > limit else { return self }
        var match = self
        match.confidence = limit
        if let how, match.how == .exact { match.how = how }
        return match
    }
}
