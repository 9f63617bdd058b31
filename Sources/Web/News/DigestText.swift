// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store
import WorkingTime

/// A digest as the plain text of a mail.
package struct DigestText: Sendable {
    private let digest: Digest
    private let name: String
    private let origin: String
    private let zone: Zone

    /// `origin` is where people find the site, such as `https://iso.songmay.gov.vn`.
    package init(_ digest: Digest, to name: String, origin: String, zone: Zone) {
        self.digest = digest
        self.name = name
        self.origin = origin
        self.zone = zone
    }

    /// The mail's subject.
    package func subject(in language: Language) -> String {
        let words = DigestWords.in(language)
        return "\(words.title(digest.span)) (\(digest.today.official))"
    }

    /// The mail's text: one thing a line, its address under it.
    package func text(in language: Language) -> String {
        let words = DigestWords.in(language)
        var lines = [words.greeting(name), ""]
        guard !digest.isEmpty else { return (lines + [words.nothing, ""]).joined(separator: "\n") }
        lines += part(words.late, orders(digest.late, words))
        lines += part(words.due(Digest.workingDaysAhead), orders(digest.due, words))
        lines += part(words.came, news(language))
        return (lines + [origin + URLs.digest(digest.span), ""]).joined(separator: "\n")
    }

    private func part(_ title: String, _ lines: [String]) -> [String] {
        lines.isEmpty ? [] : [title + ":"] + lines + [""]
    }

    private func orders(_ list: AssignmentList, _ words: DigestWords) -> [String] {
        var lines = list.rows.flatMap { row -> [String] in
            let due = row.assignment.due.map { words.dueOn($0.official) }
            let said = [due, row.title, row.agencyName, row.noticeNumber].compactMap(\.self)
            return ["- " + said.joined(separator: " · "), "  " + origin + URLs.assignment(row.assignment.id)]
        }
        let left = list.counts.all - list.rows.count
        if left > 0 { lines.append("- " + words.more(String(left))) }
        return lines
    }

    private func news(_ language: Language) -> [String] {
        digest.came.flatMap { piece -> [String] in
            let line = NewsLine(piece, NewsWords.in(language))
            let day = piece.at.day(in: zone).short + " " + piece.at.clock(in: zone)
            let said = [day, line.sentence, line.detail].filter { !$0.isEmpty }.joined(separator: " · ")
            return ["- " + said, "  " + origin + URLs.readNews(piece.id)]
        }
    }
}
