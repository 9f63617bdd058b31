// SPDX-License-Identifier: AGPL-3.0-or-later

/// A table of Word; its rows are never torn apart.
struct WordTable {
    struct Cell {
        var paragraphs: [WordParagraph]
        var isMiddle = false
    }

    /// The widths of the columns, in twips.
    var widths: [Int]
    var rows: [[Cell]]
    /// Whether its first row is repeated on every page.
    var hasHead = false
    var hasBorders = false
    /// Room between a cell's border and its words, in twips.
    var padding = 0

    var xml: XML {
        XML(
            "w:tbl", [:],
            [XML("w:tblPr", [:], properties), XML("w:tblGrid", [:], widths.map { XML("w:gridCol", ["w:w": "\($0)"]) })]
                + rows.enumerated().map { row($0.element, isHead: hasHead && $0.offset == 0) })
    }

    private var properties: [XML] {
        let line: KeyValuePairs = ["w:val": "single", "w:sz": "6", "w:space": "0", "w:color": "auto"]
        let borders = ["top", "left", "bottom", "right", "insideH", "insideV"].map { XML("w:\($0)", line) }
        let sides = ["left", "right"].map { XML("w:\($0)", ["w:w": "\(padding)", "w:type": "dxa"]) }
        return [
            XML("w:tblW", ["w:w": "\(widths.reduce(0, +))", "w:type": "dxa"]),
            XML("w:tblInd", ["w:w": "0", "w:type": "dxa"]),
        ] + (hasBorders ? [XML("w:tblBorders", [:], borders)] : []) + [
            XML("w:tblLayout", ["w:type": "fixed"]), XML("w:tblCellMar", [:], sides),
        ]
    }

    private func row(_ cells: [Cell], isHead: Bool) -> XML {
        let marks = [XML("w:cantSplit")] + (isHead ? [XML("w:tblHeader")] : [])
        return XML(
            "w:tr", [:],
            [XML("w:trPr", [:], marks)]
                + zip(widths, cells).map { width, cell in
                    let place = [XML("w:tcW", ["w:w": "\(width)", "w:type": "dxa"])]
                    let middle = cell.isMiddle ? [XML("w:vAlign", ["w:val": "center"])] : []
                    let paragraphs = cell.paragraphs.isEmpty ? [WordParagraph()] : cell.paragraphs
                    return XML("w:tc", [:], [XML("w:tcPr", [:], place + middle)] + paragraphs.map(\.xml))
                })
    }
}

extension LetterTable {
    /// The table as Word has it, so many twips wide: head, rows, total.
    func word(width: Int, padding: Int = 80) -> WordTable {
        func cell(_ text: LetterText, _ column: Column, bold: Bool = false, keeps: Bool = false) -> WordTable.Cell {
            let side: WordParagraph.Alignment =
                switch column.alignment {
                case .left: .left
                case .centre: .center
                case .right: .right
                }
            let paragraph = WordParagraph(text.runs(bold: bold), style: "TableText", side)
            return WordTable.Cell(paragraphs: [paragraph.with { $0.keepsWithNext = keeps }], isMiddle: true)
        }
        func line(_ row: [LetterText], bold: Bool = false, keeps: Bool = false) -> [WordTable.Cell] {
            columns.enumerated().map { index, column in
                cell(row.indices.contains(index) ? row[index] : "", column, bold: bold, keeps: keeps)
            }
        }
        let head = columns.map { cell(LetterText($0.title), .init("", .centre), bold: true, keeps: true) }
        let last = rows.indices.last
        let body = rows.enumerated().map { line($0.element, keeps: total != nil && $0.offset == last) }
        return WordTable(
            widths: widths(of: width), rows: [head] + body + (total.map { [line($0, bold: true)] } ?? []),
            hasHead: true, hasBorders: true, padding: padding)
    }

    /// Widths in twips: the shares as given, and what they leave spread over the columns without one.
    private func widths(of width: Int) -> [Int] {
        guard !columns.isEmpty else { return [] }
        let given = columns.compactMap(\.width).reduce(0, +)
        let open = columns.count { $0.width == nil }
        let share = open == 0 ? 0 : max(4, (100 - given) / open)
        let shares = columns.map { max(1, $0.width ?? share) }
        let whole = shares.reduce(0, +)
        return shares.map { width * $0 / whole }
    }
}
