// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store

/// Milestones of rounds.
extension URLs {
    /// A round on one page.
    package static func roundOnePage(_ id: ID<Round>, _ query: [(String, String)] = []) -> String {
        link("/dot-trien-khai/\(id)/mot-trang", query)
    }

    /// Its chart over time.
    package static func roundChart(_ id: ID<Round>, _ query: [(String, String)] = []) -> String {
        link("/dot-trien-khai/\(id)/bieu-do", query)
    }

    /// Its table: planned, forecast, actual, variance, evidence.
    package static func roundTable(_ id: ID<Round>, _ query: [(String, String)] = []) -> String {
        link("/dot-trien-khai/\(id)/tien-do", query)
    }

    /// Its agencies compared.
    package static func roundPace(_ id: ID<Round>) -> String { "/dot-trien-khai/\(id)/so-sanh-don-vi" }

    /// Where the milestones of a track are set.
    package static func setMilestones(_ round: ID<Round>, _ track: ID<RoundTrack>) -> String {
        "/dot-trien-khai/\(round)/moc/\(track)"
    }

    /// One agency's milestone: `number` is its place in the track.
    package static func milestone(_ id: ID<Enrolment>, _ number: Int) -> String { "/moc/\(id)/\(number)" }
    package static func forecastMilestone(_ id: ID<Enrolment>, _ number: Int) -> String {
        milestone(id, number) + "/du-bao"
    }
    package static func reportMilestone(_ id: ID<Enrolment>, _ number: Int) -> String {
        milestone(id, number) + "/bao-cao"
    }
    package static func decideMilestone(_ id: ID<Enrolment>, _ number: Int) -> String {
        milestone(id, number) + "/xem-xet"
    }
    package static func actOnMilestone(_ id: ID<Enrolment>, _ number: Int, _ act: MilestoneAct) -> String {
        milestone(id, number) + "/" + act.path
    }
    package static func milestoneFile(_ id: ID<MilestoneEvidence>) -> String { "/moc/tep/\(id)" }

    /// An agency in a round: where it stands, what it owes, what comes next.
    package static func enrolled(_ id: ID<Enrolment>) -> String { "/moc/\(id)" }

    /// The same for an agency in all its rounds.
    package static func agencyOnePage(_ id: ID<Agency>) -> String { "/co-quan/\(id)/mot-trang" }
}

/// What is laid before the leader.
extension URLs {
    package static let matters = "/viec-quyet-dinh"
    package static func newMatter(_ query: [(String, String)] = []) -> String { link("/viec-quyet-dinh/moi", query) }
    package static func matter(_ id: ID<Matter>) -> String { "/viec-quyet-dinh/\(id)" }
    package static func decideMatter(_ id: ID<Matter>) -> String { "/viec-quyet-dinh/\(id)/quyet-dinh" }
    package static func supplementMatter(_ id: ID<Matter>) -> String { "/viec-quyet-dinh/\(id)/bo-sung" }
    package static func withdrawMatter(_ id: ID<Matter>) -> String { "/viec-quyet-dinh/\(id)/rut" }
}

/// What is done about an agency that is behind with a milestone, from wherever it is shown.
package enum MilestoneAct: String, Sendable, CaseIterable {
    case remind
    case order
    case extend

    /// The last part of its addresses.
    var path: String {
        switch self {
        case .remind: "nhac"
        case .order: "chi-dao"
        case .extend: "lui-moc"
        }
    }
}
