// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store
import WorkingTime

/// An agency ends: merged, dissolved.
///
/// It stays in the directory for the documents of its time.
package struct EndAgency: Action {
    package static let name = TrailAction.agency(.endAgency)
    package let agency: ID<Agency>
    package let version: Int
    /// The last day on which it exists.
    package let lastDay: Day

    package init(_ agency: ID<Agency>, version: Int, lastDay: Day) {
        self.agency = agency
        self.version = version
        self.lastDay = lastDay
    }

    package var ability: Ability? { .manageAgencies }

    package func perform(_ work: Work) throws {
        let before = try AgencyStore.agency(agency, in: work.transaction)
        guard before.version == version else {
            throw StoreError.changedMeanwhile(table: Agency.table.name, id: agency.bytes)
        }
        guard before.validTo == nil else { throw Refusal.agency(.agencyEnded(before.name)) }
        if let first = before.validFrom, lastDay < first { throw Refusal.agency(.agencyEndsBeforeItBegins) }
        let open = try OpenAffairsStore.load(of: [agency], on: work.today, in: work.transaction).affairs
        let held = open.count { $0.kind == .duty || $0.kind == .acceptance }
        guard held == 0 else { throw Refusal.reorganisation(.stillHolds(count: held)) }
        if let body = open.first(where: { $0.kind == .standingOffice }) {
            throw Refusal.reorganisation(.isStandingOffice(of: body.title))
        }
        var after = before
        after.validTo = lastDay
        after.version = before.version + 1
        try work.recorder.update(after, from: version)
        try work.endProgramme(open, on: lastDay.adding(days: 1))
        work.about(agency)
        work.note(.validTo, to: lastDay.iso)
    }
}

extension Work {
    /// Its committees are over with it, and decisions on them that wait lapse, as in a reorganisation.
    ///
    /// What it kept for others goes on in the standing office. Its plans, and its part in rounds, stay its own and show that
    /// it ended.
    fileprivate func endProgramme(_ affairs: [Affair], on day: Day) throws {
        let office = try CommitteeStore.standingOffice(on: today, in: transaction)
        for affair in affairs {
            switch affair.kind {
            case .committee, .committeeDecision: try handProgramme(affair, to: nil, on: day)
            case .keptDecision: try handProgramme(affair, to: office, on: day)
            default: break
            }
        }
    }
}
