// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import WorkingTime

extension AccountWords {
    package static let en = AccountWords(
        title: "Accounts",
        howMany: { "\($0) accounts" },
        new: "New account",
        many: "Many accounts",
        search: "Name or user name",
        withEnded: "Ended accounts too",
        name: "Full name",
        userName: "User name",
        userNameHelp: "Leave it empty and one is made from the name, such as hoant.",
        position: "Position",
        agency: "Agency",
        chooseAgency: "Choose an agency",
        role: "Role",
        anyRole: "Any role",
        until: "Until",
        untilHelp: "Required for external readers.",
        untilDay: { "until \($0)" },
        state: "State",
        endedState: "ended",
        mustChange: "one-time password not changed yet",
        open: "in use",
        noneTitle: "No account matches",
        noneText: "Lift a condition of the filter, or create an account.",
        dayMissing: "That is not a day. Type it like 31/12/2026.",
        agencyMissing: "Choose both an agency and a role.",
        newLead: "The person gets a slip with a one-time password, changed at the first sign-in.",
        create: "Create and print the slip",
        manyLead:
            "Paste a table or choose a CSV file, look at the preview, then create all at once and "
            + "print the slips.",
        table: "Table",
        tableHelp:
            "One person a line: name; user name (may be empty); agency or its code; role; until; "
            + "position. The first line may name the columns.",
        file: "or a CSV file (UTF-8)",
        preview: "Preview",
        line: "Line",
        verdict: "Remark",
        ready: "fine",
        made: "made from the name",
        badRows: { "\($0) lines need mending; nothing is created yet." },
        putRight: "Mend the lines named in the table and look again.",
        goodRows: { "All \($0) lines are fine. Nothing is created yet." },
        confirm: { "Create \($0) accounts, print slips" },
        problem: english,
        slips: "Account slips",
        slipsLead: "Print this page now, cut, and hand over. The passwords cannot be shown again.",
        slipsGone:
            "The slips were shown once and cannot be shown again. For another one, open the account "
            + "and make a new slip.",
        printSlips: "Print the slips",
        signInAt: "Sign in at",
        password: "One-time password",
        slipExpires: { "Good until \($0)" },
        slipOnce: "It opens the door once: choose a password of your own as soon as you are in.",
        toAccounts: "Back to the accounts",
        roles: "Roles held",
        roleEnded: { "ended on \($0)" },
        endRoleFold: "End this role",
        endRoleLead: "The person no longer works in this role; what was done stays in the history.",
        endRole: "End the role",
        roleTaken: "The role has ended.",
        addRole: "Add a role",
        roleAdded: "The role has been added.",
        account: { "Account \($0)" },
        resetFold: "A new one-time slip for this person",
        reset: "New one-time slip",
        resetLead: "The old password ends, and every session with it.",
        endFold: "End this account",
        end: "End the account",
        endLead: "This person can no longer sign in; the name stays in the history.",
        accountEnded: "The account has ended.",
        endedOn: { "The account ended on \($0)." },
        endSessionsLead: "Every session ends; the password stays.",
        endSessions: "Sign out everywhere",
        sessionsEnded: "This person has been signed out everywhere.",
        access: "Access log",
        when: "When",
        what: "What",
        address: "Address",
        event: englishEvent)

    private static func englishEvent(_ event: AccessEntry.Event) -> String {
        switch event {
        case .signedIn: "Signed in"
        case .signedOut: "Signed out"
        case .signedOutEverywhere: "Signed out everywhere"
        case .choseRole: "Chose a role"
        case .failed: "Sign-in failed"
        case .tooManyTries: "Turned away after too many tries"
        case .slipExpired: "One-time password expired"
        case .slipUsed: "A used one-time password came again"
        case .passwordWrong: "Wrong current password"
        case .noRole: "Not let in: no role left"
        case .codeWrong: "Wrong code of the second factor"
        case .recoveryCodeUsed: "Used a recovery code"
        case .sessionEnded: "Ended a session elsewhere"
        case .downloaded: "Downloaded a file"
        case .exported: "Exported a report or a list"
        }
    }

    private static func english(_ problem: AccountImport.Problem) -> String {
        switch problem {
        case .nameMissing: "the name is missing"
        case .userNameMalformed(let name):
            "user name “\(name)”: only lower-case letters without marks, digits, . and -"
        case .userNameTaken(let name): "user name “\(name)” is taken"
        case .agencyMissing: "the agency is missing"
        case .agencyUnknown(let name): "there is no agency “\(name)”"
        case .agencyAmbiguous(let name): "“\(name)” means several agencies; use the code"
        case .roleMissing: "the role is missing"
        case .roleUnknown(let name): "there is no role “\(name)”"
        case .dateMalformed(let text): "“\(text)” is not a day like 31/12/2026"
        case .datePast(let day): "\(day.official) has passed"
        case .externalReaderNeedsEndDate: "an external reader needs an end date"
        case .repeated(let line): "the same user name as line \(line)"
        }
    }
}
