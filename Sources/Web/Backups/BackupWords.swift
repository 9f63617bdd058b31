// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Archives
import Domain

/// The words of backups: the administrators' page, and what the command line says.
package struct BackupWords: Words {
    package let title: String
    package let line: String
    package let none: String
    package let noneText: String
    /// When the last good one was made.
    package let good: @Sendable (String) -> String
    package let overdue: @Sendable (String) -> String
    package let overdueText: String
    package let unplanned: String
    package let unplannedText: String
    /// Where to and when.
    package let plan: @Sendable (String, String?) -> String
    package let kept: @Sendable (BackupRetention) -> String
    package let makeNow: String
    package let asked: String
    package let runs: String
    package let begun: String
    package let lasted: String
    package let archive: String
    package let size: String
    package let files: String
    package let result: String
    package let sealed: String
    package let plain: String
    package let made: String
    package let failed: String
    package let lacks: @Sendable (String) -> String
    package let seconds: @Sendable (Int) -> String
    package let howToRestore: String

    package static let vi = BackupWords(
        title: "Sao lưu",
        line: "Bản sao lưu gồm mọi hồ sơ và tệp, để khôi phục hệ thống khi máy chủ hỏng.",
        none: "Chưa có bản sao lưu nào.",
        noneText: "Nếu máy chủ hỏng lúc này, dữ liệu không khôi phục được.",
        good: { "Bản sao lưu gần nhất: \($0)." },
        overdue: { "Bản sao lưu gần nhất đã cũ: \($0)." },
        overdueText: "Xem các lần sao lưu dưới đây để biết vì sao, rồi sao lưu lại.",
        unplanned: "Chưa đặt sao lưu tự động.",
        unplannedText: "Người vận hành máy chủ đặt backup.folder và backup.at trong tệp cấu hình.",
        plan: { folder, time in
            time.map { "Tự sao lưu lúc \($0) hằng ngày vào \(folder)." }
                ?? "Sao lưu vào \(folder) khi có người yêu cầu."
        },
        kept: {
            "Giữ mọi bản của hai ngày gần nhất; trước đó giữ bản cuối của \($0.days) ngày, \($0.weeks) tuần, \($0.months) tháng."
        },
        makeNow: "Sao lưu ngay",
        asked: "Đã yêu cầu sao lưu. Kết quả hiện ở trang này khi xong.",
        runs: "Các lần sao lưu", begun: "Bắt đầu", lasted: "Thời gian chạy", archive: "Tệp", size: "Dung lượng",
        files: "Số tệp",
        result: "Kết quả", sealed: "đã mã hóa", plain: "không mã hóa", made: "Thành công, đã kiểm tra",
        failed: "Không thành công",
        lacks: { "Thiếu \($0) tệp có trong hồ sơ" },
        seconds: { $0 < 120 ? "\($0) giây" : "\(($0 + 30) / 60) phút" },
        howToRestore:
            "Cách khôi phục: tài liệu docs/backup.md, lệnh nenep restore. Nên thử khôi phục mỗi tháng một lần.")

    package static let en = BackupWords(
        title: "Backups",
        line: "A backup holds all records and files, so that the system can be built anew when the server breaks.",
        none: "There is no backup yet.",
        noneText: "Were the system to break now, it could not be restored.",
        good: { "Latest backup: \($0)." },
        overdue: { "The latest backup is old: \($0)." },
        overdueText: "The runs below say why; then back up again.",
        unplanned: "No backups are planned.",
        unplannedText: "Whoever operates the server sets backup.folder and backup.at in the settings file.",
        plan: { folder, time in
            time.map { "Backed up by itself at \($0) every day, to \(folder)." } ?? "Backed up to \(folder) when asked."
        },
        kept: {
            "All of the last two days are kept; before, the last of \($0.days) days, \($0.weeks) weeks, \($0.months) months."
        },
        makeNow: "Back up now",
        asked: "A backup was asked for. What comes of it will be shown on this page.",
        runs: "Runs", begun: "Begun", lasted: "Took", archive: "File", size: "Size", files: "Files", result: "Result",
        sealed: "encrypted", plain: "not encrypted", made: "Done and checked", failed: "Failed",
        lacks: { "Lacks \($0) files that records name" },
        seconds: { $0 < 120 ? "\($0) s" : "\(($0 + 30) / 60) min" },
        howToRestore: "How to restore: docs/backup.md, command nenep restore. Try a restoration once a month.")

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
