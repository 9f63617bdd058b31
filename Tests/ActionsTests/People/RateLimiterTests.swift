// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Testing
import WorkingTime

@Suite struct RateLimiterTests {
    private let start = Instant(milliseconds: 1_000_000)

    @Test func `a burst is let through, then one at a time`() {
        let limiter = RateLimiter<String>(burst: 3, every: 1000)
        for _ in 0..<3 { #expect(limiter.take("a", at: start) == nil) }
        #expect(limiter.take("a", at: start) == 1)
        #expect(limiter.take("b", at: start) == nil)
        #expect(limiter.take("a", at: start.adding(seconds: 1)) == nil)
        #expect(limiter.take("a", at: start.adding(seconds: 1)) == 1)
    }

    @Test func `what is given back can be taken again`() {
        let limiter = RateLimiter<String>(burst: 1, every: 60_000)
        #expect(limiter.take("a", at: start) == nil)
        #expect(limiter.take("a", at: start) == 60)
        limiter.giveBack("a")
        #expect(limiter.take("a", at: start) == nil)
    }

    @Test func `a flood of names fills no memory and frees nobody who is waiting`() {
        let limiter = RateLimiter<Int>(burst: 2, every: 60_000, keyLimit: 100)
        for _ in 0..<2 { _ = limiter.take(-1, at: start) }
        for key in 0..<10_000 { _ = limiter.take(key, at: start) }
        #expect(limiter.count <= 100)
        #expect(limiter.take(-1, at: start) != nil)
    }
}
