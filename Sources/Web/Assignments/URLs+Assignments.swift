// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// Assignments.
extension URLs {
    /// The list, with a filter.
    package static func assignments(_ query: [(String, String)] = []) -> String { link("/nhiem-vu", query) }

    package static func assignment(_ id: ID<Assignment>) -> String { "/nhiem-vu/\(id)" }
    package static func acknowledge(_ id: ID<Assignment>) -> String { "/nhiem-vu/\(id)/tiep-nhan" }
    package static func start(_ id: ID<Assignment>) -> String { "/nhiem-vu/\(id)/bat-dau" }
    package static func report(_ id: ID<Assignment>) -> String { "/nhiem-vu/\(id)/bao-cao" }
    package static func paperReply(_ id: ID<Assignment>) -> String { "/nhiem-vu/\(id)/bao-cao-giay" }
    package static func noteProgress(_ id: ID<Assignment>) -> String { "/nhiem-vu/\(id)/tien-do" }
    package static func decide(_ id: ID<Assignment>) -> String { "/nhiem-vu/\(id)/quyet-dinh" }
    package static func opinion(_ id: ID<Assignment>) -> String { "/nhiem-vu/\(id)/y-kien" }
    package static func cancel(_ id: ID<Assignment>) -> String { "/nhiem-vu/\(id)/thoi-thuc-hien" }
}

/// Orders' life.
extension URLs {
    package static func askExtension(_ id: ID<Assignment>) -> String { "/nhiem-vu/\(id)/xin-lui-han" }
    package static func decideExtension(_ id: ID<Assignment>) -> String { "/nhiem-vu/\(id)/tra-loi-lui-han" }
    package static func extendDue(_ id: ID<Assignment>) -> String { "/nhiem-vu/\(id)/lui-han" }
    package static func eventDay(_ id: ID<Assignment>) -> String { "/nhiem-vu/\(id)/su-kien" }
    package static func instruct(_ id: ID<Assignment>) -> String { "/nhiem-vu/\(id)/chi-dao" }
    package static func acknowledgeInstruction(_ id: ID<Assignment>) -> String { "/nhiem-vu/\(id)/chi-dao/tiep-nhan" }
}

/// Several assignments at once.
extension URLs {
    package static let acknowledgeChosen = "/nhiem-vu-chon/tiep-nhan"
    package static let acceptChosen = "/nhiem-vu-chon/chap-nhan"
    package static let remindChosen = "/nhiem-vu-chon/nhac"
}
