// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import Spreadsheets

extension Look {
    /// The ways to take a list away as it is filtered: its own address with the filter, without the page's number.
    package static func exports(of list: String, _ language: Language) -> HTML {
        let words = ExportWords.in(language)
        return """
            <span class="take"><a class="btn" href="\(URLs.export(list, as: .xlsx))" title="\(words.takes("Excel (.xlsx)"))">\
            \(Icon.fileTable.html)\(words.excel)</a>\
            <a class="btn" href="\(URLs.export(list, as: .csv))" title="\(words.takes("CSV"))">\(words.csv)</a></span>
            """
    }

    /// The filter as a sentence, for a printed list whose page shows its conditions only in the form.
    package static func onPaper(_ conditions: [String], _ language: Language) -> HTML {
        guard !conditions.isEmpty else { return .empty }
        return "<p class=\"on-paper\">\(ExportWords.in(language).filtered(conditions.joined(separator: "; ")))</p>"
    }
}
