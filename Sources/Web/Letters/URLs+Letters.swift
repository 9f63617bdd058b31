// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// Letters, registers, reminding.
extension URLs {
    package static let letters = "/van-ban-di"
    package static let newLetter = "/van-ban-di/moi"

    package static func letters(_ query: [(String, String)]) -> String { link(letters, query) }
    package static func letter(_ id: ID<Letter>) -> String { "/van-ban-di/\(id)" }
    package static func editLetter(_ id: ID<Letter>) -> String { "/van-ban-di/\(id)/sua" }
    package static func submitLetter(_ id: ID<Letter>) -> String { "/van-ban-di/\(id)/trinh" }
    package static func decideLetter(_ id: ID<Letter>) -> String { "/van-ban-di/\(id)/duyet" }
    package static func numberLetter(_ id: ID<Letter>) -> String { "/van-ban-di/\(id)/cap-so" }
    package static func signedLetter(_ id: ID<Letter>) -> String { "/van-ban-di/\(id)/ban-ky" }
    package static func sendLetter(_ id: ID<Letter>) -> String { "/van-ban-di/\(id)/gui" }
    package static func abandonLetter(_ id: ID<Letter>) -> String { "/van-ban-di/\(id)/khong-phat-hanh" }
    package static func dropLetter(_ id: ID<Letter>) -> String { "/van-ban-di/\(id)/bo" }
    package static func printLetter(_ id: ID<Letter>) -> String { "/van-ban-di/\(id)/ban-in" }
    package static func letterPDF(_ id: ID<Letter>) -> String { "/van-ban-di/\(id)/pdf" }
    package static func letterWord(_ id: ID<Letter>) -> String { "/van-ban-di/\(id)/docx" }

    /// A new letter in the name of a committee.
    package static func newLetter(of body: ID<SteeringCommittee>) -> String {
        link(newLetter, [("ban", body.description)])
    }

    package static let letterOffice = "/so-van-ban/thiet-lap"

    /// The registers, with a filter.
    package static func outgoing(_ query: [(String, String)] = []) -> String { link("/so-van-ban/di", query) }
    package static func incoming(_ query: [(String, String)] = []) -> String { link("/so-van-ban/den", query) }

    package static func incoming(_ id: ID<IncomingEntry>) -> String { "/so-van-ban/den/\(id)" }
    package static func correctIncoming(_ id: ID<IncomingEntry>) -> String { "/so-van-ban/den/\(id)/sua" }
    package static func strikeIncoming(_ id: ID<IncomingEntry>) -> String { "/so-van-ban/den/\(id)/gach" }

    package static let chaseRhythm = "/don-doc/nhip"
    package static let periodReport = "/don-doc/ky-bao-cao"

    /// The page that drafts letters of reminding, perhaps with assignments chosen.
    package static func chase(_ query: [(String, String)] = []) -> String { link("/don-doc", query) }
    package static func remind(_ id: ID<Assignment>) -> String { "/nhiem-vu/\(id)/nhac" }
}
