// SPDX-License-Identifier: AGPL-3.0-or-later

/// What a decision makes other than it is: who joins a body, who leaves it, and who stays in another part or position.
package struct CommitteeChanges: Sendable {
    package let joining: [CommitteeContent.Entry]
    package let leaving: [CommitteeMember]
    /// The same person before and after.
    package let changed: [(before: CommitteeMember, after: CommitteeContent.Entry)]

    /// Compares who serves with who is named; of namesakes it isn't known who is who, so they leave and join.
    package init(from serving: [CommitteeMember], to entries: [CommitteeContent.Entry]) {
        let joining = entries.filter { entry in !serving.contains { $0.isSame(as: entry) } }
        let leaving = serving.filter { member in !entries.contains { member.isSame(as: $0) } }
        let after = Dictionary(grouping: joining, by: \.name).filter { $0.value.count == 1 }
        let before = Dictionary(grouping: leaving, by: \.name).filter { $0.value.count == 1 }
        changed = joining.compactMap { entry in
            guard after[entry.name] != nil, let member = before[entry.name]?.first else { return nil }
            return (member, entry)
        }
        let staying = Set(changed.map(\.after.name))
        self.joining = joining.filter { !staying.contains($0.name) }
        self.leaving = leaving.filter { !staying.contains($0.name) }
    }

    package var isEmpty: Bool { joining.isEmpty && leaving.isEmpty && changed.isEmpty }
}
