// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import NIOCore
import Store
import WorkingTime

/// The list of notices and an issued notice.
extension NoticeRoutes {
    private static let pageSize = 50

    static func list(_ visit: Visit) async throws -> Reply {
        let actor = try visit.actor
        let words = String(visit.query.text("q").prefix(200))
        let page = visit.query.page
        let seen = Visible(to: actor, under: .seeNotices)
        let prepared = Visible(to: actor, under: .prepareNotice)
        let today = visit.today
        let (rows, total, drafts) = try await visit.system.read { snapshot in
            (
                try NoticeList.load(
                    words: words, seen: seen, today: today, limit: pageSize, offset: (page - 1) * pageSize,
                    in: snapshot),
                try NoticeList.count(words: words, seen: seen, in: snapshot),
                try NoticeList.checking(prepared: prepared, in: snapshot)
            )
        }
        func url(_ page: Int) -> String { URLs.link(URLs.notices, [("q", words), ("trang", String(page))]) }
        let list = NoticeListPage(
            words: words, drafts: drafts.map { NoticeListPage.Draft($0, visit.language) },
            rows: rows.map { NoticeListPage.Row($0) },
            paging: Paging(
                page: page, perPage: pageSize, shown: rows.count, total: Count(total),
                previous: page > 1 ? url(page - 1) : nil, next: total > page * pageSize ? url(page + 1) : nil),
            mayImport: actor.may(.prepareNotice))
        return .page(list.html(in: try await visit.frame()))
    }

    static func show(_ visit: Visit) async throws -> Reply {
        let id = try visit.id(of: Notice.self)
        let actor = try visit.actor
        let view = try await visit.system.read { try NoticeView.load(id, for: actor, in: $0) }
        let rows = Dictionary(grouping: view.assignments, by: \.directive)
        let page = NoticePage(
            notice: view.notice, heading: NoticeTitle(view.notice, visit.language).text,
            importedBy: view.importedBy, issuedBy: view.issuedBy, fileName: view.fileName,
            orders: view.directives.map { NoticePage.Order($0, rows[$0.id] ?? [], visit.today) },
            history: History(
                trail: view.history, in: visit.language, verify: actor.may(.seeTrail) ? URLs.trail() : nil))
        return .page(page.html(in: try await visit.frame()))
    }

    /// The file as it was handed in, or the pasted text.
    static func original(_ visit: Visit) async throws -> Reply {
        let id = try visit.id(of: Notice.self)
        let actor = try visit.actor
        let (notice, file, text) = try await visit.system.read { snapshot in
            let notice = try NoticeStore.seen(id, by: actor, in: snapshot)
            return (
                notice, try notice.file.map { try NoticeStore.file($0, in: snapshot) },
                try NoticeStore.source(id, in: snapshot).text
            )
        }
        if let file { return try await visit.serve(file, of: id, isShown: false) }
        try await visit.takesOut(id, as: .downloaded)
        let name = notice.number.replacing("/", with: "-")
        return .file(
            .init(string: text), name: "\(name.isEmpty ? "van-ban" : name).txt", type: "text/plain; charset=utf-8")
    }
}

extension NoticeListPage.Draft {
    fileprivate init(_ draft: NoticeList.Draft, _ language: Language) {
        self.init(
            id: draft.notice.id, title: NoticeTitle(draft.notice, language).text, subject: draft.notice.subject,
            importedAt: draft.notice.importedAt, importedBy: draft.importedBy, checked: draft.checked,
            orders: draft.orders)
    }
}

extension NoticeListPage.Row {
    fileprivate init(_ row: NoticeRow) {
        self.init(
            id: row.notice.id, number: row.notice.number, subject: row.notice.subject, issuer: row.notice.issuer,
            issuedOn: row.notice.issuedOn, orders: row.directives, assignments: row.assignments, done: row.done,
            late: row.late)
    }
}

extension NoticePage.Order {
    fileprivate init(_ directive: Directive, _ assignments: [Assignment], _ today: Day) {
        self.init(
            id: directive.id, label: directive.label, title: directive.title, text: directive.text,
            due: directive.due, rhythm: directive.rhythm,
            counts: Dictionary(assignments.map { ($0.state, 1) }, uniquingKeysWith: +),
            late: assignments.count { $0.isLate(on: today) })
    }
}
