// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML

/// Fields that several forms of accounts share: `role`, `agency`, `until`.
enum AccountFields {
    static func role(_ typed: Typed, _ frame: Frame, _ text: AccountWords) -> HTML {
        let roles = Role.allCases.map { Choice($0.rawValue, RoleWords.in(frame.language).name($0)) }
        return Field("role", text.role, typed: typed).select(roles, typed.text("role"), empty: text.choose)
    }

    static func agency(_ agencies: [Choice], _ typed: Typed, _ text: AccountWords) -> HTML {
        Field("agency", text.agency, typed: typed).select(agencies, typed.text("agency"), empty: text.choose)
    }

    static func until(_ typed: Typed, _ text: AccountWords) -> HTML {
        Field("until", text.until, help: text.untilHelp, typed: typed).day(typed.text("until"))
    }
}
