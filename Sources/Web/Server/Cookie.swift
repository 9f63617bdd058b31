// SPDX-License-Identifier: AGPL-3.0-or-later

import HTTPTypes

/// A cookie to be set: always HttpOnly, SameSite=Lax and for the whole site.
package struct Cookie: Sendable, Hashable {
    package let name: String
    /// Letters, digits, `-` and `_` only; anything else is dropped, so that nothing can be smuggled into the header.
    package let value: String
    /// Seconds until the browser forgets it; nil until the browser closes, 0 at once.
    package let maxAge: Int?
    package let isSecure: Bool

    package init(name: String, value: String, maxAge: Int? = nil, isSecure: Bool) {
        self.name = name
        self.value = String(decoding: value.utf8.filter(Self.isPlain), as: UTF8.self)
        self.maxAge = maxAge
        self.isSecure = isSecure
    }

    /// The cookie as the `Set-Cookie` header writes it.
    package var header: String {
        var text = "\(name)=\(value); Path=/; HttpOnly; SameSite=Lax"
        if let maxAge { text += "; Max-Age=\(maxAge)" }
        if isSecure { text += "; Secure" }
        return text
    }

    /// Finds a cookie's value among those a browser sent.
    ///
    /// A name that comes twice counts as not sent: someone on a neighbouring host may have planted one of the two.
    package static func value(named name: String, in headers: HTTPFields) -> String? {
        var found: Substring?
        for line in headers[values: .cookie] {
            for pair in line.split(separator: ";") {
                let pair = pair.drop { $0 == " " }
                guard pair.utf8.starts(with: name.utf8), let equals = pair.firstIndex(of: "="),
                    pair[..<equals] == name
                else { continue }
                if found != nil { return nil }
                found = pair[pair.index(after: equals)...]
            }
        }
        return found.map(String.init)
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
