// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML

/// The source, left of the orders: the text of a typed document, the pages of a scanned one.
extension CheckPage {
    func sourcePane(_ markup: SourceMarkup, _ frame: Frame, _ words: CheckWords) -> HTML {
        guard let scanned else {
            return """
                \(legend(words))<div class="paper" tabindex="0" role="region" aria-label="\(words.source)">\
                \(markup.html(words))</div>
                """
        }
        let scans = ScanWords.in(frame.language)
        let pages = ScannedMarkup(source: scanned, markup: markup, notice: notice.id, open: open?.key)
        return """
            <input type="checkbox" id="phong-to" class="zooming">\
            <label for="phong-to" class="zoom">\(scans.zoom)</label>\
            \(howSure(scanned, scans))\(legend(words, scanned, scans))\
            <div class="paper sheets" tabindex="0" role="region" aria-label="\(words.source)">\
            \(pages.html(words, scans))</div>\
            \(Look.details(scans.recognisedText, "<div class=\"paper recognised\">\(markup.html(words))</div>"))
            """
    }

    /// How many words recognition is not sure of: they are the first to be compared with the picture.
    private func howSure(_ scanned: ScannedSource, _ scans: ScanWords) -> HTML {
        let unsure = scanned.unsure.count
        let sentence = unsure == 0 ? scans.allSure : scans.unsureWords(unsure)
        return "<p class=\"help\">\(scans.recognised(scanned.pages.count, scanned.count)) \(sentence)</p>"
    }

    private func legend(_ words: CheckWords, _ scanned: ScannedSource? = nil, _ scans: ScanWords? = nil) -> HTML {
        let kinds: [DraftDirective.MarkKind] = [.addressee, .deadline, .deliverable, .submitTo]
        let marks = kinds.map { "<li>\(CheckPage.key($0))\(words.kind($0))</li>" as HTML }
        let unsure: HTML? =
            scanned.map(\.unsure.isEmpty) == false
            ? scans.map { "<li><span class=\"key key-unsure\"></span>\($0.unsure)</li>" } : nil
        return "<ul class=\"legend\">\(marks)\(unsure)</ul>"
    }

    /// The words an order was read from: its text, and of a scan its picture with what is to be compared.
    func quoted(_ order: DraftDirective, _ markup: SourceMarkup, _ frame: Frame) -> HTML {
        guard let scanned else { return "<blockquote class=\"quote\">\(markup.quote(order))</blockquote>" }
        let scans = ScanWords.in(frame.language)
        let pages = ScannedMarkup(source: scanned, markup: markup, notice: notice.id, open: open?.key)
        let found = markup.unsureWords(of: order)
        let shown = found.prefix(8).map { "“\($0)”" }.joined(separator: ", ") + (found.count > 8 ? "…" : "")
        let ask: HTML? =
            found.isEmpty ? nil : "<p class=\"ask\">\(scans.unsureHere(found.count, shown))</p>"
        let strips = pages.strips(of: order, scans)
        guard !strips.isEmpty else { return "<blockquote class=\"quote\">\(markup.quote(order))</blockquote>" }
        return """
            <div class="field"><p class="lab">\(scans.inPicture)</p><div class="excerpts" tabindex="0" role="region" \
            aria-label="\(scans.inPicture)">\(strips)</div>\(ask)</div>\
            <blockquote class="quote">\(markup.quote(order))</blockquote>
            """
    }
}
