// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import WorkingTime

/// The list of documents: drafts to check first, then the issued ones.
package struct NoticeListPage: Sendable {
    /// An imported document that isn't issued yet.
    package struct Draft: Sendable {
        package let id: ID<Notice>
        /// "TB 46/TB-UBND"; a plain word when the number couldn't be read.
        package let title: String
        package let subject: String
        package let importedAt: Instant
        package let importedBy: String
        package let checked: Int
        package let orders: Int

        package init(
            id: ID<Notice>, title: String, subject: String, importedAt: Instant, importedBy: String, checked: Int,
            orders: Int
        ) {
            self.id = id
            self.title = title
            self.subject = subject
            self.importedAt = importedAt
            self.importedBy = importedBy
            self.checked = checked
            self.orders = orders
        }
    }

    /// An issued document.
    package struct Row: Sendable {
        package let id: ID<Notice>
        package let number: String
        package let subject: String
        package let issuer: String
        package let issuedOn: Day?
        package let orders: Int
        /// Of the assignments the reader may see.
        package let assignments: Int
        package let done: Int
        package let late: Int

        package init(
            id: ID<Notice>, number: String, subject: String, issuer: String, issuedOn: Day?, orders: Int,
            assignments: Int, done: Int, late: Int
        ) {
            self.id = id
            self.number = number
            self.subject = subject
            self.issuer = issuer
            self.issuedOn = issuedOn
            self.orders = orders
            self.assignments = assignments
            self.done = done
            self.late = late
        }
    }

    /// Words sought.
    package let words: String
    package let drafts: [Draft]
    /// Documents that came in as pictures and are no drafts yet.
    package var scans: [ScanRow] = []
    package let rows: [Row]
    package let paging: Paging
    /// Whether the reader may import documents.
    package let mayImport: Bool

    package init(words: String, drafts: [Draft], rows: [Row], paging: Paging, mayImport: Bool) {
        self.words = words
        self.drafts = drafts
        self.rows = rows
        self.paging = paging
        self.mayImport = mayImport
    }

    package func html(in frame: Frame) -> HTML {
        let text = NoticeWords.in(frame.language)
        let look = LookWords.in(frame.language)
        let button = Look.button(text.importOne, to: URLs.importNotice, .primary, icon: .upload)
        let waiting: HTML? = drafts.isEmpty ? nil : " · <strong>\(text.draftsWaiting(drafts.count))</strong>"
        return Page(
            title: text.title, line: "\(text.documents(frame.count(paging.total)))\(waiting)",
            actions: exports(frame) + (mayImport ? button : .empty), entry: .notices,
            body: DocumentTabs.notices.html(frame) + draftSection(frame, text) + band(text, look, frame)
                + list(frame, text, look)
        ).html(in: frame)
    }

    private func exports(_ frame: Frame) -> HTML {
        rows.isEmpty ? .empty : Look.exports(of: URLs.link(URLs.notices, [("q", words)]), frame.language)
    }

    private func band(_ text: NoticeWords, _ look: LookWords, _ frame: Frame) -> HTML {
        guard !rows.isEmpty || !words.isEmpty else { return .empty }
        let field = Field("q", text.keyword).line(words, type: "search", placeholder: text.keywordExample)
        return Look.filterBand(
            URLs.notices, fields: field, inForce: words.isEmpty ? 0 : 1, clear: URLs.notices, look)
            + Look.onPaper(words.isEmpty ? [] : ["\(text.keyword): \(words)"], frame.language)
    }

    private func draftSection(_ frame: Frame, _ text: NoticeWords) -> HTML {
        guard !drafts.isEmpty || !scans.isEmpty else { return .empty }
        let items = drafts.map { draft -> HTML in
            """
            <article class="item draft"><div class="what"><h3><a class="t" href="\(URLs.check(draft.id))">\(draft.title)</a></h3>\
            <p>\(draft.subject)</p><p>\(text.importedBy(draft.importedBy, frame.shortMoment(draft.importedAt)))</p></div>\
            <span class="st">\(text.checkedOf(draft.checked, draft.orders))</span>\
            <div class="do"><a class="btn" href="\(URLs.check(draft.id))">\(text.goOnChecking)</a></div></article>
            """
        }
        return Look.section(
            text.drafts, badge: Look.badge(String(drafts.count + scans.count)),
            scans.map { $0.html(frame) }.joined() + items.joined())
    }

    private func list(_ frame: Frame, _ text: NoticeWords, _ look: LookWords) -> HTML {
        if rows.isEmpty {
            if !words.isEmpty {
                return Look.empty(
                    text.noMatchTitle, text.noMatchText,
                    button: Look.button(look.clearFilter, to: URLs.notices, .primary))
            }
            let button = Look.button(text.importOne, to: URLs.importNotice, .primary, icon: .upload)
            return Look.empty(
                text.noneTitle, mayImport ? text.noneText : text.noneForReaders, button: mayImport ? button : .empty)
        }
        let columns = [
            Column(text.issuedOn), Column(text.number), Column(text.subject), Column(text.orders, isNumber: true),
            Column(text.assignments, isNumber: true), Column(text.done, isNumber: true),
            Column(text.late, isNumber: true),
        ]
        return """
            <div class="scroll"><table class="list fold3"><caption class="vh">\(text.title)</caption>\
            \(Look.tableHead(columns, look))<tbody>\(rows.map { row($0, frame, text) })</tbody></table></div>\
            \(Look.pager(paging, frame, look))
            """
    }

    private func row(_ row: Row, _ frame: Frame, _ text: NoticeWords) -> HTML {
        let query = [("vanban", row.id.description)]
        let all = URLs.assignments(query)
        let done = URLs.assignments(query + [("trangthai", Assignment.State.accepted.rawValue)])
        let late = URLs.assignments(query + [("han", AssignmentFilter.Period.late.rawValue)])
        let lateCell: HTML =
            row.late == 0 ? "0" : "<a class=\"late-text\" href=\"\(late)\">\(frame.number(row.late))</a>"
        let overdue: HTML? =
            row.late == 0
            ? nil : " · <a class=\"late-text\" href=\"\(late)\">\(text.lateOnes(frame.number(row.late)))</a>"
        let progress: HTML = """
            <small class="at-phone"><a href="\(done)">\(text.doneOf(frame.number(row.done), frame.number(row.assignments)))</a>\
            \(overdue)</small>
            """
        return """
            <tr><td>\(row.issuedOn?.official)</td>\
            <td class="c-state nowrap"><a href="\(URLs.notice(row.id))">\(row.number)</a></td>\
            <td class="c-title"><a class="t" href="\(URLs.notice(row.id))">\(row.subject)</a><small>\(row.issuer)</small>\(progress)</td>\
            <td class="num c-more">\(row.orders)</td>\
            <td class="num c-more"><a href="\(all)">\(frame.number(row.assignments))</a></td>\
            <td class="num c-more"><a href="\(done)">\(frame.number(row.done))</a></td>\
            <td class="num c-more">\(lateCell)</td></tr>
            """
    }
}
