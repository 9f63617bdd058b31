// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

extension AgencyDirectory {
    /// Whether the words are the full or short name of an agency that exists on a day, whatever is remembered for them.
    package func isName(_ phrase: String, on day: Day) -> Bool {
        let entries = names.entries[NameIndex.key(MentionWords.read(phrase, year: day.year))] ?? []
        return entries.contains { entry in
            guard entry.kind == .full || entry.kind == .short, let agency = self[entry.agency] else { return false }
            return exists(agency, on: day)
        }
    }

    /// Finds the agencies that a document means by some words.
    ///
    /// `day` is the day of the document: only agencies that exist on it are found, under the names of that day. The
    /// confidence follows a stated rule:
    /// - 100 the full name (capitals, spacing, "và", "&" and dashes never count), or words an officer has explained;
    /// - 98 a short name, or abbreviations written out; 97 a name of that day the agency has since given up;
    /// - 95 the same without marks; a group of agencies;
    /// - 92 "Phòng TN&MT" in a document of the body above it, "Thường trực" without a name;
    /// - 90 a head or place shared in a list ("Sở Nội vụ, Tài chính"); a name given up before the document;
    /// - 80 a group narrowed by "có liên quan"; other marks than the name's; a part of one agency's name only;
    /// - 75 to 89 so much of a name's letters is the same, in one agency, the head word and the place fully so.
    package func matching(
        _ mention: String, issuedOn day: Day? = nil, context: MatchContext = MatchContext()
    ) -> AgencyMatch {
        let words = MentionWords.read(mention, year: day?.year)
        guard !words.isEmpty else { return AgencyMatch() }
        let whole = MentionReading(self, words, day, context)
        if let found = whole.named(from: 0, to: words.count) { return found.match }
        var reading = MentionReading(self, LeaderTitle.removed(from: words), day, context)
        return reading.result()
    }
}
