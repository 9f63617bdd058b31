// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension PeopleNews: WordedNews {
    var group: NewsChoicesPage.Group { .others }

    var vietnamese: String {
        switch self {
        case .ownRoleDelegated: "Vai trò của bạn được ủy quyền"
        case .roleDelegated: "Được ủy quyền"
        case .delegationEnded: "Ủy quyền kết thúc"
        case .secondFactorReset: "Lớp xác thực thứ hai bị bỏ"
        }
    }

    var english: String {
        switch self {
        case .ownRoleDelegated: "One's own role delegated"
        case .roleDelegated: "Delegations to you"
        case .delegationEnded: "Delegations ended"
        case .secondFactorReset: "Second factor removed"
        }
    }

    func vietnamese(of facts: News.Facts) -> String {
        let day = facts.officialDay
        return switch self {
        case .ownRoleDelegated:
            "Quản trị hệ thống đã ủy quyền vai trò của bạn cho đồng chí \(facts.who)"
                + (day.isEmpty ? "" : " đến hết ngày \(day)")
        case .roleDelegated:
            "Đồng chí \(facts.who) ủy quyền cho bạn làm thay" + (day.isEmpty ? "" : " đến hết ngày \(day)")
        case .delegationEnded: "Ủy quyền giữa bạn và đồng chí \(facts.who) đã kết thúc"
        case .secondFactorReset: "Quản trị hệ thống đã bỏ lớp xác thực thứ hai của bạn; hãy thiết lập lại"
        }
    }

    func english(of facts: News.Facts) -> String {
        let day = facts.officialDay
        return switch self {
        case .ownRoleDelegated:
            "The administrator has let \(facts.who) act in your role" + (day.isEmpty ? "" : " until \(day)")
        case .roleDelegated: "\(facts.who) has asked you to act on their behalf" + (day.isEmpty ? "" : " until \(day)")
        case .delegationEnded: "The delegation between you and \(facts.who) has ended"
        case .secondFactorReset: "The administrator has removed your second factor; please set it up again"
        }
    }
}
