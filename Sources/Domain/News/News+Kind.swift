// SPDX-License-Identifier: AGPL-3.0-or-later

extension News {
    /// What kind of thing happened.
    ///
    /// Every feature names its own in its own folder and has one line in each list here.
    package enum Kind: Sendable, Hashable {
        case assignment(AssignmentNews)
        case difficulty(DifficultyNews)
        case letter(LetterNews)
        case committee(CommitteeNews)
        case plan(PlanNews)
        case milestone(MilestoneNews)
        case matter(MatterNews)
        case round(RoundNews)
        case scan(ScanNews)
        case agency(AgencyNews)
        case backup(BackupNews)
        case people(PeopleNews)

        /// The kind as its feature names it.
        package var own: any FeatureNews {
            switch self {
            case .assignment(let own): own
            case .difficulty(let own): own
            case .letter(let own): own
            case .committee(let own): own
            case .plan(let own): own
            case .milestone(let own): own
            case .matter(let own): own
            case .round(let own): own
            case .scan(let own): own
            case .agency(let own): own
            case .backup(let own): own
            case .people(let own): own
            }
        }
    }
}

extension News.Kind: RawRepresentable, CaseIterable {
    package static let allCases: [News.Kind] = [
        all(assignment),
        all(difficulty),
        all(letter),
        all(committee),
        all(plan),
        all(milestone),
        all(matter),
        all(round),
        all(scan),
        all(agency),
        all(backup),
        all(people),
    ].flatMap(\.self)

    private static let named = Dictionary(allCases.map { ($0.rawValue, $0) }, uniquingKeysWith: { first, _ in first })

    package init?(rawValue: String) {
        guard let known = Self.named[rawValue] else { return nil }
        self = known
    }

    package var rawValue: String { own.rawValue }

    /// What one must be able to do to be told; nil for news to one person.
    package var ability: Ability? { own.ability }

    /// Whether it stands in the bell whatever a person chose: what was sent back and what is being chased can't be
    /// switched off, nor what happens to one's own account.
    package var isUnsilenceable: Bool { own.isUnsilenceable }

    /// The kinds an actor is told of when their agency is.
    package static func told(to actor: Actor) -> [News.Kind] {
        allCases.filter { $0.ability.map { actor.may($0) } ?? false }
    }

    private static func all<Own: FeatureNews>(_ whole: (Own) -> News.Kind) -> [News.Kind] { Own.allCases.map(whole) }
}
