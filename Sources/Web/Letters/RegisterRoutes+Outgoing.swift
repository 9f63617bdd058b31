// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes
import Store
import WorkingTime

extension RegisterRoutes {
    static func outgoing(_ visit: Visit) async throws -> Reply {
        .page(try await outgoingPage(visit, isPrint: false).html(in: try await visit.frame()))
    }

    /// All lines of the register, in its form.
    static func printOutgoing(_ visit: Visit) async throws -> Reply {
        .page(try await outgoingPage(visit, isPrint: true).html(in: try await visit.frame()))
    }

    static func recordOutside(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let words = RegisterWords.in(visit.language)
        guard let on = form.day("on") else {
            return try await refused(.general(.dayMissing), field: "on", visit)
        }
        let (issuer, series) = parts(form.text("so"))
        let line = RecordOutsideNumbers.Line(
            upTo: form.number("number") ?? 0, on: on, symbol: form.text("symbol"), subject: form.text("subject"),
            signer: form.text("signer"), recipients: form.text("recipients"), reason: form.text("reason"))
        switch try await visit.attempt(RecordOutsideNumbers(issuer: issuer, series: series, line: line)) {
        case .done, .alreadyDone:
            return visit.see(URLs.outgoing([("so", form.text("so"))]), saying: words.outsideRecorded)
        case .refused(let refusal): return try await refused(refusal, visit)
        case .changedMeanwhile: throw Fault.changedMeanwhile
        }
    }

    private static func refused(_ refusal: Refusal, field: String? = nil, _ visit: Visit) async throws -> Reply {
        let typed = visit.typed([refusal]).pointing(at: field)
        return .page(
            try await outgoingPage(visit, isPrint: false, typed: typed).html(in: try await visit.frame()),
            status: .unprocessableContent)
    }

    /// `bcdiso:cv` names the issuing body and its series.
    private static func parts(_ register: String) -> (issuer: String, series: String) {
        let parts = register.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        return parts.count == 2 ? (parts[0], parts[1]) : ("", "")
    }

    static func outgoingPage(
        _ visit: Visit, isPrint: Bool, typed: Typed = .fresh
    ) async throws -> OutgoingPage {
        let actor = try visit.actor
        let visible = Visible(to: actor, under: .seeLetters)
        let year = visit.query.number("nam") ?? visit.today.year
        let words = visit.query.sought
        let asked = visit.query.page
        let wanted = parts(typed.values.isEmpty ? visit.query.text("so") : typed.text("so"))
        let zone = visit.system.zone
        let size = isPrint ? 1_000_000 : RegisterStore.pageSize
        return try await visit.system.read { snapshot in
            let office = try LetterStore.wholeOffice(of: actor.agency, on: nil, in: snapshot)
            let series = office.series(in: year).keys
            let issuer = office.issuers.first { $0.key == wanted.issuer } ?? office.issuers.first
            let key = RegisterKey(
                agency: actor.agency, issuer: issuer?.key ?? "",
                series: series.contains(wanted.series) ? wanted.series : series.first ?? "", year: year)
            let total = try RegisterStore.outgoingCount(key, words: words, visible: visible, in: snapshot)
            let page = PageNumber.within(asked, total: total, size: size)
            let rows = try RegisterStore.outgoing(
                key, words: words, visible: visible, limit: size, offset: isPrint ? 0 : (page - 1) * size, in: snapshot)
            return OutgoingPage(
                key: key, body: issuer?.name ?? "", issuers: office.issuers, series: series,
                years: try RegisterStore.years(visible: visible, in: snapshot), words: words, rows: rows,
                names: try RegisterStore.names(of: rows, in: snapshot), zone: zone, total: total, page: page,
                stand: try RegisterStore.stand(of: key, in: snapshot),
                mayKeep: actor.may(.numberLetter) && year == visit.today.year, isPrint: isPrint, typed: typed)
        }
    }
}
