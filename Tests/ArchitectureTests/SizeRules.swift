// SPDX-License-Identifier: AGPL-3.0-or-later

/// How large files and functions may grow before they hold more than one subject.
enum SizeRules {
    static let sourceFile = 300
    static let testFile = 400
    static let function = 40

    /// Tables of words, routes and rules are long because there is much to say, not because there is much to follow.
    static func isTable(_ file: SourceTree.File) -> Bool {
        let name = file.path.split(separator: "/").last ?? ""
        return ["Words", "Routes", "Vocabulary", "Texts", "Table", "Policy"].contains { name.contains($0) }
            || file.path.contains("/Migrations/")
    }

    /// The functions of a file that are too long, with their length.
    static func longFunctions(in file: SourceTree.File) -> [String] {
        var found: [String] = []
        for (start, line) in file.lines.enumerated() where isFunction(line) {
            let indent = line.prefix { $0 == " " }.count
            let closing = String(repeating: " ", count: indent) + "}"
            guard line.hasSuffix("{") || opens(file.lines, after: start, indent: indent) else { continue }
            let rest = file.lines[(start + 1)...]
            guard let end = rest.firstIndex(where: { $0 == closing }) else { continue }
            let length = end - start - 1
            if length > function { found.append("\(file.path):\(start + 1): \(length) lines") }
        }
        return found
    }

    private static func isFunction(_ line: Substring) -> Bool {
        let words = line.split(separator: " ")
        return words.contains("func") && !line.drop { $0 == " " }.hasPrefix("//")
            || words.contains { $0.hasPrefix("init(") || $0.hasPrefix("init?(") }
                && !line.contains("self.init") && !line.contains("super.init")
                && !line.drop { $0 == " " }.hasPrefix("//")
    }

    private static func opens(_ lines: [Substring], after start: Int, indent: Int) -> Bool {
        for line in lines[(start + 1)...].prefix(12) {
            let depth = line.prefix { $0 == " " }.count
            if depth == indent, line.hasSuffix("{") { return true }
            if depth < indent, !line.isEmpty { return false }
        }
        return false
    }
}
