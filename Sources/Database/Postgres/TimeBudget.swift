// SPDX-License-Identifier: AGPL-3.0-or-later

/// How long one body may still wait for the server, all its statements together.
///
/// What the body itself computes between two statements is not counted: a long export is not a slow database.
final class TimeBudget {
    /// Its own limit; nil is without end.
    private var own: Duration?
    /// What each of those who asked has left for this question and all others.
    private var patiences: [Patience]
    /// What the end of the transaction has.
    private var ending: Duration?

    init(_ limit: Duration?, _ patiences: [Patience] = []) {
        (own, self.patiences) = (limit, patiences)
    }

    /// Nil is without end.
    var left: Duration? {
        if let ending { return ending }
        return (patiences.map(\.left) + [own].compactMap { $0 }).min()
    }

    var isSpent: Bool { left.map { $0 <= .zero } ?? false }

    /// Whether there is at least so much.
    func allows(_ time: Duration) -> Bool { left.map { $0 >= time } ?? true }

    /// A part of it, counted apart: so much, or what is left.
    func part(_ most: Duration) -> TimeBudget {
        TimeBudget(left.map { min($0, most) } ?? most)
    }

    /// The transaction is to be ended: that may take so long at least, even if everything is used up.
    func grant(_ least: Duration) {
        ending = left.map { max($0, least) }
    }

    /// What was granted is over; another transaction may begin with what is left.
    func goOn() {
        ending = nil
    }

    /// Whoever asked has their answer and waits no more.
    func release() {
        patiences = []
    }

    func spend(since start: ContinuousClock.Instant) {
        let time = ContinuousClock.now - start
        own = own.map { $0 - time }
        ending = ending.map { $0 - time }
        for patience in patiences { patience.spend(since: start) }
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
