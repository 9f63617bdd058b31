// SPDX-License-Identifier: AGPL-3.0-or-later

/// What falls due.
extension URLs {
    /// A month, as filtered.
    package static func dueCalendar(_ query: [(String, String)] = []) -> String { link("/lich", query) }

    /// The same as a calendar file.
    package static func calendarFile(_ query: [(String, String)]) -> String { link("/lich/tep-lich", query) }
}
