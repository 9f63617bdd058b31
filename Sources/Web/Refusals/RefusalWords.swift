// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// Every refusal as a sentence: what is wrong, then what to do.
///
/// A refusal without words does not compile.
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
    /// The form field that is to be put right, where there is one.
    package var field: String {
        switch self {
        case .reportTextMissing, .directiveTextMissing: "text"
        case .evidenceMissing, .evidenceIsSecret, .evidenceIsEmpty, .evidenceIsNoDocument, .evidenceNameDisagrees,
            .paperReplyNeedsFile:
            "evidence"
        case .returnNeedsReason, .opinionTextMissing: "opinion"
        case .cancelNeedsReason, .extensionNeedsReason: "reason"
        case .extensionNeedsDay, .extensionNotLater, .extensionDayPassed: "until"
        case .extensionRefusalNeedsReason: "answer"
        case .extensionDecisionMissing: "decision"
        case .instructionMissing: "text"
        case .eventNeedsDay, .eventInFuture: "eventOn"
        case .termMalformed: "termCount"
        case .earlierOrderUnknown: "linkLabel"
        case .effectNeedsDay: "linkDue"
        case .cancellingNoticeNotLater: "notice"
        case .paperReplyNeedsDocument: "document"
        case .paperReplyInFuture, .paperReplyNeedsDay, .paperReplyBeforeOrder: "on"
        case .decisionMissing: "decision"
        case .documentUnsupported, .documentTooLarge, .documentDamaged, .documentNotUnicode, .documentIsScan,
            .documentLocked, .documentProgramMissing, .documentUnreadable, .documentReaderBusy, .documentIsSecret,
            .scanHasTooManyPages, .pictureTooLarge, .tooManyScansWait:
            "file"
        case .documentEmpty, .documentTextTooLong, .documentHasTooManyOrders: "text"
        case .splitOutsideText: "splitAt"
        case .dueBeforeIssue, .dayMissing: "due"
        case .noticeNumberMissing: "number"
        case .noticeIssueDateMissing: "issuedOn"
        case .agencyNameMissing, .agencyNameTaken, .nameMissing: "name"
        case .agencyCodeMalformed, .agencyCodeTaken: "code"
        case .agencyParentWouldLoop: "parent"
        case .agencyEndsBeforeItBegins: "validTo"
        case .aliasMissing, .aliasMeansNothing, .aliasIsAgencyName, .aliasIsManaged: "phrase"
        case .userNameTaken, .userNameMalformed: "userName"
        case .externalReaderNeedsEndDate: "until"
        case .passwordTooShort, .passwordTooCommon, .passwordContainsUserName: "new"
        case .passwordWrong: "current"
        case .periodEndsBeforeItBegins: "to"
        case .difficulty(let refusal): refusal.field
        case .milestone(let refusal): refusal.field
        case .matter(let refusal): refusal.field
        case .letter(let refusal): refusal.field
        case .committee(let refusal): refusal.field
        case .competence(let refusal): refusal.field
        case .plan(let refusal): refusal.field
        case .round(let refusal): refusal.field
        case .file(_, _, let isEvidence): isEvidence ? "evidence" : "file"
        case .periodRuleInPast: "since"
        case .reorganisation(let refusal): refusal.field
        case .delegation(let refusal): refusal.field
        case .secondFactor(let refusal): refusal.field
        default: ""
        }
    }
}
