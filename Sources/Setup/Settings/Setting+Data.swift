// SPDX-License-Identifier: AGPL-3.0-or-later

extension Setting where Value == String {
    package static let dataFolder = Setting(
        "data.folder", "NENEP_DATA", .value("data"), .folder, standard: "data",
        vi: "Thư mục dữ liệu: cơ sở dữ liệu SQLite, tệp bằng chứng, khóa ký nhật ký.",
        en: "The data folder: the SQLite database, evidence, the trail's key.")
}

extension Setting where Value == DatabasePlace {
    package static let database = Setting(
        "database.url", "DATABASE_URL", .value("database"), .database, standard: .dataFolder, secrecy: .address,
        vi: """
            Nơi giữ hồ sơ: SQLite trong thư mục dữ liệu, hoặc địa chỉ PostgreSQL (15 trở lên). Mật khẩu không để trên dòng \
            lệnh: dùng biến môi trường, tệp, hoặc các biến PG*.
            """,
        en: """
            Where the records are: SQLite in the data folder, or the address of a PostgreSQL (15 or later). Keep the password \
            off the command line: use the environment, a file, or the PG* variables.
            """)
}

extension Setting where Value == Int {
    package static let databaseConnections = Setting(
        "database.connections", "NENEP_DATABASE_CONNECTIONS", .value("database-connections"), .number(0...200),
        standard: 0,
        vi: "Số kết nối cơ sở dữ liệu của tiến trình này; 0 là tự chọn.",
        en: "Database connections of this process; 0 leaves the choice to the program.")

    package static let databaseWait = Setting(
        "database.wait", "NENEP_DATABASE_WAIT", .value("database-wait"), .number(1...60), standard: 5,
        vi: "Số giây chờ khóa hoặc chờ một kết nối, trước khi trả lời “hệ thống đang bận”.",
        en: "Seconds to wait for a lock or a connection before answering “busy”.")
}

extension Setting where Value == String? {
    package static let filesFolder = Setting(
        "files.folder", "NENEP_FILES", .value("files"), .optionalPath, standard: nil,
        vi: """
            Thư mục tệp bằng chứng; để trống là files/ trong thư mục dữ liệu. Nhiều tiến trình thì phải là thư mục dùng chung.
            """,
        en: "The folder of evidence; empty is files/ in the data folder. Several processes need a shared one.")
}

extension Setting where Value == Bool {
    package static let worker = Setting(
        "worker.enabled", "NENEP_WORKER", .toggle(on: "worker", off: "no-worker"), .yesOrNo, standard: true,
        vi: "Làm việc nền (đọc bằng chứng, nhận dạng chữ, việc định kỳ) trong tiến trình này.",
        en: "Background work (reading evidence, character recognition, recurring work) in this process.")
}
