// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// Something that happened to an agency in a round: what, on which day, by which document, who recorded it.
package struct EnrolmentStep: Sendable, Hashable {
    package enum Kind: String, Sendable, CaseIterable, Codable {
        /// Đề xuất đưa vào đợt.
        case proposed
        /// Đưa vào danh sách gửi lấy ý kiến.
        case listed
        /// Được phê duyệt theo quyết định.
        case approved
        /// Bắt đầu triển khai.
        case activated
        /// Được cấp giấy chứng nhận (until 17/5/2014).
        case certified
        /// Công bố phù hợp (since 18/5/2014).
        case declared
        /// Duy trì, cải tiến, found so in a year.
        case maintained
        /// Công bố lại: scope adjusted, or another edition.
        case redeclared
        /// Không thuộc diện: no administrative procedures to apply it to.
        case foundNotApplicable
        /// Rút khỏi đợt.
        case withdrawn
        /// Tạm dừng.
        case suspended
        /// Triển khai lại.
        case resumed
        /// Sáp nhập vào cơ quan khác.
        case merged
        /// Chuyển tiếp sang đợt sau.
        case carriedOver
    }

    package let id: ID<EnrolmentStep>
    package let enrolment: ID<Enrolment>
    package let kind: Kind
    /// The day it happened, which may be long before it was recorded.
    package let on: Day
    package let document: CitedDocument?
    package let reason: String
    /// The agency it was merged into.
    package let into: ID<Agency>?
    /// The enrolment of the later round it was carried over to.
    package let to: ID<Enrolment>?
    package let recordedAt: Instant
    package let recordedBy: ID<Person>

    package init(
        id: ID<EnrolmentStep>, enrolment: ID<Enrolment>, kind: Kind, on: Day, document: CitedDocument? = nil,
        reason: String = "", into: ID<Agency>? = nil, to: ID<Enrolment>? = nil, recordedAt: Instant,
        recordedBy: ID<Person>
    ) {
        self.id = id
        self.enrolment = enrolment
        self.kind = kind
        self.on = on
        self.document = document
        self.reason = reason
        self.into = into
        self.to = to
        self.recordedAt = recordedAt
        self.recordedBy = recordedBy
    }
}
