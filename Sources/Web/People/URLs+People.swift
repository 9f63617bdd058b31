// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// Own account.
extension URLs {
    package static let account = "/tai-khoan"
    package static let password = "/tai-khoan/mat-khau"
    package static let chooseRole = "/tai-khoan/vai-tro"
    package static let signOutEverywhere = "/tai-khoan/dang-xuat-het"

    /// Ends one of one's own sessions; the mark names it without revealing its token.
    package static func endSession(_ mark: String) -> String { "/tai-khoan/phien/\(escape(mark))/ket-thuc" }
}

/// Administration.
extension URLs {
    /// The list of accounts, with a filter.
    package static let accounts = "/quan-tri/tai-khoan"
    package static let newAccount = "/quan-tri/tai-khoan/moi"
    package static let manyAccounts = "/quan-tri/tai-khoan/hang-loat"
    package static let confirmAccounts = "/quan-tri/tai-khoan/hang-loat/ghi"

    package static func accounts(_ query: [(String, String)]) -> String { link(accounts, query) }
    package static func account(_ id: ID<Person>) -> String { "/quan-tri/tai-khoan/\(id)" }
    package static func resetPassword(_ id: ID<Person>) -> String { "/quan-tri/tai-khoan/\(id)/mat-khau" }
    package static func endAccount(_ id: ID<Person>) -> String { "/quan-tri/tai-khoan/\(id)/ket-thuc" }
    package static func endSessions(_ id: ID<Person>) -> String { "/quan-tri/tai-khoan/\(id)/phien" }
    package static func addMembership(_ id: ID<Person>) -> String { "/quan-tri/tai-khoan/\(id)/vai-tro" }
    package static func endMembership(_ id: ID<Person>, _ membership: ID<Membership>) -> String {
        "/quan-tri/tai-khoan/\(id)/vai-tro/\(membership)/ket-thuc"
    }
}
