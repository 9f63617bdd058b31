// SPDX-License-Identifier: AGPL-3.0-or-later

/// Why something about a scan is refused.
package enum ScanRefusal: Sendable, Hashable {
    case scanNotBeingRead
    case scanIsBeingRead
    case scanHasEnded
    case scanHasTooManyPages(limit: Int)
    case pictureTooLarge(megapixels: Int)
    case tooManyScansWait(limit: Int)
}
