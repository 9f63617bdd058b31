// SPDX-License-Identifier: AGPL-3.0-or-later

/// Why something about an agency, its names or a list of agencies is refused.
package enum AgencyRefusal: Sendable, Hashable {
    case agencyNameMissing
    case agencyNameTaken(String)
    case agencyCodeMalformed(String)
    case agencyCodeTaken(String)
    case agencyUnknown(String)
    case agencyParentWouldLoop
    case agencyEndsBeforeItBegins
    case agencyEnded(String)
    case aliasMissing
    case aliasMeansNothing
    case aliasIsAgencyName(String)
    case aliasIsManaged(String)
    case importIsNotUTF8
    case importIsEmpty
    case importColumnMissing
    case importRowsRefused(lines: [Int])
}
