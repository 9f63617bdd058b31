// SPDX-License-Identifier: AGPL-3.0-or-later

/// Reads the tags of a page as strictly as a browser would be lenient: every `<` in it opens something.
struct MarkupScan {
    struct Tag {
        let name: String
        let attributes: [(name: String, value: String)]

        subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }
    }

    private(set) var tags: [Tag] = []
    private let bytes: [UInt8]
    private var at = 0

    init(_ html: String) {
        bytes = Array(html.utf8)
        while let start = bytes[at...].firstIndex(of: UInt8(ascii: "<")) {
            at = start + 1
            if let tag = tag() { tags.append(tag) }
        }
    }

    private mutating func tag() -> Tag? {
        if at < bytes.count, bytes[at] == UInt8(ascii: "/") || bytes[at] == UInt8(ascii: "!") {
            // A closing tag bears no attributes, and there is one doctype.
            at = bytes[at...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count
            return nil
        }
        let name = word(until: [" ", ">", "/", "\t", "\n"])
        var attributes: [(name: String, value: String)] = []
        while true {
            skip([" ", "\t", "\n", "\r", "/"])
            guard at < bytes.count, bytes[at] != UInt8(ascii: ">") else { break }
            let key = word(until: ["=", " ", ">", "/", "\t", "\n"])
            if at < bytes.count, bytes[at] == UInt8(ascii: "=") {
                at += 1
                attributes.append((key.lowercased(), value()))
            } else {
                if key.isEmpty { at += 1 }
                attributes.append((key.lowercased(), ""))
            }
        }
        return Tag(name: name.lowercased(), attributes: attributes)
    }

    private mutating func value() -> String {
        guard at < bytes.count else { return "" }
        let quote = bytes[at]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            at += 1
            let end = bytes[at...].firstIndex(of: quote) ?? bytes.count
            defer { at = min(end + 1, bytes.count) }
            return Self.decoded(String(decoding: bytes[at..<end], as: UTF8.self))
        }
        return Self.decoded(word(until: [" ", ">", "\t", "\n"]))
    }

    private mutating func word(until ends: [Unicode.Scalar]) -> String {
        let stops = Set(ends.map { UInt8(ascii: $0) })
        let end = bytes[at...].firstIndex { stops.contains($0) } ?? bytes.count
        defer { at = end }
        return String(decoding: bytes[at..<end], as: UTF8.self)
    }

    private mutating func skip(_ characters: [Unicode.Scalar]) {
        let skipped = Set(characters.map { UInt8(ascii: $0) })
        while at < bytes.count, skipped.contains(bytes[at]) { at += 1 }
    }

    static func decoded(_ text: String) -> String {
        text.contains("&")
            ? text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
                .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
            : text
    }
}

extension MarkupScan {
    /// One form of a page, with the names it sends.
    struct Form: Hashable {
        let action: String
        let isPost: Bool
        /// Fields somebody types into.
        var typed: [String] = []
        /// All others with what they hold now; the first value of each name.
        var held: [String: String] = [:]
        var hasPassword = false
    }

    /// The forms of the page, their fields in order.
    var forms: [Form] {
        var forms: [Form] = []
        for tag in tags {
            if tag.name == "form" {
                forms.append(Form(action: tag["action"] ?? "", isPost: tag["method"]?.lowercased() == "post"))
            }
            guard let name = tag["name"], !name.isEmpty, !forms.isEmpty else { continue }
            let last = forms.count - 1
            switch (tag.name, tag["type"] ?? "text") {
            case ("textarea", _), ("input", "text"), ("input", "search"):
                if !forms[last].typed.contains(name) { forms[last].typed.append(name) }
            case ("input", "password"): forms[last].hasPassword = true
            case ("input", "hidden"), ("input", "radio"), ("button", _):
                if forms[last].held[name] == nil { forms[last].held[name] = tag["value"] ?? "" }
            case ("select", _): if forms[last].held[name] == nil { forms[last].held[name] = "" }
            default: break
            }
        }
        return forms
    }

    /// The addresses the page leads to.
    var links: [String] { tags.compactMap { $0.name == "a" ? $0["href"] : nil } }
}
