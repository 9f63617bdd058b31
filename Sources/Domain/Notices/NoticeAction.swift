// SPDX-License-Identifier: AGPL-3.0-or-later

/// What is done with a document that gives orders, by the names the trail keeps.
package enum NoticeAction: String, FeatureAction {
    case importNotice
    case checkNotice
    case dropNotice
    case issueNotice

    package static let isWork = true
}
