// SPDX-License-Identifier: AGPL-3.0-or-later

/// What stands after the question mark of an address.
package struct Query: Fields {
    /// As it came, without the question mark.
    package let raw: String
    package let pairs: [(name: String, value: String)]

    /// Reads a query; one with more than a thousand pairs counts as empty.
    package init(_ raw: String) {
        self.raw = raw
        let found = raw.isEmpty ? [] : URLEncoding.pairs(in: raw.utf8, atMost: 1000) ?? []
        pairs = found.map { ($0.name, FieldText.cleaned($0.value)) }
    }
}
