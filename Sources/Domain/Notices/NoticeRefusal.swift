// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// Why something about a document that gives orders, or about one of its orders, is refused.
package enum NoticeRefusal: Sendable, Hashable {
    case documentHasTooManyOrders(limit: Int)
    case documentAlreadyImported(number: String)
    case documentAlreadyIssued(number: String)
    case noticeAlreadyIssued
    case noticeDropped
    case noticeNumberMissing
    case noticeIssueDateMissing
    case directiveUnknown(label: String)
    case directiveTextMissing
    case directiveUnchecked(labels: [String])
    case directiveWithoutAgency(labels: [String])
    case acceptingBodyMissing(label: String)
    case noDirectives
    case nothingToMergeInto
    case splitOutsideText
    case dueBeforeIssue(Day)
    /// The order named for a later notice's effect isn't in the earlier notice.
    case earlierOrderUnknown(label: String)
    case effectNeedsDay
    /// The earlier notice is the notice itself, or another body's to change.
    case effectNotYours(number: String)
}
