// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// Every refusal as a sentence: what is wrong, then what to do. A refusal without words does not compile.
package enum RefusalWords {
    /// The sentence in a language.
    package static func sentence(_ refusal: Refusal, _ language: Language) -> String {
        switch language {
        case .vi: vietnamese(refusal)
        case .en: english(refusal)
        }
    }
}

extension Refusal {
    /// The feature a refusal belongs to, so that its words stand in a file of that feature.
    enum Feature {
        case people
        case agencies
        case notices
        case assignments
        case reports
    }

    var feature: Feature {
        switch self {
        case .userNameTaken, .userNameMalformed, .nameMissing, .passwordTooShort, .passwordTooCommon,
            .passwordContainsUserName, .passwordWrong, .externalReaderNeedsEndDate, .membershipAlreadyHeld,
            .lastAdministrator, .accountEnded:
            .people
        case .agencyNameMissing, .agencyNameTaken, .agencyCodeMalformed, .agencyCodeTaken, .agencyUnknown,
            .agencyParentWouldLoop, .agencyEndsBeforeItBegins, .agencyEnded, .aliasMissing, .aliasMeansNothing,
            .importIsNotUTF8, .importIsEmpty, .importColumnMissing, .importRowsRefused:
            .agencies
        case .documentEmpty, .documentAlreadyImported, .noticeAlreadyIssued, .noticeDropped, .noticeNumberMissing,
            .noticeIssueDateMissing, .directiveUnknown, .directiveTextMissing, .directiveUnchecked,
            .directiveWithoutAgency, .noDirectives, .nothingToMergeInto, .splitOutsideText, .dueBeforeIssue:
            .notices
        case .assignmentEnded, .alreadyAcknowledged, .reportTextMissing, .evidenceMissing, .reportAwaitsDecision,
            .noReportToDecide, .reportIsNotTheLatest, .reporterCannotDecide, .recorderCannotDecide,
            .ownAgencyCannotDecide, .notTheAcceptingBody, .returnNeedsReason, .cancelNeedsReason, .notACoordinator,
            .opinionTextMissing, .paperReplyNeedsDocument, .paperReplyInFuture, .textTooLong:
            .assignments
        case .periodEndsBeforeItBegins, .reportAlreadyFrozen: .reports
        }
    }

    /// The form field that is to be put right, where there is one.
    package var field: String {
        switch self {
        case .reportTextMissing, .directiveTextMissing: "text"
        case .evidenceMissing: "files"
        case .returnNeedsReason, .opinionTextMissing: "opinion"
        case .cancelNeedsReason: "reason"
        case .paperReplyNeedsDocument: "document"
        case .paperReplyInFuture: "on"
        case .splitOutsideText: "at"
        case .dueBeforeIssue: "due"
        case .noticeNumberMissing: "number"
        case .noticeIssueDateMissing: "issuedOn"
        case .agencyNameMissing, .agencyNameTaken, .nameMissing: "name"
        case .agencyCodeMalformed, .agencyCodeTaken: "code"
        case .agencyParentWouldLoop: "parent"
        case .agencyEndsBeforeItBegins: "validTo"
        case .aliasMissing, .aliasMeansNothing: "phrase"
        case .userNameTaken, .userNameMalformed: "userName"
        case .externalReaderNeedsEndDate: "until"
        case .passwordTooShort, .passwordTooCommon, .passwordContainsUserName: "new"
        case .passwordWrong: "current"
        case .periodEndsBeforeItBegins: "to"
        default: ""
        }
    }
}
