// SPDX-License-Identifier: AGPL-3.0-or-later

extension System {
    /// The trail's head to be printed on a report that is about to be frozen, such as `3f9a-01c2-77de-b0a4/1234`.
    ///
    /// A checkpoint is signed for it, so that `nenep verify --since` needs no more than what stands on the paper.
    package func trailHead() async throws -> String { try await trail.trailHead() }
}
