// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store
import WorkingTime

extension Work {
    /// Saves what some words mean, in place of what they meant before.
    ///
    /// What an officer remembers while checking never takes the place of what the directory's keeper set.
    func remember(
        _ phrase: String, as target: AgencyAlias.Target, origin: AgencyAlias.Origin, over notice: ID<Notice>? = nil
    ) throws -> ID<AgencyAlias> {
        let phrase = phrase.trimmed
        guard phrase.contains(where: \.isLetter) else { throw Refusal.agency(.aliasMissing) }
        try TextLimit.name.check(phrase)
        let names = try check(target)
        let before = try AgencyStore.alias(phrase: phrase, in: transaction)
        if origin == .remembered, before?.origin == .managed { throw Refusal.agency(.aliasIsManaged(phrase)) }
        let alias = AgencyAlias(
            id: before?.id ?? newID(), phrase: phrase, target: target, at: now, person: actor.person, origin: origin)
        if before == nil {
            try recorder.insert(alias)
        } else {
            try recorder.update(alias)
        }
        try note(notice, asSourceOf: alias.id)
        about(alias)
        note(.alias, from: before?.phrase, to: phrase)
        if !names.isEmpty { note(.agencies, to: names.joined(separator: "; ")) }
        return alias.id
    }

    /// Keeps over which document some words were explained last.
    private func note(_ notice: ID<Notice>?, asSourceOf alias: ID<AgencyAlias>) throws {
        let before = try AliasSource.of(alias, in: transaction)
        switch (before, notice) {
        case (let before?, nil): try recorder.remove(before)
        case (nil, let notice?): try recorder.insert(AliasSource(id: alias, notice: notice))
        case (let before?, let notice?) where before.notice != notice:
            try recorder.update(AliasSource(id: alias, notice: notice))
        default: break
        }
    }

    /// Takes away what was remembered for some words.
    func forget(_ alias: AgencyAlias) throws {
        try note(nil, asSourceOf: alias.id)
        try recorder.remove(alias)
        about(alias)
        note(.alias, from: alias.phrase)
    }

    /// The names of the agencies meant; refuses a target without any, or with one that isn't there.
    private func check(_ target: AgencyAlias.Target) throws -> [String] {
        switch target {
        case .agencies(let agencies):
            guard !agencies.isEmpty else { throw Refusal.agency(.aliasMeansNothing) }
            return try agencies.map { id in
                guard let name = try PersonStore.name(of: id, in: transaction) else {
                    throw Refusal.agency(.agencyUnknown(""))
                }
                return name
            }
        case .group(let group):
            guard !group.levels.isEmpty else { throw Refusal.agency(.aliasMeansNothing) }
            return []
        }
    }

    /// The agency the words are about if it is one, so that its history shows them; else the alias itself.
    func about(_ alias: AgencyAlias) {
        if case .agencies(let agencies) = alias.target, let only = agencies.first, agencies.count == 1 {
            about(only)
        } else {
            about(alias.id)
        }
    }

    /// Notes every field of an agency that is not what it was.
    func note(_ after: Agency, insteadOf before: Agency?, in directory: AgencyDirectory) {
        note(.name, from: before?.name, to: after.name)
        note(.shortName, from: before?.shortName, to: after.shortName)
        note(.level, from: before?.level.rawValue, to: after.level.rawValue)
        let parents = (before?.parent.map { directory.name(of: $0) }, after.parent.map { directory.name(of: $0) })
        if parents.0 != parents.1 { note(.parent, from: parents.0, to: parents.1) }
        if before?.code != after.code { note(.code, from: before?.code, to: after.code) }
        if before?.validFrom != after.validFrom {
            note(.validFrom, from: before?.validFrom?.iso, to: after.validFrom?.iso)
        }
        if before?.validTo != after.validTo { note(.validTo, from: before?.validTo?.iso, to: after.validTo?.iso) }
    }
}

extension AgencyDraft {
    /// Refuses names longer than any office's.
    func checkLengths() throws {
        try TextLimit.name.check(name)
        try TextLimit.name.check(shortName)
    }
}
