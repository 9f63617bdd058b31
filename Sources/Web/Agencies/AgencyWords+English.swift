// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension AgencyWords {
    package static let en = AgencyWords(
        title: "Agencies",
        howMany: { "\($0) agencies" },
        matching: { "\($0) agencies match the filter" },
        level: english,
        keyword: "Name or identifier code",
        keywordHelp: "With or without diacritics.",
        levelLabel: "Level",
        withEnded: "Include agencies that have ended",
        name: "Full name",
        shortName: "Short name",
        shortNameHelp: "For example: Sở KH&CN. Leave empty if it is the same as the full name.",
        parent: "Superior agency",
        noParent: "None",
        code: "Identifier code",
        codeHelp: "By QCVN 102:2016/BTTTT or Decision 20/2020/QĐ-TTg, such as 000.00.09.H99 or H99.09.",
        people: "People",
        validity: "Validity",
        validFrom: "Exists from",
        validTo: "Last day",
        until: { "until \($0)" },
        since: { "since \($0)" },
        fromTo: { "from \($0) to \($1)" },
        always: "unlimited",
        ended: { "ended after \($0)" },
        onePage: "Progress on one page",
        noneTitle: "No agencies yet",
        noneText:
            "Work is assigned to the agencies of this directory. Import a list from a spreadsheet, or add them one by one.",
        noMatchTitle: "No agency matches the filter",
        noMatchText: "Type fewer letters, or include agencies that have ended.",
        new: "Add an agency",
        edit: "Edit",
        editTitle: { "Edit: \($0)" },
        save: "Save",
        renamedOn: "Renamed on",
        renamedOnHelp:
            "Fill in when the agency was renamed: documents before this day keep the old name. Leave empty to correct a typing mistake.",
        about: "About",
        formerNames: "Former names",
        below: "Subordinate units",
        peopleCount: { $0 == 0 ? "No accounts yet" : $0 == 1 ? "1 person" : "\($0) people" },
        figures: "Assignments",
        openOnes: "Open",
        lateOnes: "Late",
        awaitingOnes: "Awaiting decision",
        onTimeOnes: "On time this year",
        aliases: "Other names in documents",
        aliasesHelp: "When a document uses these words, they are understood as this agency.",
        noAliases: "No other names are remembered.",
        addAlias: "Remember the name",
        aliasPhrase: "Name as documents write it",
        removeAlias: { "Forget \($0)" },
        remove: "Forget",
        end: "End the agency",
        endHelp: "The agency stays in the directory for documents issued up to this day; its committee ends with it.",
        lastDay: "Last day it exists",
        dayMissing: "Write the day as dd/MM/yyyy.",
        sets: "Sets of agencies",
        setsLine: "Words by which documents address several agencies, listed once and remembered",
        setPhrase: "Words",
        setPhraseHelp: "For example: các cơ quan, đơn vị triển khai áp dụng năm 2012",
        setMembers: "Agencies in the set",
        setMembersHelp: "One name a line, in full or short; “UBND các xã” works too.",
        saveSet: "Save the set",
        removeSetFold: "Remove this set",
        removeSetLead: "Documents imported later are no longer understood by these words; assignments given stay.",
        removeSet: "Remove the set",
        noSets: "No sets yet.",
        notFound: { "No agency is named \"\($0)\". Write the name as in the directory." },
        perhaps: { "\"\($0)\" is not clear. Is it \($1)? Write the full name." },
        allOfLevels: { "All of: \($0)" },
        created: { "Added \($0)." },
        changed: { "Saved \($0)." },
        hasEnded: { "Recorded the last day of \($0)." },
        remembered: { "\"\($0)\" is remembered." },
        forgotten: "The remembered name is gone.",
        imported: { $0 == 1 ? "Added 1 agency." : "Added \($0) agencies." },
        importTitle: "Import agencies",
        importLine: "Paste a table or choose a CSV file (UTF-8); nothing is saved before the preview is confirmed",
        importText: "Table",
        importTextHelp: """
            The first row names the columns: name, short name, level, parent, code, valid from, valid to, aliases. \
            Columns are separated by commas, semicolons or tabs; several aliases by |.
            """,
        importFile: "Or a CSV file",
        preview: "Preview",
        confirm: { $0 == 1 ? "Save 1 agency" : "Save \($0) agencies" },
        line: "Line",
        verdict: "Check",
        isNew: "Will be added",
        isThere: "Already there, passed over",
        badRows: { $0 == 1 ? "1 row to put right" : "\($0) rows to put right" },
        putRight: "Put the named rows right and preview again. Nothing was saved.",
        freshRows: { $0 == 1 ? "1 agency will be added" : "\($0) agencies will be added" },
        nothingNew: "Every agency of the table is in the directory already.",
        problem: english)

    @Sendable private static func english(_ level: Agency.Level) -> String {
        switch level {
        case .province: "Province"
        case .department: "Departments"
        case .district: "Districts"
        case .districtOffice: "District offices"
        case .commune: "Communes"
        case .serviceUnit: "Service units and others"
        }
    }

    @Sendable private static func english(_ problem: AgencyImport.Problem) -> String {
        switch problem {
        case .nameMissing: "The name is missing."
        case .levelMissing: "The level is missing."
        case .levelUnknown(let text):
            "\"\(text)\" is no level. Use: province, department, district, district office, commune, service unit."
        case .parentUnknown(let text): "The superior agency \"\(text)\" is neither in the table nor in the directory."
        case .parentAmbiguous(let text): "The table has several agencies named \"\(text)\". Use the superior's code."
        case .parentWouldLoop: "The superior agency is below this one."
        case .codeMalformed(let text): "\"\(text)\" is no identifier code; a good one is 000.00.09.H99."
        case .codeTaken(let text, let name): "The identifier code \(text) belongs to \(name)."
        case .dateMalformed(let text): "\"\(text)\" is no date. Write it as dd/MM/yyyy."
        case .endsBeforeItBegins: "The last day is before the first."
        case .aliasTaken(let text): "The other name \"\(text)\" is used for another agency."
        case .repeated(let line): "The same as line \(line)."
        }
    }
}
