// SPDX-License-Identifier: AGPL-3.0-or-later

/// What is done to agencies, their names and their reorganisation, by the names the trail keeps.
package enum AgencyAction: String, FeatureAction {
    case createAgency
    case changeAgency
    case endAgency
    case addAlias
    case removeAlias
    case rememberMatch
    case importAgencies
    case reorganiseAgencies
    case carryOutReorganisation
    case attachReorganisationFile
    case holdReorganisation

    package static let isWork = false
}
