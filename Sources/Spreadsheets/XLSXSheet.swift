// SPDX-License-Identifier: AGPL-3.0-or-later
import CXLSXWriter
import WorkingTime

/// A table as a workbook of one sheet: title and lines above, a head that stays and is printed on every page, A4 across.
///
/// Rows go to disk as they come (libxlsxwriter's constant memory). Texts are written as texts, so that none of them is a
/// formula here, and guarded besides, so that none becomes one when the sheet is saved as something else.
final class XLSXSheet: SheetWriter {
    private let workbook: UnsafeMutablePointer<lxw_workbook>
    private let sheet: UnsafeMutablePointer<lxw_worksheet>
    private let looks: Looks
    private let zone: Zone
    private let columns: Int
    private var row: lxw_row_t
    private var isClosed = false

    /// The longest text a cell holds, in UTF-16 units, with room for the mark that it was cut.
    private static let longestText = 32_000

    init(_ head: SheetHead, path: String, zone: Zone, at moment: Instant) throws(SheetError) {
        var options = lxw_workbook_options()
        options.constant_memory = 1
        guard let workbook = workbook_new_opt(path, &options), let sheet = workbook_add_worksheet(workbook, "Danh sách")
        else { throw SheetError(said: "no workbook could be begun") }
        self.workbook = workbook
        self.sheet = sheet
        self.zone = zone
        columns = head.columns.count
        looks = Looks(workbook)
        row = 0
        setProperties(head.title, moment)
        setPaper(head)
        try writeHead(head)
    }

    deinit {
        if !isClosed { _ = workbook_close(workbook) }
    }

    func append(_ cells: [SheetCell]) throws(SheetError) {
        // Empty cells are written too, or the ruled table would have holes.
        for column in 0..<columns {
            try put(cells.indices.contains(column) ? cells[column] : .empty, lxw_col_t(column))
        }
        row += 1
    }

    func finish() throws(SheetError) {
        isClosed = true
        try check(workbook_close(workbook))
    }

    private func setProperties(_ title: String, _ moment: Instant) {
        var properties = lxw_doc_properties()
        properties.created = time_t(moment.milliseconds / 1000)
        FormulaGuard.cleaned(String(title.prefix(120))).withCString { text in
            properties.title = UnsafeMutablePointer(mutating: text)
            _ = workbook_set_properties(workbook, &properties)
        }
    }

    /// A4 across, as wide as the paper, with the head on every page and the page's number below.
    private func setPaper(_ head: SheetHead) {
        let headRow = lxw_row_t(head.lines.count + 1)
        worksheet_set_landscape(sheet)
        worksheet_set_paper(sheet, 9)
        worksheet_set_margins(sheet, 0.5, 0.5, 0.6, 0.6)
        worksheet_fit_to_pages(sheet, 1, 0)
        _ = worksheet_repeat_rows(sheet, headRow, headRow)
        worksheet_freeze_panes(sheet, headRow + 1, 0)
        _ = worksheet_set_footer(sheet, "&C&P/&N")
        for (index, column) in head.columns.enumerated() {
            _ = worksheet_set_column(
                sheet, lxw_col_t(index), lxw_col_t(index), Double(max(4, min(column.width, 100))), nil)
        }
    }

    private func writeHead(_ head: SheetHead) throws(SheetError) {
        try put(head.title, 0, looks.title)
        row += 1
        for line in head.lines {
            try put(line, 0, looks.line)
            row += 1
        }
        for (index, column) in head.columns.enumerated() { try put(column.title, lxw_col_t(index), looks.head) }
        row += 1
    }

    private func put(_ cell: SheetCell, _ column: lxw_col_t) throws(SheetError) {
        switch cell {
        case .empty: try check(worksheet_write_blank(sheet, row, column, looks.text))
        case .text(let text): try put(text, column, looks.text)
        case .number(let number):
            try check(worksheet_write_number(sheet, row, column, Double(number), looks.number))
        case .decimal(let value, let digits):
            guard value.isFinite else { return }
            let look = looks.decimals[max(0, min(digits, Looks.mostDigits))]
            try check(worksheet_write_number(sheet, row, column, value, look))
        case .day(let day): try put(day, minutes: nil, column)
        case .moment(let moment): try put(moment.day(in: zone), minutes: moment.minutes(in: zone), column)
        }
    }

    private func put(_ text: String, _ column: lxw_col_t, _ look: UnsafeMutablePointer<lxw_format>?)
        throws(SheetError)
    {
        let guarded = FormulaGuard.guarded(FormulaGuard.cleaned(text))
        let fitting = guarded.utf16.count <= Self.longestText ? guarded : Self.cut(guarded)
        try check(worksheet_write_string(sheet, row, column, fitting, look))
    }

    private static func cut(_ text: String) -> String {
        var length = 0
        let kept = text.prefix { letter in
            length += letter.utf16.count
            return length <= longestText
        }
        return kept + "…"
    }

    /// A real date, which a spreadsheet can sort and count with; one before 1900 is no date to it, and stays a text.
    private func put(_ day: Day, minutes: Int?, _ column: lxw_col_t) throws(SheetError) {
        let parts = day.civil
        guard (1901...9999).contains(parts.year) else { return try put(day.official, column, looks.text) }
        var date = lxw_datetime()
        date.year = Int32(parts.year)
        date.month = Int32(parts.month)
        date.day = Int32(parts.day)
        if let minutes {
            date.hour = Int32(minutes / 60)
            date.min = Int32(minutes % 60)
        }
        try check(worksheet_write_datetime(sheet, row, column, &date, minutes == nil ? looks.day : looks.moment))
    }

    private func check(_ result: lxw_error) throws(SheetError) {
        guard result != LXW_NO_ERROR else { return }
        throw SheetError(said: lxw_strerror(result).map { String(cString: $0) } ?? "error \(result.rawValue)")
    }
}

/// How the cells of a sheet look.
private struct Looks {
    static let mostDigits = 3

    let title: UnsafeMutablePointer<lxw_format>?
    let line: UnsafeMutablePointer<lxw_format>?
    let head: UnsafeMutablePointer<lxw_format>?
    let text: UnsafeMutablePointer<lxw_format>?
    let number: UnsafeMutablePointer<lxw_format>?
    let decimals: [UnsafeMutablePointer<lxw_format>?]
    let day: UnsafeMutablePointer<lxw_format>?
    let moment: UnsafeMutablePointer<lxw_format>?

    init(_ workbook: UnsafeMutablePointer<lxw_workbook>) {
        func format(_ numbers: String? = nil, isCell: Bool = true) -> UnsafeMutablePointer<lxw_format>? {
            guard let format = workbook_add_format(workbook) else { return nil }
            format_set_font_name(format, "Times New Roman")
            format_set_font_size(format, 11)
            if isCell {
                format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
                format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
            }
            if let numbers { format_set_num_format(format, numbers) }
            return format
        }
        title = format(isCell: false)
        format_set_bold(title)
        format_set_font_size(title, 14)
        line = format(isCell: false)
        format_set_italic(line)
        head = format()
        format_set_bold(head)
        format_set_text_wrap(head)
        format_set_align(head, UInt8(LXW_ALIGN_CENTER.rawValue))
        text = format()
        format_set_text_wrap(text)
        number = format("#,##0")
        decimals = (0...Self.mostDigits).map { digits in
            format(digits == 0 ? "#,##0" : "#,##0." + String(repeating: "0", count: digits))
        }
        day = format("dd/mm/yyyy")
        moment = format("dd/mm/yyyy hh:mm")
    }
}

extension Instant {
    /// The minutes since midnight by the clocks of a zone.
    fileprivate func minutes(in zone: Zone) -> Int {
        let parts = clock(in: zone).split(separator: ":").compactMap { Int($0) }
        return parts.count == 2 ? parts[0] * 60 + parts[1] : 0
    }
}
