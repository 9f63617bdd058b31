// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store
import WorkingTime

/// A class that somebody took is added to what is known of them.
package struct AddClassTaken: Action {
    /// The class as it was typed.
    package struct Typed: Sendable, Hashable {
        package var subject: ClassSubject?
        package var name: String
        package var day: Day?
        package var hours: Int?
        package var organiser: String
        package var certificate: String

        package init(
            subject: ClassSubject?, name: String, day: Day?, hours: Int?, organiser: String = "",
            certificate: String = ""
        ) {
            self.subject = subject
            self.name = name
            self.day = day
            self.hours = hours
            self.organiser = organiser
            self.certificate = certificate
        }
    }

    package static let name = TrailAction.competence(.addClassTaken)
    package let person: ID<QualityPerson>
    package let typed: Typed

    package init(_ person: ID<QualityPerson>, _ typed: Typed) {
        self.person = person
        self.typed = typed
    }

    package var ability: Ability? { .keepCommittee }

    package func perform(_ work: Work) throws {
        let person = try work.ownQualityPerson(person)
        guard let subject = typed.subject else { throw Refusal.competence(.subjectMissing) }
        guard let day = typed.day else { throw Refusal.competence(.classDayMissing) }
        for text in [typed.name, typed.organiser, typed.certificate] { try TextLimit.name.check(text) }
        let taken = ClassTaken(
            id: work.newID(), person: person.id, subject: subject, name: typed.name, day: day,
            hours: typed.hours ?? 0, organiser: typed.organiser, certificate: typed.certificate)
        try taken.check(today: work.today)
        try work.recorder.insert(taken)
        work.note(.name, to: person.facts.name)
        work.note(.text, to: typed.name)
    }
}

/// A class that was added by mistake is taken out; the trail keeps that it was.
package struct DropClassTaken: Action {
    package static let name = TrailAction.competence(.dropClassTaken)
    package let person: ID<QualityPerson>
    package let taken: ID<ClassTaken>?

    package init(_ person: ID<QualityPerson>, _ taken: ID<ClassTaken>?) {
        self.person = person
        self.taken = taken
    }

    package var ability: Ability? { .keepCommittee }

    package func perform(_ work: Work) throws {
        let person = try work.ownQualityPerson(person)
        let classes = try CompetenceStore.classes(of: [person.id], in: work.transaction)
        guard let taken = classes.first(where: { $0.id == taken }) else { throw Refusal.competence(.classUnknown) }
        try work.recorder.remove(taken)
        work.note(.name, to: person.facts.name)
        work.note(.text, from: taken.name, to: "")
    }
}
