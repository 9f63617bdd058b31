// SPDX-License-Identifier: AGPL-3.0-or-later

import VietnameseText

/// The rules of names to sign in with.
package enum UserName {
    /// The name in its one spelling: lower-case ASCII letters, digits, dot and hyphen, 3 to 40 of them, a letter first.
    package static func checked(_ text: String) throws(Refusal) -> String {
        let name = normalized(text)
        guard let first = name.utf8.first, isLetter(first), (3...40).contains(name.utf8.count),
            name.utf8.allSatisfy(isAllowed)
        else { throw .people(.userNameMalformed(text)) }
        return name
    }

    /// What was typed as it is compared: without white space around it, in lower case.
    package static func normalized(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    }

    /// Makes a name the way offices do: the given name, then the initials of what stands before it, "Nguyễn Thị Hòa" →
    /// "hoant"; with a number when somebody has that already.
    package static func suggestion(for personName: String, isTaken: (String) -> Bool) -> String {
        let words = fold(personName).split(separator: " ").map { $0.utf8.filter(isLetter) }.filter { !$0.isEmpty }
        var letters: [UInt8] = words.last ?? []
        for word in words.dropLast() { letters.append(contentsOf: word.prefix(1)) }
        var name = String(decoding: letters.prefix(36), as: UTF8.self)
        if name.utf8.count < 3 { name = "nguoidung" }
        guard isTaken(name) else { return name }
        var number = 2
        while isTaken("\(name)\(number)") { number += 1 }
        return "\(name)\(number)"
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
    }
}
