// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// Agencies over time: who took over from whom.
extension AgencyDirectory {
    /// The links by which an agency took over from others, and others from it.
    package func links(of id: ID<Agency>) -> [AgencyLink] {
        links.filter { $0.predecessor == id || $0.successor == id }
    }

    /// Both sides of a reorganisation, in Vietnamese order of their names: who hands over, who takes over.
    package func sides(of record: Reorganisation) -> (handingOver: [ID<Agency>], successors: [ID<Agency>]) {
        let own = links.filter { $0.reorganisation == record.id }
        let (before, after) = (Set(own.map(\.predecessor)), Set(own.map(\.successor)))
        let ordered = all.map(\.id)
        // The body that a split leaves in place is among those that may keep what is open.
        let goingOn = record.kind == .split ? before.filter { self[$0]?.validTo == nil } : []
        return (ordered.filter(before.contains), ordered.filter { after.contains($0) || goingOn.contains($0) })
    }

    /// Who takes over on a day by a reorganisation recorded before: where one named then has ended since, the one body that
    /// took over from it.
    ///
    /// Throws `Refusal` where there is none, or several.
    package func successors(of record: Reorganisation, on day: Day) throws(Refusal) -> [ID<Agency>] {
        var found: [ID<Agency>] = []
        for id in sides(of: record).successors {
            let standing = standing(for: id, on: day)
            guard standing.count == 1 else { throw .reorganisation(.successorEnded(name(of: id))) }
            if !found.contains(standing[0]) { found.append(standing[0]) }
        }
        return found
    }

    /// Who stands on a day where an agency stood: itself as long as it lasts, then whoever took over; nobody where nobody did.
    package func standing(for id: ID<Agency>, on day: Day) -> [ID<Agency>] {
        let hasEnded = self[id]?.validTo.map { $0 < day } ?? false
        return hasEnded ? heirs(of: id, on: day) : [id]
    }

    /// Who stands in an ended agency's place on a day, by the recorded decisions; without a day, now.
    ///
    /// It follows the line as far as it goes; several where the work went several ways.
    package func heirs(of id: ID<Agency>, on day: Day?) -> [ID<Agency>] {
        var heirs: [ID<Agency>] = []
        var (waiting, seen): ([ID<Agency>], Set<ID<Agency>>) = ([id], [])
        while !waiting.isEmpty {
            let next = waiting.removeFirst()
            guard seen.insert(next).inserted else { continue }
            for link in links where link.predecessor == next && link.successor != next {
                if let agency = self[link.successor], exists(agency, on: day) {
                    if !heirs.contains(link.successor) { heirs.append(link.successor) }
                } else {
                    waiting.append(link.successor)
                }
            }
        }
        return heirs
    }
}
