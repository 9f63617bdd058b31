// SPDX-License-Identifier: AGPL-3.0-or-later
import VietnameseText

/// Measures of Word: twips are twentieths of a point, 56.7 to a millimetre.
enum Twips {
    static func millimetres(_ value: Double) -> Int { Int((value * 1440 / 25.4).rounded()) }
    static func millimetres(_ value: Int) -> Int { millimetres(Double(value)) }
    static func points(_ value: Int) -> Int { value * 20 }
}

/// Words of one weight, slope and size.
struct WordRun {
    var text: String
    var isBold = false
    var isItalic = false
    /// In points; nil takes the paragraph's.
    var size: Int?

    init(_ text: String, bold: Bool = false, italic: Bool = false, size: Int? = nil) {
        self.text = text
        isBold = bold
        isItalic = italic
        self.size = size
    }

    var xml: XML {
        XML("w:r", [:], properties + content)
    }

    private var properties: [XML] {
        var inner: [XML] = []
        if isBold { inner += [XML("w:b"), XML("w:bCs")] }
        if isItalic { inner += [XML("w:i"), XML("w:iCs")] }
        if let size { inner += [XML("w:sz", ["w:val": "\(size * 2)"]), XML("w:szCs", ["w:val": "\(size * 2)"])] }
        return inner.isEmpty ? [] : [XML("w:rPr", [:], inner)]
    }

    /// The text with its line breaks and tabs as Word has them, its letters composed.
    private var content: [XML] {
        var found: [XML] = []
        var line = ""
        func flush() {
            guard !line.isEmpty else { return }
            found.append(XML("w:t", ["xml:space": "preserve"], text: composed(line)))
            line = ""
        }
        for letter in text {
            if letter.isNewline {
                flush()
                found.append(XML("w:br"))
            } else if letter == "\t" {
                flush()
                found.append(XML("w:tab"))
            } else {
                line.append(letter)
            }
        }
        flush()
        return found
    }
}

/// A paragraph: words and how they are set.
struct WordParagraph {
    enum Alignment: String {
        case left, center, right, both
    }

    var runs: [WordRun]
    var style: String?
    var alignment: Alignment?
    var keepsWithNext = false
    var beginsPage = false
    /// A rule above, as wide as the paragraph between its indents.
    var hasRule = false
    /// A frame around the words, as a mark of urgency has.
    var isFramed = false
    /// Room before and after, in points; nil takes the style's.
    var before: Int?
    var after: Int?
    /// The exact height of a line in points, for lines without words.
    var height: Int?
    /// Indents in twips.
    var left: Int?
    var right: Int?
    var hanging: Int?
    /// Ends a section with this page.
    var section: XML?

    init(
        _ runs: [WordRun] = [], style: String? = nil, _ alignment: Alignment? = nil, before: Int? = nil,
        after: Int? = nil
    ) {
        self.runs = runs
        self.style = style
        self.alignment = alignment
        self.before = before
        self.after = after
    }

    /// The same paragraph with something changed.
    func with(_ change: (inout WordParagraph) -> Void) -> WordParagraph {
        var copy = self
        change(&copy)
        return copy
    }

    var xml: XML {
        let properties = properties
        return XML(
            "w:p", [:], (properties.isEmpty ? [] : [XML("w:pPr", [:], properties)]) + runs.map(\.xml))
    }

    /// In the order the schema asks for.
    private var properties: [XML] {
        var found: [XML] = []
        if let style { found.append(XML("w:pStyle", ["w:val": style])) }
        if keepsWithNext { found.append(XML("w:keepNext")) }
        if beginsPage { found.append(XML("w:pageBreakBefore")) }
        if let borders { found.append(borders) }
        if let spacing { found.append(spacing) }
        if let indents { found.append(indents) }
        if let alignment { found.append(XML("w:jc", ["w:val": alignment.rawValue])) }
        if let height {
            found.append(XML("w:rPr", [:], [XML("w:sz", ["w:val": "\(max(2, height))"])]))
        }
        if let section { found.append(section) }
        return found
    }

    private var borders: XML? {
        let line: KeyValuePairs = ["w:val": "single", "w:sz": "6", "w:space": "1", "w:color": "auto"]
        if isFramed {
            return XML("w:pBdr", [:], ["top", "left", "bottom", "right"].map { XML("w:\($0)", line) })
        }
        return hasRule ? XML("w:pBdr", [:], [XML("w:top", line)]) : nil
    }

    private var spacing: XML? {
        var attributes: [XML.Attribute] = []
        if let before { attributes.append(.init(name: "w:before", value: "\(Twips.points(before))")) }
        if let after { attributes.append(.init(name: "w:after", value: "\(Twips.points(after))")) }
        if let height {
            attributes.append(.init(name: "w:line", value: "\(Twips.points(height))"))
            attributes.append(.init(name: "w:lineRule", value: "exact"))
        }
        guard !attributes.isEmpty else { return nil }
        var element = XML("w:spacing")
        element.attributes = attributes
        return element
    }

    private var indents: XML? {
        var attributes: [XML.Attribute] = []
        if let left { attributes.append(.init(name: "w:left", value: "\(left)")) }
        if let right { attributes.append(.init(name: "w:right", value: "\(right)")) }
        if let hanging {
            attributes.append(.init(name: "w:hanging", value: "\(hanging)"))
        } else if left != nil || alignment == .center {
            attributes.append(.init(name: "w:firstLine", value: "0"))
        }
        guard !attributes.isEmpty else { return nil }
        var element = XML("w:ind")
        element.attributes = attributes
        return element
    }
}

extension LetterText {
    /// The words as runs; all bold where they stand in a bold place.
    func runs(bold: Bool = false, italic: Bool = false) -> [WordRun] {
        runs.map { WordRun($0.text, bold: $0.isBold || bold, italic: $0.isItalic || italic) }
    }
}
