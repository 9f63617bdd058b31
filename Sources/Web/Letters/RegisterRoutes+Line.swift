// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTML
import HTTPTypes
import Store
import WorkingTime

extension RegisterRoutes {
    static func incomingLine(_ visit: Visit) async throws -> Reply {
        .page(try await linePage(visit))
    }

    static func correctIncoming(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let entry = try await line(visit)
        guard let arrived = form.day("arrivedOn") else {
            let typed = visit.typed([.general(.dayMissing)]).pointing(at: "arrivedOn")
            return .page(try await linePage(visit, typed: typed), status: .unprocessableContent)
        }
        let document = IncomingDocument(form, arrivedOn: arrived)
        let action = CorrectIncoming(
            entry.id, version: form.number("version") ?? 0, document: document, reason: form.text("reason"))
        switch try await visit.attempt(action) {
        case .done, .alreadyDone: return visit.see(back(entry), saying: RegisterWords.in(visit.language).corrected)
        case .refused(let refusal):
            return .page(
                try await linePage(visit, typed: visit.typed([refusal])), status: .unprocessableContent)
        case .changedMeanwhile: return try await conflict(document, form, visit)
        }
    }

    static func strikeIncoming(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let entry = try await line(visit)
        let action = StrikeIncoming(entry.id, version: form.number("version") ?? 0, reason: form.text("reason"))
        switch try await visit.attempt(action) {
        case .done, .alreadyDone:
            let words = RegisterWords.in(visit.language)
            return visit.see(back(entry), saying: words.struckOut(LetterNumber.padded(entry.number)))
        case .refused(let refusal):
            return .page(
                try await linePage(visit, typed: visit.typed([refusal])), status: .unprocessableContent)
        case .changedMeanwhile: throw Fault.changedMeanwhile
        }
    }

    private static func back(_ entry: IncomingEntry) -> String { URLs.incoming([("nam", String(entry.year))]) }

    private static func line(_ visit: Visit) async throws -> IncomingEntry {
        let actor = try visit.actor
        let id: ID<IncomingEntry> = try visit.id()
        let entry = try await visit.system.read {
            try RegisterStore.incoming(id, visible: Visible(to: actor, under: .seeLetters), in: $0)
        }
        guard entry.agency == actor.agency else { throw Fault.notFound }
        return entry
    }

    private static func linePage(_ visit: Visit, typed: Typed = .fresh) async throws -> HTML {
        IncomingLinePage(entry: try await line(visit), typed: typed).html(in: try await visit.frame())
    }

    /// Both texts are kept: what the other saved, and beside it what was typed.
    private static func conflict(_ mine: IncomingDocument, _ form: Form, _ visit: Visit) async throws -> Reply {
        let words = RegisterWords.in(visit.language)
        let entry = try await line(visit)
        let last = try await visit.system.read { try TrailHistory.of(entry.id, limit: 1, in: $0) }.first
        let pairs = Array(zip(entries(mine, words), entries(entry.document, words)))
        let page = ConflictPage(
            title: words.correctTitle(LetterNumber.padded(entry.number)), entry: .notices,
            who: last?.personName ?? "", at: last?.at ?? visit.now,
            differences: pairs.filter { $0.value != $1.value }.map {
                ConflictPage.Difference(field: $0.name, label: $0.label, mine: $0.value, theirs: $1.value)
            },
            others: pairs.filter { $0.value == $1.value }.map { ($0.0.name, $0.0.value) }
                + [("reason", form.text("reason"))],
            action: URLs.correctIncoming(entry.id), version: entry.version, url: URLs.incoming(entry.id))
        return .page(page.html(in: try await visit.frame()), status: .conflict)
    }

    private static func entries(
        _ document: IncomingDocument, _ words: RegisterWords
    ) -> [(name: String, label: String, value: String)] {
        [
            ("arrivedOn", words.arrivedOn, document.arrivedOn.official),
            ("dated", words.dated, document.dated?.official ?? ""), ("author", words.author, document.author),
            ("number", words.documentNumber, document.number), ("subject", words.subject, document.subject),
            ("receiver", words.receiver, document.receiver), ("note", words.note, document.note),
        ]
    }
}

extension IncomingDocument {
    /// What the form of a line sends.
    init(_ form: some Fields, arrivedOn: Day) {
        self.init(
            arrivedOn: arrivedOn, author: form.text("author"), number: form.text("number"), dated: form.day("dated"),
            subject: form.text("subject"), receiver: form.text("receiver"), note: form.text("note"))
    }
}
