// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML

/// One word for each track, step and state of a round, the same everywhere.
package struct RoundStateWords: Words {
    package let track: @Sendable (RoundTrack.Kind) -> String
    package let state: @Sendable (Enrolment.State) -> String
    /// What happened, as the history tells it.
    package let step: @Sendable (EnrolmentStep.Kind) -> String
    package let list: @Sendable (RoundList.State) -> String
    package let reviewer: @Sendable (ListOpinion.Reviewer) -> String
    package let stand: @Sendable (ListOpinion.Stand) -> String
    package let obligation: @Sendable (ObligationRule.Standing) -> String
    /// A stage by the rules of its day: attained by a certificate, or by a declaration.
    package let stage: @Sendable (ProvinceStanding.Stage, Attainment) -> String
    package let figure: @Sendable (RoundFigures.Figure) -> String

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
        },
        list: { value in
            switch value {
            case .out: "Đang lấy ý kiến"
            case .submitted: "Đã trình"
            case .decided: "Đã quyết định"
            }
        },
        reviewer: { value in
            switch value {
            case .homeAffairs: "Sở Nội vụ"
            case .finance: "Sở Tài chính"
            }
        },
        stand: { value in
            switch value {
            case .agrees: "Thống nhất"
            case .disagrees: "Không thống nhất"
            case .other: "Ý kiến khác"
            }
        },
        obligation: { value in
            switch value {
            case .mandatory: "Bắt buộc"
            case .encouraged: "Khuyến khích"
            }
        },
        stage: { value, attainment in
            switch value {
            case .declared: attainment.by == .certified ? "Đã được cấp giấy chứng nhận" : "Đã công bố"
            case .building: "Đang xây dựng"
            case .notYet: "Chưa triển khai"
            case .notApplicable: "Không thuộc diện"
            }
        },
        figure: { value in
            switch value {
            case .approved: "Được phê duyệt"
            case .reached: "Hoàn thành"
            case .unfinished: "Đang triển khai"
            case .notApplicable: "Không thuộc diện"
            case .withdrawn: "Đã rút"
            case .merged: "Đã sáp nhập"
            case .carriedOver: "Chuyển tiếp đợt sau"
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
        },
        list: { value in
            switch value {
            case .out: "Out for opinion"
            case .submitted: "Submitted"
            case .decided: "Decided"
            }
        },
        reviewer: { value in
            switch value {
            case .homeAffairs: "Department of Home Affairs"
            case .finance: "Department of Finance"
            }
        },
        stand: { value in
            switch value {
            case .agrees: "Agrees"
            case .disagrees: "Does not agree"
            case .other: "Other opinion"
            }
        },
        obligation: { value in
            switch value {
            case .mandatory: "Mandatory"
            case .encouraged: "Encouraged"
            }
        },
        stage: { value, attainment in
            switch value {
            case .declared: attainment.by == .certified ? "Certified" : "Declared"
            case .building: "Building"
            case .notYet: "Not yet"
            case .notApplicable: "Not applicable"
            }
        },
        figure: { value in
            switch value {
            case .approved: "Approved"
            case .reached: "Done"
            case .unfinished: "Under way"
            case .notApplicable: "Not applicable"
            case .withdrawn: "Withdrawn"
            case .merged: "Merged"
            case .carriedOver: "Carried over"
            }
        })
}
