// SPDX-License-Identifier: AGPL-3.0-or-later

/// What was done: the name of an action, as the trail keeps it.
///
/// Every feature names its own actions in its own folder and has one line in each of the three lists here. A name, once
/// used, never changes its meaning.
package enum TrailAction: Sendable, Hashable {
    case people(PeopleAction)
    case agency(AgencyAction)
    case notice(NoticeAction)
    case scan(ScanAction)
    case assignment(AssignmentAction)
    case difficulty(DifficultyAction)
    case letter(LetterAction)
    case committee(CommitteeAction)
    case competence(CompetenceAction)
    case plan(PlanAction)
    case report(ReportAction)
    case milestone(MilestoneAction)
    case matter(MatterAction)
    case round(RoundAction)
    case backup(BackupAction)
    case seal(SealAction)

    /// The action as its feature names it.
    package var own: any FeatureAction {
        switch self {
        case .people(let own): own
        case .agency(let own): own
        case .notice(let own): own
        case .scan(let own): own
        case .assignment(let own): own
        case .difficulty(let own): own
        case .letter(let own): own
        case .committee(let own): own
        case .competence(let own): own
        case .plan(let own): own
        case .report(let own): own
        case .milestone(let own): own
        case .matter(let own): own
        case .round(let own): own
        case .backup(let own): own
        case .seal(let own): own
        }
    }
}

extension TrailAction: RawRepresentable, CaseIterable {
    package static let allCases: [TrailAction] = [
        all(people),
        all(agency),
        all(notice),
        all(scan),
        all(assignment),
        all(difficulty),
        all(letter),
        all(committee),
        all(competence),
        all(plan),
        all(report),
        all(milestone),
        all(matter),
        all(round),
        all(backup),
        all(seal),
    ].flatMap(\.self)

    private static let named = Dictionary(allCases.map { ($0.rawValue, $0) }, uniquingKeysWith: { first, _ in first })

    package init?(rawValue: String) {
        guard let known = Self.named[rawValue] else { return nil }
        self = known
    }

    package var rawValue: String { own.rawValue }

    /// Whether it is about the agencies' work, and not about accounts, the directory or the trail itself.
    package var isWork: Bool { type(of: own).isWork }

    private static func all<Own: FeatureAction>(_ whole: (Own) -> TrailAction) -> [TrailAction] {
        Own.allCases.map(whole)
    }
}
