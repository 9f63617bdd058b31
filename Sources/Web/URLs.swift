// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// Every link of the product: one function per page or form, so that an address is written once.
///
/// Those of a feature stand in its folder, in `URLs+<Feature>.swift`.
package enum URLs {
    /// A file under Public, with the build's mark so that browsers may keep it for good.
    package static func asset(_ name: String, _ mark: String) -> String {
        mark.isEmpty ? "/assets/\(name)" : "/assets/\(name)?v=\(mark)"
    }

    package static let home = "/"
    package static let signIn = "/dang-nhap"
    package static let signInCode = "/dang-nhap/ma"
    package static let signOut = "/dang-xuat"
    package static let language = "/ngon-ngu"
    package static let inbox = "/viec-cua-toi"

    /// The search page, perhaps with what is sought.
    package static func search(_ words: String = "") -> String { link("/tim-kiem", [("q", words)]) }

    /// A stored file, served through its record.
    package static func file<Entity>(_ id: ID<Entity>) -> String { "/tep/\(id)" }
}

extension URLs {
    /// An address of ours with one more field in its query.
    package static func adding(_ name: String, _ value: String, to url: String) -> String {
        url + (url.contains("?") ? "&" : "?") + "\(escape(name))=\(escape(value))"
    }
}

extension URLs {
    /// A path with its query; fields without a value are left out.
    package static func link(_ path: String, _ query: [(String, String)]) -> String {
        let fields = query.filter { !$0.1.isEmpty }.map { "\(escape($0.0))=\(escape($0.1))" }
        return fields.isEmpty ? path : path + "?" + fields.joined(separator: "&")
    }

    /// A text as it may stand in a path segment or a query value (RFC 3986: all but unreserved characters escaped).
    package static func escape(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                bytes.append(byte)
            default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
