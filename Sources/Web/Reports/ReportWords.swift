// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// The words of the summary reports.
package struct ReportWords: Words {
    // The list
    package let title: String
    package let howMany: @Sendable (String) -> String
    package let noneTitle: String
    package let noneText: String
    package let noneForAgency: String
    package let period: String
    package let maker: String
    package let madeAt: String
    package let state: String
    package let draft: String
    package let frozen: String
    package let frozenOn: @Sendable (String) -> String
    package let allNotices: String
    package let aboutNotice: @Sendable (String) -> String
    package let aboutOneNotice: String

    // A new one
    package let new: String
    package let newLine: String
    package let preset: String
    package let ownDays: String
    package let from: String
    package let to: String
    package let daysHelp: String
    package let notice: String
    package let noticeHelp: String
    package let make: String
    package let dayMissing: String
    package let periodNotBegun: String

    // The page
    package let periodName: @Sendable (ReportPeriod) -> String
    package let heading: @Sendable (String) -> String
    package let asOf: @Sendable (String) -> String
    package let countedAt: @Sendable (String) -> String
    package let frozenBy: @Sendable (String, String) -> String
    package let trailHead: @Sendable (String) -> String
    package let ownPart: String
    package let nothingOfYours: String
    package let nothingCounted: String
    package let figure: @Sendable (Figure) -> String
    package let onTimeRate: String
    package let onTimeHelp: String
    package let byGroup: String
    package let byAgency: String
    package let byOrder: String
    package let group: String
    package let agency: String
    package let order: String
    package let tier: @Sendable (AgencyTier) -> String
    package let agencies: @Sendable (Int) -> String
    package let total: String
    /// The head of a column that says which order of which document.
    package let orderAndNotice: String
    /// What the rows behind a figure are.
    package let rowsTitle: @Sendable (Figure) -> String
    package let orderOf: @Sendable (String, String) -> String

    package let late: String
    package let noLate: String
    package let assignment: String
    package let due: String
    package let daysLate: String
    /// How many working days late, where no column says so.
    package let reason: String
    package let noReason: String
    package let standing: String
    package let noStanding: String
    package let rhythm: String
    package let lastReport: String
    package let never: String
    package let difficulties: String
    package let noDifficulties: String
    package let stateThen: String
    package let rowsThen: @Sendable (String) -> String
    package let rowsNow: String
    package let allRows: @Sendable (String) -> String
    package let moreDifficulties: @Sendable (String) -> String
    package let noRows: String

    // The office's words
    package let officeText: String
    package let officeTextHelp: String
    package let edit: String
    package let editTitle: String
    package let results: String
    package let weaknesses: String
    package let proposals: String
    package let paragraphHelp: String
    package let symbol: String
    package let symbolHelp: String
    package let recipients: String
    package let recipientsHelp: String
    package let authority: String
    package let authorityHelp: String
    package let signer: String
    package let notWritten: String
    package let save: String

    // What can be done
    package let document: String
    package let preview: String
    package let pdf: String
    package let word: String
    package let recount: String
    package let recountHelp: String
    package let issue: String
    package let issueFold: String
    package let issueHelp: String
    package let pdfMissing: @Sendable (String) -> String
    package let pdfFailed: String
    package let pdfTitle: String
    package let made: String
    package let saved: String
    package let recounted: String
    package let issued: String
}

extension ReportWords {
    /// What a report is about: everything, or one document, which a reader who may not see it is told no more of.
    func about(_ number: String?, of report: SummaryReport) -> String {
        guard report.notice != nil else { return allNotices }
        return number.map(aboutNotice) ?? aboutOneNotice
    }
}
