// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store
import WorkingTime

/// An agency hands the decision on its committee in; where an order asks for it, that is its report with evidence, too.
package struct HandInCommitteeDecision: Action {
    package static let name = TrailAction.committee(.handInCommitteeDecision)
    package let decision: ID<CommitteeDecision>
    package let version: Int
    /// The own assignment that asks for it; nil where none does.
    package let assignment: ID<Assignment>?
    /// What the report says; needed with an assignment only.
    package let text: String

    package init(
        _ decision: ID<CommitteeDecision>, version: Int, assignment: ID<Assignment>? = nil, text: String = ""
    ) {
        self.decision = decision
        self.version = version
        self.assignment = assignment
        self.text = text
    }

    package var ability: Ability? { .keepCommittee }

    package func perform(_ work: Work) throws {
        let before = try work.own(decision, version: version)
        if try CommitteeScanView.isBeingRead(before, in: work.transaction) {
            throw Refusal.committee(.scanIsBeingRead)
        }
        if let sent = try CommitteeStore.sent(like: before, in: work.transaction), let day = sent.document.issuedOn {
            throw Refusal.committee(.alreadySent(number: sent.document.number, on: day))
        }
        var after = before
        try after.handIn(by: work.actor.person, at: work.now, today: work.today)
        if let assignment { try report(after, on: assignment, work).map { after.report($0, on: assignment) } }
        if after.scope == .province || after.arrival != nil {
            try work.requireStandingOffice()
        } else {
            try tell(after, work)
        }
        try work.recorder.update(after, from: before)
        work.about(after.id)
        work.note(.number, to: after.document.number)
        work.note(.committee(.members), to: String(after.content.members.count))
        if !after.content.chairReason.isBlank, after.deviates { work.note(.reason, to: after.content.chairReason) }
    }

    private func report(
        _ decision: CommitteeDecision, on assignment: ID<Assignment>, _ work: Work
    ) throws -> ID<ProgressReport>? {
        let files = try decision.file.map { id in
            let file = try NoticeStore.file(id, in: work.transaction)
            return [ReceivedFile(hash: file.hash, name: file.name, kind: file.kind, size: file.size)]
        }
        let content = ReportContent(text: text, files: files ?? [])
        if let arrival = decision.arrival { return try record(content, decision, arrival, on: assignment, work) }
        guard work.actor.may(.reportAssignment) else { throw StoreError.notFound }
        return try work.addReport(content, recorded: nil, to: assignment, version: nil) { try work.requireOwn($0) }
    }

    /// What came on paper is the agency's report, recorded by the office (DESIGN.md 4.10).
    private func record(
        _ content: ReportContent, _ decision: CommitteeDecision, _ arrival: CommitteeDecision.Arrival,
        on assignment: ID<Assignment>, _ work: Work
    ) throws -> ID<ProgressReport> {
        guard work.actor.may(.recordPaperReply) else { throw StoreError.notFound }
        let recorded = ProgressReport.Recorded(
            channel: arrival.channel, document: decision.document.number, on: arrival.on)
        return try work.addReport(content, recorded: recorded, to: assignment, version: nil) {
            guard $0.agency == decision.agency else { throw StoreError.notFound }
            try $0.checkRecorder(work.actor)
        }
    }

    private func tell(_ decision: CommitteeDecision, _ work: Work) throws {
        guard let office = try CommitteeStore.standingOffice(on: work.today, in: work.transaction),
            office != decision.keeper
        else { return }
        let agency = try AgencyStore.directory(in: work.transaction).shortName(of: decision.agency)
        try work.tell(
            .committee(.committeeHandedIn), .agency(office), about: .committeeDecision(decision.id),
            News.Facts(title: decision.content.name, number: decision.document.number, agency: agency))
    }
}

/// The standing office takes an agency's decision in: the committee is as the decision says.
package struct ReceiveCommitteeDecision: Action {
    package static let name = TrailAction.committee(.receiveCommitteeDecision)
    package let decision: ID<CommitteeDecision>
    package let version: Int
    package let opinion: String

    package init(_ decision: ID<CommitteeDecision>, version: Int, opinion: String = "") {
        self.decision = decision
        self.version = version
        self.opinion = opinion
    }

    package var ability: Ability? { .receiveCommittee }

    package func perform(_ work: Work) throws {
        try work.settle(decision, version: version, accepted: true, opinion: opinion)
    }
}

/// The standing office gives an agency's decision back, with what must be added.
package struct ReturnCommitteeDecision: Action {
    package static let name = TrailAction.committee(.returnCommitteeDecision)
    package let decision: ID<CommitteeDecision>
    package let version: Int
    package let reason: String

    package init(_ decision: ID<CommitteeDecision>, version: Int, reason: String) {
        self.decision = decision
        self.version = version
        self.reason = reason
    }

    package var ability: Ability? { .receiveCommittee }

    package func perform(_ work: Work) throws {
        try work.settle(decision, version: version, accepted: false, opinion: reason)
    }
}

extension Work {
    fileprivate func settle(
        _ decision: ID<CommitteeDecision>, version: Int, accepted: Bool, opinion: String
    ) throws {
        try TextLimit.note.check(opinion)
        let before = try CommitteeStore.decision(decision, for: actor, in: transaction)
        guard before.version == version else {
            throw StoreError.changedMeanwhile(table: CommitteeDecision.table.name, id: decision.bytes)
        }
        try requireStandingOffice()
        var after = before
        try after.settle(accepted: accepted, opinion: opinion, by: actor, at: now)
        if accepted { try carryOut(&after) }
        // Before the report it is gets decided, which then finds it settled.
        try recorder.update(after, from: before)
        if let report = after.report, let assignment = after.assignment {
            try decideIfWaiting(report, of: assignment, accepted: accepted, opinion: opinion)
        }
        try tell(settled: after, accepted: accepted, opinion: opinion)
        about(after.id)
        note(.number, to: after.document.number)
        if !opinion.isBlank { note(accepted ? .opinion : .reason, to: opinion) }
    }

    private func tell(settled decision: CommitteeDecision, accepted: Bool, opinion: String) throws {
        let office = try AgencyStore.directory(in: transaction).shortName(of: actor.agency)
        // What was recorded for an agency is its own, and so is the news of it.
        for reader in Set([decision.keeper, decision.scope == .agency ? decision.agency : decision.keeper]).sorted() {
            try tell(
                accepted ? .committee(.committeeReceived) : .committee(.committeeReturned), .agency(reader),
                about: .committeeDecision(decision.id),
                News.Facts(
                    title: decision.content.name, number: decision.document.number, agency: office, text: opinion))
        }
    }

    /// Where the province's committee names its standing office, only that agency receives what agencies send (decision 0021).
    func requireStandingOffice() throws {
        guard let office = try CommitteeStore.rights(of: actor, on: today, in: transaction).otherOffice else { return }
        let name = try AgencyStore.directory(in: transaction).shortName(of: office)
        throw Refusal.committee(.notTheStandingOffice(name: name))
    }

    /// Decides on a report that waits, where the actor's agency is to accept it; otherwise its accepting body will.
    func decideIfWaiting(
        _ report: ID<ProgressReport>, of id: ID<Assignment>, accepted: Bool, opinion: String
    ) throws {
        let visible = Visible(to: actor, under: .seeAssignments)
        let assignment = try AssignmentStore.find(id, visible: visible, in: transaction)
        guard actor.may(.decideAssignment), assignment.acceptingBody == actor.agency, assignment.awaitsDecision,
            try AssignmentStore.reports(of: id, in: transaction).first?.id == report
        else { return }
        try decide(on: report, of: id, accepted: accepted, opinion: opinion)
    }
}
