// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import WorkingTime
import Store

/// A checked notice is issued: one assignment for every agency of every order, coordinating bodies included.
///
/// Nothing is issued before an officer has said of every order that it is right.
package struct IssueNotice: Action {
    package static let name = TrailAction.notice(.issueNotice)
    package let notice: ID<Notice>
    package let version: Int
    /// The directory the officer saw: names for the search index, and the province's committee.
    package let directory: AgencyDirectory

    package init(_ notice: ID<Notice>, version: Int, directory: AgencyDirectory) {
        self.notice = notice
        self.version = version
        self.directory = directory
    }

    package var ability: Ability? { .issueNotice }

    /// Gives how many assignments were made.
    package func perform(_ work: Work) throws -> Int {
        var notice = try work.draftNotice(notice, version: version)
        let draft = try NoticeStore.draft(notice.id, in: work.transaction)
        if let obstacle = draft.obstacles(for: notice).first { throw obstacle }
        // Two agencies may have imported the same document; its orders are given once.
        if let double = try NoticeStore.issuedDouble(of: notice, in: work.transaction) {
            throw Refusal.notice(.documentAlreadyIssued(number: double.number))
        }
        notice.issuedAt = work.now
        notice.issuedBy = work.actor.person
        notice.version += 1
        try work.recorder.update(notice, from: version)
        for (index, order) in draft.directives.enumerated() {
            try issue(order, ordinal: index + 1, of: notice, work)
        }
        try tell(of: draft, notice, work)
        work.about(notice.id)
        work.note(.state, from: Notice.State.draft.rawValue, to: Notice.State.issued.rawValue)
        work.note(.directive, to: String(draft.directives.count))
        work.note(.assignments, to: String(draft.assignmentCount))
        return draft.assignmentCount
    }

    private func issue(_ order: DraftDirective, ordinal: Int, of notice: Notice, _ work: Work) throws {
        let accepting = order.acceptingBody ?? issuer(of: notice) ?? work.actor.agency
        let directive = Directive(
            order, id: work.newID(), ordinal: ordinal, of: notice.id, acceptingBody: accepting, calendar: work.calendar)
        try work.recorder.insert(directive)
        try CommitteeSurvey.note(directive, in: work.transaction)
        try take(order.effects, of: directive, for: order.agencies, notice, work)
        for agency in order.makesAssignments ? order.agencies : [] {
            // An agency that has ended gets no new orders: whoever took over does.
            if let named = directory[agency], let last = named.validTo, last < work.today {
                throw Refusal.agency(.agencyEnded(named.name))
            }
            var assignment = Assignment(
                id: work.newID(), notice: notice.id, directive: directive.id, agency: agency,
                acceptingBody: try acceptor(for: agency, asked: accepting, order, issuer: issuer(of: notice)),
                due: directive.due, rhythm: directive.rhythm, issuedAt: work.now, term: directive.term)
            if case .following(let event) = order.due, event.on != nil {
                (assignment.eventOn, assignment.eventGivenAt) = (event.on, work.now)
            }
            try work.recorder.insert(assignment)
            try work.openPeriods(of: assignment)
            for coordinator in order.coordinatingAgencies {
                try work.recorder.insert(
                    Coordination(id: work.newID(), assignment: assignment.id, agency: coordinator, askedAt: work.now))
            }
            try SearchStore.put(
                assignment, agencies: order.coordinatingAgencies,
                text: [
                    notice.number, directive.label, directive.text, directive.deliverable, directory.name(of: agency),
                    directory.shortName(of: agency),
                ].joined(separator: " "), in: work.transaction)
        }
    }

    /// Each agency is told once, however many orders the document gives it.
    private func tell(of draft: NoticeDraft, _ notice: Notice, _ work: Work) throws {
        func tell(_ kind: News.Kind, _ agencies: [ID<Agency>]) throws {
            let counts = Dictionary(agencies.map { ($0, 1) }, uniquingKeysWith: +)
            for (agency, count) in counts.sorted(by: { $0.key < $1.key }) {
                try work.tell(
                    kind, .agency(agency), about: .notice(notice.id),
                    News.Facts(title: notice.subject, number: notice.number, count: count))
            }
        }
        let orders = draft.directives.filter(\.makesAssignments)
        try tell(.assignment(.ordersGiven), orders.flatMap(\.agencies))
        try tell(.assignment(.opinionAsked), orders.flatMap(\.coordinatingAgencies))
    }

    private func issuer(of notice: Notice) -> ID<Agency>? { notice.issuerAgency ?? directory.roots.first?.id }

    /// Nobody accepts their own agency's work: then the issuer does, or whoever stands above.
    ///
    /// Where nobody does, as for the body at the top, the order must name another: its report could never be decided.
    private func acceptor(
        for agency: ID<Agency>, asked: ID<Agency>, _ order: DraftDirective, issuer: ID<Agency>?
    ) throws(Refusal) -> ID<Agency> {
        if asked != agency { return asked }
        if let issuer, issuer != agency { return issuer }
        guard let above = directory.ancestors(of: agency).first?.id else {
            throw .notice(.acceptingBodyMissing(label: order.label))
        }
        return above
    }
}

extension Directive {
    fileprivate init(
        _ order: DraftDirective, id: ID<Directive>, ordinal: Int, of notice: ID<Notice>, acceptingBody: ID<Agency>,
        calendar: WorkingCalendar
    ) {
        var due: Day?
        var rhythm: Rhythm?
        var event: DraftDirective.Event?
        switch order.due {
        case .none: break
        case .on(let day): due = day
        case .standing(let every): rhythm = every
        case .following(let named):
            event = named
            due = named.on.map { named.term.deadline(from: $0, calendar: calendar).day }
        }
        self.init(
            id: id, notice: notice, ordinal: ordinal, label: order.label, text: order.text,
            title: order.title, deliverable: order.deliverable, submitTo: order.submitTo,
            due: due, phrase: order.phrase, rhythm: rhythm, acceptingBody: acceptingBody, event: event?.words ?? "",
            term: event?.term)
    }
}
