// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// What an officer typed about an agency, before it is checked against the others.
package struct AgencyDraft: Sendable, Hashable {
    package var name: String
    /// Empty: the same as the name.
    package var shortName: String
    package var level: Agency.Level
    package var parent: ID<Agency>?
    /// The identifier code in either order; empty: none.
    package var code: String
    package var validFrom: Day?
    package var validTo: Day?

    package init(
        name: String, shortName: String = "", level: Agency.Level, parent: ID<Agency>? = nil, code: String = "",
        validFrom: Day? = nil, validTo: Day? = nil
    ) {
        self.name = name
        self.shortName = shortName
        self.level = level
        self.parent = parent
        self.code = code
        self.validFrom = validFrom
        self.validTo = validTo
    }

    /// The draft of an agency as it stands.
    package init(_ agency: Agency) {
        self.init(
            name: agency.name, shortName: agency.shortName == agency.name ? "" : agency.shortName, level: agency.level,
            parent: agency.parent, code: agency.code ?? "", validFrom: agency.validFrom, validTo: agency.validTo)
    }

    /// The agency that the draft describes, if nothing speaks against it among the others.
    package func agency(
        id: ID<Agency>, version: Int, among directory: AgencyDirectory
    ) throws(Refusal) -> Agency {
        if let refusal = refusals(id: id, among: directory).first { throw refusal }
        return Agency(
            id: id, name: name.trimmed, shortName: shortName.isBlank ? name.trimmed : shortName.trimmed, level: level,
            parent: parent, code: AgencyCode(code)?.description, validFrom: validFrom, validTo: validTo,
            version: version)
    }

    /// Everything that speaks against the draft, all fields at once.
    package func refusals(id: ID<Agency>?, among directory: AgencyDirectory) -> [Refusal] {
        var refusals: [Refusal] = []
        if name.isBlank { refusals.append(.agency(.agencyNameMissing)) }
        if !code.isBlank {
            if AgencyCode(code) == nil {
                refusals.append(.agency(.agencyCodeMalformed(code)))
            } else if let other = directory.agency(code: code), other.id != id {
                refusals.append(.agency(.agencyCodeTaken(code)))
            }
        }
        if let parent {
            if directory[parent] == nil { refusals.append(.agency(.agencyUnknown(""))) }
            if let id, directory.family(of: id).contains(parent) { refusals.append(.agency(.agencyParentWouldLoop)) }
        }
        if let validFrom, let validTo, validTo < validFrom { refusals.append(.agency(.agencyEndsBeforeItBegins)) }
        let same = directory.agencies(called: name, below: parent).first { $0.id != id && overlaps($0) }
        if let same { refusals.append(.agency(.agencyNameTaken(same.name))) }
        return refusals
    }

    /// Two bodies may bear a name one after the other, not at once.
    private func overlaps(_ other: Agency) -> Bool {
        let endsBefore = validTo.flatMap { end in other.validFrom.map { end < $0 } } ?? false
        let beginsAfter = validFrom.flatMap { start in other.validTo.map { $0 < start } } ?? false
        return !endsBefore && !beginsAfter
    }
}

extension AgencyDirectory {
    /// Those directly below a body that bear a name, however it is spaced, abbreviated or capitalised.
    func agencies(called name: String, below parent: ID<Agency>?) -> [Agency] {
        let words = MentionWords.read(name)
        return (names.entries[NameIndex.key(words)] ?? [])
            .filter { zip(words, $0.spelling).allSatisfy { $0.spelled == $1 } && $0.kind != .former }
            .compactMap { self[$0.agency] }
            .filter { agency in agency.parent == parent && names.words[agency.id]?.first == words.first }
    }
}
