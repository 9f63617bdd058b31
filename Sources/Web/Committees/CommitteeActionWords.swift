// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension CommitteeAction: WordedAction {
    var vietnamese: String {
        switch self {
        case .draftCommitteeDecision: "Đưa quyết định về ban chỉ đạo, tổ công tác lên để kiểm tra"
        case .editCommitteeDecision: "Sửa nội dung đọc từ quyết định về ban chỉ đạo"
        case .dropCommitteeDecision: "Bỏ bản quyết định về ban chỉ đạo"
        case .readCommitteeDecision: "Nhận dạng bản quét quyết định về ban chỉ đạo"
        case .refuseCommitteeScan: "Từ chối bản quét quyết định có dấu mật, bỏ tệp"
        case .handInCommitteeDecision: "Gửi quyết định về ban chỉ đạo, tổ công tác"
        case .receiveCommitteeDecision: "Tiếp nhận quyết định về ban chỉ đạo"
        case .returnCommitteeDecision: "Yêu cầu bổ sung quyết định về ban chỉ đạo"
        }
    }

    var english: String {
        switch self {
        case .draftCommitteeDecision: "Laid down a decision on a committee to be checked"
        case .editCommitteeDecision: "Put right what was read of a committee's decision"
        case .dropCommitteeDecision: "Gave up a committee's decision"
        case .readCommitteeDecision: "Recognised the scan of a committee's decision"
        case .refuseCommitteeScan: "Refused a secret scan of a committee's decision and let go of its file"
        case .handInCommitteeDecision: "Sent the decision on a committee"
        case .receiveCommitteeDecision: "Received the decision on a committee"
        case .returnCommitteeDecision: "Returned the decision on a committee"
        }
    }
}
