// SPDX-License-Identifier: AGPL-3.0-or-later

/// Why something about the report of a period is refused.
package enum ReportRefusal: Sendable, Hashable {
    case periodEndsBeforeItBegins
    case reportAlreadyFrozen
}
