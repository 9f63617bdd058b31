// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import WorkingTime

/// Checking what was read: the source left, what it was read to say right.
extension CommitteeDecisionPage {
    /// Empty lines below those that were read.
    private static let spare = 3

    func checking(_ words: CommitteeWords, _ frame: Frame) -> HTML {
        let page = words.page
        let number =
            decision.document.number.isEmpty ? page.checkTitle : "\(page.checkTitle) \(decision.document.number)"
        return Page(
            title: number, kicker: "\(agencyName) · \(words.effect(decision.effect))", line: .text(page.checkLine),
            breadcrumbs: crumbs(words, frame), entry: .rounds,
            body: """
                \(reading(frame))\(double(frame))\(returned(words, frame))\(sending(words, frame))\
                <input type="radio" name="pane" id="pane-src" class="tabbing pane-src">\
                <input type="radio" name="pane" id="pane-ord" class="tabbing pane-ord" checked>\
                <div class="pane-tabs"><label for="pane-src">\(page.source)</label>\
                <label for="pane-ord">\(page.reading)</label></div>\
                <div class="check"><div class="src"><h2>\(page.source)</h2>\(source(page, frame))</div>\
                <section class="ord">\(form(words, frame))\(dropping(words, frame))</section></div>
                """
        ).html(in: frame)
    }

    /// While the scan is being recognised: it may be typed in meanwhile, or looked at again later.
    private func reading(_ frame: Frame) -> HTML {
        guard isBeingRead else { return .empty }
        let words = CommitteePaperWords.in(frame.language)
        return Message(
            .info, words.beingRead, words.beingReadText, link: Link(words.look, URLs.committeeDecision(decision.id))
        ).html
    }

    /// That the agency sent it, or somebody recorded it, already.
    private func double(_ frame: Frame) -> HTML {
        guard let sent, let day = sent.document.issuedOn else { return .empty }
        let refusal = CommitteeRefusal.alreadySent(number: sent.document.number, on: day)
        return Message(
            .warning, RefusalWords.sentence(.committee(refusal), frame.language), "",
            link: Link(CommitteePaperWords.in(frame.language).openSent, URLs.committeeDecision(sent.id))
        ).html
    }

    private func returned(_ words: CommitteeWords, _ frame: Frame) -> HTML {
        guard decision.state == .returned else { return .empty }
        return Message(.warning, words.state(.returned) + ".", decision.opinion).html
    }

    private func source(_ words: CommitteeDecisionWords, _ frame: Frame) -> HTML {
        let link: HTML? = file.map { file in
            """
            <p class="row"><a class="btn" href="\(URLs.committeeFile(decision.id))?xem=1">\(Icon.file.html)\
            \(words.openFile)</a> <small>\(file.name)</small></p>
            """
        }
        guard !decision.source.isBlank else {
            let why = isBeingRead ? CommitteePaperWords.in(frame.language).beingRead : words.noText
            return "\(link)<p class=\"soft\">\(why)</p>"
        }
        let lines = decision.source.split(whereSeparator: \.isNewline).map { "<p>\(String($0))</p>" as HTML }
        return "\(link)<div class=\"paper\">\(lines)</div>"
    }

    /// Fields: `number`, `issuedOn`, `issuer`, `signer`, `signerPosition`, `name`, `symbol`, `standing`, `end`,
    /// `member-N-name`, `member-N-position`, `member-N-role`, `chairReason`.
    private func form(_ words: CommitteeWords, _ frame: Frame) -> HTML {
        let action = URLs.committeeDecision(decision.id)
        let (typed, page, look) = (typed.of(action), words.page, LookWords.in(frame.language))
        let (document, content) = (decision.document, decision.content)
        func line(_ name: String, _ label: String, _ value: String, help: String = "") -> HTML {
            Field(name, label, help: help, typed: typed).line(typed.text(name, or: value))
        }
        return """
            \(Look.formStart(action, frame, version: typed.version(decision.version)))\(Look.faults(typed, look))\
            <h2>\(page.document)</h2><div class="two tight">\(line("number", page.number, document.number))\
            \(Field("issuedOn", page.issuedOn, typed: typed).day(typed.text("issuedOn", or: document.issuedOn?.official ?? "")))</div>\
            \(line("issuer", page.issuer, document.issuer))\
            <div class="two tight">\(line("signer", page.signer, document.signer))\
            \(line("signerPosition", page.signerPosition, document.signerPosition))</div>\
            <h2>\(page.body)</h2>\(line("name", page.bodyName, content.name, help: page.bodyNameHelp))\
            <div class="two tight">\(line("symbol", words.symbol, content.symbol, help: page.symbolHelp))\
            \(Field("standing", page.standing, typed: typed)
                .select(agencies, typed.text("standing", or: content.standingOffice?.description ?? ""), empty: "–"))</div>\
            \(decision.committee == nil ? .empty : Field("end", page.ends, help: page.endsHelp, typed: typed)
                .tick(typed.isChosen("end", "1", or: decision.effect == .end)))\
            <h2>\(words.members)</h2><p class="help">\(page.membersHelp)</p>\(people(words, typed))\(changes(words))\
            \(Field("chairReason", page.chairReason, help: page.chairReasonHelp, typed: typed)
                .area(typed.text("chairReason", or: content.chairReason), rows: 2))\
            <div class="go">\(Look.submit(page.save))</div></form>
            """
    }

    private func people(_ words: CommitteeWords, _ typed: Typed) -> HTML {
        let members = decision.content.members
        let parts = CommitteeRole.allCases.map { Choice($0.rawValue, words.role($0, decision.kind)) }
        let count = max(members.count + Self.spare, typed.values.keys.count { $0.hasSuffix("-position") })
        let rows = (1...min(count, CommitteeContent.mostMembers)).map { number -> HTML in
            let entry = number <= members.count ? members[number - 1] : nil
            let prefix = "member-\(number)-"
            let role = typed.text(prefix + "role", or: entry?.role.rawValue ?? CommitteeRole.member.rawValue)
            let position = typed.text(prefix + "position", or: entry?.position ?? "")
            let note: HTML? =
                entry?.role == .chair && decision.deviates
                ? "<p class=\"ask\">\(words.chairDeviates)</p>" : nil
            return """
                <fieldset class="person"><legend class="vh">\(words.page.lineOf(number))</legend>\
                \(Field(prefix + "name", words.name, typed: typed).line(typed.text(prefix + "name", or: entry?.name ?? "")))\
                \(Field(prefix + "position", words.position, typed: typed).line(position))\
                \(Field(prefix + "role", words.part, typed: typed).select(parts, role))\(note)</fieldset>
                """
        }
        return "<div class=\"people\">\(rows)</div><p class=\"help\">\(words.page.moreLines)</p>"
    }

    /// Fields: `assignment`, `text`.
    private func sending(_ words: CommitteeWords, _ frame: Frame) -> HTML {
        // What is missing is told once it was read: until then nothing is.
        guard sent == nil, !isBeingRead else { return .empty }
        let (action, page) = (URLs.handInCommittee(decision.id), words.page)
        let typed = typed.of(action)
        let obstacles = decision.obstacles(on: frame.today)
        guard obstacles.isEmpty else {
            let items = obstacles.map { "<li>\(RefusalWords.sentence(.committee($0), frame.language))</li>" as HTML }
            return """
                <div class="msg" id="con-thieu">\(Icon.info.html)<div><p><strong>\(page.stillMissing)</strong></p>\
                <ul>\(items)</ul></div></div>
                """
        }
        let document = decision.document
        let (paper, isPaper) = (CommitteePaperWords.in(frame.language), decision.arrival != nil)
        let report: HTML =
            assignments.isEmpty
            ? .empty
            : """
            \(Field("assignment", page.assignment, help: page.assignmentHelp, typed: typed)
                .select(assignments, typed.text("assignment", or: assignments[0].value), empty: page.assignmentNone))\
            \(Field("text", page.reportText, typed: typed)
                .area(typed.text("text", or: page.reportDefault(document.number, document.issuedOn?.official ?? "")), rows: 2))
            """
        return Look.box(
            isPaper ? paper.send : page.sendTitle, isMain: true, id: "gui",
            """
            <div><p>\(isPaper ? paper.sendText : office.map(page.sendTo) ?? page.sendProvince) \(page.unsaved)</p>\
            \(Look.formStart(action, frame, version: typed.version(decision.version)))\
            \(Look.faults(typed, LookWords.in(frame.language)))\(report)\(Look.submit(isPaper ? paper.send : page.send, icon: .send))</form></div>
            """)
    }

    private func dropping(_ words: CommitteeWords, _ frame: Frame) -> HTML {
        Look.fold(
            words.page.drop, words.page.dropConsequence,
            Look.oneButton(words.page.drop, URLs.dropCommittee(decision.id), frame, version: decision.version))
    }
}
