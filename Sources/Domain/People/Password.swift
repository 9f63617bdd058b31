// SPDX-License-Identifier: AGPL-3.0-or-later

import Foundation

/// The rules of passwords: long rather than strange, and not one that everybody tries first.
package enum Password {
    /// The fewest characters a password has.
    package static let least = 10
    /// The most characters a password has: enough for any sentence, few enough not to be a burden to hash.
    package static let most = 200

    /// The password in its one spelling (Unicode NFC), if the rules allow it for this person.
    package static func checked(_ text: String, userName: String) throws(Refusal) -> String {
        let password = normalized(text)
        guard password.count >= least else { throw .people(.passwordTooShort(least: least)) }
        guard password.count <= most else { throw .general(.textTooLong(limit: most)) }
        let lowered = password.lowercased()
        guard !lowered.contains(userName.lowercased()) else { throw .people(.passwordContainsUserName) }
        guard !common.contains(lowered), Set(lowered).count >= 4, !isRun(lowered) else {
            throw .people(.passwordTooCommon)
        }
        return password
    }

    /// What was typed as it is hashed: the same on every keyboard and system.
    package static func normalized(_ text: String) -> String { text.precomposedStringWithCanonicalMapping }

    /// Whether every character follows the one before it: "1234567890", "abcdefghij".
    private static func isRun(_ text: String) -> Bool {
        let values = text.unicodeScalars.map { Int($0.value) }
        let steps = Set(zip(values, values.dropFirst()).map { $1 - $0 })
        return steps == [1] || steps == [-1]
    }

    /// Those of at least ten characters that lists of stolen passwords have at their top, with ours of this country.
    private static let common: Set<String> = [
        "0123456789", "1234567890", "12345678910", "0987654321", "1111111111", "1122334455", "1qaz2wsx3edc",
        "1q2w3e4r5t", "1q2w3e4r5t6y", "123456789a", "123456789q", "a123456789", "q123456789", "abc1234567",
        "abcd123456", "abc123456789", "qwertyuiop", "qwerty12345", "qwerty123456", "qwertyuiop123", "asdfghjkl123",
        "1234567890a", "123456789abc", "aa12345678", "aa123456789", "passw0rd123", "password12", "password123",
        "password1234", "password@123", "p@ssw0rd123", "p@ssword123", "admin12345", "admin123456", "admin@12345",
        "administrator", "iloveyou123", "letmein123", "welcome123", "welcome@123", "changeme123", "superman123",
        "football123", "matkhau123", "matkhau1234", "matkhau12345", "matkhau@123", "matkhau123456", "mậtkhẩu123",
        "vietnam123", "vietnam2020", "vietnam2021", "vietnam2022", "vietnam2023", "vietnam2024", "vietnam2025",
        "vietnam2026", "vietnam@123", "vietnam123456", "hanoi123456", "saigon12345", "anhyeuem123", "emyeuanh123",
        "anhyeuem1234", "khongbiet123", "toiyeuvietnam", "yeuvietnam123", "123456789aa", "ubnd123456", "ubnd@12345",
        "ubndtinh123", "congchuc123", "hanhchinh123", "motcua12345", "iso9001:2008", "iso9001:2015", "iso9001-2015",
        "nenep12345", "nenep123456", "nenep@12345", "quantri123", "quantri12345", "quantri@123",
    ]
}
