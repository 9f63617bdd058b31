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
        let paragraphs = endedBody.map(\.html)
        return """
            <article class="letter">\(head)\(title)\(addressees)
            \(paragraphs)
            \(foot)\(noteLine)\(appendices.map(appendix))</article>
            """
    }

    // MARK: - Head

    private var head: HTML {
        let nation: HTML = """
            <div class="nation">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</div>
            <div class="motto"><span class="words">Độc lập - Tự do - Hạnh phúc<span class="rule"></span></span></div>
            """
        let superior: HTML? = superiorBody.map { "<div>\($0)</div>" }
        return """
            <div class="head"><div><div class="issuer">\(superior)<div class="name"><span class="words">\(issuerLines.map(HTML.text).joined(separator: "<br>"))\
            <span class="rule short"></span></span></div></div>
            <div class="number">\(Self.html(numberLine))</div>\(dispatchSubject)\(mark)</div>
            <div>\(nation)\(day)</div></div>
            """
    }

    private var day: HTML? { dateLine.map { "<div class=\"date\">\(Self.html($0))</div>" } }

    private var mark: HTML? { urgency.map { "<div class=\"urgent\">\($0.mark)</div>" } }

    private static func html(_ pieces: [LetterPiece]) -> HTML {
        pieces.map { piece -> HTML in
            switch piece {
            case .words(let words): .text(words)
            case .blank: "<span class=\"blank\"></span>"
            }
        }.joined()
    }

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
            return "<p class=\"to one\">Kính gửi: \(Self.closed(addressedTo)[0])</p>"
        }
        let lines = Self.lines(addressedTo)
        return "<p class=\"to\">Kính gửi:\(lines)</p>"
    }

    // MARK: - Foot

    private var foot: HTML {
        guard let secondSignature else {
            return "<div class=\"foot\">\(copies)\(Self.signed(signature))</div>"
        }
        return """
            <div class="foot">\(Self.signed(secondSignature))\(Self.signed(signature))</div>
            <div class="copies below">\(list)</div>
            """
    }

    private var copies: HTML { "<div class=\"copies\">\(list)</div>" }

    private var list: HTML? { recipients.isEmpty ? nil : "<b>Nơi nhận:</b>\(Self.lines(recipients))" }

    private static func signed(_ signature: LetterSignature) -> HTML {
        let authority = signature.lines.map { HTML.text($0) }.joined(separator: "<br>")
        return "<div class=\"signature\">\(authority)<div class=\"signer\">\(signature.name)</div></div>"
    }

    private var noteLine: HTML? { note.map { "<p class=\"note\">\($0)</p>" } }

    private func appendix(_ appendix: LetterAppendix) -> HTML {
        let side: HTML = appendix.isLandscape ? " landscape" : ""
        let paragraphs = appendix.body.map(\.html)
        return """
            <section class="appendix\(side)"><p class="label">\(appendix.label)</p><p class="label">\(appendix.title)</p>
            <p class="attached">(Kèm theo \(Self.html(reference)))</p>\(paragraphs)</section>
            """
    }

    // MARK: - Lists

    /// Lines with a dash and a semicolon, the last with a full stop.
    private static func lines(_ texts: [String]) -> HTML {
        closed(texts).map { "<span>- \($0)</span>" as HTML }.joined()
    }
}
