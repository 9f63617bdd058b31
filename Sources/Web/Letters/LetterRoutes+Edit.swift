// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes
import Store

extension LetterRoutes {
    static func new(_ visit: Visit) async throws -> Reply {
        let agency = try visit.actor.agency
        let model = try await visit.system.read { try LetterStore.latest(of: agency, in: $0)?.content }
        var content = LetterContent(
            kind: .dispatch, issuer: model?.issuer ?? "", unit: model?.unit ?? "",
            copies: model?.copies ?? ["Như trên", "Lưu: VT"], authority: model?.authority ?? [],
            signer: model?.signer ?? "")
        if let body = visit.query.id("ban", of: SteeringCommittee.self) {
            content = try await committeeLetter(of: body, visit) ?? content
        }
        let typed = try await visit.kept(under: URLs.letters).of(URLs.newLetter)
        return .page(try await form(nil, content, visit, typed: typed).html(in: try await visit.frame()))
    }

    static func draft(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let written = LetterContent(form)
        guard let content = try await written.signed(as: form, visit) else {
            return try await refused(.letter(.signerUnknown), nil, written, visit)
        }
        let words = LetterWords.in(visit.language)
        switch try await visit.attempt(DraftLetter(content)) {
        case .done(let id): return visit.see(URLs.letter(id), saying: words.drafted)
        case .alreadyDone(let subject):
            return .see(ID<Letter>(bytes: subject).map { URLs.letter($0) } ?? URLs.letters)
        case .refused(let refusal): return try await refused(refusal, nil, content, visit)
        case .changedMeanwhile: throw Fault.changedMeanwhile
        }
    }

    static func edit(_ visit: Visit) async throws -> Reply {
        let letter = try await own(visit)
        guard letter.numbering == nil, !letter.state.isEnded else { return .see(URLs.letter(letter.id)) }
        let typed = try await visit.kept(under: URLs.letter(letter.id)).of(URLs.editLetter(letter.id))
        let page = try await form(letter, letter.content, visit, typed: typed)
        return .page(page.html(in: try await visit.frame()))
    }

    static func save(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let letter = try await own(visit)
        let written = LetterContent(form, orders: letter.content.orders, asOf: letter.content.ordersAsOf)
        guard let content = try await written.signed(as: form, visit) else {
            return try await refused(.letter(.signerUnknown), letter, letter.content, visit)
        }
        let isRecounting = form.text("recount") == "1"
        let action = EditLetter(
            letter.id, version: form.number("version") ?? 0, content: content, isRecounting: isRecounting)
        switch try await visit.attempt(action) {
        case .done, .alreadyDone:
            let words = LetterWords.in(visit.language)
            return isRecounting
                ? visit.see(URLs.editLetter(letter.id), saying: words.recounted)
                : visit.see(URLs.letter(letter.id), saying: words.saved)
        case .refused(let refusal): return try await refused(refusal, letter, letter.content, visit)
        case .changedMeanwhile: return try await conflict(content, form, visit)
        }
    }

    private static func refused(
        _ refusal: Refusal, _ letter: Letter?, _ content: LetterContent, _ visit: Visit
    ) async throws -> Reply {
        let page = try await form(letter, content, visit, typed: visit.typed([refusal]))
        return .page(page.html(in: try await visit.frame()), status: .unprocessableContent)
    }

    /// A letter of the reader's own agency.
    static func own(_ visit: Visit) async throws -> Letter {
        let actor = try visit.actor
        let id: ID<Letter> = try visit.id()
        let visible = Visible(to: actor, under: .seeLetters)
        let letter = try await visit.system.read { try LetterStore.find(id, visible: visible, in: $0) }
        guard letter.agency == actor.agency else { throw Fault.notFound }
        return letter
    }

    private static func form(
        _ letter: Letter?, _ content: LetterContent, _ visit: Visit, typed: Typed = .fresh
    ) async throws -> LetterFormPage {
        let agency = try visit.actor.agency
        let directory = try await visit.system.directory()
        let office = try await office(visit)
        return LetterFormPage(
            letter: letter, content: content, issuers: office.issuers.map { Choice($0.key, $0.name) },
            signers: CommitteeSigners(office).choices(visit.language),
            agencies: directory.all.filter { $0.exists(on: visit.today) && $0.id != agency }
                .map { Choice($0.id.description, $0.shortName) }, typed: typed)
    }

    /// Both texts are kept: what the other saved, and beside it what was typed.
    private static func conflict(_ mine: LetterContent, _ form: Form, _ visit: Visit) async throws -> Reply {
        let words = LetterWords.in(visit.language)
        let letter = try await own(visit)
        let last = try await visit.system.read { try TrailHistory.of(letter.id, limit: 1, in: $0) }.first
        let pairs = zip(entries(mine, words), entries(letter.content, words))
        let rest = form.pairs.filter { ["kind", "issuer", "unit", "to", "order", "recount"].contains($0.name) }
        let page = ConflictPage(
            title: words.editTitle, entry: .notices, who: last?.personName ?? "", at: last?.at ?? visit.now,
            differences: pairs.filter { $0.value != $1.value }.map {
                ConflictPage.Difference(field: $0.name, label: $0.label, mine: $0.value, theirs: $1.value)
            },
            others: pairs.filter { $0.value == $1.value }.map { ($0.0.name, $0.0.value) }
                + rest.map { ($0.name, $0.value) },
            action: URLs.editLetter(letter.id), version: letter.version, url: URLs.letter(letter.id))
        return .page(page.html(in: try await visit.frame()), status: .conflict)
    }

    private static func entries(
        _ content: LetterContent, _ words: LetterWords
    ) -> [(name: String, label: String, value: String)] {
        [
            ("subject", words.subject, content.subject), ("body", words.body, content.body),
            ("others", words.others, content.others.joined(separator: "\n")),
            ("copies", words.copies, content.copies.joined(separator: "\n")),
            ("authority", words.authority, content.authority.joined(separator: "\n")),
            ("signer", words.signer, content.signer),
        ]
    }
}
