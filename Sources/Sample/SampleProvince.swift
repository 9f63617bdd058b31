// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Files
import Store
import VietnameseText
import WorkingTime

/// The fictional province Sông Mây, made through the product's own actions, as its officials would have.
///
/// Everything in it went through `Perform`, so its trail verifies and its states are states the product can reach.
package struct SampleProvince {
    let system: System
    let clock: SampleClock
    let calendar: SampleCalendar
    let password: String

    /// What was made, for the command line to print.
    package struct Summary: Sendable {
        package var agencies: Int
        package var people: Int
        package var notices: Int
        package var assignments: Int

        /// Both together.
        package static func + (first: Summary, second: Summary) -> Summary {
            Summary(
                agencies: first.agencies + second.agencies, people: first.people + second.people,
                notices: first.notices + second.notices, assignments: first.assignments + second.assignments)
        }
    }

    /// Prepares the story; `today` is the last day of it.
    package init(system: System, clock: SampleClock, today: Day, password: String) {
        self.system = system
        self.clock = clock
        calendar = SampleCalendar(today: today, calendar: system.calendar)
        self.password = password
    }

    /// The moment the story begins: the clock of the installation must start here.
    package static func beginning(today: Day, zone: Zone) -> Instant {
        Instant(day: today.adding(days: -200), hour: 8, minute: 0, in: zone)
    }

    /// Tells the story.
    package func make() async throws -> Summary {
        let agencies = try await makeAgencies()
        try await makePeople(agencies)
        try await tellEndOfDistrict()
        let cast = try await SampleCast(system)
        let notices = SampleNotices(calendar: calendar)
        try await foundCommittees(cast: cast)
        try await tellRounds(cast: cast)
        try await tellPlanOfTheYear(cast: cast)
        let letter = try await issue(notices.letter, on: -189, oldFile: "612-UBND-KGVX.txt", cast: cast)
        try await tell(SampleStory.letter, of: "612/UBND-KGVX", cast: cast)
        let conclusion = try await issue(notices.conclusion, on: -69, cast: cast)
        try await setMilestones(conclusion.notice, cast: cast)
        try await callOff(of: "612/UBND-KGVX", by: conclusion.notice, cast: cast)
        try await tellBetweenReports(SampleStory.conclusion, of: "46/TB-UBND", cast: cast)
        try await tellLife(of: "46/TB-UBND", cast: cast)
        try await tellCommittees(cast: cast)
        try await tellCompetence(cast: cast)
        try await tellPlans(cast: cast)
        try await tellMilestones(cast: cast)
        try await tellMatters(cast: cast)
        try await tellRoundsLater(cast: cast)
        let change = try await amend("46/TB-UBND", cast: cast)
        try await tellBackups()
        clock.advance(to: calendar.today, hour: 7, minute: 45, zone: system.zone)
        // As the server does by itself.
        _ = try await system.openPeriods()
        let fresh = try await importFresh(notices.fresh, cast: cast)
        try await explain(over: fresh, cast: cast)
        try await leaveScanStopped(cast: cast)
        try await leaveLettersWaiting(cast: cast)
        try await tellAccounts()
        return Summary(
            agencies: agencies.count, people: SamplePeople.all.count, notices: 5,
            assignments: 1 + letter.assignments + conclusion.assignments + change)
    }

    private func makeAgencies() async throws -> [String: ID<Agency>] {
        var made: [String: ID<Agency>] = [:]
        for line in SampleAgencies.all {
            let draft = AgencyDraft(
                name: line.name, shortName: line.shortName, level: line.level,
                parent: line.parent.flatMap { made[$0] }, code: line.code)
            made[line.name] = try await system.perform(CreateAgency(draft), as: .system())
        }
        let standing = try made.need(SampleAgencies.standingOffice)
        for phrase in ["Thường trực Ban Chỉ đạo ISO", "Thường trực Ban Chỉ đạo ISO hành chính tỉnh"] {
            try await system.perform(AddAlias(phrase, means: .agencies([standing])), as: .system())
        }
        // A set that the office has listed once: the communes that begin this year.
        let beginners = SampleAgencies.all.filter { $0.level == .commune }.dropFirst(4).prefix(10)
        try await system.perform(
            AddAlias(
                "các xã, phường triển khai áp dụng mới",
                means: .agencies(try beginners.map { try made.need($0.name) })), as: .system())
        return made
    }

    private func makePeople(_ agencies: [String: ID<Agency>]) async throws {
        let directory = try await system.directory()
        let byShortName = Dictionary(
            directory.all.map { ($0.shortName, $0.id) }, uniquingKeysWith: { first, _ in first })
        let accounts = try SamplePeople.all.map { line in
            NewAccount(
                name: line.name, userName: line.userName, agency: try byShortName.need(line.agency), role: line.role,
                until: line.daysLeft.map { calendar.today.adding(days: $0) })
        }
        try await SampleAccount.make(accounts, password: password, system: system)
    }

    /// Imports a document, checks every order as an officer would, and issues it; gives how many assignments.
    func issue(
        _ text: String, on offset: Int, oldFile: String? = nil, cast: SampleCast
    ) async throws -> (notice: ID<Notice>, assignments: Int) {
        clock.advance(to: calendar.day(offset), hour: 9, minute: 5, zone: system.zone)
        let id = try await importFresh(text, oldFile: oldFile, cast: cast)
        let officer = cast.standingOfficer
        var (notice, draft) = try await load(id, as: officer)
        for var order in draft.directives {
            clock.pass(minutes: 2)
            order.isChecked = true
            order.acceptingBody = cast.standingOffice
            try await system.perform(
                CheckNotice(id, version: notice.version, step: .edit(order)), as: officer)
            (notice, draft) = try await load(id, as: officer)
        }
        clock.pass(minutes: 5)
        let made = try await system.perform(
            IssueNotice(id, version: notice.version, directory: try await system.directory()), as: officer)
        return (id, made)
    }

    @discardableResult
    func importFresh(_ text: String, oldFile: String? = nil, cast: SampleCast) async throws -> ID<Notice> {
        var text = text
        var file: ReceivedFile?
        // An office that still types with ABC fonts sent it.
        if let name = oldFile {
            let bytes = OldEncoding.tcvn3Bytes(of: text)
            let stored = try await system.files.store(bytes)
            file = ReceivedFile(
                hash: stored.hash.bytes, name: name, kind: stored.kind.rawValue, size: stored.size)
            text = westernText(bytes)
        }
        let read = ReadNotice(text, directory: try await system.directory(), standingOffice: cast.standingOffice)
        return try await system.perform(ImportNotice(read, file: file), as: cast.standingOfficer)
    }

    /// An officer checking the latest document says whom some words mean.
    private func explain(over notice: ID<Notice>, cast: SampleCast) async throws {
        let meant = try await system.directory().all.filter { $0.shortName == "Văn phòng UBND tỉnh" }.map(\.id)
        guard !meant.isEmpty else { return }
        clock.pass(minutes: 6)
        try await system.perform(
            RememberMatch("Văn phòng Ủy ban", means: meant, over: notice), as: cast.standingOfficer)
    }

    func load(_ id: ID<Notice>, as actor: Actor) async throws -> (Notice, NoticeDraft) {
        try await system.read { snapshot in
            (
                try NoticeStore.prepared(id, visible: Visible(to: actor, under: .prepareNotice), in: snapshot),
                try NoticeStore.draft(id, in: snapshot)
            )
        }
    }
}

/// What the sample says when its own parts don't fit together.
enum SampleError: Error {
    case missing(String)
}

extension Dictionary where Key == String {
    func need(_ key: String) throws -> Value {
        guard let value = self[key] else { throw SampleError.missing(key) }
        return value
    }
}
