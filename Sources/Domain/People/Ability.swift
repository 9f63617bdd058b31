// SPDX-License-Identifier: AGPL-3.0-or-later

/// Something a role may be allowed to do.
///
/// Every feature names its own in its own folder, with the roles that may and how far; an ability without them does not
/// compile.
package struct Ability: Sendable {
    /// In which part of a role it is given, when a role is delegated in parts.
    package enum Part: Sendable {
        /// Goes along with every part.
        case seeing
        /// What carries out the agency's orders.
        case working
        /// What decides.
        case deciding
        /// Only together with the whole role.
        case whole
    }

    package let name: String
    package let part: Part
    /// How far it reaches for a role.
    let reach: @Sendable (Role) -> Reach

    init(_ name: String, _ part: Part, reach: @escaping @Sendable (Role) -> Reach) {
        self.name = name
        self.part = part
        self.reach = reach
    }

    /// Some roles have it for their own agency, some for the whole province.
    init(_ name: String, _ part: Part, own: Set<Role> = [], province: Set<Role> = []) {
        self.init(name, part) { province.contains($0) ? .province : own.contains($0) ? .own : .none }
    }
}

/// A name names one ability.
extension Ability: Hashable, CustomStringConvertible {
    package static func == (one: Ability, other: Ability) -> Bool { one.name == other.name }

    package func hash(into hasher: inout Hasher) { hasher.combine(name) }

    package var description: String { name }
}

extension Ability: CaseIterable {
    private static var features: [any FeatureAbilities.Type] {
        [
            PeopleAbilities.self,
            AgencyAbilities.self,
            NoticeAbilities.self,
            AssignmentAbilities.self,
            DifficultyAbilities.self,
            LetterAbilities.self,
            ReportAbilities.self,
            ProvinceAbilities.self,
            RoundAbilities.self,
            CommitteeAbilities.self,
            PlanAbilities.self,
            MilestoneAbilities.self,
            MatterAbilities.self,
            TrailAbilities.self,
        ]
    }

    package static let allCases: [Ability] = features.flatMap { $0.all }
}

/// The abilities of one feature.
protocol FeatureAbilities {
    static var all: [Ability] { get }
}

/// How far an ability reaches.
package enum Reach: Sendable, Comparable {
    /// Not at all: the page answers as if it did not exist.
    case none
    /// The own agency and the agencies below it.
    case own
    /// The whole province.
    case province
}
