// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store
import WorkingTime

extension Work {
    /// Saves a new person whose name to sign in with is nobody else's.
    func newPerson(
        _ id: ID<Person>, name: String, userName: String, position: String, mustChangePassword: Bool
    ) throws -> Person {
        guard !name.isBlank else { throw Refusal.people(.nameMissing) }
        try TextLimit.name.check(name)
        try TextLimit.name.check(position)
        let userName = try UserName.checked(userName)
        guard try PersonStore.person(named: userName, in: transaction) == nil else {
            throw Refusal.people(.userNameTaken(userName))
        }
        let person = Person(
            id: id, userName: userName, name: name, position: position, mustChangePassword: mustChangePassword)
        try recorder.insert(person)
        note(.name, to: name)
        note(.userName, to: userName)
        if !position.isBlank { note(.position, to: position) }
        return person
    }

    /// Saves a role of a person in an agency.
    func addMembership(of person: Person, agency: ID<Agency>, role: Role, until: Day?) throws {
        guard let agencyName = try PersonStore.name(of: agency, in: transaction) else {
            throw Refusal.agency(.agencyUnknown(""))
        }
        guard role != .externalReader || until != nil else { throw Refusal.people(.externalReaderNeedsEndDate) }
        let held = try PersonStore.memberships(of: person.id, in: transaction)
        let isHeld = held.contains { $0.agency == agency && $0.role == role && $0.isValid(on: today) }
        guard !isHeld else { throw Refusal.people(.membershipAlreadyHeld) }
        try recorder.insert(
            Membership(id: newID(), person: person.id, agency: agency, role: role, until: until))
        note(.role, to: role.rawValue)
        note(.agencies, to: agencyName)
        if let until { note(.until, to: until.iso) }
    }

    /// Loads a person whose account has not ended, for a change.
    func openPerson(_ id: ID<Person>) throws -> Person {
        let person = try PersonStore.person(id, in: transaction)
        guard person.endedAt == nil else { throw Refusal.people(.accountEnded) }
        about(id)
        return person
    }

    /// Saves a changed person.
    func save(_ person: Person) throws {
        var person = person
        let version = person.version
        person.version += 1
        try recorder.update(person, from: version)
    }

    /// Puts a credential in the place of the one before.
    func replaceCredential(by credential: Credential) throws {
        if try PersonStore.credential(of: credential.person, in: transaction) == nil {
            try recorder.insert(credential)
        } else {
            try recorder.update(credential)
        }
    }
}
