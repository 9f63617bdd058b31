// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import VietnameseText
import WorkingTime

/// Named texts as a browser sends them, in their order; what a form and a query have in common.
///
/// Every text has been cleaned at the door (``FieldText``), so what is compared, stored and hashed later is one
/// spelling of the same words.
package protocol Fields: Sendable {
    /// Names and values, in their order.
    var pairs: [(name: String, value: String)] { get }
}

extension Fields {
    /// The first value of a name, as typed.
    package subscript(name: String) -> String? { pairs.first { $0.name == name }?.value }

    /// The value without white space around it; empty when there is none.
    package func text(_ name: String) -> String { self[name].map(FieldText.trimmed) ?? "" }

    /// The value without white space around it; nil when nothing is left.
    package func textIfAny(_ name: String) -> String? {
        let text = text(name)
        return text.isEmpty ? nil : text
    }

    /// All values of a name, as typed, in their order.
    package func all(_ name: String) -> [String] { pairs.filter { $0.name == name }.map(\.value) }

    /// All names that begin so, in their order, each once.
    package func names(beginning prefix: String) -> [String] {
        var seen: Set<String> = []
        return pairs.map(\.name).filter { $0.hasPrefix(prefix) && seen.insert($0).inserted }
    }

    /// Whether a box was ticked.
    package func isTicked(_ name: String) -> Bool { self[name] != nil }

    /// The value as a whole number.
    package func number(_ name: String) -> Int? { Int(text(name)) }

    /// The page of a list an address asks for (`trang`), from 1.
    package var page: Int { PageNumber.read(self["trang"]) }

    /// The words a list is searched for (`q`); nobody seeks a whole letter.
    package var sought: String { String(text("q").prefix(200)) }

    /// The value as the identity of a record.
    package func id<Entity>(_ name: String, of: Entity.Type = Entity.self) -> ID<Entity>? { ID(text(name)) }

    /// All values of a name that are identities of records.
    package func ids<Entity>(_ name: String, of: Entity.Type = Entity.self) -> [ID<Entity>] {
        all(name).compactMap { ID($0) }
    }

    /// The value as a day, written `2026-10-14` (as date fields send it) or `14/10/2026` (as people type it).
    package func day(_ name: String) -> Day? { Day(iso: text(name)) ?? Day(official: text(name)) }

    /// Everything that was sent, by name, to show a form again as it was filled in.
    package var values: [String: [String]] { Dictionary(grouping: pairs, by: \.name).mapValues { $0.map(\.value) } }
}
