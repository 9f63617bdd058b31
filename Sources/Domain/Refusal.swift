// SPDX-License-Identifier: AGPL-3.0-or-later

/// Why a rule says no: a value, worded for the user in `Web` and `nenep`, in the user's language.
///
/// One enum for the whole domain, with a line for each feature; what a feature refuses stands in its own folder, and a
/// refusal without words does not compile.
package enum Refusal: Error, Sendable, Hashable {
    case people(PeopleRefusal)
    case delegation(DelegationRefusal)
    case secondFactor(SecondFactorRefusal)
    case agency(AgencyRefusal)
    case reorganisation(ReorganisationRefusal)
    case document(DocumentRefusal)
    case notice(NoticeRefusal)
    case scan(ScanRefusal)
    case assignment(AssignmentRefusal)
    case difficulty(DifficultyRefusal)
    case report(ReportRefusal)
    case letter(LetterRefusal)
    case round(RoundRefusal)
    case committee(CommitteeRefusal)
    case competence(CompetenceRefusal)
    case plan(PlanRefusal)
    case milestone(MilestoneRefusal)
    case matter(MatterRefusal)
    case general(GeneralRefusal)
}
