// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store
import WorkingTime

/// Makes the first administrator of an installation, and the province itself if there is no agency yet.
///
/// Only the system does this, and only while nobody else can administer; the outcome is the person.
package struct CreateFirstAdministrator: Action {
    package static let name = TrailAction.people(.createFirstAdministrator)
    private let person: String
    private let userName: String
    private let province: String
    private let credential: Credential

    package var ability: Ability? { nil }

    private init(person: String, userName: String, province: String, credential: Credential) {
        self.person = person
        self.userName = userName
        self.province = province
        self.credential = credential
    }

    /// Checks the rules and hashes the password.
    ///
    /// `province` is the name of the body at the top, used only where there is no agency yet. Throws a `Refusal`.
    package static func prepare(
        name: String, userName: String, password: String, province: String, with hasher: PasswordHasher,
        at now: Instant
    ) async throws -> CreateFirstAdministrator {
        let userName = try UserName.checked(userName)
        let password = try Password.checked(password, userName: userName)
        var random = SystemRandomNumberGenerator()
        let id = ID<Person>(at: now, using: &random)
        let credential = try await hasher.credential(for: password, of: id, at: now)
        return CreateFirstAdministrator(
            person: name, userName: userName, province: province, credential: credential)
    }

    package func perform(_ work: Work) throws -> ID<Person> {
        guard try !PersonStore.hasAdministrator(on: work.today, in: work.transaction) else {
            throw StoreError.notFound
        }
        let agency = try PersonStore.topAgency(in: work.transaction) ?? makeProvince(work)
        let person = try work.newPerson(
            credential.person, name: person, userName: userName, position: "", mustChangePassword: false)
        try work.recorder.insert(credential)
        try work.addMembership(of: person, agency: agency, role: .administrator, until: nil)
        work.about(person.id)
        return person.id
    }

    private func makeProvince(_ work: Work) throws -> ID<Agency> {
        guard !province.isBlank else { throw Refusal.agency(.agencyNameMissing) }
        try TextLimit.name.check(province)
        let agency = Agency(id: work.newID(), name: province, shortName: province, level: .province)
        try work.recorder.insert(agency)
        return agency.id
    }
}
