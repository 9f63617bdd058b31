// SPDX-License-Identifier: AGPL-3.0-or-later

/// What a handler throws when trying again is no use.
public struct PermanentFailure: Error, Sendable, CustomStringConvertible {
    public let description: String

    public init(_ description: String) {
        self.description = description
    }
}

/// What a handler throws to make room for more urgent work: it is begun again later, and this was no attempt.
public struct Postponement: Error, Sendable {
    public init() {}
}

/// Does the jobs of one kind.
///
/// It returns when the job is done; an error means another attempt after a pause, `PermanentFailure` none. When the job
/// is cancelled, its task is, and it should throw `CancellationError` soon.
public typealias JobHandler = @Sendable (JobContext) async throws -> Void
