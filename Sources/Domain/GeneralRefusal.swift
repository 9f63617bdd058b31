// SPDX-License-Identifier: AGPL-3.0-or-later

/// What may be wrong with any form.
package enum GeneralRefusal: Sendable, Hashable {
    case dayMissing
    case textTooLong(limit: Int)
}
