// SPDX-License-Identifier: AGPL-3.0-or-later

import Archives
import Database
import Domain
import Files
import Foundation
import WorkingTime

/// What is to be backed up, where to, and for whose private key.
package struct BackupOrder: Sendable {
    /// The records; opened for reading only is enough.
    package let database: Database
    /// Where they are, for programs of the engine.
    package let location: Location
    package let files: FileStore
    /// Where the installation's own keys lie.
    package let keyFolder: String
    /// A file, or a folder in which the backup gets a name of its own.
    package let destination: String
    /// Public keys of `age`; empty leaves the archive plain, and without the installation's keys.
    package let recipients: [String]
    package let zone: Zone
    package let clock: Clock

    package init(
        database: Database, at location: Location, files: FileStore, keyFolder: String, destination: String,
        recipients: [String] = [],
        zone: Zone = .vietnam, clock: Clock = .machine
    ) {
        self.database = database
        self.location = location
        self.files = files
        self.keyFolder = keyFolder
        self.destination = destination
        self.recipients = recipients
        self.zone = zone
        self.clock = clock
    }

    /// The archive's path for a backup that begins at a moment.
    func path(at moment: Instant) -> String {
        var isFolder: ObjCBool = false
        let exists = FileManager.default.fileExists(atPath: destination, isDirectory: &isFolder)
        guard destination.hasSuffix("/") || (exists && isFolder.boolValue) else { return destination }
        let folder = destination.hasSuffix("/") ? String(destination.dropLast()) : destination
        return "\(folder)/\(BackupName(at: moment, in: zone, isEncrypted: !recipients.isEmpty))"
    }
}

/// The public keys backups are encrypted for, as whoever operates the installation gives them.
package enum BackupKey {
    /// Reads public keys given as texts, or as names of files that hold them, one a line.
    package static func recipients(_ given: [String]) throws(BackupError) -> [String] {
        var recipients: [String] = []
        for text in given {
            if Age.isRecipient(text) {
                recipients.append(text)
                continue
            }
            guard let data = FileManager.default.contents(atPath: text), data.count < 1 << 16 else {
                throw .notARecipient(text)
            }
            let lines = String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline)
                .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty && !$0.hasPrefix("#") }
            guard !lines.contains(where: { $0.hasPrefix("AGE-SECRET-KEY-") }) else { throw .privateKey(path: text) }
            guard !lines.isEmpty, lines.allSatisfy(Age.isRecipient) else { throw .notARecipient(text) }
            recipients += lines
        }
        return recipients
    }
}
