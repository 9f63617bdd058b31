// SPDX-License-Identifier: AGPL-3.0-or-later

/// Which engine keeps the records, and where.
package enum DatabasePlace: Sendable, Hashable, LosslessStringConvertible {
    /// SQLite, in the data folder.
    case dataFolder
    /// PostgreSQL, at an address that libpq understands.
    case postgres(url: String)

    package init?(_ text: String) {
        if text == "sqlite" {
            self = .dataFolder
        } else if ["postgres://", "postgresql://"].contains(where: { text.hasPrefix($0) && text != $0 }) {
            self = .postgres(url: text)
        } else {
            return nil
        }
    }

    package var description: String {
        switch self {
        case .dataFolder: "sqlite"
        case .postgres(let url): url
        }
    }
}
