// SPDX-License-Identifier: AGPL-3.0-or-later

/// Writes blocks as paragraphs.
struct BlockWriter {
    private(set) var paragraphs: [String] = []
    private(set) var notes: [String] = []
    /// The label of the decimal list item we stand in, for labels such as 1.1.
    private var decimalPrefix: String?

    mutating func write(_ blocks: [PandocDocument.Node]) {
        for block in blocks { write(block) }
    }

    private mutating func write(_ block: PandocDocument.Node) {
        let content = block.content
        switch block.tag {
        case "Plain", "Para": add(inlines(content.list))
        case "LineBlock": add(content.list.map { inlines($0.list) }.joined(separator: "\n"))
        case "Header": add(heading(content))
        case "CodeBlock": add(content[1].text)
        case "BlockQuote": write(content.list)
        case "Div": write(content[1].list)
        case "Figure": write(content[2].list)
        case "BulletList": for item in content.list { write(item.list, label: "-") }
        case "OrderedList": writeOrdered(content)
        case "DefinitionList":
            for item in content.list {
                add(inlines(item[0].list))
                for definition in item[1].list { write(definition.list) }
            }
        case "Table": write(table: content)
        default: break
        }
    }

    private mutating func add(_ paragraph: String) {
        if !paragraph.isEmpty { paragraphs.append(paragraph) }
    }

    private mutating func heading(_ content: PandocDocument.Node) -> String {
        let words = inlines(content[2].list, marksBold: false)
        guard !words.isEmpty else { return "" }
        return String(repeating: "#", count: min(6, max(1, content[0].number))) + " " + words
    }

    private mutating func writeOrdered(_ content: PandocDocument.Node) {
        let attributes = content[0]
        let style = attributes[1].tag
        let delimiter = attributes[2].tag
        let outer = decimalPrefix
        for (offset, item) in content[1].list.enumerated() {
            let number = ListNumber.text(attributes[0].number + offset, style)
            // Below its first level pandoc does not tell how Word closes a number: two decimals mean 1.1, letters a).
            let isComposite = style == "Decimal" && delimiter == "DefaultDelim" && outer != nil
            let label = isComposite ? "\(outer ?? "").\(number)" : number
            decimalPrefix = style == "Decimal" ? label : nil
            write(item.list, label: ListNumber.closed(label, delimiter, style))
            decimalPrefix = outer
        }
    }

    /// Writes an item with its label before its first words; one that begins with another list keeps the label alone.
    private mutating func write(_ item: [PandocDocument.Node], label: String) {
        guard let first = item.first, ["Plain", "Para"].contains(first.tag) else {
            add(label)
            write(item)
            return
        }
        add(label + " " + inlines(first.content.list))
        write(Array(item.dropFirst()))
    }

    /// Writes a table: a row a line, or cell after cell where the table only places text side by side.
    private mutating func write(table: PandocDocument.Node) {
        let head = table[3][1].list
        let bodies = table[4].list.flatMap { $0[2].list + $0[3].list }
        let rows = (head + bodies + table[5][1].list).map { row in row[1].list.map { $0[4].list } }
        add(inlines(table[1][1].list.flatMap { $0.content.list }))
        let filled = rows.filter { row in row.contains { !$0.isEmpty } }
        if isLayout(rows) {
            for row in rows { for cell in row { write(cell) } }
        } else {
            add(filled.map { line($0) }.joined(separator: "\n"))
        }
    }

    /// A letterhead or the foot of a letter: at most two columns, some cell with several lines or the state's name.
    private func isLayout(_ rows: [[[PandocDocument.Node]]]) -> Bool {
        guard rows.allSatisfy({ $0.count <= 2 }) else { return false }
        return rows.contains { row in
            row.contains { cell in
                cell.count > 1 || cell.contains { $0.content.list.contains { $0.tag == "LineBreak" } }
            }
        }
    }

    private func line(_ row: [[PandocDocument.Node]]) -> String {
        let cells = row.map { blocks in
            var cell = BlockWriter()
            cell.write(blocks)
            return (cell.paragraphs + cell.notes).joined(separator: " ").replacing("\n", with: " ").replacing(
                "**", with: "")
        }
        return "| " + cells.joined(separator: " | ") + " |"
    }

    private mutating func inlines(_ nodes: [PandocDocument.Node], marksBold: Bool = true) -> String {
        var writer = InlineWriter(notesBefore: notes.count)
        writer.write(nodes, bold: false)
        for note in writer.notes {
            var inner = BlockWriter()
            inner.write(note)
            notes.append("[\(notes.count + 1)] " + inner.paragraphs.joined(separator: " "))
        }
        return writer.text(marksBold: marksBold)
    }
}

/// The numbers of automatic lists.
enum ListNumber {
    static func text(_ number: Int, _ style: String) -> String {
        switch style {
        case "LowerAlpha": letter(number)
        case "UpperAlpha": letter(number).uppercased()
        case "LowerRoman": roman(number).lowercased()
        case "UpperRoman": roman(number)
        default: String(number)
        }
    }

    static func closed(_ label: String, _ delimiter: String, _ style: String) -> String {
        switch delimiter {
        case "OneParen": label + ")"
        case "TwoParens": "(" + label + ")"
        case "DefaultDelim" where style == "LowerAlpha": label + ")"
        default: label + "."
        }
    }

    private static func letter(_ number: Int) -> String {
        guard number > 0 else { return String(number) }
        let letters = Array("abcdefghijklmnopqrstuvwxyz")
        return String(repeating: letters[(number - 1) % 26], count: min(4, (number - 1) / 26 + 1))
    }

    private static func roman(_ number: Int) -> String {
        guard (1..<4000).contains(number) else { return String(number) }
        let signs = [
            (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
            (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
        ]
        var rest = number
        var text = ""
        for (value, sign) in signs {
            while rest >= value {
                text += sign
                rest -= value
            }
        }
        return text
    }
}
