// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import ArgumentParser
import Database
import Foundation

/// Where an installation keeps its data.
struct DataOptions: ParsableArguments {
    @Option(name: .long, help: "Thư mục dữ liệu (data folder).")
    var data = "data"

    /// The folder, made when it is missing.
    func folder() throws -> String {
        try FileManager.default.createDirectory(
            atPath: data, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        return data
    }

    /// Opens the installation for writing; refuses while a server has it.
    func open() async throws -> System {
        do {
            return try await System.open(.dataFolder(try folder()))
        } catch DatabaseError.inUse {
            throw ValidationError(
                """
                Thư mục \(data) đang được một máy chủ Nề Nếp sử dụng. Dừng máy chủ rồi chạy lại lệnh này.
                (The data folder is in use by a running server. Stop it, then run this command again.)
                """)
        }
    }
}
