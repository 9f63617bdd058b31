// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Files

/// What keeps the system from doing something now that it could do later; whatever else goes wrong is a mistake of ours.
package enum Hindrance: Sendable, Hashable {
    /// The database or the disk doesn't answer, or not in time.
    case busy
    /// The disk is full: nothing can be written, everything can be read.
    case full

    /// What an error says about it; nil when waiting wouldn't help.
    package init?(_ error: any Error) {
        switch error {
        case let error as ActionError:
            guard case .unavailable(let reason) = error, let found = Hindrance(reason) else { return nil }
            self = found
        case let error as DatabaseError:
            guard let found = Self.of(error) else { return nil }
            self = found
        case FileError.full: self = .full
        case FileError.io, is CancellationError: self = .busy
        default: return nil
        }
    }

    private static func of(_ error: DatabaseError) -> Hindrance? {
        switch error {
        case .full: .full
        case .io, .closed, .inUse: .busy
        default: error.isTransient ? .busy : nil
        }
    }
}
