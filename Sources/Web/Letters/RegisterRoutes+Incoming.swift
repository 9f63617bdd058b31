// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes
import Store
import WorkingTime

extension RegisterRoutes {
    static func incoming(_ visit: Visit) async throws -> Reply {
        .page(try await incomingPage(visit, isPrint: false).html(in: try await visit.frame()))
    }

    /// All lines of the register, in its form.
    static func printIncoming(_ visit: Visit) async throws -> Reply {
        .page(try await incomingPage(visit, isPrint: true).html(in: try await visit.frame()))
    }

    static func enterIncoming(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        guard let arrived = form.day("arrivedOn") else {
            return try await refused(.general(.dayMissing), field: "arrivedOn", visit)
        }
        let document = IncomingDocument(form, arrivedOn: arrived)
        let action = EnterIncoming(document, from: IncomingEntry.Source(field: form.text("nguon")))
        switch try await visit.attempt(action) {
        case .done(let number):
            return visit.see(
                URLs.incoming(),
                saying: RegisterWords.in(visit.language).entered(LetterNumber.padded(number)))
        case .alreadyDone: return .see(URLs.incoming())
        case .refused(let refusal): return try await refused(refusal, visit)
        case .changedMeanwhile: throw Fault.changedMeanwhile
        }
    }

    private static func refused(_ refusal: Refusal, field: String? = nil, _ visit: Visit) async throws -> Reply {
        let typed = visit.typed([refusal]).pointing(at: field)
        return .page(
            try await incomingPage(visit, isPrint: false, typed: typed).html(in: try await visit.frame()),
            status: .unprocessableContent)
    }

    private static func incomingPage(
        _ visit: Visit, isPrint: Bool, typed: Typed = .fresh
    ) async throws -> IncomingPage {
        let actor = try visit.actor
        let visible = Visible(to: actor, under: .seeLetters)
        let year = visit.query.number("nam") ?? visit.today.year
        let zone = visit.system.zone
        let asked = visit.query.page
        let size = isPrint ? 1_000_000 : RegisterStore.pageSize
        let mayKeep = actor.may(.numberLetter) && year == visit.today.year
        let wanted = IncomingEntry.Source(field: typed.values.isEmpty ? visit.query.text("nguon") : typed.text("nguon"))
        let name = try await visit.system.directory().name(of: actor.agency)
        return try await visit.system.read { snapshot in
            let total = try RegisterStore.incomingCount(year: year, visible: visible, in: snapshot)
            let page = PageNumber.within(asked, total: total, size: size)
            let proposals =
                mayKeep ? try ArrivedDocuments.proposals(for: actor.agency, zone: zone, in: snapshot) : []
            return IncomingPage(
                agency: name, year: year, years: try RegisterStore.years(visible: visible, in: snapshot),
                rows: try RegisterStore.incoming(
                    year: year, visible: visible, limit: size, offset: isPrint ? 0 : (page - 1) * size, in: snapshot),
                total: total, page: page, proposals: proposals,
                begun: proposals.first { wanted != .paper && $0.source == wanted },
                next: try RegisterStore.lastIncoming(of: actor.agency, year: year, in: snapshot) + 1,
                mayKeep: mayKeep, mayCorrect: actor.may(.numberLetter), isPrint: isPrint, typed: typed)
        }
    }
}

extension IncomingEntry.Source {
    /// Reads the hidden field of the form: `notice:…`, `reply:…`, `letter:…`; anything else is paper.
    init(field: String) {
        let parts = field.split(separator: ":").map(String.init)
        self = .paper
        guard parts.count == 2 else { return }
        switch parts[0] {
        case "notice": if let id = ID<Notice>(parts[1]) { self = .notice(id) }
        case "reply": if let id = ID<ProgressReport>(parts[1]) { self = .reply(id) }
        case "letter": if let id = ID<Letter>(parts[1]) { self = .letter(id) }
        default: break
        }
    }

    var field: String {
        switch self {
        case .paper: ""
        case .notice(let id): "notice:\(id)"
        case .reply(let id): "reply:\(id)"
        case .letter(let id): "letter:\(id)"
        }
    }
}
