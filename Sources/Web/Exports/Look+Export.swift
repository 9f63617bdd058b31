// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import Spreadsheets

extension Look {
    /// The ways to take a list away as it is filtered: its own address with the filter, without the page's number.
    package static func exports(of list: String, _ language: Language) -> HTML {
        let words = ExportWords.in(language)
        return """
            <a class="btn" href="\(URLs.export(list, as: .xlsx))" title="\(words.takes("Excel (.xlsx)"))">\
            \(Icon.fileTable.html)\(words.excel)</a>\
            <a class="btn" href="\(URLs.export(list, as: .csv))" title="\(words.takes("CSV"))">\(words.csv)</a>
            """
    }
}
