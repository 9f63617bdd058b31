// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// Why an action did not happen.
///
/// Nothing was written.
package enum ActionError: Error, Sendable {
    /// A rule says no.
    case refused(Refusal)
    /// The record does not exist, or the actor may not see it: one answer for both.
    case notFound
    /// Someone else changed the record since the actor read it.
    case changedMeanwhile
    /// The same request was carried out before; here is what it was about.
    case alreadyDone(subject: [UInt8])
    /// The database or the disk could not do it now; the details are in the log.
    case unavailable(any Error)
}
