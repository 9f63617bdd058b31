// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML

/// The setting of an office's rhythm of reminding.
package struct RhythmPage: Sendable {
    package let rhythm: ChaseRhythm
    package let version: Int
    package let agency: String
    package let mayChange: Bool
    package let typed: Typed

    package func html(in frame: Frame) -> HTML {
        let words = ChaseWords.in(frame.language)
        return Page(
            title: words.rhythm, kicker: .text(agency), line: .text(words.rhythmLine),
            breadcrumbs: [Link(words.title, URLs.chase())],
            actions: Look.button(PeriodReportWords.in(frame.language).title, to: URLs.periodReport),
            entry: .assignments, isNarrow: true,
            body: mayChange ? form(words, frame) : stand(words)
        ).html(in: frame)
    }

    private func stand(_ words: ChaseWords) -> HTML {
        func days(_ value: Int?) -> HTML { value.map { "\(words.workingDays(String($0)))" } ?? "–" }
        return Look.facts([
            (words.isOn, .text(rhythm.isOn ? words.yes : words.no)), (words.before, days(rhythm.before)),
            (words.onDay, .text(rhythm.onDay ? words.yes : words.no)), (words.after, days(rhythm.after)),
            (words.leader, days(rhythm.leader)), (words.leaderName, .text(rhythm.leaderName)),
        ])
    }

    private func form(_ words: ChaseWords, _ frame: Frame) -> HTML {
        let look = LookWords.in(frame.language)
        func days(_ name: String, _ label: String, _ value: Int?) -> HTML {
            Field(name, label, help: words.leaveEmpty, typed: typed)
                .line(typed.text(name, or: value.map(String.init) ?? ""), size: 4)
        }
        let isOn = Field("isOn", words.isOn, help: words.isOnHelp, typed: typed)
            .tick(typed.isChosen("isOn", "1", or: rhythm.isOn))
        let onDay = Field("onDay", words.onDay, typed: typed).tick(typed.isChosen("onDay", "1", or: rhythm.onDay))
        let name = Field("leaderName", words.leaderName, help: words.leaderNameHelp, typed: typed)
            .line(typed.text("leaderName", or: rhythm.leaderName))
        return """
            \(Look.formStart(URLs.chaseRhythm, frame, version: version))\(Look.faults(typed, look))\(isOn)\
            \(days("before", words.before, rhythm.before))\(onDay)\(days("after", words.after, rhythm.after))\
            \(days("leader", words.leader, rhythm.leader))\(name)<div class="go">\(Look.submit(words.saveRhythm))\
            \(Look.button(look.back, to: URLs.chase(), .link))</div></form>
            """
    }
}
