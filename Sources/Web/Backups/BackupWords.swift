// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Archives
import Domain

/// The words of backups: the administrators' page, and what the command line says.
package struct BackupWords: Words {
    package let title: String
    package let line: String
    package let none: String
    package let noneGood: String
    package let noneText: String
    /// When the last good one was made.
    package let good: @Sendable (String) -> String
    package let overdue: @Sendable (String) -> String
    package let overdueText: String
    package let lastFailed: String
    /// When the last good one was made.
    package let lastFailedText: @Sendable (String) -> String
    package let gone: @Sendable (String) -> String
    package let goneText: String
    package let unplanned: String
    package let unplannedText: String
    package let underWay: String
    package let underWayText: String
    /// Where to and when.
    package let plan: @Sendable (String, String?) -> String
    package let kept: @Sendable (BackupRetention) -> String
    package let makeNow: String
    package let asked: String
    package let runs: String
    package let begun: String
    package let took: @Sendable (Int) -> String
    package let archive: String
    package let size: String
    package let fileCount: @Sendable (String) -> String
    package let result: String
    package let sealed: String
    package let plain: String
    package let there: String
    package let notThere: String
    package let made: String
    package let failed: String
    package let lacks: @Sendable (String) -> String
    package let howToRestore: String

    package static let vi = BackupWords(
        title: "Sao lưu",
        line: "Bản sao lưu gồm mọi hồ sơ và tệp, để khôi phục hệ thống khi máy chủ hỏng.",
        none: "Chưa có bản sao lưu nào.",
        noneGood: "Chưa có bản sao lưu nào dùng được.",
        noneText: "Nếu máy chủ hỏng lúc này, dữ liệu không khôi phục được.",
        good: { "Bản sao lưu gần nhất: \($0)." },
        overdue: { "Bản sao lưu gần nhất đã cũ: \($0)." },
        overdueText: "Xem các lần sao lưu dưới đây để biết vì sao, rồi sao lưu lại.",
        lastFailed: "Lần sao lưu gần nhất không thành công.",
        lastFailedText: { "Bản dùng được gần nhất: \($0). Xử lý nguyên nhân ghi dưới đây rồi sao lưu lại." },
        gone: { "Không thấy tệp \($0) trong thư mục sao lưu." },
        goneText: "Kiểm tra ổ đĩa sao lưu đã gắn chưa. Nếu tệp đã bị chuyển hoặc xóa, hãy sao lưu lại.",
        unplanned: "Chưa đặt sao lưu tự động.",
        unplannedText:
            "Người vận hành máy chủ đặt backup.folder và backup.at trong tệp cấu hình. Bản tạo bằng lệnh nenep backup không hiện ở trang này.",
        underWay: "Đang sao lưu.",
        underWayText: "Có thể rời trang; tải lại trang để xem kết quả.",
        plan: { folder, time in
            time.map { "Tự sao lưu lúc \($0) hằng ngày vào thư mục \(folder)." }
                ?? "Sao lưu vào thư mục \(folder) khi có người yêu cầu."
        },
        kept: {
            "Giữ mọi bản của hai ngày gần nhất; trước đó giữ bản cuối của \($0.days) ngày, \($0.weeks) tuần, \($0.months) tháng."
        },
        makeNow: "Sao lưu ngay",
        asked: "Đã yêu cầu sao lưu.",
        runs: "Các lần sao lưu", begun: "Bắt đầu",
        took: {
            $0 < 1 ? "chưa đến 1\u{a0}giây" : $0 < 120 ? "trong \($0)\u{a0}giây" : "trong \(($0 + 30) / 60)\u{a0}phút"
        },
        archive: "Tệp sao lưu, hoặc nguyên nhân", size: "Dung lượng", fileCount: { "\($0)\u{a0}tệp" },
        result: "Kết quả", sealed: "đã mã hóa", plain: "không mã hóa", there: "còn trong thư mục",
        notThere: "không còn trong thư mục", made: "Thành công, đã kiểm tra", failed: "Không thành công",
        lacks: { "Thiếu \($0) tệp có trong hồ sơ" },
        howToRestore:
            "Khôi phục do người vận hành máy chủ thực hiện bằng lệnh nenep restore (tài liệu docs/backup.md). Nên thử khôi phục mỗi tháng một lần."
    )

    package static let en = BackupWords(
        title: "Backups",
        line: "A backup holds all records and files, so that the system can be built anew when the server breaks.",
        none: "There is no backup yet.",
        noneGood: "There is no usable backup yet.",
        noneText: "Were the system to break now, it could not be restored.",
        good: { "Latest backup: \($0)." },
        overdue: { "The latest backup is old: \($0)." },
        overdueText: "The runs below say why; then back up again.",
        lastFailed: "The latest run failed.",
        lastFailedText: { "The latest usable backup is of \($0). See below what to mend, then back up again." },
        gone: { "\($0) is not in the folder of backups." },
        goneText: "See whether the disk of backups is mounted. If the file was moved or removed, back up again.",
        unplanned: "No backups are planned.",
        unplannedText:
            "Whoever operates the server sets backup.folder and backup.at in the settings file. What nenep backup makes is not shown on this page.",
        underWay: "A backup is being made.",
        underWayText: "You may leave this page; reload it to see what came of it.",
        plan: { folder, time in
            time.map { "Backed up by itself at \($0) every day, to the folder \(folder)." }
                ?? "Backed up to the folder \(folder) when asked."
        },
        kept: {
            "All of the last two days are kept; before, the last of \($0.days) days, \($0.weeks) weeks, \($0.months) months."
        },
        makeNow: "Back up now",
        asked: "A backup was asked for.",
        runs: "Runs", begun: "Begun",
        took: {
            $0 < 1 ? "in less than 1\u{a0}s" : $0 < 120 ? "in \($0)\u{a0}s" : "in \(($0 + 30) / 60)\u{a0}min"
        },
        archive: "File, or why there is none", size: "Size",
        fileCount: { $0 == "1" ? "1\u{a0}file" : "\($0)\u{a0}files" }, result: "Result",
        sealed: "encrypted", plain: "not encrypted", there: "in the folder", notThere: "no longer in the folder",
        made: "Done and checked", failed: "Failed",
        lacks: { "Lacks \($0) files that records name" },
        howToRestore:
            "Whoever operates the server restores, by the command nenep restore (docs/backup.md). Try a restoration once a month."
    )

    /// A size as people read it, such as `12,3 MB`.
    package static func size(_ bytes: Int, _ language: Language) -> String {
        let units = ["B", "KB", "MB", "GB", "TB"]
        var (tenths, unit) = (bytes * 10, 0)
        while tenths >= 10_240, unit < units.count - 1 {
            tenths /= 1024
            unit += 1
        }
        guard unit > 0 else { return "\(bytes) B" }
        return "\(tenths / 10)\(language == .vi ? "," : ".")\(tenths % 10) \(units[unit])"
    }
}
