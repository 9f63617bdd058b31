// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// Looking a stretch of words up, and choosing among the agencies that bear the name.
extension MentionReading {
    typealias Entry = NameIndex.Entry

    func named(from start: Int, to end: Int) -> Found? { named(Array(words[start..<end]), end: end) }

    func named(_ name: [MentionWord], end: Int) -> Found? {
        let key = NameIndex.key(name)
        if let alias = directory.names.aliases[key], let match = explained(alias) {
            return Found(end: end, match: match, shared: name)
        }
        guard let entries = directory.names.entries[key] else { return nil }
        return chosen(entries, name).map { Found(end: end, match: $0, shared: name) }
    }

    /// What an officer said the words mean, as far as it exists on the day.
    private func explained(_ alias: AgencyAlias) -> AgencyMatch? {
        let agencies: [ID<Agency>] =
            switch alias.target {
            // An ended one among them stands for who took over from it.
            case .agencies(let agencies): agencies.flatMap { exists($0) ? [$0] : directory.heirs(of: $0, on: day) }
            case .group(let group): directory.members(of: group, on: day).filter { $0 != context.issuer }
            }
        guard !agencies.isEmpty else { return nil }
        return AgencyMatch(agencies: agencies, confidence: 100, how: .alias(alias.id))
    }

    /// The one agency of that name on the day; several, or an ended one, only as candidates.
    private func chosen(_ entries: [Entry], _ name: [MentionWord]) -> AgencyMatch? {
        let living = entries.filter { exists($0.agency) }
        guard !living.isEmpty else { return ended(entries) }
        let wellSpelled = living.filter { agrees($0, name) }
        let spelled = wellSpelled.isEmpty ? living : wellSpelled
        let proper = spelled.filter { $0.kind != .withoutPlace }
        let agencies = unique(proper.isEmpty ? spelled : proper)
        if let only = agencies.first, agencies.count == 1 {
            return certain(only, name, agrees: !wellSpelled.isEmpty)
        }
        let near = agencies.filter { isNearIssuer($0.agency) }
        if near.count == 1, let only = near.first {
            return certain(only, name, agrees: !wellSpelled.isEmpty, isNear: true)
        }
        return AgencyMatch(candidates: agencies.map(\.agency))
    }

    private func certain(
        _ entry: Entry, _ name: [MentionWord], agrees: Bool, isNear: Bool = false
    ) -> AgencyMatch {
        guard agrees else {
            return AgencyMatch(agencies: [entry.agency], confidence: 80, how: .similar, candidates: [entry.agency])
        }
        let isAbbreviated = entry.kind == .short || name.contains(where: \.abbreviated)
        var match = AgencyMatch(agencies: [entry.agency], confidence: 100, how: .exact)
        if isAbbreviated { match = match.atMost(98, .abbreviation) }
        if entry.kind == .former { match = match.atMost(isOutdated(entry) ? 90 : 97) }
        if isWithoutMarks(entry, name) { match = match.atMost(95) }
        if isNear || (entry.kind == .withoutPlace && isNearIssuer(entry.agency)) {
            return match.atMost(92, .abbreviation)
        }
        if entry.kind == .withoutPlace {
            return AgencyMatch(agencies: [entry.agency], confidence: 80, how: .similar, candidates: [entry.agency])
        }
        return match
    }

    /// Nobody bears the name on the day: whoever took the work over is worth asking about, then whoever bore it.
    private func ended(_ entries: [Entry]) -> AgencyMatch {
        let gone = unique(entries).map(\.agency)
        if let only = gone.first, gone.count == 1 {
            let heirs = directory.heirs(of: only, on: day)
            // By a recorded decision one body stands in its place: as sure as a name given up before the document.
            if let heir = heirs.first, heirs.count == 1 {
                return AgencyMatch(agencies: [heir], confidence: 90, how: .exact, candidates: [only])
            }
            if !heirs.isEmpty { return AgencyMatch(candidates: heirs + [only]) }
        }
        let successors = gone.flatMap { directory.successors(of: $0).filter(exists) }
        return AgencyMatch(candidates: (successors + gone).reduce(into: []) { if !$0.contains($1) { $0.append($1) } })
    }

    private func exists(_ id: ID<Agency>) -> Bool { directory[id].map { directory.exists($0, on: day) } ?? false }

    private func isOutdated(_ entry: Entry) -> Bool {
        guard let until = entry.until else { return false }
        return day.map { until < $0 } ?? true
    }

    private func isNearIssuer(_ id: ID<Agency>) -> Bool {
        guard let issuer = context.issuer else { return false }
        return directory[id]?.parent == issuer || directory.ancestors(of: id).contains { $0.id == issuer }
    }

    private func agrees(_ entry: Entry, _ name: [MentionWord]) -> Bool {
        zip(name, entry.spelling).allSatisfy { $0.agrees(with: $1) }
    }

    private func isWithoutMarks(_ entry: Entry, _ name: [MentionWord]) -> Bool {
        zip(name, entry.spelling).contains { $0.spelled != $1 }
    }

    /// Each agency once, under the surest of its names.
    private func unique(_ entries: [Entry]) -> [Entry] {
        var best: [ID<Agency>: Entry] = [:]
        var order: [ID<Agency>] = []
        for entry in entries {
            if best[entry.agency] == nil { order.append(entry.agency) }
            if let known = best[entry.agency], known.kind <= entry.kind { continue }
            best[entry.agency] = entry
        }
        return order.compactMap { best[$0] }
    }
}
