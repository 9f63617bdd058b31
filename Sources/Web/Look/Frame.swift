// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import WorkingTime

/// What every page knows about the moment, the place, and the one who looks at it.
package struct Frame: Sendable {
    package var language: Language
    /// The province as it stands under the product's name, such as "tỉnh Sông Mây".
    package var province: String
    /// Who is signed in; nil on the sign-in page and on errors before it.
    package var visitor: Visitor?
    /// Numbers beside the menu's words.
    package var counts: [MenuEntry: Count]
    /// How many pieces of news the bell counts.
    package var unread: Int
    /// The token every write form carries.
    package var csrf: String
    /// A fresh identity that every write form carries, so that a repeated submit is recognised.
    ///
    /// All forms of one page carry the same: recognise a submit by it together with the path.
    package var request: String
    package var today: Day
    package var now: Instant
    package var zone: Zone
    /// Path and query of this page, to come back to after changing the language.
    package var path: String
    /// What the last action did, shown once.
    package var flash: Message?
    /// Distinguishes one build's assets from the next, so that they can be cached for good.
    package var assets: String

    package init(
        language: Language, province: String, visitor: Visitor?, counts: [MenuEntry: Count] = [:], unread: Int = 0,
        csrf: String,
        request: String, today: Day, now: Instant, zone: Zone, path: String, flash: Message? = nil, assets: String = ""
    ) {
        self.language = language
        self.province = province
        self.visitor = visitor
        self.counts = counts
        self.unread = unread
        self.csrf = csrf
        self.request = request
        self.today = today
        self.now = now
        self.zone = zone
        self.path = path
        self.flash = flash
        self.assets = assets
    }
}

/// The signed-in person as the frame shows them.
package struct Visitor: Sendable {
    package let name: String
    package let role: Role
    /// Short name of the agency the role belongs to.
    package let agency: String
    /// How many roles the person may choose from.
    package let roles: Int
    /// The last day of the role, for those who have one.
    package let until: Day?
    /// The name of the person acted for, while a delegation lasts.
    package let principal: String?
    /// How much of the role was given.
    package let scope: Delegation.Scope

    package init(
        name: String, role: Role, agency: String, roles: Int = 1, until: Day? = nil, principal: String? = nil,
        scope: Delegation.Scope = .all
    ) {
        self.name = name
        self.role = role
        self.agency = agency
        self.roles = roles
        self.until = until
        self.principal = principal
        self.scope = scope
    }

    /// First letters of the family and the given name.
    package var initials: String {
        let words = name.split(separator: " ")
        return String([words.first?.first, words.count > 1 ? words.last?.first : nil].compactMap(\.self))
    }

    /// Whether the person may do something anywhere.
    package func may(_ ability: Ability) -> Bool { scope.covers(ability) && Policy.allows(role, ability) }
}

extension Frame {
    /// A moment as `13/10/2026 16:42`.
    package func moment(_ instant: Instant) -> String { "\(day(instant)) \(clock(instant))" }

    /// The day of a moment as `13/10/2026`.
    package func day(_ instant: Instant) -> String { instant.day(in: zone).official }

    /// The time of a moment as `16:42`.
    package func clock(_ instant: Instant) -> String { instant.clock(in: zone) }

    /// A moment of this year as `13/10 16:42`, another year's with its year.
    package func shortMoment(_ instant: Instant) -> String {
        let day = instant.day(in: zone)
        return "\(day.year == today.year ? day.short : day.official) \(clock(instant))"
    }

    /// A whole number with points between thousands (commas in English): `1.850`.
    package func number(_ value: Int) -> String {
        let digits = String(abs(value))
        let separator: Character = language == .vi ? "." : ","
        var text = ""
        for (place, digit) in digits.enumerated() {
            if place > 0, (digits.count - place) % 3 == 0 { text.append(separator) }
            text.append(digit)
        }
        return value < 0 ? "-" + text : text
    }

    /// A count that was cut off at a limit: `1.000+`.
    package func count(_ count: Count) -> String { number(count.value) + (count.isCapped ? "+" : "") }

    /// A share in percent with one decimal: `80,8 %`; nil of nothing.
    package func percent(_ part: Int, of whole: Int) -> String? {
        guard whole > 0 else { return nil }
        let tenths = (part * 2000 + whole) / (2 * whole)
        return "\(tenths / 10)\(language == .vi ? "," : ".")\(tenths % 10)\u{a0}%"
    }
}

/// A number of rows, counted up to a limit.
package struct Count: Sendable, Hashable, ExpressibleByIntegerLiteral {
    package let value: Int
    /// Whether there are more than `value`.
    package let isCapped: Bool

    package init(_ value: Int, isCapped: Bool = false) {
        self.value = value
        self.isCapped = isCapped
    }

    package init(integerLiteral value: Int) { self.init(value) }
}
