// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// A step that every agency of a round's track has to reach (mốc), with the day it is planned for.
///
/// It is copied from a ``MilestoneTemplate`` and then belongs to the round: its name, order and days may be changed there.
package struct Milestone: Sendable, Hashable {
    /// What kind of step it is; what an agency's committee or plan says elsewhere reaches the milestone of its kind.
    package enum Kind: String, Sendable, CaseIterable, Codable {
        /// Khảo sát thực trạng.
        case survey
        /// Thành lập Ban Chỉ đạo ISO.
        case committee
        /// Kế hoạch chi tiết.
        case plan
        /// Đào tạo, tập huấn.
        case training
        /// Xây dựng tài liệu.
        case documentsWritten
        /// Ban hành tài liệu.
        case documentsIssued
        /// Áp dụng.
        case applied
        /// Đánh giá nội bộ.
        case internalAudit
        /// Xem xét của lãnh đạo.
        case managementReview
        /// Đánh giá chứng nhận, hoặc kiểm tra trước khi công bố.
        case assessment
        /// Giấy chứng nhận, under the rules in force until 17/5/2014.
        case certificate
        /// Công bố, under the rules in force since 18/5/2014.
        case declaration
        /// Duy trì hằng năm.
        case yearlyMaintenance
        case other

        /// Whether an agency has its certificate or declaration with it.
        package var isFinal: Bool { self == .certificate || self == .declaration || self == .yearlyMaintenance }
    }

    package let id: ID<Milestone>
    package let track: ID<RoundTrack>
    /// Its place in the track, from 1.
    package private(set) var ordinal: Int
    package let kind: Kind
    package private(set) var name: String
    /// The day it is planned for; nil while the standing office hasn't set one.
    package private(set) var planned: Day?
    /// The milestones that must be reached before it; all of them come before it in the track.
    package private(set) var blockers: [ID<Milestone>]
    /// The order of a notice whose accepted report reaches it.
    package private(set) var directive: ID<Directive>?
    package private(set) var version: Int

    package init(
        id: ID<Milestone>, track: ID<RoundTrack>, ordinal: Int, kind: Kind, name: String, planned: Day? = nil,
        blockers: [ID<Milestone>] = [], directive: ID<Directive>? = nil, version: Int = 1
    ) {
        self.id = id
        self.track = track
        self.ordinal = ordinal
        self.kind = kind
        self.name = name
        self.planned = planned
        self.blockers = blockers
        self.directive = directive
        self.version = version
    }

    /// Whether what reaches it is always entered elsewhere, and never twice: the committee's decision, the certificate or
    /// declaration of the enrolment.
    package var isEnteredElsewhere: Bool { kind == .committee || kind.isFinal }

    /// The standing office gives it a name, a place, a day, what blocks it, and perhaps an order.
    package mutating func set(_ change: MilestoneChange, at ordinal: Int) {
        let before = self
        name = change.name
        planned = change.planned
        blockers = change.blockers
        directive = change.directive
        self.ordinal = ordinal
        if self != before { version += 1 }
    }
}

/// What the standing office sets of one milestone.
package struct MilestoneChange: Sendable, Hashable {
    /// nil for a milestone that is added.
    package let id: ID<Milestone>?
    package let kind: Milestone.Kind
    package let name: String
    package let planned: Day?
    package let blockers: [ID<Milestone>]
    package let directive: ID<Directive>?

    package init(
        id: ID<Milestone>?, kind: Milestone.Kind, name: String, planned: Day?, blockers: [ID<Milestone>] = [],
        directive: ID<Directive>? = nil
    ) {
        self.id = id
        self.kind = kind
        self.name = name
        self.planned = planned
        self.blockers = blockers
        self.directive = directive
    }
}

extension [MilestoneChange] {
    /// The most milestones of a track: a page shows them side by side.
    package static var most: Int { 24 }

    /// The milestones of a track, in their order: each named, each after what blocks it, planned no earlier than that.
    ///
    /// That blockers come first keeps them from going round in a circle.
    package func checkMilestones() throws(Refusal) {
        guard !isEmpty else { throw .milestone(.none) }
        guard count <= Self.most else { throw .milestone(.tooMany(limit: Self.most)) }
        var seen: [ID<Milestone>: MilestoneChange] = [:]
        for change in self {
            guard !change.name.isBlank else { throw .milestone(.nameMissing) }
            for blocker in change.blockers {
                guard let earlier = seen[blocker] else { throw .milestone(.blockerNotBefore(name: change.name)) }
                if let day = change.planned, let before = earlier.planned, day < before {
                    throw .milestone(.plannedBeforeBlocker(name: change.name, blocker: earlier.name))
                }
            }
            if let id = change.id { seen[id] = change }
        }
    }
}
