// SPDX-License-Identifier: AGPL-3.0-or-later

/// What a part of a form says about itself.
package struct PartHeader: Sendable, Hashable {
    /// The field's name.
    package let name: String
    /// The file's name as the browser gave it; nil for a field that is not a file.
    package let fileName: String?
    /// The type the browser claims; never believed, files are sniffed.
    package let contentType: String?

    package init(name: String, fileName: String? = nil, contentType: String? = nil) {
        self.name = name
        self.fileName = fileName
        self.contentType = contentType
    }

    /// Reads the header lines of a part; nil unless they name a form field.
    init?(lines bytes: some Collection<UInt8>) {
        let text = String(decoding: bytes, as: UTF8.self)
        var disposition: String?
        var type: String?
        for line in text.split(separator: "\r\n", omittingEmptySubsequences: false) {
            guard let colon = line.firstIndex(of: ":"), line.first != " ", line.first != "\t" else { return nil }
            let value = line[line.index(after: colon)...].drop { $0 == " " }
            switch line[..<colon].lowercased() {
            case "content-disposition": disposition = String(value)
            case "content-type": type = String(value)
            default: break
            }
        }
        guard let disposition, let parameters = Self.parameters(of: disposition), let name = parameters["name"] else {
            return nil
        }
        self.init(name: name, fileName: parameters["filename"], contentType: type)
    }

    /// Reads `form-data; name="a"; filename="b.pdf"`; nil when it is not that.
    private static func parameters(of disposition: String) -> [String: String]? {
        var rest = disposition.unicodeScalars[...]
        guard take(until: ";", from: &rest).lowercased() == "form-data" else { return nil }
        var parameters: [String: String] = [:]
        while !rest.isEmpty {
            rest = rest.drop { $0 == " " || $0 == ";" }
            if rest.isEmpty { break }
            let key = take(until: "=", from: &rest).lowercased()
            guard rest.first == "\"" else {
                parameters[key] = take(until: ";", from: &rest)
                continue
            }
            rest.removeFirst()
            guard let value = quoted(&rest), parameters[key] == nil else { return nil }
            parameters[key] = value
        }
        return parameters
    }

    private static func take(until end: Unicode.Scalar, from rest: inout Substring.UnicodeScalarView) -> String {
        let stop = rest.firstIndex(of: end) ?? rest.endIndex
        let taken = String(rest[..<stop])
        rest = rest[stop...].dropFirst()
        return taken
    }

    /// Reads to the closing quotation mark; browsers write an inner one as `%22`, older programs as `\"`.
    private static func quoted(_ rest: inout Substring.UnicodeScalarView) -> String? {
        var out = String.UnicodeScalarView()
        while let scalar = rest.popFirst() {
            if scalar == "\"" { return String(out).replacing("%22", with: "\"") }
            if scalar == "\\", rest.first == "\"" {
                rest.removeFirst()
                out.append("\"")
            } else {
                out.append(scalar)
            }
        }
        return nil
    }
}
