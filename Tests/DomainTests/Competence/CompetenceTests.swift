// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Testing
import WorkingTime

@Suite struct CompetenceTests {
    private let today: Day
    private let agency = ID<Agency>(high: 1, low: 1)

    init() throws { today = try #require(Day(year: 2026, month: 10, day: 14)) }

    private func person(
        _ number: UInt64, _ name: String, _ role: QualityRole, load: Int? = 50, until: Day? = nil
    ) -> QualityPerson {
        QualityPerson(
            id: ID(high: 2, low: number), agency: agency, facts: .init(name: name, role: role, load: load),
            since: today.adding(days: -100), until: until, editedAt: Instant(milliseconds: 1),
            editedBy: ID(high: 9, low: 1))
    }

    private func taken(_ number: UInt64, _ subject: ClassSubject, in days: Int = -10) -> ClassTaken {
        ClassTaken(
            id: ID(high: 3, low: number * 10 + UInt64(subject.rawValue.count)), person: ID(high: 2, low: number),
            subject: subject, name: "Lớp", day: today.adding(days: days), hours: 8)
    }

    private func gaps(_ people: [QualityPerson], _ classes: [ClassTaken] = []) -> [CompetenceGap] {
        CompetenceStanding(people, classes: classes, on: today).gaps
    }

    @Test func `an agency that named nobody lacks everybody who is needed, and a member is not needed`() {
        #expect(
            gaps([]) == [.nobody(.chair), .nobody(.representative), .nobody(.secretary), .nobody(.internalAuditor)])
        #expect(gaps([person(1, "Lò Văn Păn", .member)]).count == 4)
    }

    @Test func `with everybody named, taught and given time nothing is missing`() {
        let people = [
            person(1, "Lò Văn Păn", .chair), person(2, "Lù Thị Mẩy", .representative),
            person(3, "Vàng A Dế", .secretary, load: 30), person(4, "Tòng Văn Hặc", .internalAuditor),
        ]
        let classes = [
            taken(2, .awareness), taken(3, .awareness), taken(4, .awareness), taken(4, .internalAudit),
        ]
        #expect(gaps(people, classes).isEmpty)
        // A class that is still to come counts for nothing.
        let later = classes.dropLast() + [taken(4, .internalAudit, in: 1)]
        #expect(
            gaps(people, Array(later)) == [.classMissing(.internalAuditor, .internalAudit, name: "Tòng Văn Hặc")])
    }

    @Test func `who has left counts no more, and too little or unknown time is a gap`() {
        let left = [person(1, "Lò Văn Păn", .chair, until: today)]
        #expect(gaps(left).contains(.nobody(.chair)))
        let short = gaps([person(3, "Vàng A Dế", .secretary, load: 29)], [taken(3, .awareness)])
        #expect(short.contains(.littleTime(.secretary, name: "Vàng A Dế", percent: 29, least: 30)))
        let unknown = gaps([person(3, "Vàng A Dế", .secretary, load: nil)], [taken(3, .awareness)])
        #expect(unknown.contains(.timeUnknown(.secretary, name: "Vàng A Dế")))
    }

    @Test func `a class counts in every role of the person, however the name was typed, and not for a namesake`() {
        // The second name is typed with combining marks, in other letter case, with two spaces.
        let people = [
            person(1, "Lò Văn Păn", .secretary), person(2, "LÒ  Va\u{306}n Pa\u{306}n", .internalAuditor),
            person(3, "Lo Van Pan", .representative),
        ]
        let found = gaps(people, [taken(1, .awareness), taken(1, .internalAudit)])
        #expect(!found.contains { if case .classMissing(.internalAuditor, _, _) = $0 { true } else { false } })
        #expect(found.contains(.classMissing(.representative, .awareness, name: "Lo Van Pan")))
    }

    @Test func `a rule holds in its time only, and each has a source`() throws {
        let before = try #require(Day(year: 2009, month: 9, day: 29))
        let old = try #require(Day(year: 2015, month: 12, day: 30))
        #expect(CompetenceRule.all(on: before).isEmpty)
        for day in [old, old.adding(days: 1)] {
            let rules = CompetenceRule.all(on: day)
            #expect(rules.map(\.role) == [.chair, .representative, .secretary, .internalAuditor])
            #expect(rules.allSatisfy { !$0.source.words(in: .vi).isBlank })
        }
        let representative = CompetenceRule.all(on: old).first { $0.role == .representative }
        #expect(representative?.source.words(in: .vi) == "TCVN ISO 9001:2008, mục 5.5.2")
    }

    @Test func `nobody ends twice, before they began, or in days to come`() throws {
        var one = person(1, "Lò Văn Păn", .chair)
        let (by, now) = (ID<Person>(high: 9, low: 1), Instant(milliseconds: 5))
        let tomorrow = today.adding(days: 1)
        #expect(throws: Refusal.competence(.endMissing)) { try one.end(on: nil, today: today, by: by, at: now) }
        #expect(throws: Refusal.competence(.dayInFuture(tomorrow))) {
            try one.end(on: tomorrow, today: today, by: by, at: now)
        }
        #expect(throws: Refusal.competence(.endsBeforeItBegins(one.since))) {
            try one.end(on: one.since.adding(days: -1), today: today, by: by, at: now)
        }
        try one.end(on: today, today: today, by: by, at: now)
        #expect(!one.serves(on: today) && one.serves(on: today.adding(days: -1)) && one.version == 2)
        #expect(throws: Refusal.competence(.endedAlready)) { try one.end(on: today, today: today, by: by, at: now) }
        #expect(throws: Refusal.competence(.endedAlready)) { try one.edit(one.facts, by: by, at: now) }
    }
}
