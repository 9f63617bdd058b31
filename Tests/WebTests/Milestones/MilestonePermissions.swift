// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

enum MilestonePermissions: FeaturePermissions {
    /// Those who see rounds, whose agencies are all in this year's.
    private static let ofRounds = readers.subtracting([.externalReader])
    /// Those who see every agency of a round.
    private static let ofAll = overseers.subtracting([.clerk])

    static let rows: [Row] = [
        Row("GET /dot-trien-khai/:id/mot-trang", .milestoneRound, ofRounds, other: ofRounds),
        Row("GET /dot-trien-khai/:id/bieu-do", .milestoneRound, ofRounds, other: ofRounds),
        Row("GET /dot-trien-khai/:id/tien-do", .milestoneRound, ofRounds, other: ofRounds),
        Row("GET /dot-trien-khai/:id/tien-do/tai-ve", .milestoneRound, ofRounds, other: ofRounds),
        Row("GET /dot-trien-khai/:id/so-sanh-don-vi", .milestoneRound, ofAll, other: ofAll),
        Row("GET /dot-trien-khai/:id/so-sanh-don-vi/tai-ve", .milestoneRound, ofAll, other: ofAll),
        Row("GET /dot-trien-khai/:id/moc/:nhom", .milestoneRound, [.standingOfficer], other: [.standingOfficer]),
        Row("POST /dot-trien-khai/:id/moc/:nhom", .milestoneRound, [.standingOfficer], other: [.standingOfficer]),
        Row("GET /moc/:id", .milestone, ofRounds, other: ofAll),
        Row("GET /moc/:id/:so", .milestone, ofRounds, other: ofAll),
        Row("GET /moc/tep/:id", .milestoneFile, ofRounds, other: ofAll),
        Row("POST /moc/:id/:so/du-bao", .milestone, reporters, other: [.standingOfficer]),
        Row("POST /moc/:id/:so/bao-cao", .milestone, reporters, other: [.standingOfficer]),
        Row("POST /moc/:id/:so/xem-xet", .milestone, issuers, other: issuers),
        Row("POST /moc/:id/:so/nhac", .milestone, leaders, other: leaders),
        Row("POST /moc/:id/:so/chi-dao", .milestone, leaders, other: leaders),
        Row("POST /moc/:id/:so/lui-moc", .milestone, leaders, other: leaders),
        Row("GET /co-quan/:id/mot-trang", .agency, ofRounds, other: overseers),
    ]
}
