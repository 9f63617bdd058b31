// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import WorkingTime

/// What is asked for when an account is made.
package struct NewAccount: Sendable, Hashable {
    package let name: String
    package let userName: String
    package let position: String
    package let agency: ID<Agency>
    package let role: Role
    /// The last day of the role; an external reader must have one.
    package let until: Day?

    package init(
        name: String, userName: String, position: String = "", agency: ID<Agency>, role: Role, until: Day? = nil
    ) {
        self.name = name
        self.userName = userName
        self.position = position
        self.agency = agency
        self.role = role
        self.until = until
    }
}

/// A one-time password as it is handed over on paper: shown once, changed at the first sign-in.
package struct Slip: Sendable, Hashable {
    package let person: ID<Person>
    package let name: String
    package let userName: String
    package let password: String
    package let expiresAt: Instant

    /// How long a slip is good for, in seconds.
    package static let lasts = 7 * 86_400

    /// Sixty random bits in letters that can't be mistaken on paper, as `k7fm-2pxq-9dth`.
    static func randomPassword() -> String {
        let letters = Array("23456789abcdefghjkmnpqrstuvwxyz0".utf8)
        var random = SystemRandomNumberGenerator()
        let groups = (0..<3).map { _ in
            String(decoding: (0..<4).map { _ in letters[Int.random(in: 0..<32, using: &random)] }, as: UTF8.self)
        }
        return groups.joined(separator: "-")
    }
}
