// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

extension AgencyDirectory {
    /// The agency that words nearly name, if there is just one; else those that come near, as candidates.
    ///
    /// Letters are compared without marks. A proposal needs the same head word and the same place, and either one wrong
    /// letter in at most two longer words, or the same letters with other spaces, or a part of one name only.
    func similar(to mention: [MentionWord], on day: Day?) -> AgencyMatch {
        let words = withoutProvince(mention)
        // Much longer than any name is no name, and comparing it would take long.
        guard !words.isEmpty, words.count <= names.longest + 4 else { return AgencyMatch() }
        let near = nearest(words, on: day)
        let candidates = near.prefix(5).map(\.id)
        let proposals = near.filter { $0.nearness.proposal != nil }
            .sorted {
                ($0.nearness.proposal ?? 0, $0.nearness.letters) > ($1.nearness.proposal ?? 0, $1.nearness.letters)
            }
        if let best = proposals.first, let confidence = best.nearness.proposal {
            let next = proposals.dropFirst().first?.nearness.proposal ?? 0
            if confidence - next >= 5 {
                return AgencyMatch(agencies: [best.id], confidence: confidence, how: .similar, candidates: candidates)
            }
            return AgencyMatch(candidates: proposals.prefix(5).map(\.id))
        }
        return AgencyMatch(candidates: candidates)
    }

    private func nearest(_ words: [MentionWord], on day: Day?) -> [(id: ID<Agency>, nearness: Nearness)] {
        var shared: [ID<Agency>: Int] = [:]
        for word in Set(words.map(\.folded)) { for id in names.byWord[word] ?? [] { shared[id, default: 0] += 1 } }
        let fewest = min(2, words.count)
        let likely = all.filter { (shared[$0.id] ?? 0) >= fewest && exists($0, on: day) }
            .sorted { (shared[$0.id] ?? 0) > (shared[$1.id] ?? 0) }.prefix(40)
        return likely.compactMap { agency in
            names.words[agency.id].map { (agency.id, Nearness(words, withoutProvince($0))) }
        }
        .filter { $0.1.letters >= 50 || $0.1.proposal != nil }
        .sorted { ($0.1.letters, $1.0) > ($1.1.letters, $0.0) }
    }

    /// "Tỉnh" and the province's name at the end say nothing among the province's own.
    private func withoutProvince(_ words: [MentionWord]) -> [MentionWord] {
        var words = words
        let province = names.province
        if !province.isEmpty, words.count > province.count + 1, words.suffix(province.count).map(\.folded) == province {
            let kind = words[words.count - province.count - 1].folded
            if kind == "tinh" { words.removeLast(province.count) }
        }
        if words.count > 2, words.last?.folded == "tinh" { words.removeLast() }
        return words
    }
}
