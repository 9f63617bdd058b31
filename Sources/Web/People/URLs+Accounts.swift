// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// The second factor, delegations, and the access log.
extension URLs {
    package static let secondFactor = "/tai-khoan/hai-lop"
    package static let confirmSecondFactor = "/tai-khoan/hai-lop"
    package static let renewRecoveryCodes = "/tai-khoan/hai-lop/ma-du-phong"
    package static let replaceSecondFactor = "/tai-khoan/hai-lop/thiet-lap-lai"
    package static let removeSecondFactor = "/tai-khoan/hai-lop/tat"
    package static let secondFactorRules = "/quan-tri/hai-lop"

    package static func liftSecondFactor(_ id: ID<SecondFactorRule>) -> String { "/quan-tri/hai-lop/\(id)/thoi" }
    package static func resetSecondFactor(_ id: ID<Person>) -> String { "/quan-tri/tai-khoan/\(id)/hai-lop" }

    package static let delegate = "/tai-khoan/uy-quyen"
    package static func endDelegation(_ id: ID<Delegation>) -> String { "/tai-khoan/uy-quyen/\(id)/ket-thuc" }
    package static func delegate(of id: ID<Person>) -> String { "/quan-tri/tai-khoan/\(id)/uy-quyen" }
    package static func endDelegation(_ id: ID<Delegation>, of person: ID<Person>) -> String {
        "/quan-tri/tai-khoan/\(person)/uy-quyen/\(id)/ket-thuc"
    }

    /// The access log, with a filter.
    package static func accessLog(_ query: [(String, String)] = []) -> String {
        link("/quan-tri/nhat-ky-truy-cap", query)
    }
}
