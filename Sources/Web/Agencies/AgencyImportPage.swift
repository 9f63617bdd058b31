// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import WorkingTime

/// The import of a table: the form, then the preview that names every bad row.
package struct AgencyImportPage: Sendable {
    /// The table as it was pasted or handed in.
    package let text: String
    /// What was read from it; nil before the preview.
    package let table: AgencyImport?
    package let typed: Typed

    package init(text: String = "", table: AgencyImport? = nil, typed: Typed = .fresh) {
        self.text = text
        self.table = table
        self.typed = typed
    }

    package func html(in frame: Frame) -> HTML {
        let words = AgencyWords.in(frame.language)
        return Page(
            title: words.importTitle, line: "\(words.importLine)", breadcrumbs: [Link(words.title, URLs.agencies)],
            entry: .agencies, body: "\(table.map { preview($0, words, frame) })\(form(words, frame))"
        ).html(in: frame)
    }

    private func preview(_ table: AgencyImport, _ words: AgencyWords, _ frame: Frame) -> HTML {
        let columns = [
            Column(words.line, isNumber: true), Column(words.name), Column(words.levelLabel), Column(words.parent),
            Column(words.code), Column(words.verdict),
        ]
        let rows = table.rows.map { row($0, words) }
        return verdict(table, words, frame)
            + Look.table(words.preview, columns, class: "list fold3", LookWords.in(frame.language), rows: rows)
    }

    private func verdict(_ table: AgencyImport, _ words: AgencyWords, _ frame: Frame) -> HTML {
        if !table.bad.isEmpty {
            return Message(.warning, words.badRows(table.bad.count), words.putRight).html
        }
        let count = table.fresh.count
        guard count > 0 else { return Message(.info, words.nothingNew).html }
        return Message(.info, words.freshRows(count)).html + """
            \(Look.formStart(URLs.confirmAgencies, frame))\(Look.hidden("text", text))\
            <div class="go">\(Look.submit(words.confirm(count)))</div></form>
            """
    }

    private func row(_ row: AgencyImport.Row, _ words: AgencyWords) -> HTML {
        let problems = row.problems.map { "<li class=\"ask\">\(words.problem($0))</li>" as HTML }
        let verdict: HTML =
            problems.isEmpty
            ? "\(row.existing == nil ? words.isNew : words.isThere)" : "<ul class=\"tree\">\(problems)</ul>"
        let isLevelKnown = !row.problems.contains { problem in
            switch problem {
            case .levelMissing, .levelUnknown: true
            default: false
            }
        }
        return """
            <tr><td class="c-more num">\(row.line)</td><td class="c-title">\(row.draft.name)</td>\
            <td class="c-more">\(isLevelKnown ? words.level(row.draft.level) : "")</td>\
            <td class="c-sub">\(row.parentName)</td><td class="c-more nowrap">\(row.draft.code)</td>\
            <td>\(verdict)</td></tr>
            """
    }

    private func form(_ words: AgencyWords, _ frame: Frame) -> HTML {
        let area = Field("text", words.importText, help: words.importTextHelp, typed: typed)
        let file = Field("file", words.importFile, typed: typed)
        return """
            \(Look.formStart(URLs.importAgencies, frame, hasFiles: true))\
            \(Look.faults(typed, LookWords.in(frame.language)))\(area.area(text, rows: 12))\
            \(file.files(several: false, accept: ".csv,text/csv,text/plain", LookWords.in(frame.language)))\
            <div class="go">\(Look.submit(words.preview, table?.bad.isEmpty == true ? .plain : .primary))</div></form>
            """
    }
}
