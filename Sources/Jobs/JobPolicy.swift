// SPDX-License-Identifier: AGPL-3.0-or-later

/// How patient the queue is.
public struct JobPolicy: Sendable, Hashable {
    /// How long a worker may be silent before its job is taken up by another, in milliseconds.
    public var lease: Int64
    /// The pause after the first failure, in milliseconds; it doubles with each further one.
    public var firstPause: Int64
    /// The longest pause, in milliseconds.
    public var longestPause: Int64
    /// How often an idle worker looks for jobs nobody woke it for.
    public var poll: Duration
    /// Kinds of jobs that wait until nothing else is due.
    public var background: Set<String>
    /// Whether workers of several machines share the queue: then the database's clock is the one that counts.
    public var followsDatabaseClock: Bool

    public init(
        lease: Int64 = 60_000, firstPause: Int64 = 5_000, longestPause: Int64 = 3_600_000,
        poll: Duration = .seconds(2), background: Set<String> = [], followsDatabaseClock: Bool = false
    ) {
        self.background = background
        self.followsDatabaseClock = followsDatabaseClock
        self.lease = lease
        self.firstPause = firstPause
        self.longestPause = longestPause
        self.poll = poll
    }

    /// The pause after so many attempts.
    func pause(after attempts: Int) -> Int64 {
        let doublings = min(max(0, attempts - 1), 30)
        return min(longestPause, firstPause << Int64(doublings))
    }
}
