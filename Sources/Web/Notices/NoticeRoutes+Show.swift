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
        let words = visit.query.sought
        let asked = visit.query.page
        let seen = Visible(to: actor, under: .seeNotices)
        let prepared = Visible(to: actor, under: .prepareNotice)
        let today = visit.today
        let now = visit.now.milliseconds
        let (rows, paging, drafts, scans) = try await visit.system.read { snapshot in
            let total = try NoticeList.count(words: words, seen: seen, in: snapshot)
            let page = PageNumber.within(asked, total: total, size: pageSize)
            let rows = try NoticeList.load(
                words: words, seen: seen, today: today, limit: pageSize, offset: (page - 1) * pageSize, in: snapshot)
            let paging = Paging(page: page, perPage: pageSize, shown: rows.count, total: Count(total)) {
                URLs.link(URLs.notices, [("q", words), ("trang", $0 > 1 ? String($0) : "")])
            }
            let scans = try ScanStore.open(prepared: prepared, in: snapshot).map {
                try ScanView.load($0, at: now, in: snapshot)
            }
            return (rows, paging, try NoticeList.checking(prepared: prepared, in: snapshot), scans)
        }
        let directory = try await visit.system.directory()
        var list = NoticeListPage(
            words: words, drafts: drafts.map { NoticeListPage.Draft($0, visit) },
            rows: rows.map { NoticeListPage.Row($0, directory) },
            paging: paging,
            mayImport: actor.may(.prepareNotice))
        list.scans = scans.map(ScanRow.init)
        return .page(list.html(in: try await visit.frame()))
    }

    static func show(_ visit: Visit) async throws -> Reply {
        let id = try visit.id(of: Notice.self)
        let actor = try visit.actor
        let view = try await visit.system.read { try NoticeView.load(id, for: actor, in: $0) }
        let rows = Dictionary(grouping: view.assignments, by: \.directive)
        var page = NoticePage(
            notice: view.notice, heading: NoticeTitle(view.notice, visit.language).text,
            issuer: try await visit.system.directory().issuer(of: view.notice),
            importedBy: view.importedBy, issuedBy: view.issuedBy, fileName: view.file?.name,
            orders: view.directives.map { NoticePage.Order($0, rows[$0.id] ?? [], visit.today) },
            history: History(
                trail: view.history, in: visit.language, verify: actor.may(.seeTrail) ? URLs.trail() : nil))
        page.effects = view.effects
        page.origin = SourceOrigin(
            encoding: view.encoding, signatures: view.file.flatMap { SignatureView(of: $0, view.signatures, visit) })
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
    fileprivate init(_ draft: NoticeList.Draft, _ visit: Visit) {
        self.init(
            id: draft.notice.id, title: NoticeTitle(draft.notice, visit).text, subject: draft.notice.subject,
            importedAt: draft.notice.importedAt, importedBy: draft.importedBy, checked: draft.checked,
            orders: draft.orders)
    }
}

extension NoticeListPage.Row {
    fileprivate init(_ row: NoticeRow, _ directory: AgencyDirectory) {
        self.init(
            id: row.notice.id, number: row.notice.number, subject: row.notice.subject,
            issuer: directory.issuer(of: row.notice), issuedOn: row.notice.issuedOn, orders: row.directives,
            assignments: row.assignments, done: row.done,
            late: row.late)
    }
}

extension NoticePage.Order {
    fileprivate init(_ directive: Directive, _ assignments: [Assignment], _ today: Day) {
        self.init(
            id: directive.id, label: directive.label, title: directive.title, text: directive.text,
            due: directive.due, rhythm: directive.rhythm,
            counts: Dictionary(assignments.map { ($0.state, 1) }, uniquingKeysWith: +),
            late: assignments.count { $0.isLate(on: today) },
            awaitingEvent: assignments.count { $0.awaitsEvent && !$0.state.isEnded })
    }
}
