// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import WorkingTime

/// The form of a letter's words, new or changed.
package struct LetterFormPage: Sendable {
    /// What is being changed; nil for a new letter.
    package let letter: Letter?
    package let content: LetterContent
    package let issuers: [Choice]
    /// Who signs in the name of the committees it may go out from.
    package let signers: [Choice]
    /// The agencies that exist, to choose addressees from.
    package let agencies: [Choice]
    package let typed: Typed

    package func html(in frame: Frame) -> HTML {
        let words = LetterWords.in(frame.language)
        let look = LookWords.in(frame.language)
        let action = letter.map { URLs.editLetter($0.id) } ?? URLs.newLetter
        let back = letter.map { URLs.letter($0.id) } ?? URLs.letters
        return Page(
            title: letter == nil ? words.newTitle : words.editTitle,
            line: .text(letter == nil ? words.newLine : words.editLine),
            breadcrumbs: [Link(words.title, URLs.letters)], entry: .notices, isNarrow: true,
            body: """
                \(lapse(words))\
                \(Look.keptFormStart(action, frame, typed, version: letter?.version, isReplacing: true))\
                \(Look.faults(typed, look))\
                \(head(words, frame))\(addressees(words, frame))\(text(words, frame))\(orders(words, frame))\
                \(foot(words, frame))<div class="go">\(Look.submit(words.save))\
                \(Look.button(look.back, to: back, .link))</div></form>
                """
        ).html(in: frame)
    }

    private func lapse(_ words: LetterWords) -> HTML {
        guard let state = letter?.state, state == .submitted || state == .approved else { return .empty }
        return Message(.info, words.approvalLapses).html
    }

    private func head(_ words: LetterWords, _ frame: Frame) -> HTML {
        let states = LetterStateWords.in(frame.language)
        let look = LookWords.in(frame.language)
        let kind = Field("kind", words.kind, typed: typed).select(
            LetterKind.allCases.map { Choice($0.rawValue, states.kind($0)) },
            typed.text("kind", or: content.kind.rawValue))
        let issuer: HTML =
            issuers.count < 2
            ? Look.hidden("issuer", content.issuer)
            : Field("issuer", words.issuer, typed: typed).select(issuers, typed.text("issuer", or: content.issuer))
        let unit = Field("unit", words.unit, help: words.unitHelp, note: look.optional, typed: typed)
            .line(typed.text("unit", or: content.unit), size: 14)
        let subject = Field("subject", words.subject, help: words.subjectHelp, typed: typed)
            .area(typed.text("subject", or: content.subject), rows: 2)
        return "<div class=\"two\">\(kind)\(unit)</div>\(issuer)\(subject)"
    }

    /// Agencies of the directory as boxes, folded away with how many are chosen.
    private func addressees(_ words: LetterWords, _ frame: Frame) -> HTML {
        let look = LookWords.in(frame.language)
        let chosen = Set(typed.values.isEmpty ? content.addressees.map(\.description) : typed.values["to"] ?? [])
        let boxes = agencies.sorted { chosen.contains($0.value) && !chosen.contains($1.value) }.map { agency -> HTML in
            """
            <label class="radio flat"><input type="checkbox" name="to" value="\(agency.value)"\
            \("checked", if: chosen.contains(agency.value))><span>\(agency.text)</span></label>
            """
        }
        let others = Field("others", words.others, help: words.othersHelp, note: look.optional, typed: typed)
            .area(typed.text("others", or: content.others.joined(separator: "\n")), rows: 2)
        return """
            <fieldset class="field"><legend>\(words.addressees)</legend>\
            \(Look.details(words.chosen(chosen.count), isOpen: false, "<div class=\"grid\">\(boxes)</div>"))\
            <p class="help">\(words.addresseesHelp)</p></fieldset>\(others)
            """
    }

    private func text(_ words: LetterWords, _ frame: Frame) -> HTML {
        let help = content.orders.isEmpty ? words.bodyHelp : "\(words.bodyHelp) \(words.tableHelp)"
        return Field("body", words.body, help: help, typed: typed)
            .area(typed.text("body", or: content.body), rows: 14, isQuoted: true)
    }

    private func orders(_ words: LetterWords, _ frame: Frame) -> HTML {
        guard !content.orders.isEmpty, let asOf = content.ordersAsOf else { return .empty }
        let kept = Set(
            typed.values.isEmpty ? content.orders.map(\.assignment.description) : typed.values["order"] ?? [])
        let names = Dictionary(agencies.map { ($0.value, $0.text) }, uniquingKeysWith: { first, _ in first })
        let boxes = content.orders.map { order -> HTML in
            let id = order.assignment.description
            let due = order.due.map(\.official) ?? ""
            return """
                <label class="radio flat"><input type="checkbox" name="order" value="\(id)"\
                \("checked", if: kept.contains(id))><span>\(order.task)<span>\(names[order.agency.description].map { "\($0) · " } ?? "")\(order.source)\
                \(due.isEmpty ? "" : " · \(due)")</span></span></label>
                """
        }
        return """
            <fieldset class="field"><legend>\(words.orders)</legend>\(boxes)\
            <p class="help">\(words.ordersHelp(asOf.official))</p>\
            <button class="btn" name="recount" value="1">\(words.recount)</button>\
            <p class="help">\(words.recountHelp)</p></fieldset>
            """
    }

    private func foot(_ words: LetterWords, _ frame: Frame) -> HTML {
        let copies = Field("copies", words.copies, help: words.copiesHelp, typed: typed)
            .area(typed.text("copies", or: content.copies.joined(separator: "\n")), rows: 3)
        let authority = Field("authority", words.authority, help: words.authorityHelp, typed: typed)
            .area(typed.text("authority", or: content.authority.joined(separator: "\n")), rows: 2)
        let signer = Field("signer", words.signer, typed: typed).line(typed.text("signer", or: content.signer))
        let committee = CommitteeLetterWords.in(frame.language)
        let signing: HTML? =
            signers.isEmpty
            ? nil
            : Field("signAs", committee.signAs, help: committee.signAsHelp, typed: typed)
                .select(signers, typed.text("signAs"), empty: committee.asBelow)
        return "\(copies)\(signing)\(authority)\(signer)"
    }
}

extension LetterContent {
    /// What the form sends; the table of orders is the letter's own, without those that were unticked.
    init(_ form: some Fields, orders: [LetterOrder] = [], asOf: Day? = nil) {
        func lines(_ name: String) -> [String] {
            form.text(name).split(whereSeparator: \.isNewline).map { String($0).trimmed }.filter { !$0.isEmpty }
        }
        let kept = Set(form.ids("order", of: Assignment.self))
        let rows = orders.filter { kept.contains($0.assignment) }
        self.init(
            kind: LetterKind(rawValue: form.text("kind")) ?? .dispatch, issuer: form.text("issuer"),
            unit: form.text("unit"), subject: form.text("subject"), addressees: form.ids("to", of: Agency.self),
            others: lines("others"), body: form.text("body"), orders: rows,
            ordersAsOf: rows.isEmpty ? nil : asOf, copies: lines("copies"), authority: lines("authority"),
            signer: form.text("signer"))
    }
}
