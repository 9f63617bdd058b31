// SPDX-License-Identifier: AGPL-3.0-or-later
import CLibPQ

/// The statements one connection has prepared, so that the server parses and plans them once.
///
/// A text is prepared when it comes the second time: many are asked only once. The server holds a plan for each, so
/// the number is bounded and the one unused for longest makes room.
final class PostgresStatements {
    /// What is to be done so that a statement runs.
    enum Plan: Equatable {
        /// Parse, plan and forget.
        case once
        /// Prepare it under a name; `types` are the parameters' types.
        case prepare(name: String, types: [Oid])
        /// It is prepared under this name.
        case run(name: String)
    }

    private struct Prepared {
        let name: String
        let types: [Oid]
        var lastUse: Int
    }

    private let limit: Int
    /// Statements with more values than this are lists of some length, which hardly come again.
    private let mostValues = 64
    private var prepared: [String: Prepared] = [:]
    private var seen: Set<String> = []
    private var clock = 0
    /// Names to be given up at the next opportunity.
    private(set) var dropped: [String] = []

    init(limit: Int = 200) {
        self.limit = limit
    }

    /// Decides for a text with values of these types.
    func plan(_ text: String, types: [Oid]) -> Plan {
        clock += 1
        guard types.count <= mostValues, !text.contains(FullText.wordsInText) else { return .once }
        if let known = prepared[text], known.types.count == types.count {
            if zip(known.types, types).allSatisfy({ $0 == $1 || $1 == 0 }) {
                prepared[text]?.lastUse = clock
                return .run(name: known.name)
            }
            // A value came where only NULL was before: what is known of both makes the next one fit both.
            let merged = zip(known.types, types).map { $1 == 0 ? $0 : $1 }
            return .prepare(name: "s\(clock)", types: merged)
        }
        if seen.remove(text) != nil { return .prepare(name: "s\(clock)", types: types) }
        if seen.count >= limit * 4 { seen.removeAll(keepingCapacity: true) }
        seen.insert(text)
        return .once
    }

    /// Remembers what the server has prepared.
    func remember(_ text: String, name: String, types: [Oid]) {
        if let old = prepared[text] { dropped.append(old.name) }
        prepared[text] = Prepared(name: name, types: types, lastUse: clock)
        guard prepared.count > limit, let oldest = prepared.min(by: { $0.value.lastUse < $1.value.lastUse }) else {
            return
        }
        prepared[oldest.key] = nil
        dropped.append(oldest.value.name)
    }

    /// Gives up everything: the tables have changed under the plans.
    func forgetAll() {
        dropped += prepared.values.map(\.name)
        prepared = [:]
    }

    /// The names to deallocate now.
    func takeDropped() -> [String] {
        defer { dropped = [] }
        return dropped
    }
}
