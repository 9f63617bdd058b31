// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store
import WorkingTime

/// An agency names somebody for its quality management system.
package struct NameQualityPerson: Action {
    package static let name = TrailAction.competence(.nameQualityPerson)
    package let facts: QualityPerson.Facts
    package let since: Day?

    package init(_ facts: QualityPerson.Facts, since: Day?) {
        self.facts = facts
        self.since = since
    }

    package var ability: Ability? { .keepCommittee }

    package func perform(_ work: Work) throws -> ID<QualityPerson> {
        try facts.check()
        try facts.checkLengths()
        guard let since else { throw Refusal.competence(.sinceMissing) }
        guard since <= work.today else { throw Refusal.competence(.sinceInFuture(since)) }
        try work.checkIsNew(facts, besides: nil)
        let person = QualityPerson(
            id: work.newID(), agency: work.actor.agency, facts: facts, since: since, editedAt: work.now,
            editedBy: work.actor.person)
        try work.recorder.insert(person)
        work.about(person.id)
        work.note(.name, to: facts.name)
        work.note(.role, to: facts.role.rawValue)
        return person.id
    }
}

/// What an agency says of somebody changes.
package struct EditQualityPerson: Action {
    package static let name = TrailAction.competence(.editQualityPerson)
    package let person: ID<QualityPerson>
    package let version: Int
    package let facts: QualityPerson.Facts

    package init(_ person: ID<QualityPerson>, version: Int, facts: QualityPerson.Facts) {
        self.person = person
        self.version = version
        self.facts = facts
    }

    package var ability: Ability? { .keepCommittee }

    package func perform(_ work: Work) throws {
        let before = try work.ownQualityPerson(person, version: version)
        try facts.checkLengths()
        var after = before
        try after.edit(facts, by: work.actor.person, at: work.now)
        try work.checkIsNew(facts, besides: person)
        try work.recorder.update(after, from: before)
        work.note(.name, from: before.facts.name, to: facts.name)
        work.note(.position, from: before.facts.position, to: facts.position)
        work.note(.role, from: before.facts.role.rawValue, to: facts.role.rawValue)
    }
}

/// Somebody does it no more; what they did stays.
package struct EndQualityPerson: Action {
    package static let name = TrailAction.competence(.endQualityPerson)
    package let person: ID<QualityPerson>
    package let version: Int
    package let day: Day?

    package init(_ person: ID<QualityPerson>, version: Int, on day: Day?) {
        self.person = person
        self.version = version
        self.day = day
    }

    package var ability: Ability? { .keepCommittee }

    package func perform(_ work: Work) throws {
        let before = try work.ownQualityPerson(person, version: version)
        var after = before
        try after.end(on: day, today: work.today, by: work.actor.person, at: work.now)
        try work.recorder.update(after, from: before)
        work.note(.name, to: before.facts.name)
        // The trail tells the last day, the record the first one without them.
        work.note(.until, to: after.until?.adding(days: -1).iso)
    }
}

extension Work {
    /// Somebody of the actor's own agency, at the version that was read where one was.
    func ownQualityPerson(_ id: ID<QualityPerson>, version: Int? = nil) throws -> QualityPerson {
        let visible = Visible(to: actor, under: .seeCommittees)
        let found = try CompetenceStore.find(id, visible: visible, in: transaction)
        guard found.agency == actor.agency else { throw StoreError.notFound }
        if let version, found.version != version {
            throw StoreError.changedMeanwhile(table: QualityPerson.table.name, id: id.bytes)
        }
        about(id)
        return found
    }

    /// One person stands once in a role.
    fileprivate func checkIsNew(_ facts: QualityPerson.Facts, besides id: ID<QualityPerson>?) throws {
        let visible = Visible(to: actor, under: .seeCommittees)
        let people = try CompetenceStore.people(of: actor.agency, visible: visible, in: transaction)
        let isListed = people.contains { $0.id != id && $0.until == nil && $0.facts.isSame(as: facts) }
        guard !isListed else { throw Refusal.competence(.listedAlready(name: facts.name)) }
    }
}

extension QualityPerson.Facts {
    /// Texts as long as a field takes.
    fileprivate func checkLengths() throws(Refusal) {
        for text in [name, position, qualification] { try TextLimit.name.check(text) }
    }
}
