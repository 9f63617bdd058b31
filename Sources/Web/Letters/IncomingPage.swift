// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import Store
import WorkingTime

/// A register of incoming documents (sổ đăng ký văn bản đến) of an agency and a year, with what waits to be entered.
package struct IncomingPage: Sendable {
    package let agency: String
    package let year: Int
    package let years: [Int]
    package let rows: [IncomingEntry]
    package let total: Int
    package let page: Int
    /// Documents the system knows that are not in the register yet.
    package let proposals: [ArrivedDocuments.Proposal]
    /// The one the form is filled with.
    package let begun: ArrivedDocuments.Proposal?
    package let next: Int
    package let mayKeep: Bool
    /// Whether lines of any year may be put right.
    package let mayCorrect: Bool
    package let isPrint: Bool
    package let typed: Typed

    package func html(in frame: Frame) -> HTML {
        let text = RegisterWords.in(frame.language)
        let print = Look.button(
            text.print, to: URLs.link("/so-van-ban/den/in", [("nam", String(year))]), icon: .print)
        let exports = Look.exports(of: URLs.incoming([("nam", String(year))]), frame.language)
        return Page(
            title: text.incomingTitle(String(year)), kicker: .text(agency),
            line: .text(text.lines(frame.number(total))),
            actions: isPrint ? Look.printer(text.print) : exports + print, entry: .notices,
            body: isPrint
                ? table(text, frame)
                : """
                \(DocumentTabs.incoming.html(frame))\(band(text, frame))\(waiting(text, frame))\(form(text, frame))\
                \(table(text, frame))
                """
        ).html(in: frame)
    }

    private func band(_ text: RegisterWords, _ frame: Frame) -> HTML {
        let all = Set(years + [frame.today.year]).sorted(by: >)
        guard all.count > 1 else { return .empty }
        let field = Field("nam", text.year).select(all.map { Choice(String($0), String($0)) }, String(year))
        return Look.filterBand(
            URLs.incoming(), fields: field, inForce: year == frame.today.year ? 0 : 1, clear: URLs.incoming(),
            LookWords.in(frame.language))
    }

    private func waiting(_ text: RegisterWords, _ frame: Frame) -> HTML {
        guard !proposals.isEmpty else { return .empty }
        let items = proposals.map { proposal -> HTML in
            let document = proposal.document
            let url = URLs.incoming([("nguon", proposal.source.field)]) + "#vao-so"
            let number = document.number.isEmpty ? text.withoutNumber : document.number
            return """
                <article class="item draft"><div class="what"><h3><a class="t" href="\(url)">\(document.subject)</a></h3>\
                <p>\(document.author) · \(number) · \(document.dated?.official ?? "")</p></div><span class="st"></span>\
                <div class="do"><a class="btn" href="\(url)">\(text.enter)</a></div></article>
                """
        }
        return Look.section(
            text.proposed, badge: Look.badge(frame.number(proposals.count)),
            Look.details(text.proposedHelp, isOpen: proposals.count <= 12, items.joined()))
    }

    private func form(_ text: RegisterWords, _ frame: Frame) -> HTML {
        guard mayKeep else { return .empty }
        let look = LookWords.in(frame.language)
        let typed = typed.of(URLs.incoming())
        let known = begun?.document
        let fields = Self.fields(of: known, arrivedOn: known?.arrivedOn ?? frame.today, typed, text, look)
        let source = typed.text("nguon", or: begun?.source.field ?? "")
        let form: HTML = """
            \(Look.formStart(URLs.incoming(), frame))\(Look.faults(typed, look))\(Look.hidden("nguon", source))\
            \(fields)\(Look.submit(text.enterAs(LetterNumber.padded(next))))</form>
            """
        let isOpen = begun != nil || !typed.faults.isEmpty
        return "<div id=\"vao-so\">\(Look.details(text.enterFold, isOpen: isOpen, form))</div>"
    }

    /// The fields of a line, with what is known of the document; the same where it is entered and where it is put right.
    static func fields(
        of known: IncomingDocument?, arrivedOn: Day, _ typed: Typed, _ text: RegisterWords, _ look: LookWords
    ) -> HTML {
        let arrived = Field("arrivedOn", text.arrivedOn, typed: typed)
            .day(typed.text("arrivedOn", or: arrivedOn.official))
        let author = Field("author", text.author, typed: typed).line(typed.text("author", or: known?.author ?? ""))
        let number = Field("number", text.documentNumber, typed: typed)
            .line(typed.text("number", or: known?.number ?? ""), size: 18)
        let dated = Field("dated", text.dated, note: look.optional, typed: typed)
            .day(typed.text("dated", or: known?.dated?.official ?? ""))
        let subject = Field("subject", text.subject, typed: typed)
            .area(typed.text("subject", or: known?.subject ?? ""), rows: 2)
        let receiver = Field("receiver", text.receiver, note: look.optional, typed: typed)
            .line(typed.text("receiver", or: known?.receiver ?? ""))
        let note = Field("note", text.note, note: look.optional, typed: typed)
            .line(typed.text("note", or: known?.note ?? ""))
        return """
            <div class="two">\(arrived)\(dated)</div><div class="two">\(author)\(number)</div>\(subject)\
            <div class="two">\(receiver)\(note)</div>
            """
    }

    private func table(_ text: RegisterWords, _ frame: Frame) -> HTML {
        let look = LookWords.in(frame.language)
        guard !rows.isEmpty else { return Look.empty(text.emptyIncoming, text.emptyIncomingText) }
        let columns = [
            Column(text.arrivedOn), Column(text.arrivalNumber), Column(text.author), Column(text.documentNumber),
            Column(text.dated), Column(text.subject), Column(text.receiver), Column(text.signature), Column(text.note),
        ]
        return Look.table(
            text.incomingTitle(String(year)), columns, class: "list fold3 register", look,
            rows: rows.map { row($0, text, frame) })
            + (isPrint ? .empty : Look.pager(paging, frame, look))
    }

    private func row(_ entry: IncomingEntry, _ text: RegisterWords, _ frame: Frame) -> HTML {
        let document = entry.document
        let subject: HTML =
            switch entry.source {
            case .notice(let id): "<a class=\"t\" href=\"\(URLs.notice(id))\">\(document.subject)</a>"
            case .letter(let id): "<a class=\"t\" href=\"\(URLs.letter(id))\">\(document.subject)</a>"
            case .paper, .reply: "\(document.subject)"
            }
        return """
            <tr><td class="nowrap">\(struck("\(document.arrivedOn.official)", entry))</td>\
            <td class="c-state"><strong>\(LetterNumber.padded(entry.number))</strong></td>\
            <td class="c-sub c-agency">\(struck("\(document.author)", entry))</td>\
            <td class="c-more nowrap">\(struck("\(document.number)", entry))</td>\
            <td class="c-more nowrap">\(struck("\(document.dated?.official)", entry))</td>\
            <td class="c-title">\(struck(subject, entry))\(change(entry, text))\
            <small class="at-phone">\(document.number)</small></td>\
            <td class="c-more">\(struck("\(document.receiver)", entry))</td><td class="c-more"></td>\
            <td class="c-sub">\(struck("\(document.note)", entry))\(reason(entry, text, frame))</td></tr>
            """
    }

    /// What a struck line said stays readable under the stroke.
    private func struck(_ content: HTML, _ entry: IncomingEntry) -> HTML {
        entry.strike == nil ? content : "<span class=\"struck\">\(content)</span>"
    }

    private func reason(_ entry: IncomingEntry, _ text: RegisterWords, _ frame: Frame) -> HTML? {
        entry.strike.map { "<small>\(text.struck(frame.day($0.step.at), $0.reason))</small>" }
    }

    /// The way to put a line right, for who keeps the register.
    private func change(_ entry: IncomingEntry, _ text: RegisterWords) -> HTML? {
        guard mayCorrect, !isPrint, entry.strike == nil else { return nil }
        let name = text.correctLine(LetterNumber.padded(entry.number))
        return "<small><a href=\"\(URLs.incoming(entry.id))\" aria-label=\"\(name)\">\(text.correct)</a></small>"
    }

    private var paging: Paging {
        Paging(
            page: page, perPage: RegisterStore.pageSize, shown: rows.count, total: Count(total),
            url: { URLs.incoming([("nam", String(year)), ("trang", $0 > 1 ? String($0) : "")]) })
    }
}
