// SPDX-License-Identifier: AGPL-3.0-or-later
import HTML
import WorkingTime

extension OfficialLetter {
    /// The document as one complete HTML page with its style, for a renderer of PDF.
    public func html(layout: LetterLayout = .decree30) -> HTML {
        let style = HTML(trusted: layout.css)
        let title = HTML.text(documentTitle)
        return """
            <!DOCTYPE html>
            <html lang="vi"><head><meta charset="utf-8"><title>\(title)</title><style>\(style)</style></head>
            <body>\(sheet())</body></html>
            """
    }

    /// The document without page and style, for showing inside another page that carries `LetterLayout.css`.
    public func sheet() -> HTML {
        let paragraphs = ended(body).map(\.html)
        return """
            <article class="letter">\(head)\(title)\(addressees)
            \(paragraphs)
            \(foot)\(noteLine)\(appendices.map(appendix))</article>
            """
    }

    /// What the file is called in a window: kind and subject.
    private var documentTitle: String {
        let about = subject.joined(separator: " ")
        if case .named(let name) = kind { return name + " " + about }
        return about
    }

    // MARK: - Head

    private var head: HTML {
        let nation: HTML = """
            <div class="nation">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</div>
            <div class="motto"><span class="words">Độc lập - Tự do - Hạnh phúc<span class="rule"></span></span></div>
            """
        let superior: HTML? = superiorBody.map { "<div>\($0)</div>" }
        return """
            <div class="head"><div><div class="issuer">\(superior)<div class="name"><span class="words">\(Self.balanced(issuingBody))\
            <span class="rule short"></span></span></div></div>
            <div class="number">Số: \(numberText)/\(symbol)</div>\(dispatchSubject)</div>
            <div>\(nation)<div class="date">\(place), \(dateText)</div></div></div>
            """
    }

    /// A name too long for one line of the head, broken near its middle rather than before its last word.
    private static func balanced(_ name: String) -> HTML {
        guard name.count > 28 else { return .text(name) }
        let words = name.split(separator: " ")
        let breaks = words.indices.dropFirst()
        let lengths = breaks.map { words[..<$0].joined(separator: " ").count }
        guard
            let best = lengths.indices.min(by: { abs(lengths[$0] * 2 - name.count) < abs(lengths[$1] * 2 - name.count) }
            )
        else { return .text(name) }
        let place = best + 1
        return "\(words[..<place].joined(separator: " "))<br>\(words[place...].joined(separator: " "))"
    }

    private static let blank: HTML = "<span class=\"blank\"></span>"

    /// The number, below ten with a nought before it, as registers number documents.
    private var numberText: HTML {
        guard let number, !number.isEmpty else { return Self.blank }
        if let value = Int(number), (0..<10).contains(value) { return "0\(value)" }
        return .text(number)
    }

    /// The date in words; days below ten and the months 1 and 2 get a nought, so that nothing can be put before them.
    private var dateText: HTML {
        switch date {
        case .issued(let day):
            let parts = day.civil
            let number = parts.day < 10 ? "0\(parts.day)" : "\(parts.day)"
            return "ngày \(number) tháng \(Self.month(parts.month)) năm \(parts.year)"
        case .pending(let month, let year):
            let monthText = month.map { HTML.text(Self.month($0)) } ?? Self.blank
            return "ngày \(Self.blank) tháng \(monthText) năm \(year)"
        }
    }

    private static func month(_ month: Int) -> String { month < 3 ? "0\(month)" : "\(month)" }

    private var dispatchSubject: HTML? {
        guard kind == .dispatch else { return nil }
        return "<div class=\"about\">V/v \(subject.joined(separator: " "))</div>"
    }

    private var title: HTML? {
        guard case .named(let name) = kind else { return nil }
        let lines = subject.map(HTML.text).joined(separator: "<br>")
        return """
            <div class="title">\(name)<br><span class="words">\(lines)<span class="rule short"></span></span></div>
            """
    }

    /// One addressee on the line of the words, several each on a line of its own.
    private var addressees: HTML? {
        if addressedTo.isEmpty { return nil }
        if addressedTo.count == 1 {
            return "<p class=\"to one\">Kính gửi: \(Self.stopped(addressedTo[0], last: true))</p>"
        }
        let lines = Self.lines(addressedTo)
        return "<p class=\"to\">Kính gửi:\(lines)</p>"
    }

    // MARK: - Foot

    private var foot: HTML {
        let authority = signature.lines.map { HTML.text($0) }.joined(separator: "<br>")
        return """
            <div class="foot"><div class="copies"><b>Nơi nhận:</b>\(Self.lines(recipients))</div>
            <div class="signature">\(authority)<div class="signer">\(signature.name)</div></div></div>
            """
    }

    private var noteLine: HTML? { note.map { "<p class=\"note\">\($0)</p>" } }

    private func appendix(_ appendix: LetterAppendix) -> HTML {
        let side: HTML = appendix.isLandscape ? " landscape" : ""
        let paragraphs = appendix.body.map(\.html)
        return """
            <section class="appendix\(side)"><p class="label">\(appendix.label)</p><p class="label">\(appendix.title)</p>
            <p class="attached">(Kèm theo \(reference))</p>\(paragraphs)</section>
            """
    }

    /// How an appendix names the document it belongs to.
    private var reference: HTML {
        let name = if case .named(let words) = kind { Self.sentence(words) } else { "Công văn" }
        let issuer: HTML? = issuerName.map { " của \($0)" }
        return "\(name) số \(numberText)/\(symbol) \(dateText)\(issuer)"
    }

    private static func sentence(_ capitals: String) -> String {
        let small = capitals.lowercased()
        return small.prefix(1).uppercased() + small.dropFirst()
    }

    // MARK: - Lists

    /// Lines with a dash and a semicolon, the last with a full stop.
    private static func lines(_ texts: [String]) -> HTML {
        texts.enumerated().map { index, text -> HTML in
            "<span>- \(stopped(text, last: index == texts.count - 1))</span>"
        }.joined()
    }

    private static func stopped(_ text: String, last: Bool) -> String {
        let bare = text.hasSuffix(";") || text.hasSuffix(".") ? String(text.dropLast()) : text
        return bare + (last ? "." : ";")
    }

    /// The body with the sign that ends it put to the last words.
    private func ended(_ blocks: [LetterBlock]) -> [LetterBlock] {
        guard let last = blocks.last else { return [] }
        let rest = blocks.dropLast()
        switch last {
        case .paragraph(let text): return rest + [.paragraph(text.ended)]
        case .item(let label, let text): return rest + [.item(label: label, text.ended)]
        case .legalBasis(let text): return rest + [.legalBasis(text.ended)]
        case .heading, .table: return blocks + [.paragraph("./.")]
        }
    }
}
