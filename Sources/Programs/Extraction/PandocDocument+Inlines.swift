// SPDX-License-Identifier: AGPL-3.0-or-later
import Foundation

/// Gathers the words of a paragraph and which of them are bold.
struct InlineWriter {
    private(set) var notes: [[PandocDocument.Node]] = []
    private var runs: [(text: String, bold: Bool)] = []
    private let notesBefore: Int

    init(notesBefore: Int) { self.notesBefore = notesBefore }

    mutating func write(_ nodes: [PandocDocument.Node], bold: Bool) {
        for node in nodes { write(node, bold: bold) }
    }

    private mutating func write(_ node: PandocDocument.Node, bold: Bool) {
        let content = node.content
        switch node.tag {
        case "Str": add(content.text, bold)
        case "Space": add(" ", bold)
        case "SoftBreak": add(" ", bold)
        case "LineBreak": add("\n", bold)
        case "Strong": write(content.list, bold: true)
        case "Emph", "Underline", "Strikeout", "Superscript", "Subscript", "SmallCaps":
            write(content.list, bold: bold)
        case "Quoted":
            let marks = content[0].tag == "SingleQuote" ? ("‘", "’") : ("“", "”")
            add(marks.0, bold)
            write(content[1].list, bold: bold)
            add(marks.1, bold)
        case "Cite", "Link", "Span": write(content[1].list, bold: bold)
        case "Code", "Math": add(content[1].text, bold)
        case "Note":
            notes.append(content.list)
            add("[\(notesBefore + notes.count)]", bold)
        default: break
        }
    }

    private mutating func add(_ text: String, _ bold: Bool) {
        // A space takes the weight of what it follows, so that bold words make one run.
        let isSpace = text == " " || text == "\n"
        let weight = isSpace ? runs.last?.bold ?? bold : bold
        if let last = runs.last, last.bold == weight {
            runs[runs.count - 1].text += text
        } else {
            runs.append((text, weight))
        }
    }

    /// The words; bold ones between asterisks, line by line, spaces left outside.
    func text(marksBold: Bool) -> String {
        let whole = runs.map { run in
            guard marksBold, run.bold else { return run.text }
            return run.text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
                let words = line.trimmingCharacters(in: .whitespaces)
                guard !words.isEmpty, let first = line.firstIndex(where: { $0 != " " }) else { return String(line) }
                let before = line[..<first]
                let after = line.reversed().prefix { $0 == " " }
                return before + "**" + words + "**" + String(after)
            }.joined(separator: "\n")
        }.joined()
        return whole.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.trimmingCharacters(in: .whitespaces) }
            .joined(separator: "\n")
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
