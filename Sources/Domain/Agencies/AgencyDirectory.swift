// SPDX-License-Identifier: AGPL-3.0-or-later

import VietnameseText
import WorkingTime

/// All agencies at one moment, with their names and ties: a value to look things up in without asking the database.
package struct AgencyDirectory: Sendable {
    /// Every agency, the ended ones too, in Vietnamese order of their names.
    package let all: [Agency]
    package let aliases: [AgencyAlias]
    /// Who took over from whom by recorded decisions.
    package let links: [AgencyLink]
    private let byID: [ID<Agency>: Agency]
    private let byParent: [ID<Agency>: [ID<Agency>]]
    private let byCode: [String: ID<Agency>]
    private let formerNames: [ID<Agency>: [FormerName]]
    let names: NameIndex
    /// The names of ``all``, folded, for searching.
    private let sought: [[UInt8]]

    /// Builds the directory; sorting and indexing happen once, here.
    package init(
        agencies: [Agency], aliases: [AgencyAlias] = [], formerNames: [FormerName] = [], links: [AgencyLink] = []
    ) {
        self.links = links
        all = agencies.map { ($0, VietnameseText.collationKey($0.name)) }
            .sorted { $0.1.lexicographicallyPrecedes($1.1) }.map(\.0)
        self.aliases = aliases
        byID = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var byParent: [ID<Agency>: [ID<Agency>]] = [:]
        for agency in all { if let parent = agency.parent { byParent[parent, default: []].append(agency.id) } }
        self.byParent = byParent
        byCode = Dictionary(
            all.compactMap { agency in agency.code.map { ($0, agency.id) } }, uniquingKeysWith: { first, _ in first })
        self.formerNames = Dictionary(grouping: formerNames.sorted { $0.until < $1.until }, by: \.agency)
        sought = all.map { Array(VietnameseText.fold("\($0.name)\n\($0.shortName)").utf8) }
        names = NameIndex(agencies: all, byID: byID, aliases: aliases, formerNames: formerNames)
    }

    /// A directory without agencies.
    package static let empty = AgencyDirectory(agencies: [])

    package subscript(id: ID<Agency>) -> Agency? { byID[id] }

    /// The agency with an identifier code, written in either order.
    package func agency(code: String) -> Agency? {
        AgencyCode(code).flatMap { byCode[$0.description] }.flatMap { byID[$0] }
    }

    /// Those whose name or short name holds the words, with or without diacritics, in Vietnamese order.
    package func holding(_ words: String) -> some Sequence<Agency> {
        // Byte by byte: every search asks it of every agency, and folded text is plain.
        let wanted = Array(VietnameseText.fold(words).utf8)
        return zip(all, sought).lazy.filter { Self.holds($1, wanted) }.map(\.0)
    }

    private static func holds(_ text: [UInt8], _ part: [UInt8]) -> Bool {
        guard let first = part.first else { return true }
        guard text.count >= part.count else { return false }
        return (0...(text.count - part.count)).contains { start in
            text[start] == first && text[start..<(start + part.count)].elementsEqual(part)
        }
    }

    /// Those directly below, in Vietnamese order.
    package func children(of id: ID<Agency>) -> [Agency] { (byParent[id] ?? []).compactMap { byID[$0] } }

    /// Those below nobody, in Vietnamese order.
    package var roots: [Agency] { all.filter { $0.parent.flatMap { byID[$0] } == nil } }

    /// The agency and all below it: what an actor's "own" means.
    package func family(of id: ID<Agency>) -> Set<ID<Agency>> {
        var family: Set<ID<Agency>> = []
        var waiting = [id]
        while let next = waiting.popLast() {
            if family.insert(next).inserted { waiting += byParent[next] ?? [] }
        }
        return family
    }

    /// All below the agency, without itself.
    package func descendants(of id: ID<Agency>) -> Set<ID<Agency>> { family(of: id).subtracting([id]) }

    /// Those above, the nearest first.
    package func ancestors(of id: ID<Agency>) -> [Agency] {
        var above: [Agency] = []
        var next = byID[id]?.parent
        while let parent = next.flatMap({ byID[$0] }), !above.contains(where: { $0.id == parent.id }), parent.id != id {
            above.append(parent)
            next = parent.parent
        }
        return above
    }

    /// The full name; as it was on a day, if a day is given.
    package func name(of id: ID<Agency>, on day: Day? = nil) -> String {
        former(id, day)?.name ?? byID[id]?.name ?? ""
    }

    /// The short name; as it was on a day, if a day is given.
    package func shortName(of id: ID<Agency>, on day: Day? = nil) -> String {
        former(id, day)?.shortName ?? byID[id]?.shortName ?? ""
    }

    /// The names the agency carried before, the oldest first.
    package func formerNames(of id: ID<Agency>) -> [FormerName] { formerNames[id] ?? [] }

    /// The other names and sets that the agency is in.
    package func aliases(of id: ID<Agency>) -> [AgencyAlias] {
        aliases.filter { alias in
            if case .agencies(let agencies) = alias.target { agencies.contains(id) } else { false }
        }
    }

    /// The members of a group that exist on the day; without a day, those that have not ended.
    package func members(of group: AgencyGroup, on day: Day?) -> [ID<Agency>] {
        all.filter { group.levels.contains($0.level) && exists($0, on: day) }.map(\.id)
    }

    /// Whether an agency exists on the day; without a day, whether it has not ended.
    func exists(_ agency: Agency, on day: Day?) -> Bool {
        day.map(agency.exists(on:)) ?? (agency.validTo == nil)
    }

    private func former(_ id: ID<Agency>, _ day: Day?) -> FormerName? {
        guard let day, let names = formerNames[id] else { return nil }
        return names.first { day <= $0.until }
    }
}
