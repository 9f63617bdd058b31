// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store
import WorkingTime

/// What a calendar shows and how; it lives in the address.
struct CalendarFilter: Sendable {
    /// How a month is shown.
    enum View: String, Sendable, CaseIterable {
        /// Days in weeks.
        case month = "thang"
        /// Line by line.
        case list = "danh-sach"
    }

    /// The word of the address for one's own calendar.
    static let own = "toi"

    let whose: DueCalendar.Whose
    /// The first day of the month.
    let month: Day
    let kind: DueEntry.Kind?
    /// Whom the plans name; empty for everybody.
    let person: String
    let view: View

    init(
        whose: DueCalendar.Whose, month: Day, kind: DueEntry.Kind? = nil, person: String = "", view: View = .month
    ) {
        self.whose = whose
        self.month = month
        self.kind = kind
        self.person = person
        self.view = view
    }

    /// Reads the address; nil where no month can be told.
    init?(_ query: Query, today: Day) {
        let asked = Day(iso: query.text("thang") + "-01")
        guard let month = asked ?? Day(iso: String(today.iso.prefix(7)) + "-01") else { return nil }
        let agency: ID<Agency>? = query.id("donvi")
        self.init(
            whose: agency.map { .agency($0) } ?? .mine, month: month,
            kind: DueEntry.Kind(rawValue: query.text("loai")),
            person: agency == nil ? "" : String(query.text("nguoi").prefix(TextLimit.name.rawValue)),
            view: View(rawValue: query.text("xem")) ?? .month)
    }

    /// As the address and the form's choice name whose it is.
    var chosen: String {
        switch whose {
        case .mine: Self.own
        case .agency(let id): id.description
        }
    }

    /// The month as the address says it.
    static func text(_ month: Day) -> String { String(month.iso.prefix(7)) }

    /// The address with this filter, perhaps of another month or shown otherwise.
    func url(month: Day? = nil, view: View? = nil) -> String {
        URLs.dueCalendar(pairs(month: month ?? self.month, view: view ?? self.view))
    }

    /// The address of the same as a calendar file.
    var fileURL: String { URLs.calendarFile(pairs(month: month, view: .month)) }

    private func pairs(month: Day, view: View) -> [(String, String)] {
        [
            ("donvi", chosen), ("thang", Self.text(month)), ("loai", kind?.rawValue ?? ""), ("nguoi", person),
            ("xem", view == .month ? "" : view.rawValue),
        ].filter { !$0.1.isEmpty }
    }

    /// Whether an entry is to be shown.
    func holds(_ entry: DueEntry) -> Bool {
        guard kind == nil || entry.kind == kind else { return false }
        return person.isEmpty || entry.responsible == person
    }

    /// How many conditions narrow it.
    var inForce: Int { (kind == nil ? 0 : 1) + (person.isEmpty ? 0 : 1) }
}
