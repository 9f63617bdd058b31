// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import WorkingTime

/// Accounts from a table: the form, then the preview that names every bad row.
package struct ManyAccountsPage: Sendable {
    /// The table as it was pasted or handed in.
    package let text: String
    /// What was read from it; nil before the preview.
    package let table: AccountImport?
    package let typed: Typed

    package init(text: String = "", table: AccountImport? = nil, typed: Typed = .fresh) {
        self.text = text
        self.table = table
        self.typed = typed
    }

    package func html(in frame: Frame) -> HTML {
        let words = AccountWords.in(frame.language)
        return Page(
            title: words.many, line: .text(words.manyLead), breadcrumbs: [Link(words.title, URLs.accounts)],
            entry: .accounts, body: "\(table.map { preview($0, words, frame) })\(form(words, frame))"
        ).html(in: frame)
    }

    private func preview(_ table: AccountImport, _ words: AccountWords, _ frame: Frame) -> HTML {
        let columns = [
            Column(words.line, isNumber: true), Column(words.name), Column(words.userName), Column(words.agency),
            Column(words.role), Column(words.until), Column(words.verdict),
        ]
        return verdict(table, words, frame)
            + Look.table(
                words.preview, columns, class: "list fold3", LookWords.in(frame.language),
                rows: table.rows.map { row($0, words, frame) })
    }

    private func verdict(_ table: AccountImport, _ words: AccountWords, _ frame: Frame) -> HTML {
        guard table.bad.isEmpty else {
            return Message(.warning, words.badRows(table.bad.count), words.putRight).html
        }
        let count = table.rows.count
        return Message(.info, words.goodRows(count)).html + """
            \(Look.formStart(URLs.confirmAccounts, frame))\(Look.hidden("text", text))\
            <div class="go">\(Look.submit(words.confirm(count)))</div></form>
            """
    }

    private func row(_ row: AccountImport.Row, _ words: AccountWords, _ frame: Frame) -> HTML {
        let problems = row.problems.map { "<li class=\"ask\">\(words.problem($0))</li>" as HTML }
        let verdict: HTML = problems.isEmpty ? "\(words.ready)" : "<ul class=\"tree\">\(problems)</ul>"
        let made: HTML? = row.isUserNameMade ? "<br><span class=\"help\">\(words.made)</span>" : nil
        let role = row.role.map(RoleWords.in(frame.language).name)
        return """
            <tr><td class="c-more num">\(row.line)</td><td class="c-title">\(row.name)</td>\
            <td class="c-sub">\(row.userName)\(made)</td><td class="c-sub">\(row.agencyName)</td>\
            <td class="c-more">\(role)</td><td class="c-more nowrap">\(row.until?.official)</td>\
            <td>\(verdict)</td></tr>
            """
    }

    private func form(_ words: AccountWords, _ frame: Frame) -> HTML {
        let area = Field("text", words.table, help: words.tableHelp, typed: typed)
        let file = Field("file", words.file, typed: typed)
        return """
            \(Look.formStart(URLs.manyAccounts, frame, hasFiles: true))\
            \(Look.faults(typed, LookWords.in(frame.language)))\(area.area(text, rows: 12))\
            \(file.files(several: false, accept: ".csv,text/csv,text/plain", LookWords.in(frame.language)))\
            <div class="go">\(Look.submit(words.preview, table?.bad.isEmpty == true ? .plain : .primary))</div></form>
            """
    }
}
