// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store
import WorkingTime

/// What a later notice does to the orders of earlier ones, once it is issued.
extension IssueNotice {
    /// Carries out an order's effects on the agencies it names; on all that have the earlier order when it names none.
    ///
    /// Only who answers for the earlier order changes it; their own agency's work they leave to somebody else, as when
    /// calling an order off. ``OrderEffectStore/leftOut(of:issuedBy:in:)`` says so before and after issuing.
    func take(
        _ effects: [DraftDirective.Link], of order: Directive, for agencies: [ID<Agency>], _ later: Notice, _ work: Work
    )
        throws
    {
        for link in effects {
            let earlier = try NoticeStore.issued(
                link.notice, visible: Visible(to: work.actor, under: .seeNotices), in: work.transaction)
            guard earlier.id != later.id else { throw Refusal.notice(.effectNotYours(number: earlier.number)) }
            try work.recorder.insert(
                OrderEffect(
                    id: work.newID(), notice: later.id, directive: order.id, kind: link.kind, earlierNotice: earlier.id,
                    earlierDirective: link.directive, due: link.due, at: work.now))
            let open = try OrderEffectStore.open(of: link.directive, in: work.transaction)
            let subjects = DraftDirective.split(open, by: link, for: agencies, issuedBy: work.actor.agency)
            for subject in subjects.changed {
                guard work.actor.isSystem || subject.answersForOrder(work.actor.agency, of: earlier) else {
                    throw Refusal.notice(.effectNotYours(number: earlier.number))
                }
                try take(link, of: order, on: subject, later, work)
            }
        }
    }

    private func take(
        _ link: DraftDirective.Link, of order: Directive, on subject: Assignment, _ later: Notice, _ work: Work
    ) throws {
        var subject = subject
        let version = subject.version
        switch link.kind {
        case .amend: return try work.tell(.assignment(.orderChanged), about: subject, text: later.number)
        case .extend:
            guard let day = link.due else { throw Refusal.notice(.effectNeedsDay) }
            guard try extend(&subject, to: day, order, later, work) else { return }
            try work.tell(.assignment(.extensionDecided), about: subject, text: later.number, day: day)
        case .replace:
            try subject.replace(by: order.id, of: later, at: work.now)
            try work.tell(.assignment(.orderChanged), about: subject, text: later.number)
        case .end:
            try subject.cancel(reason: "", by: later, at: work.now)
            try work.tell(.assignment(.orderCancelled), about: subject, text: later.number)
        }
        try work.recorder.update(subject, from: version)
    }

    private func extend(
        _ subject: inout Assignment, to day: Day, _ order: Directive, _ later: Notice, _ work: Work
    ) throws -> Bool {
        let before = subject.due
        var request = try AssignmentStore.extensions(of: subject.id, in: work.transaction).first(where: \.isOpen)
        let asked = request
        guard let before,
            subject.extend(to: day, by: later, request: &request, recordedBy: work.actor.person, at: work.now)
        else { return false }
        // The request that waited is answered by it; otherwise it is a grant of its own.
        if let request, let asked {
            try work.recorder.update(request, from: asked.version)
            return true
        }
        try work.recorder.insert(
            Extension(
                id: work.newID(), assignment: subject.id, before: before, reason: order.title, decidedAt: work.now,
                decidedBy: work.actor.person, granted: day, answer: later.number, notice: later.id))
        return true
    }
}
