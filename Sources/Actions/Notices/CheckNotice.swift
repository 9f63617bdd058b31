// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store
import WorkingTime

/// One step of checking a reading: an order edited, split, merged, added, dropped, or the letterhead put right.
package struct CheckNotice: Action {
    /// What the officer put right in the letterhead.
    package struct Letterhead: Sendable, Hashable {
        package let kind: String
        package let number: String
        package let issuedOn: Day?
        package let subject: String
        package let issuer: String
        package let issuerAgency: ID<Agency>?
        package let place: String
        package let signer: Notice.Signer
        package let recipients: [String]

        package init(
            kind: String, number: String, issuedOn: Day?, subject: String, issuer: String,
            issuerAgency: ID<Agency>?, place: String, signer: Notice.Signer, recipients: [String]
        ) {
            self.kind = kind
            self.number = number
            self.issuedOn = issuedOn
            self.subject = subject
            self.issuer = issuer
            self.issuerAgency = issuerAgency
            self.place = place
            self.signer = signer
            self.recipients = recipients
        }
    }

    package enum Step: Sendable {
        case edit(DraftDirective)
        /// An order edited, and agencies for certain words in it and in every unchecked order that has the same.
        case address(DraftDirective, String, [ID<Agency>])
        case split(Int, at: String)
        case mergeIntoPrevious(Int)
        case add(label: String, text: String)
        case drop(Int)
        case letterhead(Letterhead)
        /// One accepting body for every order of the notice.
        case acceptingBody(ID<Agency>?)
    }

    package static let name = TrailAction.notice(.checkNotice)
    package let notice: ID<Notice>
    /// The version of the notice that the officer saw.
    package let version: Int
    package let step: Step

    package init(_ notice: ID<Notice>, version: Int, step: Step) {
        self.notice = notice
        self.version = version
        self.step = step
    }

    package var ability: Ability? { .prepareNotice }

    /// Gives the key of the order to look at next, where the step made or moved one.
    package func perform(_ work: Work) throws -> Int? {
        var notice = try work.draftNotice(self.notice, version: version)
        var draft = try NoticeStore.draft(notice.id, in: work.transaction)
        let key = try apply(to: &draft, &notice, work)
        if let key { try draft.directive(key).checkLengths() }
        notice.version += 1
        try work.recorder.update(notice, from: version)
        try work.recorder.update(try NoticeDraftRow(id: notice.id, draft: draft))
        try SearchStore.put(notice, in: work.transaction)
        work.about(notice.id)
        return key
    }

    private func apply(to draft: inout NoticeDraft, _ notice: inout Notice, _ work: Work) throws -> Int? {
        switch step {
        case .edit(let edited):
            work.note(.directive, to: edited.label)
            try draft.replace(edited)
            return edited.key
        case .address(let edited, let mention, let agencies):
            work.note(.directive, to: edited.label)
            work.note(.agencies, to: String(agencies.count))
            try draft.replace(edited)
            try draft.address(mention, to: agencies, beginningWith: edited.key)
            return edited.key
        case .split(let key, let words):
            work.note(.directive, to: try draft.directive(key).label)
            return try draft.split(key, at: words)
        case .mergeIntoPrevious(let key):
            work.note(.directive, to: try draft.directive(key).label)
            return try draft.mergeIntoPrevious(key)
        case .add(let label, let text):
            guard draft.directives.count < ImportNotice.mostOrders else {
                throw Refusal.notice(.documentHasTooManyOrders(limit: ImportNotice.mostOrders))
            }
            work.note(.directive, to: label)
            return try draft.add(label: label, text: text)
        case .drop(let key):
            work.note(.directive, from: try draft.directive(key).label)
            try draft.drop(key)
            return nil
        case .letterhead(let letterhead):
            try letterhead.checkLengths()
            letterhead.put(into: &notice, noting: work)
            return nil
        case .acceptingBody(let agency):
            for var directive in draft.directives {
                directive.acceptingBody = agency
                try draft.replace(directive)
            }
            return nil
        }
    }
}

extension DraftDirective {
    /// Refuses what no order of a document is as long as; all of it is shown in lists.
    fileprivate func checkLengths() throws(Refusal) {
        try TextLimit.name.check(label)
        try TextLimit.order.check(text)
        try TextLimit.note.check(deliverable)
        try TextLimit.note.check(submitTo)
    }
}

extension CheckNotice.Letterhead {
    fileprivate func checkLengths() throws(Refusal) {
        for text in [kind, number, issuer, place, signer.name, signer.position] { try TextLimit.name.check(text) }
        try TextLimit.note.check(subject)
        try TextLimit.report.check(recipients.joined(separator: "\n"))
    }

    fileprivate func put(into notice: inout Notice, noting work: Work) {
        work.note(.number, from: notice.number, to: number)
        work.note(.subject, from: notice.subject, to: subject)
        notice.kind = kind
        notice.number = number
        notice.issuedOn = issuedOn
        notice.subject = subject
        notice.issuer = issuer
        notice.issuerAgency = issuerAgency
        notice.place = place
        notice.signer = signer
        notice.recipients = recipients
    }
}

extension Work {
    /// A notice that the actor's agency prepares and that is still a draft, at the version the actor saw.
    func draftNotice(_ id: ID<Notice>, version: Int?) throws -> Notice {
        let visible = Visible(to: actor, under: .prepareNotice)
        let notice = try NoticeStore.prepared(id, visible: visible, in: transaction)
        if let version, notice.version != version {
            throw StoreError.changedMeanwhile(table: Notice.table.name, id: id.bytes)
        }
        switch notice.state {
        case .draft: return notice
        case .issued: throw Refusal.notice(.noticeAlreadyIssued)
        case .dropped: throw Refusal.notice(.noticeDropped)
        }
    }
}
