// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store
import WorkingTime

/// A matter as the form sends it: its words, up to three opinions, and the milestones it is about.
struct SentMatter: Sendable {
    static let opinions = 3
    static let subjects = 4

    struct Opinion: Sendable {
        var agency = ""
        var on = ""
        var text = ""

        var isEmpty: Bool { agency.isEmpty && on.isEmpty && text.isEmpty }
    }

    struct Subject: Sendable {
        /// Enrolment and milestone, as one choice: "id id".
        var what = ""
        var day = ""
    }

    var round: ID<Round>?
    var content = Matter.Content(title: "", background: "", proposal: "", ifUndecided: "", neededBy: nil)
    var neededBy = ""
    var opinions = Array(repeating: Opinion(), count: SentMatter.opinions)
    var subjects = Array(repeating: Subject(), count: SentMatter.subjects)

    init() {}

    init(_ form: Form) {
        round = form.id("round")
        neededBy = form.text("neededBy")
        content = Matter.Content(
            title: form.text("title"), background: form.text("background"), proposal: form.text("proposal"),
            ifUndecided: form.text("ifUndecided"), neededBy: form.day("neededBy"), order: form.text("order"),
            letter: form.text("letter"))
        opinions = (0..<Self.opinions).map {
            Opinion(
                agency: form.text("opinionAgency-\($0)"), on: form.text("opinionOn-\($0)"),
                text: form.text("opinionText-\($0)"))
        }
        subjects = (0..<Self.subjects).map {
            Subject(what: form.text("what-\($0)"), day: form.text("day-\($0)"))
        }
    }

    /// What stands, to be put better.
    init(_ view: MatterView) {
        round = view.matter.round
        content = view.matter.content
        neededBy = content.neededBy?.official ?? ""
        for (place, opinion) in view.opinions.prefix(Self.opinions).enumerated() {
            opinions[place] = Opinion(
                agency: opinion.agency.description, on: opinion.on.official, text: opinion.text)
        }
        for (place, day) in view.days.prefix(Self.subjects).enumerated() {
            subjects[place] = Subject(
                what: "\(day.subject.enrolment) \(day.subject.milestone)", day: day.subject.day?.official ?? "")
        }
    }

    private static func day(_ text: String) -> Day? { Day(official: text) ?? Day(iso: text) }

    /// What is to be laid; nil where a day can't be read or an opinion is incomplete.
    var draft: MatterDraft? {
        var draft = MatterDraft(content)
        for opinion in opinions where !opinion.isEmpty {
            guard let agency = ID<Agency>(opinion.agency), let on = Self.day(opinion.on), !opinion.text.isEmpty else {
                return nil
            }
            draft.opinions.append(.init(agency: agency, text: opinion.text, on: on))
        }
        for subject in subjects where !subject.what.isEmpty {
            let parts = subject.what.split(separator: " ").map(String.init)
            guard parts.count == 2, let enrolment = ID<Enrolment>(parts[0]), let milestone = ID<Milestone>(parts[1])
            else { return nil }
            let day = Self.day(subject.day)
            guard day != nil || subject.day.isEmpty else { return nil }
            draft.subjects.append(.init(enrolment: enrolment, milestone: milestone, day: day))
        }
        return draft
    }

    /// What is wrong where there is no draft.
    func faults(_ visit: Visit) -> [Typed.Fault] {
        let isOpinion = opinions.contains {
            !$0.isEmpty && ($0.agency.isEmpty || Self.day($0.on) == nil || $0.text.isEmpty)
        }
        return visit.typed([isOpinion ? .matter(.opinionIncomplete) : .general(.dayMissing)]).faults.map {
            Typed.Fault("", $0.sentence)
        }
    }
}
