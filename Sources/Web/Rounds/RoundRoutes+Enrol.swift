// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes
import Store
import WorkingTime

extension RoundRoutes {
    static func chooseFirst(_ visit: Visit) async throws -> Reply {
        let track: ID<RoundTrack>? = visit.query.id("nhom")
        let page = try await enrolPage(visit, track: track, chosen: ChosenAgencies(), typed: .fresh)
        return .page(page.html(in: try await visit.frame()))
    }

    /// The page again, with the agencies ticked that the quick choice means.
    static func choose(_ visit: Visit) async throws -> Reply {
        try await visit.requireStandingOffice()
        let chosen = try await quickChoice(visit)
        let typed = Typed(action: visit.path, values: try await visit.form().values, faults: [])
        let page = try await enrolPage(visit, track: try await visit.form().id("track"), chosen: chosen, typed: typed)
        return .page(page.html(in: try await visit.frame()))
    }

    static func enrol(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let id: ID<Round> = try visit.id()
        let agencies: [ID<Agency>] = form.ids("agency")
        guard let track: ID<RoundTrack> = form.id("track") else {
            return try await refused(.round(.trackUnknown), agencies, visit)
        }
        let day = form.day("on")
        guard day != nil || form.textIfAny("on") == nil else {
            return try await again(unread("on", form, visit), agencies, visit)
        }
        switch try await visit.attempt(EnrolAgencies(agencies, in: track, on: day)) {
        case .done:
            let words = EnrolmentWords.in(visit.language)
            return visit.see(URLs.round(id), saying: words.done(String(agencies.count)))
        case .alreadyDone: return .see(URLs.round(id))
        case .refused(let refusal): return try await refused(refusal, agencies, visit)
        case .changedMeanwhile: throw Fault.changedMeanwhile
        }
    }

    /// What was typed, with a day in it that is none.
    static func unread(_ field: String, _ form: Form, _ visit: Visit) -> Typed {
        let fault = Typed.Fault(field, RoundWords.in(visit.language).dayMissing)
        return Typed(action: visit.path, values: form.values, faults: [fault])
    }

    private static func refused(
        _ refusal: Refusal, _ agencies: [ID<Agency>], _ visit: Visit
    ) async throws -> Reply {
        try await again(visit.typed([refusal]), agencies, visit)
    }

    private static func again(_ typed: Typed, _ agencies: [ID<Agency>], _ visit: Visit) async throws -> Reply {
        let chosen = ChosenAgencies(ticked: Set(agencies))
        let page = try await enrolPage(
            visit, track: try await visit.form().id("track"), chosen: chosen, typed: typed)
        return .page(page.html(in: try await visit.frame()), status: .unprocessableContent)
    }

    /// Whom the sources named in the form mean, all together.
    private static func quickChoice(_ visit: Visit) async throws -> ChosenAgencies {
        let form = try await visit.form()
        let actor = try visit.actor
        let visible = Visible(to: actor, under: .manageRounds)
        let directory = try await visit.system.directory()
        let id: ID<Round> = try visit.id()
        let (earlier, noticeID): (ID<Round>?, ID<Notice>?) = (form.id("round"), form.id("notice"))
        let part = CopiedPart(rawValue: form.text("part")) ?? .approved
        let seen = Visible(to: actor, under: .seeNotices)
        let (round, copied, addressed) = try await visit.system.read { snapshot in
            (
                try RoundStore.find(id, visible: visible, in: snapshot),
                try earlier.map { try EnrolmentStore.of($0, visible: visible, in: snapshot) } ?? [],
                try noticeID.map { try EnrolmentStore.addressees(of: $0, visible: seen, in: snapshot) } ?? []
            )
        }
        let day = min(visit.today, round.begins)
        var chosen = ChosenAgencies()
        chosen.read(form.text("names"), in: directory, on: day)
        let levels = Set(form.all("level").compactMap(Agency.Level.init(rawValue:)))
        if !levels.isEmpty { chosen.ticked.formUnion(directory.members(of: AgencyGroup(levels: levels), on: day)) }
        if let parent: ID<Agency> = form.id("under") {
            chosen.ticked.formUnion(directory.children(of: parent).filter { $0.exists(on: day) }.map(\.id))
        }
        chosen.ticked.formUnion(directory.present(copied.filter(part.holds).map(\.agency), on: day))
        chosen.ticked.formUnion(directory.present(addressed, on: day))
        return chosen
    }

    private static func enrolPage(
        _ visit: Visit, track: ID<RoundTrack>?, chosen: ChosenAgencies, typed: Typed
    ) async throws -> EnrolPage {
        let id: ID<Round> = try visit.id()
        let actor = try visit.actor
        let visible = Visible(to: actor, under: .manageRounds)
        let seen = Visible(to: actor, under: .seeNotices)
        let directory = try await visit.system.directory()
        return try await visit.system.read { snapshot in
            let round = try RoundStore.find(id, visible: visible, in: snapshot)
            let tracks = try RoundStore.tracks(of: id, in: snapshot)
            let into = track ?? tracks.first?.id
            let enrolled = try EnrolmentStore.of(id, visible: visible, in: snapshot)
            return EnrolPage(
                round: round, tracks: tracks, track: into, directory: directory,
                present: Set(enrolled.filter { $0.track == into }.map(\.agency)), chosen: chosen,
                rounds: try RoundStore.all(visible: visible, in: snapshot).filter { $0.id != id }
                    .map { Choice($0.id.description, $0.title) },
                notices: try NoticeList.choices(seen: seen, in: snapshot).map {
                    Choice($0.id.description, $0.number)
                }, typed: typed)
        }
    }
}
