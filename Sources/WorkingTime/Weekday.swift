// SPDX-License-Identifier: AGPL-3.0-or-later

/// A day of the week; the week begins on Monday and raw values are those of ISO 8601.
public enum Weekday: Int, Sendable, Hashable, CaseIterable, Codable {
    case monday = 1
    case tuesday, wednesday, thursday, friday, saturday, sunday
}
