// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import WorkingTime

/// Putting agencies into a track: chosen quickly from what is there, looked over as ticks, put in together.
struct EnrolPage {
    let round: Round
    let tracks: [RoundTrack]
    let track: ID<RoundTrack>?
    let directory: AgencyDirectory
    /// Who is in the chosen track already.
    let present: Set<ID<Agency>>
    let chosen: ChosenAgencies
    let rounds: [Choice]
    let notices: [Choice]
    let typed: Typed

    func html(in frame: Frame) -> HTML {
        let words = EnrolmentWords.in(frame.language)
        return Page(
            title: words.enrolTitle(round.title), line: .text(words.enrolLine),
            breadcrumbs: [
                Link(RoundWords.in(frame.language).title, URLs.rounds), Link(round.title, URLs.round(round.id)),
            ], entry: .rounds,
            body: """
                <div class="cols wide">\(ticks(words, frame))<aside class="side-first">\(quick(words, frame))</aside></div>
                """
        ).html(in: frame)
    }

    private func trackField(_ words: EnrolmentWords, _ frame: Frame, prefix: String) -> HTML {
        let states = RoundStateWords.in(frame.language)
        let stored = (track ?? tracks.first?.id)?.description ?? ""
        return Field("track", words.track, prefix: prefix).select(
            tracks.map { Choice($0.id.description, states.track($0.kind)) }, typed.text("track", or: stored))
    }

    /// Fields: `track`, `names`, `level` (ticked), `round` and `part`, `notice`, `under`.
    private func quick(_ words: EnrolmentWords, _ frame: Frame) -> HTML {
        let agencies = AgencyWords.in(frame.language)
        let levels = Agency.Level.allCases.filter { level in
            level != .province && directory.all.contains { $0.level == level && isHere($0, frame) }
        }.map { level -> HTML in
            let id = "level-\(level.rawValue)"
            return """
                <div class="tick"><input id="\(id)" type="checkbox" name="level" value="\(level.rawValue)"\
                \("checked", if: typed.isChosen("level", level.rawValue))><label for="\(id)">\(agencies.level(level))\
                </label></div>
                """
        }
        let parents = directory.all.filter { isHere($0, frame) && !directory.children(of: $0.id).isEmpty }
            .map { Choice($0.id.description, $0.name) }
        let parts = [
            Choice(CopiedPart.approved.rawValue, words.allOf), Choice(CopiedPart.reached.rawValue, words.reachedOf),
            Choice(CopiedPart.unfinished.rawValue, words.unfinishedOf),
        ]
        func select(_ name: String, _ label: String, _ choices: [Choice]) -> HTML {
            choices.isEmpty ? .empty : Field(name, label).select(choices, typed.text(name), empty: "–")
        }
        let earlier: HTML =
            rounds.isEmpty
            ? .empty
            : select("round", words.earlier, rounds)
                + Field("part", words.earlierPart).select(parts, typed.text("part"))
        return Look.box(
            words.quick, isMain: true,
            """
            <div>\(Look.formStart(URLs.chooseAgencies(round.id), frame))\(trackField(words, frame, prefix: "q-"))\
            \(Field("names", words.names, help: words.namesHelp).area(typed.text("names"), rows: 6))\
            <fieldset class="field"><legend>\(words.levels)</legend>\(levels)</fieldset>\
            \(select("under", words.under, parents))\(earlier)\(select("notice", words.notice, notices))\
            \(Look.submit(words.tickThem, .plain))</form></div>
            """)
    }

    /// Fields: `track`, `on`, `agency` (ticked).
    private func ticks(_ words: EnrolmentWords, _ frame: Frame) -> HTML {
        let count = frame.number(chosen.ticked.subtracting(present).count)
        let day = Field("on", words.proposedOn, help: words.proposedOnHelp, typed: typed)
            .day(typed.text("on", or: frame.today <= round.ends ? frame.today.official : ""))
        let submit: HTML = """
            <div class="go">\(Look.submit(words.put))\
            \(Look.button(LookWords.in(frame.language).back, to: URLs.round(round.id), .link))</div>
            """
        return """
            <div>\(Look.formStart(URLs.enrol(round.id), frame))\(Look.faults(typed, LookWords.in(frame.language)))\
            \(findings(words, frame))<div class="row top">\(trackField(words, frame, prefix: ""))\(day)</div>\
            <p class="line">\(words.ticked(count))</p>\(submit)\(groups(words, frame))\(submit)</form></div>
            """
    }

    private func findings(_ words: EnrolmentWords, _ frame: Frame) -> HTML {
        guard !chosen.unread.isEmpty || !chosen.doubtful.isEmpty else { return .empty }
        let unread = chosen.unread.map { "<li>\(words.unread($0))</li>" as HTML }
        let doubtful = chosen.doubtful.map {
            "<li>\(words.didYouMean($0.name, directory.name(of: $0.agency)))</li>" as HTML
        }
        let help: HTML? = unread.isEmpty ? nil : "<p>\(words.unreadHelp)</p>"
        return """
            <div class="msg msg-warning">\(Icon.warning.html)<div>\(help)<ul>\(unread)\(doubtful)</ul></div></div>
            """
    }

    private func groups(_ words: EnrolmentWords, _ frame: Frame) -> HTML {
        let agencies = AgencyWords.in(frame.language)
        return Agency.Level.allCases.map { level -> HTML in
            let own = directory.all.filter { $0.level == level && isHere($0, frame) }
            guard !own.isEmpty else { return .empty }
            return Look.section(
                agencies.level(level), badge: Look.badge(frame.number(own.count)),
                "<div class=\"ticks\">\(own.map { tick($0, words) })</div>")
        }.joined()
    }

    private func tick(_ agency: Agency, _ words: EnrolmentWords) -> HTML {
        let isIn = present.contains(agency.id)
        let note: HTML? = isIn ? "<small>\(words.already)</small>" : nil
        let above = agency.level == .districtOffice ? agency.parent.map { directory.shortName(of: $0) } : nil
        let below: HTML? = above.map { "<small>\($0)</small>" }
        return """
            <div class="tick"><input id="a-\(agency.id.description)" type="checkbox" name="agency" value="\(agency.id.description)"\
            \("checked", if: !isIn && chosen.ticked.contains(agency.id))\("disabled", if: isIn)>\
            <label for="a-\(agency.id.description)">\(directory.name(of: agency.id, on: round.begins))\(below)\(note)</label></div>
            """
    }

    /// Whether an agency exists today, or existed when the round began.
    private func isHere(_ agency: Agency, _ frame: Frame) -> Bool {
        agency.exists(on: frame.today) || agency.exists(on: min(frame.today, round.begins))
    }
}
