// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import NIOCore
import Store
import WorkingTime

/// The system's trail: the list, verifying it, and the checkpoints to take away.
package enum TrailRoutes {
    package static let all: [Route] = [
        .get("/quan-tri/nhat-ky", .able(.seeTrail), list),
        .get("/quan-tri/nhat-ky/tai-ve", .able(.seeTrail), export),
        .get("/quan-tri/nhat-ky/kiem-tra", .able(.seeTrail), verification),
        .post("/quan-tri/nhat-ky/kiem-tra", .able(.seeTrail), verify),
        .post("/quan-tri/nhat-ky/diem-moc", .able(.seeTrail), sign),
        .get("/quan-tri/nhat-ky/diem-moc/:id", .able(.seeTrail), checkpoint),
    ]

    private static func list(_ visit: Visit) async throws -> Reply {
        let actor = try visit.actor
        let query = TrailQuery(visit.query)
        let zone = visit.system.zone
        let (list, people) = try await visit.system.read { snapshot in
            (
                try TrailList.load(query.filter, for: actor, zone: zone, page: query.page, in: snapshot),
                try TrailList.people(in: snapshot)
            )
        }
        let agencies = try await visit.system.directory().all.map { Choice($0.id.description, $0.shortName) }
        let page = TrailPage(
            query: query, list: list, agencies: agencies, people: people.map { Choice($0.id.description, $0.name) })
        return .page(page.html(in: try await visit.frame()))
    }

    private static func verification(_ visit: Visit) async throws -> Reply {
        let (heads, checkpoints) = try await visit.system.read { snapshot in
            (try TrailHeads.load(in: snapshot), try CheckpointStore.recent(limit: 20, in: snapshot))
        }
        let trail = visit.system.trail
        let page = VerificationPage(
            state: trail.verification, head: heads.short, key: trail.publicKey, checkpoints: checkpoints)
        return .page(page.html(in: try await visit.frame()))
    }

    /// Waits a little for a verification to end; a longer one is looked up on the page it leads to.
    private static func verify(_ visit: Visit) async throws -> Reply {
        _ = await visit.system.trail.verify()
        return .see(URLs.verifyTrail)
    }

    private static func sign(_ visit: Visit) async throws -> Reply {
        do {
            try await visit.system.trail.signCheckpoint(as: try visit.actor, request: visit.submission)
        } catch ActionError.alreadyDone {
            // Sent twice: it was signed the first time.
        }
        return .see(URLs.verifyTrail)
    }

    private static func checkpoint(_ visit: Visit) async throws -> Reply {
        let id: ID<Checkpoint> = try visit.id()
        let checkpoint = try await visit.system.read { try CheckpointStore.find(id, in: $0) }
        try await visit.takesOut(id, as: .downloaded)
        let name = "nenep-diem-moc-\(checkpoint.at.day(in: visit.system.zone).iso).txt"
        return .file(ByteBuffer(string: checkpoint.file), name: name, type: "text/plain; charset=utf-8")
    }
}
