// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store

/// A committee that is set up by the decision of an agency.
extension TrailGround {
    func tellCommittees() async throws {
        let secretary = actor(.isoSecretary, of: agencies[0], person: 3)
        let id = try await system.perform(
            DraftCommitteeDecision(
                ReadCommitteeDecision(CommitteeActionsTests.text), scope: .agency, file: CommitteeActionsTests.file),
            as: secretary)
        let read = try await system.read { try CommitteeStore.decision(id, for: .system(), in: $0) }
        var document = read.document
        document.issuedOn = system.today
        try await system.perform(
            EditCommitteeDecision(id, version: 1, document: document, content: read.content), as: secretary)
        try await system.perform(HandInCommitteeDecision(id, version: 2), as: secretary)
        try await system.perform(
            ReceiveCommitteeDecision(id, version: 3), as: actor(.standingOfficer, of: agencies[2], person: 5))
    }
}
