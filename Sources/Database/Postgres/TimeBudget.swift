// SPDX-License-Identifier: AGPL-3.0-or-later

/// How long one body may still wait for the server, all its statements together.
///
/// What the body itself computes between two statements is not counted: a long export is not a slow database.
final class TimeBudget {
    /// Nil is without end.
    private(set) var left: Duration?

    init(_ limit: Duration?) {
        left = limit
    }

    var isSpent: Bool { left.map { $0 <= .zero } ?? false }

    /// Whether there is at least so much.
    func allows(_ time: Duration) -> Bool { left.map { $0 >= time } ?? true }

    func spend(since start: ContinuousClock.Instant) {
        if let left { self.left = left - (ContinuousClock.now - start) }
    }

    /// What is left in milliseconds for `poll`: -1 is without end.
    var milliseconds: Int32 {
        guard let left else { return -1 }
        return Int32(clamping: max(0, left.milliseconds))
    }
}

extension Duration {
    /// Rounded up, so that a little time is not none.
    var milliseconds: Int64 {
        let (seconds, attoseconds) = components
        let (whole, rest) = attoseconds.quotientAndRemainder(dividingBy: 1_000_000_000_000_000)
        return seconds * 1000 + whole + (rest > 0 ? 1 : 0)
    }
}
