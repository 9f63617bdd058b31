// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import WorkingTime

extension ReportWords {
    package static let en = ReportWords(
        title: "Reports",
        howMany: { "\($0) reports on assignments" },
        noneTitle: "No reports yet",
        noneText:
            "A report sums up a period for the provincial People's Committee. Choose the period and the figures are counted; remarks and proposals are written by the office.",
        noneForAgency: "The province's issued reports will appear here, with your agency's figures.",
        period: "Period",
        maker: "Made by",
        madeAt: "Made at",
        state: "State",
        draft: "Draft",
        frozen: "Issued",
        frozenOn: { "Issued on \($0)" },
        allNotices: "All documents",
        aboutNotice: { "Document \($0)" },
        aboutOneNotice: "One document",
        new: "Make a report",
        newLine: "Figures are counted as of the end of the period's last day, or of today while it lasts.",
        preset: "Period",
        ownDays: "Other days",
        from: "From",
        to: "To",
        daysHelp: "Only for “Other days”.",
        notice: "About the document",
        noticeHelp: "Choose “All documents” to report on all assignments.",
        make: "Make the report",
        dayMissing: "Give the first and the last day, such as 01/07/2026 and 30/09/2026.",
        periodNotBegun: "This period has not begun. Choose one whose first day is not after today.",
        periodName: nameOf,
        heading: { "Assignments, \($0)" },
        asOf: { "Figures as of the end of \($0)" },
        countedAt: { "counted at \($0)" },
        frozenBy: { "\($0) issued it at \($1)." },
        trailHead: { "Head of the system's trail: \($0)" },
        ownPart: "You see the part that is your own agency's.",
        nothingOfYours: "Your agency had no assignments in this period.",
        nothingCounted: "There were no assignments in this period.",
        figure: english,
        onTimeRate: "On-time rate",
        onTimeHelp:
            "Done on time out of those done or late. What awaits a decision, standing duties and orders without a deadline are not counted.",
        byGroup: "By group of agencies",
        byAgency: "By agency",
        byOrder: "By order",
        group: "Group",
        agency: "Agency",
        order: "Order",
        tier: { tier in
            switch tier {
            case .province: "Province level"
            case .district: "District level"
            case .commune: "Commune level"
            }
        },
        agencies: { $0 == 1 ? "1\u{a0}agency" : "\($0)\u{a0}agencies" },
        total: "Total",
        orderAndNotice: "Order, document",
        rowsTitle: { $0 == .assigned ? "Assignments given" : english($0) },
        orderOf: { "order\u{a0}\($0), \($1)" },
        late: "Late and not done",
        noLate: "Nothing is late.",
        assignment: "Assignment",
        due: "Due",
        daysLate: "Working days late",
        reason: "Difficulty, or last word",
        noReason: "Nothing reported",
        standing: "Standing duties",
        noStanding: "There are no standing duties.",
        rhythm: "Reported",
        lastReport: "Last report",
        never: "None",
        difficulties: "Difficulties raised in the period",
        noDifficulties: "No difficulties were raised.",
        stateThen: "State as counted",
        rowsThen: { "As counted at the end of \($0)" },
        rowsNow: "See the assignments as they are now",
        allRows: { $0 == "1" ? "1 assignment" : "\($0) assignments" },
        moreDifficulties: { $0 == "1" ? "1 more difficulty" : "\($0) more difficulties" },
        noRows: "This figure has no assignments.",
        officeText: "Remarks of the office",
        officeTextHelp: "They are printed in the report, after the figures of each section.",
        edit: "Edit the remarks",
        editTitle: "Edit remarks and form",
        results: "Main results",
        weaknesses: "Weaknesses and their causes",
        proposals: "Proposals",
        paragraphHelp: "Each line is printed as a paragraph. The document is in Vietnamese.",
        symbol: "Symbol",
        symbolHelp: "What follows the number, such as BC-SKHCN.",
        recipients: "Recipients (Nơi nhận)",
        recipientsHelp: "One on each line, without dashes.",
        authority: "Authority and position that sign",
        authorityHelp: "Printed line by line, such as KT. GIÁM ĐỐC, then PHÓ GIÁM ĐỐC.",
        signer: "Signer",
        notWritten: "Not written",
        save: "Save the remarks",
        document: "The document",
        preview: "Print preview",
        pdf: "Download PDF",
        word: "Download Word",
        recount: "Count anew",
        recountHelp: "Figures are taken as they are now; the remarks stay.",
        issue: "Issue the report",
        issueFold: "Issue this report",
        issueHelp: "Once issued, figures and words cannot change; the head of the system's trail is printed on it.",
        pdfMissing: {
            "The server lacks the program that makes PDF. Ask the administrator to install the package \($0), then try again. Meanwhile open the print preview and print from the browser."
        },
        pdfFailed:
            "The PDF could not be made. Try again in some minutes, or open the print preview and print from the browser.",
        pdfTitle: "No PDF yet",
        made: "The report was made.",
        saved: "The remarks were saved.",
        recounted: "The figures were counted anew.",
        issued: "The report was issued."
    )

    private static func nameOf(_ period: ReportPeriod) -> String {
        switch period.name {
        case .month(let month, let year): "month \(month) of \(year)"
        case .quarter(let quarter, let year): "quarter \(quarter) of \(year)"
        case .firstHalf(let year): "first half of \(year)"
        case .secondHalf(let year): "second half of \(year)"
        case .year(let year): "\(year)"
        case .days: "\(period.from.official) to \(period.to.official)"
        }
    }

    private static func english(_ figure: Figure) -> String {
        switch figure {
        case .assigned: "Assigned"
        case .carriedOver: "Carried over"
        case .issuedInPeriod: "Issued in the period"
        case .due: "Due"
        case .doneOnTime: "On time"
        case .doneLate: "Done late"
        case .late: "Late"
        case .awaiting: "Awaiting a decision"
        case .open: "Not yet due"
        case .returned: "Returned"
        case .standing: "Standing"
        case .noDeadline: "No deadline"
        case .notUpdated: "Not updated"
        case .difficulties: "With difficulties"
        case .extended: "Given more time"
        case .cancelled: "Called off"
        }
    }
}
