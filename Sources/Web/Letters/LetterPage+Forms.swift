// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import Store
import WorkingTime

/// What waits for the reader, as forms.
extension LetterPage {
    /// Whether the form of an address has a place on the page.
    func isShown(_ action: String) -> Bool {
        let id = letter.id
        let places: [(Act, String)] = [
            (.submit, URLs.submitLetter(id)), (.decide, URLs.decideLetter(id)), (.number, URLs.numberLetter(id)),
            (.attach, URLs.signedLetter(id)), (.send, URLs.sendLetter(id)), (.abandon, URLs.abandonLetter(id)),
            (.drop, URLs.dropLetter(id)),
        ]
        return places.contains { may.contains($0.0) && $0.1 == action }
    }

    func next(_ words: LetterWords, _ frame: Frame) -> HTML {
        let waiting: HTML =
            if isOwnDraft {
                Look.box(words.decideTitle, "<p>\(words.ownDraft)</p>")
            } else if may.isDisjoint(with: [.submit, .decide, .number, .attach, .send]), !letter.state.isEnded {
                Look.box(
                    LetterStateWords.in(frame.language).state(letter.state),
                    "<p>\(waitsFor(words))</p>")
            } else {
                .empty
            }
        return """
            \(returned(words))\(decideForm(words, frame))\(draftBox(words, frame))\(numberForm(words, frame))\
            \(sendForm(words, frame))\(signForm(words, frame))\(waiting)\(abandonForm(words, frame))
            """
    }

    /// Who has the next step, said to those who only look on.
    private func waitsFor(_ words: LetterWords) -> String {
        switch letter.state {
        case .draft, .returned: words.waitingForDrafter
        case .submitted: words.waitingForApproval
        default: words.waitingForClerk
        }
    }

    private func returned(_ words: LetterWords) -> HTML {
        guard letter.state == .returned, let decision = letter.decision else { return .empty }
        return Message(.warning, words.stepReturned, decision.opinion).html
    }

    private func draftBox(_ words: LetterWords, _ frame: Frame) -> HTML {
        guard may.contains(.edit) else { return .empty }
        let edit = Look.button(words.edit, to: URLs.editLetter(letter.id), icon: .edit)
        var parts: HTML = "<div>\(edit)</div>"
        if may.contains(.submit) {
            let faults = Look.faults(typed.of(URLs.submitLetter(letter.id)), LookWords.in(frame.language))
            let submit = Look.oneButton(
                words.submit, URLs.submitLetter(letter.id), frame, version: letter.version, .primary, icon: .send)
            parts = "\(parts)<div>\(faults)\(submit)<p class=\"help\">\(words.submitHelp)</p></div>"
        }
        if may.contains(.drop) {
            let drop = Look.oneButton(words.drop, URLs.dropLetter(letter.id), frame, version: letter.version)
            parts = "\(parts)<div>\(Look.fold(words.dropFold, words.dropHelp, drop))</div>"
        }
        return Look.box(words.stepDrafted, isMain: may.contains(.submit), parts)
    }

    private func decideForm(_ words: LetterWords, _ frame: Frame) -> HTML {
        guard may.contains(.decide) else { return .empty }
        let look = LookWords.in(frame.language)
        let action = URLs.decideLetter(letter.id)
        let typed = typed.of(action)
        let choice = Field("decision", words.decideTitle, typed: typed).radios(
            [
                Choice("approve", words.approve, note: words.approveNote),
                Choice("return", words.giveBack, note: words.giveBackNote),
            ], typed.text("decision"))
        let opinion = Field("opinion", words.opinion, help: words.opinionHelp, typed: typed)
            .area(typed.text("opinion"), rows: 3)
        return Look.box(
            words.decideTitle, isMain: true,
            """
            <div>\(Look.formStart(action, frame, version: letter.version))\(Look.faults(typed, look))\(choice)\(opinion)\
            \(Look.submit(words.decide))</form></div>
            """)
    }

    private func numberForm(_ words: LetterWords, _ frame: Frame) -> HTML {
        guard may.contains(.number), let stand = view.stand else { return .empty }
        let look = LookWords.in(frame.language)
        let action = URLs.numberLetter(letter.id)
        let typed = typed.of(action)
        let last: HTML? = stand.lastDay.map { "<p class=\"help\">\(words.lastDay($0.official))</p>" }
        let dated = Field("on", words.dated, help: look.dayHint, typed: typed)
            .day(typed.text("on", or: frame.today.official))
        let keeper = Field("keeper", words.keeper, note: look.optional, typed: typed)
            .line(typed.text("keeper", or: "Văn thư"))
        let copies = Field("copies", words.copyCount, note: look.optional, typed: typed)
            .line(typed.text("copies"), size: 4)
        return Look.box(
            words.numberTitle, isMain: true,
            """
            <div><p><strong>\(words.nextNumber(LetterNumber.padded(stand.next)))</strong></p>\(last)</div>\
            <div>\(Look.formStart(action, frame, version: letter.version))\(Look.faults(typed, look))\
            \(Look.hidden("number", String(stand.next)))\(dated)\(keeper)\(copies)\
            \(Look.submit(words.giveNumber))</form></div>
            """)
    }

    private func signForm(_ words: LetterWords, _ frame: Frame) -> HTML {
        guard may.contains(.attach) else { return .empty }
        let look = LookWords.in(frame.language)
        let action = URLs.signedLetter(letter.id)
        let typed = typed.of(action)
        let isFirst = letter.signedFile == nil
        let file = Field("file", words.file, help: words.signHelp, typed: typed)
            .files(several: false, accept: ".pdf,.png,.jpg,.jpeg", look)
        let form: HTML = """
            \(Look.formStart(action, frame, version: letter.version, hasFiles: true))\(Look.faults(typed, look))\(file)\
            \(Look.submit(words.attach, isFirst ? .primary : .plain, icon: .upload))</form>
            """
        return isFirst
            ? Look.box(words.signTitle, isMain: true, "<div>\(form)</div>")
            : Look.box(
                words.signTitle, "<div>\(Look.details(words.replaceFile, isOpen: !typed.faults.isEmpty, form))</div>")
    }

    private func sendForm(_ words: LetterWords, _ frame: Frame) -> HTML {
        guard may.contains(.send) else { return .empty }
        let look = LookWords.in(frame.language)
        let action = URLs.sendLetter(letter.id)
        let typed = typed.of(action)
        let way = Field("way", words.way, note: look.optional, typed: typed)
            .line(typed.text("way"), placeholder: words.wayExample)
        return Look.box(
            words.sendTitle, isMain: true,
            """
            <div>\(Look.formStart(action, frame, version: letter.version))\(Look.faults(typed, look))\(way)\
            <p class="help">\(words.sendHelp)</p>\(Look.submit(words.send, icon: .send))</form></div>
            """)
    }

    private func abandonForm(_ words: LetterWords, _ frame: Frame) -> HTML {
        guard may.contains(.abandon) else { return .empty }
        let action = URLs.abandonLetter(letter.id)
        let typed = typed.of(action)
        let reason = Field("reason", words.abandonReason, typed: typed).area(typed.text("reason"), rows: 2)
        let form: HTML = """
            \(Look.formStart(action, frame, version: letter.version))\
            \(Look.faults(typed, LookWords.in(frame.language)))<p>\(words.abandonHelp)</p>\(reason)\
            \(Look.submit(words.abandon, .plain))</form>
            """
        return Look.box(
            words.stepEnded, "<div>\(Look.details(words.abandonFold, isOpen: !typed.faults.isEmpty, form))</div>")
    }
}
