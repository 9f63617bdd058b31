// SPDX-License-Identifier: AGPL-3.0-or-later

/// One thing that an action changed or said, for people to read: what, from, to.
package struct TrailChange: Sendable, Hashable, Codable {
    /// What changed.
    ///
    /// What only one feature has, it names in its own folder, and has a line in each of the three lists here.
    package enum Field: Sendable, Hashable {
        case common(CommonField)
        case committee(CommitteeField)
        case plan(PlanField)
        case milestone(MilestoneField)
        case matter(MatterField)
        case round(RoundField)

        /// The field as its feature names it.
        package var own: any FeatureField {
            switch self {
            case .common(let own): own
            case .committee(let own): own
            case .plan(let own): own
            case .milestone(let own): own
            case .matter(let own): own
            case .round(let own): own
            }
        }
    }

    package let field: Field
    package let from: String?
    package let to: String?

    package init(_ field: Field, from: String? = nil, to: String? = nil) {
        self.field = field
        self.from = from
        self.to = to
    }
}

extension TrailChange.Field: RawRepresentable, CaseIterable, Codable {
    package static let allCases: [TrailChange.Field] = [
        all(common),
        all(committee),
        all(plan),
        all(milestone),
        all(matter),
        all(round),
    ].flatMap(\.self)

    private static let named = Dictionary(allCases.map { ($0.rawValue, $0) }, uniquingKeysWith: { first, _ in first })

    package init?(rawValue: String) {
        guard let known = Self.named[rawValue] else { return nil }
        self = known
    }

    package var rawValue: String { own.rawValue }

    private static func all<Own: FeatureField>(_ whole: (Own) -> TrailChange.Field) -> [TrailChange.Field] {
        Own.allCases.map(whole)
    }
}

/// The fields of one feature; a name, once used, never changes its meaning.
package protocol FeatureField: RawRepresentable<String>, CaseIterable, Hashable, Sendable {}
