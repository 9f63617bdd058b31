// SPDX-License-Identifier: AGPL-3.0-or-later
import VietnameseText

/// The fonts a Word document's styles give, as far as text in old encodings needs them.
struct WordFonts {
    private struct Style {
        var font: String?
        var basedOn: String?
    }

    private var styles: [String: Style] = [:]
    private var usual: String?
    private var everywhere: String?

    /// Reads `word/styles.xml`; empty bytes give no fonts.
    init(styles part: [UInt8]) {
        var open: String?
        var inDefaults = false
        for (piece, _) in XMLPieces(part) {
            switch piece {
            case .opening(let tag):
                switch tag.name {
                case "rPrDefault": inDefaults = true
                case "style":
                    open = tag["styleId"]
                    if tag["type"] == "paragraph", ["1", "true"].contains(tag["default"] ?? "") { usual = open }
                case "basedOn": if let open { styles[open, default: Style()].basedOn = tag["val"] }
                case "rFonts":
                    let font = Self.font(tag)
                    if let open { styles[open, default: Style()].font = font } else if inDefaults { everywhere = font }
                default: break
                }
            case .closing("rPrDefault"): inDefaults = false
            case .closing("style"): open = nil
            default: break
            }
        }
    }

    /// The font named for letters beyond ASCII.
    static func font(_ tag: XMLPieces.Tag) -> String? { tag["hAnsi"] ?? tag["ascii"] }

    /// The font of a run: its own, its style's, its paragraph's, the document's.
    func font(run: String?, style: String?, paragraph: String?) -> String? {
        run ?? inherited(style) ?? inherited(paragraph ?? usual) ?? everywhere
    }

    private func inherited(_ style: String?) -> String? {
        var next = style
        for _ in 0..<20 {
            guard let name = next, let style = styles[name] else { return nil }
            if let font = style.font { return font }
            next = style.basedOn
        }
        return nil
    }
}

/// A Word part whose texts in old fonts have become Unicode.
struct WordText {
    private(set) var bytes: [UInt8] = []
    /// The encoding most runs were in; nil when nothing was changed.
    private(set) var encoding: OldEncoding?

    private let fonts: WordFonts
    private var paragraphs: [String?] = []
    private var runs: [(font: String?, style: String?)] = []
    private var isText = false
    /// What stands in there speaks of the paragraph's end mark, or of how a run was before.
    private var asides = 0
    private var changed: [OldEncoding: Int] = [:]
    private var inUnicode = 0

    /// Rewrites `word/document.xml` or another part of running text.
    ///
    /// A font's name may outlive its text: where most of what is in old fonts is in Unicode already, nothing is changed.
    init(_ part: [UInt8], fonts: WordFonts) {
        self.fonts = fonts
        bytes.reserveCapacity(part.count + part.count / 4)
        for (piece, raw) in XMLPieces(part) {
            switch piece {
            case .opening(let tag):
                if tag.name == "softHyphen", let letter = hyphenLetter {
                    bytes += Array(letter.utf8)
                    continue
                }
                if !tag.isEmpty { open(tag.name) }
                note(tag)
            case .closing(let name): close(name)
            case .text(let text):
                if isText, let words = converted(text) {
                    bytes += Array(XMLPieces.escaped(words).utf8)
                    continue
                }
            case .other: break
            }
            bytes += raw
        }
        encoding = changed.max { $0.value < $1.value }?.key
        if inUnicode > changed.values.reduce(0, +) { encoding = nil }
        if encoding == nil { bytes = part }
    }

    private mutating func open(_ name: Substring) {
        switch name {
        case "p": paragraphs.append(nil)
        case "r": runs.append((nil, nil))
        case "pPr", "rPrChange": asides += 1
        case "t": isText = true
        default: break
        }
    }

    private mutating func close(_ name: Substring) {
        switch name {
        case "p": _ = paragraphs.popLast()
        case "r": _ = runs.popLast()
        case "pPr", "rPrChange": asides = max(0, asides - 1)
        case "t": isText = false
        default: break
        }
    }

    private mutating func note(_ tag: XMLPieces.Tag) {
        if tag.name == "pStyle", !paragraphs.isEmpty { paragraphs[paragraphs.count - 1] = tag["val"] }
        guard asides == 0, !runs.isEmpty else { return }
        if tag.name == "rFonts" { runs[runs.count - 1].font = WordFonts.font(tag) }
        if tag.name == "rStyle" { runs[runs.count - 1].style = tag["val"] }
    }

    /// The old font of the open run.
    private var font: OldFont? {
        guard let run = runs.last else { return nil }
        return fonts.font(run: run.font, style: run.style, paragraph: paragraphs.last ?? nil).flatMap {
            OldFont(named: $0)
        }
    }

    /// TCVN3 has "ư" at the code of the soft hyphen, which LibreOffice writes as an element of its own.
    private var hyphenLetter: String? {
        guard let font, font.encoding == .tcvn3 else { return nil }
        return "<w:t>\(font.converted("\u{AD}"))</w:t>"
    }

    private mutating func converted(_ text: ArraySlice<UInt8>) -> String? {
        guard let font else { return nil }
        let before = XMLPieces.text(of: String(decoding: text, as: UTF8.self))
        if before.unicodeScalars.contains(where: { $0.value > 0xFF && VietnameseLetter($0) != nil }) {
            inUnicode += 1
            return nil
        }
        let after = font.converted(before)
        if after != before { changed[font.encoding, default: 0] += 1 }
        return after
    }
}
