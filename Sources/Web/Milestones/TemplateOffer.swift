// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTML
import WorkingTime

/// What a track without milestones is offered: its template's steps, on days that are still to come where it is set up late.
struct TemplateOffer: Sendable {
    let template: MilestoneTemplate
    let days: TemplateDays
    /// Whether the officer asked for the template's own days, passed or not.
    let keepsOwn: Bool

    /// nil for a track that has no template.
    init?(_ track: RoundTrack, keepsOwn: Bool, on today: Day, calendar: WorkingCalendar) throws(Refusal) {
        guard let template = MilestoneTemplate.of(track) else { return nil }
        self.template = template
        self.keepsOwn = keepsOwn
        days = try TemplateDays(template, from: track.starts, through: track.ends, on: today, calendar: calendar)
    }

    /// The rows of the form, each with the template's day where another is offered.
    func sent(name: (Milestone.Kind) -> String) -> SentMilestones {
        var sent = SentMilestones(
            template: days.steps.map {
                MilestoneDraft($0.step, on: keepsOwn ? $0.own : $0.day, of: template, name: name)
            })
        guard !keepsOwn else { return sent }
        for (place, step) in days.steps.enumerated() where step.day != step.own {
            sent.rows[place].templateDay = step.own.official
        }
        return sent
    }

    /// What the officer is told above the form: that nothing is saved yet, where it comes from, and which days they see, and why.
    func html(_ round: Round, _ track: RoundTrack, _ words: MilestoneSettingWords, _ language: Language) -> HTML {
        let help = days.move == nil ? words.templateHelp : words.templateMovedHelp
        let source = words.templateSource(template.source.words(in: language))
        let note = Message(.info, words.isTemplate, "\(help) \(source)").html
        guard let move = days.move else { return note }
        let url = URLs.setMilestones(round.id, track.id)
        let told =
            keepsOwn
            ? Message(.warning, words.ownDays, words.ownDaysPassed(move.passed), link: Link(words.moveDays, url))
            : Message(
                .info, words.movedDays, words.movedDaysWhy(move, track.ends.official),
                link: Link(words.keepOwnDays, URLs.link(url, [("ngay", "mau")])))
        return "\(note)\(told.html)"
    }
}
