// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain

/// Why nothing was moved, in sentences that say what to do.
package enum MoveErrorWords {
    package static func sentence(_ error: MoveError, _ language: Language) -> String {
        language == .vi ? vietnamese(error) : english(error)
    }

    private static func vietnamese(_ error: MoveError) -> String {
        switch error {
        case .sameEnds: "Nguồn và đích trùng nhau."
        case .occupied(let place):
            "\(place) đã có dữ liệu. Chỉ chuyển vào nơi trống; bản chuyển dở thì xóa đi rồi chạy lại."
        case .inUse(let count): "Nguồn đang có \(count) kết nối. Dừng mọi máy chủ Nề Nếp rồi chạy lại."
        case .older(let step): "Nguồn chưa ở lược đồ mới nhất (thiếu \(step)). Chạy nenep migrate trước."
        case .differs(let table): "Bảng \(table) ở đích không giống nguồn. Đích đã được xóa; nguồn còn nguyên."
        case .changed(let tables):
            "Nguồn thay đổi trong lúc chuyển\(of(tables)): có máy chủ còn chạy. Đích đã được xóa; dừng máy chủ rồi chạy lại."
        case .trail(let count): "Nhật ký ở đích không khớp ở \(count) chỗ. Đích đã được xóa; nguồn còn nguyên."
        }
    }

    private static func english(_ error: MoveError) -> String {
        switch error {
        case .sameEnds: "Both ends are the same."
        case .occupied(let place): "\(place) is not empty. Move into an empty place; remove what a broken move left."
        case .inUse(let count): "The source has \(count) connections. Stop every Nề Nếp server, then run this again."
        case .older(let step): "The source lacks schema step \(step). Run nenep migrate first."
        case .differs(let table): "Table \(table) differs at the target, which was cleared; the source is untouched."
        case .changed(let tables):
            "The source changed meanwhile\(of(tables)): a server works on it. The target was cleared; stop it and try again."
        case .trail(let count):
            "The trail does not agree in \(count) places at the target, which was cleared; the source is untouched."
        }
    }

    private static func of(_ tables: [String]) -> String {
        tables.isEmpty ? "" : " (" + tables.joined(separator: ", ") + ")"
    }
}
