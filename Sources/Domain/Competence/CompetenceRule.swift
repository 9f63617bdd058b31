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
    package let source: SourceNote
    /// Whether the text named says all of it; else an administrator should confirm it.
    package let isConfirmed: Bool

    package init(
        _ role: QualityRole, isNeeded: Bool, subjects: [ClassSubject] = [], leastLoad: Int? = nil, since: Day,
        until: Day? = nil, source: SourceNote, isConfirmed: Bool = true
    ) {
        self.role = role
        self.isNeeded = isNeeded
        self.subjects = subjects
        self.leastLoad = leastLoad
        self.since = since
        self.until = until
        self.source = source
        self.isConfirmed = isConfirmed
    }

    /// Whether it holds on a day.
    package func holds(on day: Day) -> Bool { since <= day && until.map { day <= $0 } ?? true }

    /// The rules that hold on a day, in the order of the roles.
    package static func all(on day: Day) -> [CompetenceRule] { known.filter { $0.holds(on: day) } }
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
