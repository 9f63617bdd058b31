// SPDX-License-Identifier: AGPL-3.0-or-later

import Synchronization

/// How many requests were answered, how, and how fast, since the start; by route, never by address or person.
final class RequestFigures: Sendable {
    /// The bounds of the histogram, in microseconds.
    static let bounds = [
        2000, 5000, 10_000, 25_000, 50_000, 100_000, 250_000, 500_000, 1_000_000, 2_500_000, 10_000_000,
    ]

    struct Key: Hashable, Sendable {
        let method: String
        /// The route's pattern, such as `/nhiem-vu/:id`; one word for whatever has none.
        let route: String
    }

    struct Series: Sendable {
        /// Answers by the first digit of their status, from 1 to 5.
        var classes = [Int](repeating: 0, count: 5)
        /// Answers by the bound they stayed under; the last is for those beyond all.
        var buckets = [Int](repeating: 0, count: RequestFigures.bounds.count + 1)
        var microseconds = 0
    }

    private struct Figures {
        var series: [Key: Series] = [:]
        var tooOften = 0
    }

    private let figures = Mutex(Figures())

    /// Counts an answer.
    func count(_ key: Key, status: Int, microseconds: Int) {
        let bucket = Self.bounds.firstIndex { microseconds <= $0 } ?? Self.bounds.count
        figures.withLock { figures in
            figures.series[key, default: Series()].take(status / 100 - 1, bucket, microseconds)
            if status == 429 { figures.tooOften += 1 }
        }
    }

    /// Everything counted so far, in the order of the routes.
    var all: [(key: Key, series: Series)] {
        figures.withLock { $0.series }.sorted { ($0.key.route, $0.key.method) < ($1.key.route, $1.key.method) }
            .map { ($0.key, $0.value) }
    }

    /// How often somebody was told to wait.
    var tooOften: Int { figures.withLock(\.tooOften) }
}

extension RequestFigures.Series {
    fileprivate mutating func take(_ statusClass: Int, _ bucket: Int, _ time: Int) {
        if classes.indices.contains(statusClass) { classes[statusClass] += 1 }
        buckets[bucket] += 1
        microseconds += time
    }
}
