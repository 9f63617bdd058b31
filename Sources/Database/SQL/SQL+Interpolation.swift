// SPDX-License-Identifier: AGPL-3.0-or-later

extension SQL: ExpressibleByStringInterpolation {
    public init(stringLiteral text: String) {
        self.init(pieces: text.isEmpty ? [] : [.text(text)])
    }

    public init(stringInterpolation: StringInterpolation) {
        self = stringInterpolation.sql
    }

    /// Gathers the literal text and the bound values of an interpolated statement.
    public struct StringInterpolation: StringInterpolationProtocol {
        var sql = SQL.empty

        public init(literalCapacity: Int, interpolationCount: Int) {
            sql.pieces.reserveCapacity(interpolationCount * 2 + 1)
        }

        public mutating func appendLiteral(_ literal: String) {
            sql.append(.text(literal))
        }

        /// Binds a value.
        public mutating func appendInterpolation(_ value: some Bindable) {
            sql.append(.value(value.databaseValue))
        }

        /// Binds a value, or NULL.
        public mutating func appendInterpolation(_ value: (some Bindable)?) {
            sql.append(.value(value?.databaseValue ?? .null))
        }

        /// Splices another fragment with its values.
        public mutating func appendInterpolation(sql fragment: SQL) {
            sql += fragment
        }

        /// Binds every element inside parentheses; an empty list becomes `(NULL)`, which nothing is `IN`.
        ///
        /// Beware that nothing is `NOT IN (NULL)` either.
        public mutating func appendInterpolation(list: some Sequence<some Bindable>) {
            sql.append(.text("("))
            var isFirst = true
            for element in list {
                if !isFirst { sql.append(.text(", ")) }
                sql.append(.value(element.databaseValue))
                isFirst = false
            }
            sql.append(.text(isFirst ? "NULL)" : ")"))
        }

        /// Binds a number for `LIMIT` or `OFFSET`; on PostgreSQL it stands in the text: how many rows are wanted decides
        /// how they are best found, and a plan kept for all values can't know.
        public mutating func appendInterpolation(count: Int) {
            sql.append(.choice(sqlite: [.value(count.databaseValue)], postgres: [.text(String(count))]))
        }

        /// Inserts a quoted identifier; one that is not a plain name makes the statement throw when run.
        public mutating func appendInterpolation(name: String) {
            sql.append(SQL.isPlainName(name) ? .text("\"\(name)\"") : .fault(.name(name)))
        }
    }

    /// Tells whether a table or column may be called so: ASCII letters, digits and `_`, not beginning with a digit.
    static func isPlainName(_ name: String) -> Bool {
        guard let first = name.utf8.first, name.utf8.count <= 63, !(48...57).contains(first) else { return false }
        return name.utf8.allSatisfy { byte in
            (97...122).contains(byte) || (65...90).contains(byte) || (48...57).contains(byte) || byte == 95
        }
    }
}
