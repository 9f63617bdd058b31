// SPDX-License-Identifier: AGPL-3.0-or-later

/// The languages every page speaks completely.
package enum Language: String, Sendable, CaseIterable, Codable {
    case vi
    case en
}
