// SPDX-License-Identifier: AGPL-3.0-or-later

/// The styles of a document, so that a person who edits it in Word finds them by name.
struct WordStyles {
    let layout: LetterLayout

    /// The face as Windows has it; where it lacks, Tinos has the same measures and every Vietnamese letter.
    static let face = "Times New Roman"

    /// A line of the face alone is 1.149 times its size, and Word multiplies that.
    private static let natural = 1.149

    private func lines(_ height: Double) -> String { "\(Int((height / Self.natural * 240).rounded()))" }

    var part: String {
        XML("w:styles", Word.namespaces, [defaults, normal, text, table] + headings).document
    }

    private var defaults: XML {
        let face = ["w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"].map { XML.Attribute(name: $0, value: Self.face) }
        var fonts = XML("w:rFonts")
        fonts.attributes = face
        let run = XML(
            "w:rPr", [:],
            [
                fonts, XML("w:sz", ["w:val": "\(layout.sizes.body * 2)"]),
                XML("w:szCs", ["w:val": "\(layout.sizes.body * 2)"]),
                XML("w:lang", ["w:val": "vi-VN", "w:eastAsia": "vi-VN"]),
            ])
        let paragraph = XML(
            "w:pPr", [:],
            [XML("w:spacing", ["w:after": "0", "w:line": lines(layout.lineHeight), "w:lineRule": "auto"])])
        return XML(
            "w:docDefaults", [:],
            [XML("w:rPrDefault", [:], [run]), XML("w:pPrDefault", [:], [paragraph])])
    }

    private var normal: XML {
        XML(
            "w:style", ["w:type": "paragraph", "w:default": "1", "w:styleId": "Normal"],
            [
                XML("w:name", ["w:val": "Normal"]), XML("w:qFormat"),
            ])
    }

    private var text: XML {
        style("Text", "Đoạn văn", paragraph: [gap, indent, XML("w:jc", ["w:val": "both"])])
    }

    private var table: XML {
        style(
            "TableText", "Chữ trong bảng",
            paragraph: [
                XML("w:spacing", ["w:before": "40", "w:after": "40", "w:line": lines(1.2), "w:lineRule": "auto"])
            ],
            run: [
                XML("w:sz", ["w:val": "\(layout.sizes.table * 2)"]),
                XML("w:szCs", ["w:val": "\(layout.sizes.table * 2)"]),
            ])
    }

    /// Levels 1 to 3, so that Word's outline shows the document's.
    private var headings: [XML] {
        (1...3).map { level in
            style(
                "Heading\(level)", "heading \(level)", next: "Text",
                paragraph: [
                    XML("w:keepNext"), gap, indent, XML("w:jc", ["w:val": "both"]),
                    XML("w:outlineLvl", ["w:val": "\(level - 1)"]),
                ], run: [XML("w:b"), XML("w:bCs")] + (level == 3 ? [XML("w:i"), XML("w:iCs")] : []))
        }
    }

    private var gap: XML { XML("w:spacing", ["w:after": "\(Twips.points(layout.paragraphGap))"]) }

    private var indent: XML { XML("w:ind", ["w:firstLine": "\(Twips.millimetres(layout.indent))"]) }

    private func style(
        _ id: String, _ name: String, next: String? = nil, paragraph: [XML], run: [XML] = []
    ) -> XML {
        XML(
            "w:style", ["w:type": "paragraph", "w:styleId": id],
            [XML("w:name", ["w:val": name]), XML("w:basedOn", ["w:val": "Normal"])]
                + (next.map { [XML("w:next", ["w:val": $0])] } ?? []) + [XML("w:qFormat")]
                + [XML("w:pPr", [:], paragraph)] + (run.isEmpty ? [] : [XML("w:rPr", [:], run)]))
    }
}

/// What every part of a Word document says of itself.
enum Word {
    static let namespaces: KeyValuePairs = [
        "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ]
}
