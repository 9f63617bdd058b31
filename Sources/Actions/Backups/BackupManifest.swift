// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Foundation
import Store
import WorkingTime

/// What an archive says about itself, in `manifest.json`.
package struct BackupManifest: Sendable, Hashable, Codable {
    /// A file in the archive.
    package struct Part: Sendable, Hashable, Codable {
        package let name: String
        package let bytes: Int
        package let sha256: String
    }

    /// How the trail ended.
    package struct Trail: Sendable, Hashable, Codable {
        package let entries: Int
        /// As it is printed on reports.
        package let head: String
    }

    /// How the archive is laid out; this program reads 1.
    package let format: Int
    package let program: String
    package let version: String
    /// `sqlite` or `postgres`.
    package let engine: String
    /// The moment the records are of, such as `2026-11-27T20:30:15Z`.
    package let made: String
    /// The same in milliseconds since 1970.
    package let moment: Instant
    package let schema: [Catalog.Step]
    package let database: Part
    /// Rows of every table.
    package let rows: [String: Int]
    package let trail: Trail
    /// Stored files the records name.
    package let files: Int
    /// What they take, in bytes.
    package let fileBytes: Int
    /// Whether the installation's own keys are in the archive: only where it is encrypted.
    package let hasKeys: Bool

    package static let format = 1

    /// The file's bytes, in an order that does not change.
    func json() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(self)) + [10]
    }

    init(json: [UInt8]) throws(BackupError) {
        guard let manifest = try? JSONDecoder().decode(BackupManifest.self, from: Data(json)) else {
            throw .malformed(BackupLayout.manifest)
        }
        self = manifest
    }

    package init(
        version: String, engine: String, moment: Instant, contents: CopiedContents, database: Part, fileBytes: Int,
        hasKeys: Bool
    ) {
        format = Self.format
        program = "nenep"
        self.version = version
        self.engine = engine
        made = moment.iso
        self.moment = moment
        schema = contents.schema
        self.database = database
        rows = contents.rows
        trail = Trail(entries: contents.heads.total, head: contents.heads.short.description)
        files = contents.files
        self.fileBytes = fileBytes
        self.hasKeys = hasKeys
    }
}

/// The names in an archive.
enum BackupLayout {
    static let top = "nenep-backup/"
    static let readMe = top + "README.txt"
    static let manifest = top + "manifest.json"
    /// Which stored file was called what, for a person without this program.
    static let names = top + "file-names.tsv"
    static let keys = top + "keys/"
    static let files = top + "files/"
    /// Stored files that records name and that could not be put in, each with the reason.
    static let missing = top + "MISSING.txt"
    /// Every file above with its SHA-256, as `sha256sum --check` reads it.
    static let sums = top + "SHA256SUMS"

    static let keyFiles = ["trail.key", "second-factor.key"]

    static func database(_ engine: Engine) -> String {
        top + (engine == .sqlite ? "nenep.sqlite" : "nenep.dump")
    }

    static func name(of engine: Engine) -> String { engine == .sqlite ? "sqlite" : "postgres" }

    /// The name of a stored file, by the 64 hexadecimal digits of its hash.
    static func file(_ hex: String) -> String {
        "\(files)\(hex.prefix(2))/\(hex.dropFirst(2).prefix(2))/\(hex)"
    }

    /// What lies first in every archive.
    static let explanation = """
        Bản sao lưu của Nề Nếp (hệ thống quản lý chất lượng).

        Khôi phục:  nenep restore TỆP-NÀY --data THƯ-MỤC-TRỐNG
        Thử khôi phục rồi xóa:  nenep restore --drill TỆP-NÀY

        manifest.json      phiên bản, thời điểm, số dòng từng bảng, mã nhật ký
        nenep.sqlite       toàn bộ hồ sơ (SQLite); hoặc nenep.dump (PostgreSQL, đọc bằng pg_restore)
        file-names.tsv     tên gốc của từng tệp trong files/
        files/             tệp bằng chứng, văn bản gốc, trang quét; tên tệp là SHA-256 của nội dung
        keys/              khóa của hệ thống; chỉ có trong bản sao lưu đã mã hóa
        MISSING.txt        tệp mà hồ sơ nhắc đến nhưng không còn để sao lưu
        SHA256SUMS         kiểm tra không cần chương trình: sha256sum --check SHA256SUMS

        A backup of Nề Nếp. To restore: nenep restore THIS-FILE --data EMPTY-FOLDER. Without the program: the records
        are in nenep.sqlite (SQLite) or nenep.dump (pg_restore), stored files in files/ under their SHA-256,
        their names in file-names.tsv. To check by hand: cd nenep-backup && sha256sum --check SHA256SUMS

        """
}
