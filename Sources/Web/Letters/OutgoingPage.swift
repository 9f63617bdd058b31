// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import Store
import WorkingTime

/// A register of outgoing documents (sổ đăng ký văn bản đi): one body, one year, one series.
package struct OutgoingPage: Sendable {
    package let key: RegisterKey
    /// The issuing body's name.
    package let body: String
    package let issuers: [LetterIssuer]
    /// The series there are this year.
    package let series: [String]
    package let years: [Int]
    package let words: String
    package let rows: [OutgoingEntry]
    /// Who gave the reasons of lines.
    package let names: [ID<Person>: String]
    package let zone: Zone
    package let total: Int
    package let page: Int
    package let stand: RegisterStand
    /// Whether the reader keeps this register.
    package let mayKeep: Bool
    package let isPrint: Bool
    package let typed: Typed

    package func html(in frame: Frame) -> HTML {
        let text = RegisterWords.in(frame.language)
        let print = Look.button(text.print, to: address("/so-van-ban/di/in"), icon: .print)
        let exports = Look.exports(of: address(URLs.outgoing()), frame.language)
        let setting = mayKeep ? Look.button(text.setting, to: URLs.letterOffice) : .empty
        let heading: HTML = "\(body) · \(LetterStateWords.in(frame.language).series(key.series))"
        return Page(
            title: text.outgoingTitle(String(key.year)), kicker: heading, line: .text(text.lines(frame.number(total))),
            actions: isPrint ? Look.printer(text.print) : "\(exports)\(print)\(setting)", entry: .notices,
            body: isPrint
                ? table(text, frame)
                : """
                \(DocumentTabs.outgoing.html(frame))\(band(text, frame))\(table(text, frame))\(keep(text, frame))
                """
        ).html(in: frame)
    }

    private func band(_ text: RegisterWords, _ frame: Frame) -> HTML {
        let look = LookWords.in(frame.language)
        let states = LetterStateWords.in(frame.language)
        let registers = issuers.flatMap { issuer in
            series.map { Choice("\(issuer.key):\($0)", "\(issuer.symbol) · \(states.series($0))") }
        }
        let all = Set(years + [frame.today.year]).sorted(by: >)
        let year = Field("nam", text.year).select(all.map { Choice(String($0), String($0)) }, String(key.year))
        let register = Field("so", text.register).select(registers, "\(key.issuer):\(key.series)")
        let keyword = Field("q", text.keyword).line(words, type: "search")
        return Look.filterBand(
            URLs.outgoing(), fields: "\(year)\(register)\(keyword)", inForce: words.isEmpty ? 0 : 1,
            clear: URLs.outgoing(), look)
            + Look.onPaper(words.isEmpty ? [] : ["\(text.keyword): \(words)"], frame.language)
    }

    private func table(_ text: RegisterWords, _ frame: Frame) -> HTML {
        let look = LookWords.in(frame.language)
        guard !rows.isEmpty else { return Look.empty(text.emptyOutgoing, text.emptyOutgoingText) }
        let columns = [
            Column(text.number), Column(text.dated), Column(text.subject), Column(text.signer),
            Column(text.recipients), Column(text.keeper), Column(text.copies, isNumber: true), Column(text.note),
        ]
        return Look.table(
            text.outgoingTitle(String(key.year)), columns, class: "list fold3 register", look,
            rows: rows.map { row($0, text) })
            + (isPrint ? .empty : Look.pager(paging, frame, look))
    }

    /// `42/SKHCN-TĐC`, or `01–41/SKHCN` of several.
    static func number(of entry: OutgoingEntry) -> String {
        entry.first == entry.last
            ? LetterNumber.text(entry.first, entry.symbol)
            : "\(LetterNumber.padded(entry.first))–\(LetterNumber.text(entry.last, entry.symbol))"
    }

    private func row(_ entry: OutgoingEntry, _ text: RegisterWords) -> HTML {
        let number = Self.number(of: entry)
        let subject: HTML =
            entry.letter.map { "<a class=\"t\" href=\"\(URLs.letter($0))\">\(entry.subject)</a>" }
            ?? "\(entry.subject)"
        let copies: HTML? = entry.copies.map { "\($0)" }
        return """
            <tr><td class="nowrap">\(number)</td><td class="c-state nowrap">\(entry.dated.official)</td>\
            <td class="c-title">\(subject)</td><td class="c-more">\(entry.signer)</td>\
            <td class="c-sub c-agency">\(entry.recipients)</td><td class="c-more">\(entry.keeper)</td>\
            <td class="num c-more">\(copies)</td><td class="c-sub">\(text.note(of: entry, names, zone))</td></tr>
            """
    }

    /// Numbers given outside the system.
    private func keep(_ text: RegisterWords, _ frame: Frame) -> HTML {
        guard mayKeep else { return .empty }
        let look = LookWords.in(frame.language)
        let typed = typed.of(URLs.outgoing())
        let number = Field("number", text.upTo, help: text.upToHelp(LetterNumber.padded(stand.next)), typed: typed)
            .line(typed.text("number", or: String(stand.next)), size: 8)
        let on = Field("on", text.dated, prefix: "ngoai-", typed: typed)
            .day(typed.text("on", or: frame.today.official))
        let symbol = Field("symbol", text.symbol, note: look.optional, typed: typed)
            .line(typed.text("symbol"), size: 16)
        let subject = Field("subject", text.subject, note: look.optional, typed: typed).line(typed.text("subject"))
        let signer = Field("signer", text.signer, note: look.optional, typed: typed).line(typed.text("signer"))
        let recipients = Field("recipients", text.recipients, note: look.optional, typed: typed)
            .line(typed.text("recipients"))
        let reason = Field("reason", text.outsideReason, help: text.outsideReasonHelp, typed: typed)
            .line(typed.text("reason"))
        let form: HTML = """
            \(Look.formStart(URLs.outgoing(), frame))\(Look.faults(typed, look))\
            \(Look.hidden("so", "\(key.issuer):\(key.series)"))<div class="two">\(number)\(on)</div>\(reason)\
            \(subject)<div class="two">\(symbol)\(signer)</div>\(recipients)\(Look.submit(text.recordOutside))</form>
            """
        return Look.details(text.outsideFold, isOpen: !typed.faults.isEmpty, "<p>\(text.outsideHelp)</p>\(form)")
    }

    private func address(_ path: String, page: Int = 1) -> String {
        URLs.link(
            path,
            [
                ("nam", String(key.year)), ("so", "\(key.issuer):\(key.series)"), ("q", words),
                ("trang", page > 1 ? String(page) : ""),
            ])
    }

    private var paging: Paging {
        Paging(
            page: page, perPage: RegisterStore.pageSize, shown: rows.count, total: Count(total),
            url: { address(URLs.outgoing(), page: $0) })
    }
}
