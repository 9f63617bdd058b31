// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import ArgumentParser
import Setup
import Database
import Foundation
import Logging
import Web

extension Installation {
    /// Opens the installation for writing, making its data folder where it is missing.
    func open(logger: Logger = Logger(label: "nenep")) async throws -> System {
        let folder = self[.dataFolder]
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        do {
            return try await System.open(try system(logger))
        } catch DatabaseError.inUse {
            throw ValidationError(
                """
                Thư mục \(folder) đang được một máy chủ Nề Nếp sử dụng. Dừng máy chủ rồi chạy lại lệnh này.
                (The data folder is in use by a running server. Stop it, then run this command again.)
                """)
        } catch let error as WrongKey {
            throw ValidationError(error.sentence)
        }
    }

    /// Has the keys made before anybody asks for them; closes the system when they are not those of the records.
    func prepareKeys(of system: System) async throws {
        do {
            try await system.prepareKeys()
        } catch {
            try? await system.close()
            if let wrong = error as? WrongKey { throw ValidationError(wrong.sentence) }
            throw error
        }
    }

    /// Takes the folder's keys as those of the records.
    func acceptKeys() async throws { try await System.acceptKeys(try system(Logger(label: "nenep"))) }

    private func system(_ logger: Logger) throws -> System.Configuration {
        var configuration = System.Configuration.dataFolder(self[.dataFolder])
        configuration.location = try location()
        configuration.filesFolder = self[.filesFolder] ?? configuration.filesFolder
        configuration.databaseSettings = databaseSettings
        configuration.logger = logger
        configuration.backupPlan = backupPlan
        #if DEBUG
            // Browser tests sign in by the hundred, and scrypt built without optimization takes seconds each. Whether
            // passwords are hashed well is tested elsewhere; a release doesn't know the word.
            if ProcessInfo.processInfo.environment["TRIFLING_PASSWORDS"] != nil {
                configuration.passwordCost = .trifling
            }
        #endif
        return configuration
    }

    /// Backups made by the server itself; nil where there is no place for them.
    private var backupPlan: BackupPlan? {
        self[.backupFolder].map { folder in
            BackupPlan(
                folder: folder, hour: self[.backupAt]?.hour, minute: self[.backupAt]?.minute ?? 0,
                retention: self[.backupKeep], keys: self[.backupKeyFile].map { [$0] } ?? [])
        }
    }

    /// Where the records are.
    func location() throws -> Location {
        switch self[.database] {
        case .dataFolder: return .file(self[.dataFolder] + "/nenep.sqlite")
        case .postgres(let url):
            // What libpq says of a wrong address may repeat the password.
            guard let address = try? PostgresAddress(url) else {
                throw ValidationError(
                    """
                    Không đọc được địa chỉ PostgreSQL trong database.url (postgres://người-dùng@máy-chủ/cơ-sở-dữ-liệu).
                    (database.url is not an address PostgreSQL understands: postgres://user@host/database.)
                    """)
            }
            return .postgres(address)
        }
    }

    private var databaseSettings: Settings {
        var settings = Settings(
            busyTimeout: .seconds(self[.databaseWait]), poolTimeout: .seconds(self[.databaseWait]))
        if self[.databaseConnections] > 0 {
            settings.readers = self[.databaseConnections]
            settings.writers = self[.databaseConnections]
        }
        return settings
    }

    /// How the web server is set up.
    var server: ServerSettings {
        let publishing = self[.publicURL].flatMap { ServerSettings.Publishing(publicURL: $0) } ?? .plainOnLAN
        return ServerSettings(
            host: self[.host] ?? (self[.plainHTTPLan] ? "0.0.0.0" : "127.0.0.1"), port: self[.port],
            publishing: publishing, trustedProxies: self[.trustedProxies], publicFolder: self[.lookFolder],
            uploadLimit: self[.uploadLimit] << 20, connectionLimit: self[.connectionLimit],
            inFlightLimit: self[.inFlightLimit], requestCeiling: self[.requestCeiling],
            logsRequests: self[.logsRequests], metrics: metricsAccess)
    }

    private var metricsAccess: ServerSettings.MetricsAccess {
        guard self[.metrics] else { return .nobody }
        return self[.metricsToken].map { .token($0) } ?? .thisMachine
    }
}
