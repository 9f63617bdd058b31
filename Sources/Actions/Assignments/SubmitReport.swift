// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store
import WorkingTime

/// What a report says, as it was typed.
package struct ReportContent: Sendable, Hashable {
    package let text: String
    package let difficulties: String
    package let files: [ReceivedFile]
    /// The period of a standing duty it is about; nil leaves it to the rule.
    package let period: ID<DutyPeriod>?

    package init(
        text: String, difficulties: String = "", files: [ReceivedFile] = [], period: ID<DutyPeriod>? = nil
    ) {
        self.period = period
        self.text = text
        self.difficulties = difficulties
        self.files = files
    }
}

extension ReportContent {
    /// The report it is on an assignment, once every rule has been asked.
    func report(
        _ id: ID<ProgressReport>, on assignment: inout Assignment, recorded: ProgressReport.Recorded?,
        by actor: Actor, at now: Instant, zone: Zone, period: ID<DutyPeriod>? = nil
    ) throws(Refusal) -> ProgressReport {
        try TextLimit.report.check(text)
        try TextLimit.note.check(difficulties)
        try TextLimit.name.check(recorded?.document ?? "")
        let report = ProgressReport(
            id: id, assignment: assignment.id, number: assignment.reports + 1, text: text, difficulties: difficulties,
            submittedAt: now, submittedBy: actor.person, recorded: recorded, period: period,
            submittedFor: actor.actingFor)
        try assignment.report(report, evidenceFiles: files.count, zone: zone)
        return report
    }
}

extension Rehearsal {
    /// Asks whether a report would be taken.
    fileprivate func report(
        _ content: ReportContent, recorded: ProgressReport.Recorded?, on id: ID<Assignment>, version: Int?,
        check: (Assignment) throws -> Void
    ) throws {
        let visible = Visible(to: actor, under: .seeAssignments)
        var assignment = try AssignmentStore.find(id, visible: visible, in: snapshot)
        if let version, version != assignment.version {
            throw StoreError.changedMeanwhile(table: Assignment.table.name, id: id.bytes)
        }
        try check(assignment)
        _ = try content.report(
            ID(high: 0, low: 0), on: &assignment, recorded: recorded, by: actor, at: now, zone: zone)
    }
}

/// A file that lies in the file store already, waiting for its record.
package struct ReceivedFile: Sendable, Hashable {
    package let hash: [UInt8]
    package let name: String
    package let kind: String
    package let size: Int

    package init(hash: [UInt8], name: String, kind: String, size: Int) {
        self.hash = hash
        self.name = name
        self.kind = kind
        self.size = size
    }
}

/// The agency reports on an assignment, with evidence.
package struct SubmitReport: RehearsedAction {
    package static let name = TrailAction.assignment(.submitReport)
    package let assignment: ID<Assignment>
    package let content: ReportContent
    package let version: Int?

    package init(_ assignment: ID<Assignment>, content: ReportContent, version: Int? = nil) {
        self.assignment = assignment
        self.content = content
        self.version = version
    }

    package var ability: Ability? { .reportAssignment }

    package func perform(_ work: Work) throws -> ID<ProgressReport> {
        try work.addReport(content, recorded: nil, to: assignment, version: version) { try work.requireOwn($0) }
    }

    package func rehearse(_ rehearsal: Rehearsal) throws {
        try rehearsal.report(content, recorded: nil, on: assignment, version: version) {
            guard rehearsal.actor.agency == $0.agency else { throw StoreError.notFound }
        }
    }
}

/// An officer records a paper, e-mail or eOffice reply for an agency; the agency is the reporter, and a second person
/// accepts (DESIGN.md 4.10).
package struct RecordPaperReply: RehearsedAction {
    package static let name = TrailAction.assignment(.recordPaperReply)
    package let assignment: ID<Assignment>
    package let content: ReportContent
    package let recorded: ProgressReport.Recorded
    package let version: Int?

    package init(
        _ assignment: ID<Assignment>, content: ReportContent, recorded: ProgressReport.Recorded, version: Int? = nil
    ) {
        self.assignment = assignment
        self.content = content
        self.recorded = recorded
        self.version = version
    }

    package var ability: Ability? { .recordPaperReply }

    package func perform(_ work: Work) throws -> ID<ProgressReport> {
        work.note(.channel, to: recorded.channel.rawValue)
        work.note(.document, to: "\(recorded.document), \(recorded.on.iso)")
        return try work.addReport(content, recorded: recorded, to: assignment, version: version) { assignment in
            try assignment.checkRecorder(work.actor)
        }
    }

    package func rehearse(_ rehearsal: Rehearsal) throws {
        try rehearsal.report(content, recorded: recorded, on: assignment, version: version) {
            try $0.checkRecorder(rehearsal.actor)
        }
    }
}

extension Work {
    /// Adds a report with its evidence to an assignment.
    func addReport(
        _ content: ReportContent, recorded: ProgressReport.Recorded?, to id: ID<Assignment>, version: Int?,
        check: (Assignment) throws -> Void
    ) throws -> ID<ProgressReport> {
        var made: ProgressReport?
        let changed = try change(id, version: version) { assignment in
            try check(assignment)
            let about = try period(content.period, of: assignment)
            made = try content.report(
                newID(), on: &assignment, recorded: recorded, by: actor, at: now, zone: zone, period: about)
        }
        guard let report = made else { throw StoreError.notFound }
        try recorder.insert(report)
        for file in content.files { try attach(file, to: report) }
        try SearchStore.append(content.text, to: id, in: transaction)
        try tell(.assignment(.reportHandedIn), about: changed)
        if recorded != nil { try tell(.assignment(.replyRecorded), about: changed) }
        note(.report, to: String(report.number))
        note(.text, to: content.text)
        if !content.difficulties.isBlank { note(.difficulties, to: content.difficulties) }
        if report.raisesDifficulty { _ = try raise(report.difficulties, on: changed, in: report.id) }
        return report.id
    }

    private func attach(_ file: ReceivedFile, to report: ProgressReport) throws {
        let stored = try store(file)
        let evidence = Evidence(id: newID(), report: report.id, assignment: report.assignment, file: stored)
        try recorder.insert(evidence)
        note(.evidence, to: file.name)
        try enqueue(EvidenceReading.request(evidence.id))
    }
}
