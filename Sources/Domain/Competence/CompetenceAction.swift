// SPDX-License-Identifier: AGPL-3.0-or-later

/// What is done with the people of the quality management system, by the names the trail keeps.
package enum CompetenceAction: String, FeatureAction {
    case nameQualityPerson
    case editQualityPerson
    case endQualityPerson
    case addClassTaken
    case dropClassTaken

    package static let isWork = true
}
