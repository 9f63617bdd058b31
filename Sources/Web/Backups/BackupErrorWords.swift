// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Archives
import Domain

/// Why a backup or a restoration came to nothing, in sentences that say what to do.
package enum BackupErrorWords {
    package static func sentence(_ error: BackupError, _ language: Language) -> String {
        language == .vi ? vietnamese(error) : english(error)
    }

    private static func vietnamese(_ error: BackupError) -> String {
        switch error {
        case .archive(let error): vietnamese(error)
        case .notARecipient(let text):
            "\(text) không phải khóa công khai của age (age1…), cũng không phải tệp chứa khóa ấy."
        case .privateKey(let path):
            "\(path) chứa khóa bí mật. Máy chủ chỉ cần khóa công khai (age-keygen -y); cất khóa bí mật ở nơi khác."
        case .identityMissing: "Bản sao lưu đã mã hóa. Nêu tệp khóa bí mật: --key TỆP."
        case .newer(let step): "Bản sao lưu của phiên bản mới hơn (\(step)). Cài Nề Nếp mới hơn rồi khôi phục."
        case .malformed(let part): "Bản sao lưu không toàn vẹn ở phần \(part). Dùng bản khác."
        case .noRoom(let path, let needed, let free):
            "Ổ đĩa của \(path) còn \(size(free, .vi)), cần \(size(needed, .vi)). Chọn nơi rộng hơn."
        case .occupied(let path): "\(path) đã có dữ liệu. Chỉ khôi phục vào nơi trống: chọn thư mục khác."
        case .otherEngine(let engine):
            "Bản sao lưu là của \(engine). Khôi phục về đúng loại cơ sở dữ liệu ấy, rồi dùng nenep move nếu muốn chuyển."
        case .olderProgram(let program, let has, let needs):
            "\(program) là bản \(has), máy chủ PostgreSQL là bản \(needs). Cài: apt install postgresql-client-\(needs)."
        case .newerDump(let program):
            "Bản sao lưu do pg_dump mới hơn \(program) trên máy này tạo ra. Cài postgresql-client mới hơn rồi khôi phục."
        case .unsound(let faults):
            "Cơ sở dữ liệu trong bản sao lưu hỏng: \(faults.joined(separator: "; ")). Dùng bản khác."
        case .counts(let tables): "Số dòng không khớp ở \(tables.joined(separator: ", ")). Dùng bản khác."
        case .filesMissing(let count): "Bản sao lưu thiếu \(count) tệp có trong hồ sơ. Dùng bản khác."
        case .trail(let count): "Nhật ký không khớp ở \(count) chỗ: dữ liệu đã bị sửa. Xem nenep verify."
        case .database(let text): "Không đọc, ghi được cơ sở dữ liệu: \(text)"
        }
    }

    private static func vietnamese(_ error: ArchiveError) -> String {
        switch error {
        case .full(let path): "Hết chỗ trên ổ đĩa của \(path); đã xóa phần ghi dở. Dọn ổ đĩa rồi làm lại."
        case .io(let text): "Không đọc, ghi được tệp: \(text). Kiểm tra đường dẫn, quyền và ổ đĩa rồi làm lại."
        case .exists(let path): "\(path) đã có. Không ghi đè bản sao lưu: chọn tên khác."
        case .truncated: "Bản sao lưu không đầy đủ, thiếu phần cuối. Chép lại cho đủ, hoặc dùng bản khác."
        case .strange(let what): "Đây không phải bản sao lưu do Nề Nếp tạo, hoặc đã bị sửa (\(what)). Không khôi phục."
        case .damaged(let what): "\(what) bị hỏng, không còn như lúc ghi."
        case .missing(let program, let package): "Thiếu chương trình \(program). Cài: apt install \(package)."
        case .failed(let program, let said): "\(program) báo lỗi: \(said)"
        case .stalled(let program, let minutes):
            "\(program) không có tiến triển trong \(minutes) phút nên đã bị dừng. Xem máy chủ PostgreSQL, mạng và ổ đĩa."
        }
    }

    private static func english(_ error: BackupError) -> String {
        switch error {
        case .archive(let error): english(error)
        case .notARecipient(let text): "\(text) is no public key of age (age1…), nor a file that holds one."
        case .privateKey(let path):
            "\(path) holds the private key. The server needs only the public one (age-keygen -y); keep the other elsewhere."
        case .identityMissing: "The backup is encrypted. Name the file with the private key: --key FILE."
        case .newer(let step): "A newer version made this backup (\(step)). Install a newer Nề Nếp, then restore."
        case .malformed(let part): "The backup is not whole: \(part). Use another one."
        case .noRoom(let path, let needed, let free):
            "The disk of \(path) has \(size(free, .en)) left and \(size(needed, .en)) are needed. Choose a larger one."
        case .occupied(let path): "\(path) is not empty. Backups are restored into empty places only: choose another."
        case .otherEngine(let engine):
            "The backup is of \(engine). Restore it to that engine, then use nenep move to change."
        case .olderProgram(let program, let has, let needs):
            "\(program) is version \(has), the server \(needs). Install it: apt install postgresql-client-\(needs)."
        case .newerDump(let program):
            "A pg_dump newer than the \(program) here made this backup. Install a newer postgresql-client, then restore."
        case .unsound(let faults):
            "The database in the backup is damaged: \(faults.joined(separator: "; ")). Use another."
        case .counts(let tables): "Rows differ in \(tables.joined(separator: ", ")). Use another backup."
        case .filesMissing(let count): "The backup lacks \(count) files that records name. Use another one."
        case .trail(let count): "The trail does not agree in \(count) places: data was altered. See nenep verify."
        case .database(let text): "The database could not be read or written: \(text)"
        }
    }

    private static func english(_ error: ArchiveError) -> String {
        switch error {
        case .full(let path): "The disk of \(path) is full; nothing half-done was left. Make room and try again."
        case .io(let text):
            "A file could not be read or written: \(text). See to its path, rights and disk, and try again."
        case .exists(let path): "\(path) is there already. Backups are never overwritten: choose another name."
        case .truncated: "The backup ends too early. Copy it again as a whole, or use another one."
        case .strange(let what): "This is no backup made by Nề Nếp, or it was altered (\(what)). It is not restored."
        case .damaged(let what): "\(what) is damaged: it is not what was written."
        case .missing(let program, let package): "\(program) is missing. Install it: apt install \(package)."
        case .failed(let program, let said): "\(program) failed: \(said)"
        case .stalled(let program, let minutes):
            "\(program) did nothing for \(minutes) minutes and was ended. Look at PostgreSQL, the network and the disk."
        }
    }

    private static func size(_ bytes: Int, _ language: Language) -> String { BackupWords.size(bytes, language) }
}
