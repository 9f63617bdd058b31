// SPDX-License-Identifier: AGPL-3.0-or-later

/// An XML element: the one way markup of Word documents is made, so that no text can become markup.
struct XML: Sendable, Hashable {
    enum Content: Sendable, Hashable {
        case elements([XML])
        case text(String)
    }

    var name: String
    var attributes: [Attribute]
    var content: Content

    struct Attribute: Sendable, Hashable {
        var name: String
        var value: String
    }

    /// An element with others inside it.
    init(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ elements: [XML] = []) {
        self.name = name
        self.attributes = attributes.map { Attribute(name: $0.key, value: $0.value) }
        content = .elements(elements)
    }

    /// An element with a text inside it, whose spaces count.
    init(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], text: String) {
        self.name = name
        self.attributes = attributes.map { Attribute(name: $0.key, value: $0.value) }
        content = .text(text)
    }

    /// The element as the root of a part of a package.
    var document: String {
        var out = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
        write(to: &out)
        return out
    }

    private func write(to out: inout String) {
        out += "<" + name
        for attribute in attributes { out += " \(attribute.name)=\"\(Self.escaped(attribute.value))\"" }
        switch content {
        case .elements(let elements) where elements.isEmpty: out += "/>"
        case .elements(let elements):
            out += ">"
            for element in elements { element.write(to: &out) }
            out += "</\(name)>"
        case .text(let text): out += ">\(Self.escaped(text))</\(name)>"
        }
    }

    /// A text without the characters XML 1.0 has no place for, and with its five special ones replaced.
    static func escaped(_ text: String) -> String {
        var out = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": out.append(contentsOf: "&amp;".unicodeScalars)
            case "<": out.append(contentsOf: "&lt;".unicodeScalars)
            case ">": out.append(contentsOf: "&gt;".unicodeScalars)
            case "\"": out.append(contentsOf: "&quot;".unicodeScalars)
            case "\t", "\n": out.append(scalar)
            case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value): continue
            case "\u{FFFE}", "\u{FFFF}": continue
            default: out.append(scalar)
            }
        }
        return String(out)
    }
}
