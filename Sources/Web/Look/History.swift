// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import WorkingTime

/// What happened to a record: when, who, on whose behalf, what changed.
package struct History: Sendable {
    /// One entry of the trail, in words.
    package struct Entry: Sendable {
        package let at: Instant
        /// The earliest of several acts told as one.
        package let since: Instant?
        package let who: String
        /// Role and agency.
        package let role: String
        /// The person acted for, while a delegation lasts.
        package let onBehalfOf: String?
        /// What was done, as a sentence.
        package let what: String
        /// The state before and after, where it changed.
        package let from: Assignment.State?
        package let to: Assignment.State?

        package init(
            at: Instant, since: Instant? = nil, who: String, role: String, onBehalfOf: String? = nil, what: String,
            from: Assignment.State? = nil, to: Assignment.State? = nil
        ) {
            self.at = at
            self.since = since
            self.who = who
            self.role = role
            self.onBehalfOf = onBehalfOf
            self.what = what
            self.from = from
            self.to = to
        }
    }

    package let entries: [Entry]
    /// How many entries of the trail they tell.
    package let count: Int
    /// Where the chain can be verified, for those who may see it.
    package let verify: String?

    package init(_ entries: [Entry], count: Int? = nil, verify: String? = nil) {
        self.entries = entries
        self.count = count ?? entries.count
        self.verify = verify
    }

    /// The history as a section of a record's page, latest first.
    package func html(in frame: Frame) -> HTML {
        let words = LookWords.in(frame.language)
        let states = StateWords.in(frame.language)
        let check: HTML? = verify.map { " · <a href=\"\($0)\">\(words.verify)</a>" }
        let aside: HTML = "\(Icon.shield.html)\(words.historyEntries(count))\(check)"
        let rows = entries.map { row($0, frame, words, states) }
        let columns = [Column(words.when), Column(words.who), Column(words.what)]
        return Look.section(
            words.history, id: "lich-su", aside: aside,
            Look.table(words.history, columns, class: "list hist", words, rows: rows))
    }

    private func row(_ entry: Entry, _ frame: Frame, _ words: LookWords, _ states: StateWords) -> HTML {
        let behalf: HTML? = entry.onBehalfOf.map { "<br>\(words.onBehalfOf($0))" }
        let before: HTML? = entry.from.map { "\(states.state($0)) → " }
        let change: HTML? = entry.to.map {
            " <span class=\"soft\">\(before)</span><strong>\(states.state($0))</strong>"
        }
        let since: HTML? = entry.since.map { "<small>\(words.sinceMoment(frame.moment($0)))</small>" }
        return """
            <tr><td class="nowrap">\(frame.moment(entry.at))\(since)</td><td><strong>\(entry.who)</strong>\
            <small>\(entry.role)\(behalf)</small></td><td>\(Self.closed(entry.what))\(change)</td></tr>
            """
    }

    private static func closed(_ sentence: String) -> String {
        [".", "…", ".”"].contains { sentence.hasSuffix($0) } ? sentence : sentence + "."
    }
}
