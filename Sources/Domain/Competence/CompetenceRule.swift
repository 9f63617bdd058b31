// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// What is asked of a role from a day on: somebody named for it, classes, and time.
package struct CompetenceRule: Sendable, Hashable {
    package let role: QualityRole
    /// Whether every agency needs somebody named for it.
    package let isNeeded: Bool
    /// What a person in it must have taken a class in.
    package let subjects: [ClassSubject]
    /// The least time, in hundredths; nil where none is asked for.
    package let leastLoad: Int?
    package let since: Day
    /// The last day of its validity; nil while it holds.
    package let until: Day?
    package let source: LegalSource

    package init(
        _ role: QualityRole, isNeeded: Bool, subjects: [ClassSubject] = [], leastLoad: Int? = nil, since: Day,
        until: Day? = nil, source: LegalSource
    ) {
        self.role = role
        self.isNeeded = isNeeded
        self.subjects = subjects
        self.leastLoad = leastLoad
        self.since = since
        self.until = until
        self.source = source
    }

    /// Whether it holds on a day.
    package func holds(on day: Day) -> Bool { since <= day && until.map { day <= $0 } ?? true }

    /// The rules that hold on a day, in the order of the roles.
    package static func all(on day: Day) -> [CompetenceRule] { known.filter { $0.holds(on: day) } }

    /// What the program comes with.
    ///
    /// The provinces' own plans and decisions are not at hand: what goes beyond the standard's text
    /// is marked as unconfirmed, and the pages say so.
    package static let known: [CompetenceRule] = {
        // The day the notice was given, the one the edition of 2008 ended as the national standard (see `StandardEdition`), and the
        // one QĐ 118/2009 had made it the standard of the programme.
        guard let notice = Day(year: 2012, month: 6, day: 18), let second = Day(year: 2009, month: 9, day: 30),
            let third = Day(year: 2015, month: 12, day: 31)
        else { return [] }
        let chairs = LegalSource(document: "Thông báo 28/TB-UBND (18/6/2012)", article: "ý 4.1")
        // The notice asks for classes; how much time is enough nobody has laid down yet.
        let classes = LegalSource(
            document: "Thông báo 28/TB-UBND (18/6/2012)", article: "ý 4; mức thời gian do phần mềm đề xuất",
            standing: .unconfirmed)
        return [
            CompetenceRule(.chair, isNeeded: true, since: notice, source: chairs),
            // The edition of 2015 names no representative any more; agencies go on having one by their own decision.
            CompetenceRule(
                .representative, isNeeded: true, subjects: [.awareness], since: second, until: third.adding(days: -1),
                source: LegalSource(document: "TCVN ISO 9001:2008", article: "mục 5.5.2")),
            CompetenceRule(
                .representative, isNeeded: true, subjects: [.awareness], since: third,
                source: LegalSource(document: "TCVN ISO 9001:2015", article: "mục 5.3", standing: .unconfirmed)),
            CompetenceRule(
                .secretary, isNeeded: true, subjects: [.awareness], leastLoad: 30, since: notice, source: classes),
            CompetenceRule(
                .internalAuditor, isNeeded: true, subjects: [.awareness, .internalAudit], since: second,
                until: third.adding(days: -1),
                source: LegalSource(document: "TCVN ISO 9001:2008", article: "mục 6.2.2, 8.2.2", standing: .unconfirmed)
            ),
            CompetenceRule(
                .internalAuditor, isNeeded: true, subjects: [.awareness, .internalAudit], since: third,
                source: LegalSource(document: "TCVN ISO 9001:2015", article: "mục 7.2, 9.2", standing: .unconfirmed)),
        ]
    }()
}

/// What an agency lacks against the rules of a day; derived, never stored.
package enum CompetenceGap: Sendable, Hashable {
    /// Nobody is named for a role.
    case nobody(QualityRole)
    /// Somebody has a role without the class it asks for.
    case classMissing(QualityRole, ClassSubject, name: String)
    /// Somebody has less time than is asked for.
    case littleTime(QualityRole, name: String, percent: Int, least: Int)
    /// Nobody has said how much time somebody has.
    case timeUnknown(QualityRole, name: String)

    /// What sort of gap it is, for lists to be narrowed to.
    package enum Kind: String, Sendable, CaseIterable {
        case nobody, classMissing, time
    }

    package var kind: Kind {
        switch self {
        case .nobody: .nobody
        case .classMissing: .classMissing
        case .littleTime, .timeUnknown: .time
        }
    }
}

/// How an agency's people stand to what is asked of them on a day.
package struct CompetenceStanding: Sendable, Hashable {
    /// Those who serve on the day.
    package let serving: [QualityPerson]
    package let gaps: [CompetenceGap]

    package init(_ people: [QualityPerson], classes: [ClassTaken], on day: Day, rules: [CompetenceRule]? = nil) {
        let serving = people.filter { $0.serves(on: day) }
        let taken = Dictionary(grouping: classes.filter { $0.day <= day }, by: \.person)
        // Classes are the person's: what was learnt in one role counts in another.
        func subjects(of one: QualityPerson) -> Set<ClassSubject> {
            Set(people.filter { one.facts.isNamed($0.facts.name) }.flatMap { taken[$0.id] ?? [] }.map(\.subject))
        }
        self.serving = serving
        gaps = (rules ?? CompetenceRule.all(on: day)).flatMap { rule -> [CompetenceGap] in
            let holders = serving.filter { $0.facts.role == rule.role }
            guard !holders.isEmpty else { return rule.isNeeded ? [.nobody(rule.role)] : [] }
            return holders.flatMap { person -> [CompetenceGap] in
                let had = subjects(of: person)
                let name = person.facts.name
                return rule.subjects.filter { !had.contains($0) }
                    .map { .classMissing(rule.role, $0, name: name) } + Self.time(person, rule)
            }
        }
    }

    private static func time(_ person: QualityPerson, _ rule: CompetenceRule) -> [CompetenceGap] {
        guard let least = rule.leastLoad else { return [] }
        guard let load = person.facts.load else { return [.timeUnknown(rule.role, name: person.facts.name)] }
        return load < least
            ? [.littleTime(rule.role, name: person.facts.name, percent: load, least: least)] : []
    }
}
