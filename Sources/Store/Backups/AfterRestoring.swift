// SPDX-License-Identifier: AGPL-3.0-or-later

import Database

/// What a restored system must not take over from the moment it was copied.
package enum AfterRestoring {
    /// Nobody is signed in, and nobody is on the way: who was then may have been locked out since.
    package static func endSessions(in transaction: Transaction) throws {
        try transaction.run("DELETE FROM session")
        try transaction.run("DELETE FROM pending_sign_in")
    }
}
