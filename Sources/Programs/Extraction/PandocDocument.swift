// SPDX-License-Identifier: AGPL-3.0-or-later
import Foundation

/// A document as pandoc understands it, written out for a reader of official documents.
///
/// pandoc's own plain writer loses bold and its Markdown writer escapes numbering (`1\.`); this keeps both: `**bold**`,
/// `# heading`, the numbers of automatic lists, a table row a line, and the columns of a letterhead one after the other.
struct PandocDocument {
    private let blocks: [Node]

    /// Takes what `pandoc --to=json` writes; nil when it is not that.
    init?(json: [UInt8]) {
        guard let root = try? JSONSerialization.jsonObject(with: Data(json)) as? [String: Any],
            let blocks = root["blocks"] as? [Any]
        else { return nil }
        self.blocks = blocks.map(Node.init)
    }

    /// The whole text; blocks are parted by an empty line.
    var text: String {
        var writer = BlockWriter()
        writer.write(blocks)
        let lines = writer.paragraphs + writer.notes
        return lines.isEmpty ? "" : lines.joined(separator: "\n\n") + "\n"
    }

    /// One element of pandoc's tree: a tag and its content.
    struct Node {
        let value: Any

        var tag: String { (value as? [String: Any])?["t"] as? String ?? "" }
        var content: Node { Node(value: (value as? [String: Any])?["c"] ?? [Any]()) }
        var list: [Node] { (value as? [Any])?.map(Node.init) ?? [] }
        var text: String { value as? String ?? "" }
        /// A whole number, held where counting on from it is safe: a document may begin its list with any number.
        var number: Int { Int(min(max((value as? NSNumber)?.doubleValue ?? 0, -9_999), 999_999)) }

        /// An element of a list; empty when there is none, so that odd input gives odd text and no crash.
        subscript(index: Int) -> Node {
            guard let values = value as? [Any], values.indices.contains(index) else { return Node(value: [Any]()) }
            return Node(value: values[index])
        }
    }
}
