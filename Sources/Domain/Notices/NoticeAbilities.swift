// SPDX-License-Identifier: AGPL-3.0-or-later

extension Ability {
    /// See issued notices, and through them the orders.
    package static let seeNotices = Ability("seeNotices", .seeing, reach: Policy.seeing)
    /// Import a document, and see and check what is not yet issued.
    package static let prepareNotice = Ability(
        "prepareNotice", .working, own: [.standingOfficer, .committeeOffice, .clerk])
    /// Issue the orders of a checked notice; cancel an order by a later one.
    package static let issueNotice = Ability("issueNotice", .deciding, own: [.standingOfficer, .committeeOffice])
}

enum NoticeAbilities: FeatureAbilities {
    static let all: [Ability] = [.seeNotices, .prepareNotice, .issueNotice]
}
