// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML

/// One word for each track, step and state of a round, the same everywhere.
package struct RoundStateWords: Words {
    package let track: @Sendable (RoundTrack.Kind) -> String
    package let state: @Sendable (Enrolment.State) -> String
    /// What happened, as the history tells it.
    package let step: @Sendable (EnrolmentStep.Kind) -> String

    package static let vi = RoundStateWords(
        track: { kind in
            switch kind {
            case .firstApplication: "Xây dựng, áp dụng lần đầu"
            case .maintenance: "Duy trì, cải tiến"
            case .scopeExtension: "Mở rộng phạm vi"
            case .editionTransition: "Chuyển đổi phiên bản"
            }
        },
        state: { state in
            switch state {
            case .proposed: "Đề xuất"
            case .listed: "Đang lấy ý kiến"
            case .approved: "Đã phê duyệt"
            case .active: "Đang triển khai"
            case .certified: "Đã cấp giấy chứng nhận"
            case .declared: "Đã công bố"
            case .maintained: "Đang duy trì"
            case .redeclared: "Đã công bố lại"
            case .notApplicable: "Không thuộc diện"
            case .withdrawn: "Đã rút"
            case .suspended: "Tạm dừng"
            case .merged: "Đã sáp nhập"
            case .carriedOver: "Chuyển tiếp đợt sau"
            }
        },
        step: { kind in
            switch kind {
            case .proposed: "Đề xuất đưa vào đợt"
            case .listed: "Đưa vào danh sách lấy ý kiến"
            case .approved: "Được phê duyệt"
            case .activated: "Bắt đầu triển khai"
            case .certified: "Được cấp giấy chứng nhận"
            case .declared: "Công bố HTQLCL"
            case .maintained: "Duy trì, cải tiến HTQLCL"
            case .redeclared: "Công bố lại HTQLCL"
            case .foundNotApplicable: "Xác định không thuộc diện áp dụng"
            case .withdrawn: "Rút khỏi đợt"
            case .suspended: "Tạm dừng triển khai"
            case .resumed: "Triển khai trở lại"
            case .merged: "Sáp nhập vào cơ quan khác"
            case .carriedOver: "Chuyển tiếp sang đợt sau"
            }
        })

    package static let en = RoundStateWords(
        track: { kind in
            switch kind {
            case .firstApplication: "First application"
            case .maintenance: "Maintenance and improvement"
            case .scopeExtension: "Extension of scope"
            case .editionTransition: "Transition of edition"
            }
        },
        state: { state in
            switch state {
            case .proposed: "Proposed"
            case .listed: "Out for opinion"
            case .approved: "Approved"
            case .active: "Under way"
            case .certified: "Certified"
            case .declared: "Declared"
            case .maintained: "Maintained"
            case .redeclared: "Declared again"
            case .notApplicable: "Not applicable"
            case .withdrawn: "Withdrawn"
            case .suspended: "Suspended"
            case .merged: "Merged"
            case .carriedOver: "Carried over"
            }
        },
        step: { kind in
            switch kind {
            case .proposed: "Proposed for the round"
            case .listed: "Put on the list for opinion"
            case .approved: "Approved"
            case .activated: "Began"
            case .certified: "Certified"
            case .declared: "Declared conformity"
            case .maintained: "Maintained and improved"
            case .redeclared: "Declared again"
            case .foundNotApplicable: "Found not to be concerned"
            case .withdrawn: "Withdrawn from the round"
            case .suspended: "Suspended"
            case .resumed: "Resumed"
            case .merged: "Merged into another agency"
            case .carriedOver: "Carried over to a later round"
            }
        })
}
