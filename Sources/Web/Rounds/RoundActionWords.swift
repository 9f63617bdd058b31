// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension RoundAction: WordedAction {
    var vietnamese: String {
        switch self {
        case .setUpRound: "Lập đợt triển khai"
        case .changeRound: "Sửa đợt triển khai"
        case .enrolAgencies: "Đề xuất cơ quan vào đợt"
        case .recordEnrolmentStep: "Ghi bước triển khai của cơ quan"
        case .beginEnrolments: "Ghi các cơ quan bắt đầu triển khai"
        case .sendRoundList: "Gửi danh sách lấy ý kiến"
        case .giveListOpinion: "Cho ý kiến về danh sách"
        case .submitRoundList: "Trình danh sách"
        case .recordListDecision: "Ghi quyết định phê duyệt danh sách"
        case .carryOverEnrolments: "Chuyển tiếp cơ quan sang đợt sau"
        case .recordRoundMergers: "Ghi sáp nhập cơ quan trong đợt"
        case .recordEdition: "Ghi phiên bản tiêu chuẩn"
        case .recordObligation: "Ghi quy định về diện áp dụng"
        case .makeRoundPaper: "Lập văn bản của đợt"
        case .editRoundPaper: "Sửa văn bản của đợt"
        case .recountRoundPaper: "Tính lại số liệu văn bản của đợt"
        case .freezeRoundPaper: "Chốt văn bản của đợt"
        }
    }

    var english: String {
        switch self {
        case .setUpRound: "Set up a round"
        case .changeRound: "Changed a round"
        case .enrolAgencies: "Proposed agencies for a round"
        case .recordEnrolmentStep: "Recorded a step of an agency in a round"
        case .beginEnrolments: "Recorded that the agencies of a round began"
        case .sendRoundList: "Sent the list for opinion"
        case .giveListOpinion: "Gave an opinion on the list"
        case .submitRoundList: "Submitted the list"
        case .recordListDecision: "Recorded the decision on the list"
        case .carryOverEnrolments: "Carried agencies over to a later round"
        case .recordRoundMergers: "Recorded mergers in a round"
        case .recordEdition: "Recorded an edition of the standard"
        case .recordObligation: "Recorded who must apply the standard"
        case .makeRoundPaper: "Made a document of a round"
        case .editRoundPaper: "Edited a document of a round"
        case .recountRoundPaper: "Recounted a document of a round"
        case .freezeRoundPaper: "Froze a document of a round"
        }
    }
}
