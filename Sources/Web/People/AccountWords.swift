// SPDX-License-Identifier: AGPL-3.0-or-later

/// The words of the accounts, as the administrator sees them.
package struct AccountWords: Words {
    package let title: String
    package let accounts: @Sendable (String) -> String
    package let new: String
    package let many: String
    package let keyword: String
    package let name: String
    package let userName: String
    package let userNameHelp: String
    package let position: String
    package let agency: String
    package let role: String
    package let roles: String
    package let until: String
    package let untilHelp: String
    package let choose: String
    package let noEnd: String
    package let noRole: String
    package let addRole: String
    package let endRole: String
    package let lastSeen: String
    package let never: String
    package let state: String
    package let inUse: String
    package let slipOut: String
    package let ended: String
    package let endedOn: @Sendable (String) -> String
    package let noMatchTitle: String
    package let noMatchText: String
    package let newLine: String
    package let create: String
    package let toList: String
    package let manyLine: String
    package let table: String
    package let tableHelp: String
    package let tableFile: String
    package let look: String
    package let createMany: @Sendable (Int) -> String
    package let preview: String
    package let line: String
    package let remark: String
    package let good: String
    package let allGood: @Sendable (Int) -> String
    package let someBad: @Sendable (Int) -> String
    package let sessions: String
    package let device: String
    package let begun: String
    package let endSessions: String
    package let password: String
    package let passwordOwn: String
    package let reset: String
    package let resetHelp: String
    package let endTitle: String
    package let endHelp: String
    package let end: String
    package let slips: @Sendable (Int) -> String
    package let slipsLine: String
    package let address: String
    package let oneTimePassword: String
    package let slipHelp: @Sendable (String) -> String
}
