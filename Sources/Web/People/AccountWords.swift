// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// The words of the accounts, as the administrator sees them.
package struct AccountWords: Words {
    package let title: String
    package let howMany: @Sendable (_ count: String) -> String
    package let new: String
    package let many: String
    package let search: String
    package let withEnded: String
    package let name: String
    package let userName: String
    package let userNameHelp: String
    package let position: String
    package let agency: String
    package let chooseAgency: String
    package let role: String
    package let anyRole: String
    package let until: String
    package let untilHelp: String
    package let untilDay: @Sendable (_ day: String) -> String
    package let state: String
    package let endedState: String
    package let mustChange: String
    package let open: String
    package let noneTitle: String
    package let noneText: String
    package let dayMissing: String
    package let agencyMissing: String
    package let newLead: String
    package let create: String
    package let manyLead: String
    package let table: String
    package let tableHelp: String
    package let file: String
    package let preview: String
    package let line: String
    package let verdict: String
    package let ready: String
    package let made: String
    package let badRows: @Sendable (_ count: Int) -> String
    package let putRight: String
    package let goodRows: @Sendable (_ count: Int) -> String
    package let confirm: @Sendable (_ count: Int) -> String
    package let problem: @Sendable (AccountImport.Problem) -> String
    package let slips: String
    package let slipsLead: String
    package let slipsGone: String
    package let printSlips: String
    package let signInAt: String
    package let password: String
    package let slipExpires: @Sendable (_ moment: String) -> String
    package let slipOnce: String
    package let toAccounts: String
    package let roles: String
    package let roleEnded: @Sendable (_ day: String) -> String
    package let endRoleFold: String
    package let endRoleLead: String
    package let endRole: String
    package let roleTaken: String
    package let addRole: String
    package let roleAdded: String
    package let account: @Sendable (_ userName: String) -> String
    package let resetFold: String
    package let reset: String
    package let resetLead: String
    package let endFold: String
    package let end: String
    package let endLead: String
    package let accountEnded: String
    package let endedOn: @Sendable (_ day: String) -> String
    package let endSessionsLead: String
    package let endSessions: String
    package let sessionsEnded: String
    package let access: String
    package let when: String
    package let what: String
    package let address: String
    package let event: @Sendable (AccessEntry.Event) -> String
}
