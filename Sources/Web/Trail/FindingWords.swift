// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store

/// Everything a verification may find, as a sentence; the command line and the page say the same.
package enum FindingWords {
    /// The sentence in a language.
    package static func sentence(_ kind: TrailFinding.Kind, _ language: Language) -> String {
        switch language {
        case .vi: vietnamese(kind)
        case .en: english(kind)
        }
    }

    private static func vietnamese(_ kind: TrailFinding.Kind) -> String {
        switch kind {
        case .changed: "nội dung khác với lần ghi cuối trong nhật ký"
        case .added: "được thêm vào mà nhật ký không có"
        case .removed: "bị xóa mà nhật ký không ghi"
        case .unproven: "không còn gì chứng minh nội dung, vì mục nhật ký của nó đã bị sửa"
        case .entryChanged: "mục nhật ký đã bị sửa"
        case .linkBroken: "mục nhật ký không nối tiếp mục trước"
        case .entryRemoved: "mục nhật ký đã bị xóa"
        case .entriesMissing: "thiếu các mục nhật ký ngay trước mục này"
        case .headDiffers: "đầu chuỗi không khớp mục cuối cùng của chuỗi"
        case .headRemoved: "đầu chuỗi đã bị xóa"
        case .payloadChanged: "nội dung của mục nhật ký đã bị sửa"
        case .payloadRemoved: "nội dung của mục nhật ký đã bị xóa"
        case .payloadAdded: "nội dung không thuộc mục nhật ký nào"
        case .rowsChanged: "dấu vết các dòng mà mục nhật ký này ghi đã bị sửa"
        case .rowsAdded: "dấu vết không thuộc mục nhật ký nào"
        case .revisionsMissing: "thiếu một số lần ghi của dòng này"
        case .unknownTable: "dấu vết của một bảng không có trong hệ thống"
        case .signatureWrong: "chữ ký của điểm mốc không đúng"
        case .keyUnknown: "điểm mốc được ký bằng khóa không có ai bảo đảm"
        case .checkpointMissing: "có khóa ký mà không còn điểm mốc nào: các điểm mốc đã bị xóa, hoặc chưa kịp ký"
        case .unreadable: "điểm mốc không đọc được"
        case .rewritten: "chuỗi đã bị viết lại sau điểm mốc"
        case .truncated: "chuỗi ngắn hơn so với điểm mốc: các mục cuối đã bị cắt bỏ"
        case .headUnknown: "không có điểm mốc nào mang mã này: nhật ký đã bị viết lại, hoặc mã chép sai"
        }
    }

    private static func english(_ kind: TrailFinding.Kind) -> String {
        switch kind {
        case .changed: "its content is not what the trail last recorded"
        case .added: "was added without a trace in the trail"
        case .removed: "was removed without a trace in the trail"
        case .unproven: "nothing proves its content any more: its entry was tampered with"
        case .entryChanged: "the entry was changed"
        case .linkBroken: "the entry does not continue the one before it"
        case .entryRemoved: "the entry was removed"
        case .entriesMissing: "entries right before this one are missing"
        case .headDiffers: "the chain's head is not its last entry"
        case .headRemoved: "the chain's head was removed"
        case .payloadChanged: "the entry's content was changed"
        case .payloadRemoved: "the entry's content was removed"
        case .payloadAdded: "content that belongs to no entry"
        case .rowsChanged: "the hashes of the rows this entry wrote were changed"
        case .rowsAdded: "row hashes that belong to no entry"
        case .revisionsMissing: "some writes of this row are missing"
        case .unknownTable: "the hash of a row in a table that does not exist"
        case .signatureWrong: "the checkpoint's signature is wrong"
        case .keyUnknown: "the checkpoint was signed with a key nobody vouched for"
        case .checkpointMissing: "there is a signing key but no checkpoint: they were removed, or none was signed yet"
        case .unreadable: "the checkpoint cannot be read"
        case .rewritten: "the chain was written anew after the checkpoint"
        case .truncated: "the chain is shorter than the checkpoint states: its last entries were cut off"
        case .headUnknown: "no checkpoint has this head: the trail was written anew, or the head was copied wrongly"
        }
    }
}
