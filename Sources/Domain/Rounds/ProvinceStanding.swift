// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// How far every agency had come on a day, as the nation counts it: declared, building, not yet, and apart from them those
/// it doesn't apply to.
package struct ProvinceStanding: Sendable, Hashable {
    package enum Stage: String, Sendable, CaseIterable, Codable {
        /// Đã công bố (before 18/5/2014: đã được cấp giấy chứng nhận).
        case declared
        /// Đang xây dựng.
        case building
        /// Chưa triển khai.
        case notYet
        /// Không thuộc diện áp dụng.
        case notApplicable
    }

    /// One agency on that day.
    package struct Row: Sendable, Hashable {
        package let agency: ID<Agency>
        package let obligation: ObligationRule.Standing
        package let stage: Stage
        /// The enrolment that says so.
        package let enrolment: ID<Enrolment>?
        /// The day it declared, or the decision that it builds on.
        package let since: Day?
        /// Certified under the earlier rule, and not declared since.
        package let hasOldCertificate: Bool
    }

    package let day: Day
    package let rule: ObligationRule?
    package let attainment: Attainment
    package let rows: [Row]

    /// Counts all agencies that existed on the day and that the rule speaks of.
    package init(_ enrolments: [Enrolment], directory: AgencyDirectory, rules: ObligationRules, on day: Day) {
        self.day = day
        let attainment = Attainment.rule(on: day)
        self.attainment = attainment
        rule = rules.rule(on: day)
        guard let rule else {
            rows = []
            return
        }
        let byAgency = Dictionary(grouping: enrolments, by: \.agency)
        rows = directory.all.filter { $0.exists(on: day) }.compactMap { agency in
            rule.standing(of: agency).map {
                Self.row(agency.id, $0, byAgency[agency.id] ?? [], attainment, day)
            }
        }
    }

    /// Those of a stage, of one obligation or both.
    package func rows(_ stage: Stage, _ obligation: ObligationRule.Standing? = nil) -> [Row] {
        rows.filter { $0.stage == stage && (obligation == nil || $0.obligation == obligation) }
    }

    private static func row(
        _ agency: ID<Agency>, _ obligation: ObligationRule.Standing, _ enrolments: [Enrolment],
        _ attainment: Attainment, _ day: Day
    ) -> Row {
        func row(_ stage: Stage, _ enrolment: Enrolment?, _ since: Day?, certificate: Bool = false) -> Row {
            Row(
                agency: agency, obligation: obligation, stage: stage, enrolment: enrolment?.id, since: since,
                hasOldCertificate: certificate)
        }
        let standing = enrolments.filter { ![nil, .withdrawn, .merged].contains($0.state(on: day)) }
        let goals = attainment.goals
        // What rests is not attained as long as it rests; the agency is still at it.
        let attained = standing.filter { $0.state(on: day) != .suspended }.compactMap { enrolment in
            enrolment.steps.last { goals.contains($0.kind) && $0.on <= day }.map { (enrolment, $0.on) }
        }.max { $0.1 < $1.1 }
        if let (enrolment, since) = attained { return row(.declared, enrolment, since) }
        let building = standing.filter { enrolment in
            enrolment.state(on: day).map { !$0.isUndecided && !$0.isEnded } ?? false
        }.max { ($0.approvedOn ?? day) < ($1.approvedOn ?? day) }
        if let building {
            let isCertified = building.steps.contains { $0.kind == .certified && $0.on <= day }
            return row(.building, building, building.approvedOn, certificate: isCertified)
        }
        if let exempt = standing.last(where: { $0.state(on: day) == .notApplicable }) {
            return row(.notApplicable, exempt, exempt.last(.foundNotApplicable)?.on)
        }
        return row(.notYet, nil, nil)
    }
}

extension Attainment {
    /// The steps that count as attained under it: maintaining presupposes the certificate, which a round before the system
    /// may have seen.
    var goals: Set<EnrolmentStep.Kind> {
        by == .declared ? [.declared, .redeclared] : [.certified, .maintained, .declared, .redeclared]
    }
}
