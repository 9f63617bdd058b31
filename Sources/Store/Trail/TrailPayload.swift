// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Foundation

/// The readable content of an entry as it is kept: a JSON list of changes.
///
/// Written and read by hand, because every write and every line of every history passes here, and general coding costs
/// more than all the rest of a history.
package enum TrailPayload {
    /// The changes as JSON: `[{"field":"state","from":"issued","to":"acknowledged"}]`.
    package static func encode(_ changes: [TrailChange]) -> String {
        var json = "["
        for (index, change) in changes.enumerated() {
            if index > 0 { json += "," }
            json += "{\"field\":"
            append(change.field.rawValue, to: &json)
            if let from = change.from {
                json += ",\"from\":"
                append(from, to: &json)
            }
            if let to = change.to {
                json += ",\"to\":"
                append(to, to: &json)
            }
            json += "}"
        }
        return json + "]"
    }

    /// Reads what ``encode(_:)`` wrote, and any other JSON list of such objects; changes of kinds this program does
    /// not know are left out, and what is not such a list has none.
    package static func decode(_ json: String) -> [TrailChange] {
        var json = json
        return json.withUTF8 { bytes in
            var scanner = PayloadScanner(bytes)
            return scanner.changes()
        }
    }

    private static func append(_ text: String, to json: inout String) {
        json += "\""
        if text.utf8.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C }) {
            for scalar in text.unicodeScalars { append(scalar, to: &json) }
        } else {
            json += text
        }
        json += "\""
    }

    private static func append(_ scalar: Unicode.Scalar, to json: inout String) {
        switch scalar {
        case "\"": json += "\\\""
        case "\\": json += "\\\\"
        case "\n": json += "\\n"
        case "\r": json += "\\r"
        case "\t": json += "\\t"
        case _ where scalar.value < 0x20:
            json += "\\u00" + (scalar.value < 0x10 ? "0" : "1") + String(scalar.value & 15, radix: 16)
        default: json.unicodeScalars.append(scalar)
        }
    }
}

/// Reads a list of flat objects of texts from JSON.
private struct PayloadScanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    mutating func changes() -> [TrailChange] {
        var changes: [TrailChange] = []
        guard take(UInt8(ascii: "[")) else { return [] }
        if take(UInt8(ascii: "]")) { return [] }
        repeat {
            guard let members = object() else { return [] }
            if let field = members.field.flatMap(TrailChange.Field.init(rawValue:)) {
                changes.append(TrailChange(field, from: members.from, to: members.to))
            }
        } while take(UInt8(ascii: ","))
        return take(UInt8(ascii: "]")) ? changes : []
    }

    private mutating func object() -> (field: String?, from: String?, to: String?)? {
        var members: (field: String?, from: String?, to: String?) = (nil, nil, nil)
        guard take(UInt8(ascii: "{")) else { return nil }
        repeat {
            guard let name = text(), take(UInt8(ascii: ":")), let value = text() else { return nil }
            switch name {
            case "field": members.field = value
            case "from": members.from = value
            case "to": members.to = value
            default: break
            }
        } while take(UInt8(ascii: ","))
        return take(UInt8(ascii: "}")) ? members : nil
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        while position < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) { position += 1 }
        guard position < bytes.count, bytes[position] == byte else { return false }
        position += 1
        return true
    }

    private mutating func text() -> String? {
        guard take(UInt8(ascii: "\"")) else { return nil }
        let start = position
        var isEscaped = false
        while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
            if bytes[position] == UInt8(ascii: "\\") {
                isEscaped = true
                position += 1
            }
            position += 1
        }
        guard position < bytes.count else { return nil }
        let inner = bytes[start..<position]
        position += 1
        guard isEscaped else { return String(decoding: inner, as: UTF8.self) }
        let quoted = Data([UInt8(ascii: "\"")] + inner + [UInt8(ascii: "\"")])
        return try? JSONDecoder().decode(String.self, from: quoted)
    }
}
