// SPDX-License-Identifier: AGPL-3.0-or-later

/// What is told about letters and drafts of reminders; how is said in `LetterNewsWords`.
package enum LetterNews: String, FeatureNews {
    /// Drafts of reminders wait for the office.
    case remindersDrafted
    case letterToApprove
    case letterToNumber
    case letterReturned

    package var ability: Ability? {
        switch self {
        case .remindersDrafted: .remindAssignment
        case .letterToApprove: .approveLetter
        case .letterToNumber: .numberLetter
        case .letterReturned: .draftLetter
        }
    }

    package var isUnsilenceable: Bool { false }
}
