// SPDX-License-Identifier: AGPL-3.0-or-later

extension LetterLayout {
    /// The style sheet of a document with these measures; every rule is held under `.letter` or `@page`.
    public var css: String { pages + text + head + blocks + tables + foot }

    private var pages: String {
        """
        @page { size: A4; margin: \(margins.top)mm \(margins.right)mm \(margins.bottom)mm \(margins.left)mm;
          @top-center { content: counter(page); font: \(sizes.pageNumber)pt "\(face)"; } }
        @page :first { @top-center { content: none; } }
        @page landscape { size: A4 landscape; }
        html, body { margin: 0; }
        @media screen { body { max-width: 160mm; margin: 12mm auto; padding: 0 5mm; background: #fff; } }
        """
    }

    private var text: String {
        """
        .letter { overflow-wrap: break-word; }
        .letter { font-family: "\(face)"; font-size: \(sizes.body)pt; line-height: \(lineHeight); color: #000; }
        .letter p { margin: 0 0 \(paragraphGap)pt; orphans: 2; widows: 2; }
        .letter .blank { display: inline-block; width: 11mm; }
        .letter .words { display: inline-block; }
        .letter .rule { display: block; margin: 1.5pt auto 0; border-top: 0.75pt solid #000; }
        .letter .short { width: 40%; }
        """
    }

    /// Two columns side by side; their widths hold the nation's name and most bodies' names on one line each.
    private var head: String {
        """
        .letter .head { display: table; table-layout: fixed; width: 100%; margin-bottom: 18pt; }
        .letter .head { line-height: 1.2; }
        .letter .head > div { display: table-cell; text-align: center; vertical-align: top; padding: 0; }
        .letter .head > div:first-child { width: 44%; }
        .letter .issuer, .letter .nation { font-size: \(sizes.issuer)pt; }
        .letter .nation { font-size: \(sizes.nation)pt; white-space: nowrap; }
        .letter .motto { font-size: \(sizes.motto)pt; }
        .letter .nation, .letter .motto, .letter .name { font-weight: bold; }
        .letter .number { font-size: \(sizes.number)pt; margin-top: 7pt; }
        .letter .date { font-size: \(sizes.date)pt; font-style: italic; margin-top: 7pt; white-space: nowrap; }
        .letter .urgent { display: inline-block; margin-top: 8pt; padding: 2pt 8pt; border: 0.75pt solid #000; }
        .letter .urgent { font-size: \(sizes.motto)pt; font-weight: bold; }
        .letter .about { font-size: \(sizes.dispatchSubject)pt; margin: 6pt 4mm 0; }
        .letter .title { font-size: \(sizes.title)pt; font-weight: bold; text-align: center; margin-bottom: 12pt; }
        .letter .title .rule { margin-top: 5pt; }
        .letter .title { break-inside: avoid; break-after: avoid; }
        .letter .to { margin: 0 0 12pt 25mm; }
        .letter .to.one { margin-left: 0; text-align: center; }
        .letter .to span { display: block; padding-left: 5mm; text-indent: -3mm; }
        """
    }

    private var blocks: String {
        """
        .letter .text { text-align: justify; text-indent: \(indent)mm; }
        .letter .basis { font-style: italic; }
        .letter .centred { font-weight: bold; text-align: center; break-after: avoid; }
        .letter h2, .letter h3, .letter h4 { font-size: \(sizes.body)pt; margin: 0 0 \(paragraphGap)pt; }
        .letter h2, .letter h3, .letter h4 { text-indent: \(indent)mm; break-after: avoid; text-align: justify; }
        .letter h4 { font-style: italic; }
        .letter .appendix { break-before: page; }
        .letter .appendix.landscape { page: landscape; }
        .letter .label { font-weight: bold; text-align: center; }
        .letter .attached { font-style: italic; text-align: center; margin-bottom: 12pt; }
        """
    }

    private var tables: String {
        """
        .letter .caption { text-align: center; font-style: italic; break-after: avoid; }
        .letter table { width: 100%; border-collapse: collapse; font-size: \(sizes.table)pt; line-height: 1.2; }
        .letter table { margin-bottom: 10pt; }
        .letter thead { display: table-header-group; }
        .letter tr { break-inside: avoid; }
        .letter th, .letter td { border: 0.75pt solid #000; padding: 2pt 3pt; vertical-align: middle; }
        .letter th { text-align: center; }
        .letter .centre { text-align: center; }
        .letter .right { text-align: right; }
        .letter td.right { padding-right: 6pt; }
        .letter .total td { font-weight: bold; break-before: avoid; }
        """
    }

    /// The closing stays whole and with what comes before it: a signature never stands on a page alone.
    private var foot: String {
        """
        .letter .foot { display: table; table-layout: fixed; width: 100%; margin-top: 12pt; }
        .letter .foot { break-inside: avoid; break-before: avoid; }
        .letter .foot > div { display: table-cell; vertical-align: top; }
        .letter .copies { width: 50%; font-size: \(sizes.recipients)pt; line-height: 1.25; }
        .letter .copies b { font-size: \(sizes.recipientsHead)pt; font-style: italic; display: block; }
        .letter .copies span { display: block; padding-left: 2.5mm; text-indent: -2.5mm; }
        .letter .signature { font-size: \(sizes.signature)pt; font-weight: bold; text-align: center; }
        .letter .signer { margin-top: 28mm; }
        .letter .below { margin-top: 12pt; break-before: avoid; break-inside: avoid; }
        .letter .note { font-size: \(sizes.note)pt; margin-top: 12pt; overflow-wrap: anywhere; break-before: avoid; }
        """
    }
}
