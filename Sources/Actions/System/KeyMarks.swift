// SPDX-License-Identifier: AGPL-3.0-or-later

import Crypto
import Database
import Foundation
import Store

/// The folder's keys are not those of the records.
package enum WrongKey: Error, Sendable, Hashable {
    /// The file holds another key than the one these records were made with.
    case another(path: String)
    /// There is no such file, and the records were made with one.
    case missing(path: String)
}

/// Holds the keys in a folder against what the records know of them.
struct KeyMarks: Sendable {
    let database: Database
    let folder: String

    /// A key's mark: nobody finds the key by it.
    static func mark(of bytes: some ContiguousBytes, _ kind: KeyMark) -> [UInt8] {
        let text = Array("nenep-key-mark 1 \(kind.rawValue)".utf8)
        return Array(HMAC<SHA256>.authenticationCode(for: text, using: SymmetricKey(data: bytes)))
    }

    /// Throws ``WrongKey`` unless the folder's keys are those of the records; a key that can't be read is told where it is
    /// used.
    func check() async throws {
        let known = try await database.read { snapshot in
            try KeyMark.allCases.filter { try $0.known(in: snapshot) != nil }
        }
        for kind in KeyMark.allCases {
            if let mark = try await found(kind) {
                try await confirm(kind, mark)
            } else if known.contains(kind), access(path(kind), F_OK) != 0 {
                throw WrongKey.missing(path: path(kind))
            }
        }
    }

    /// Remembers a key that is used for the first time; throws ``WrongKey`` when the records know another.
    func confirm(_ kind: KeyMark, _ mark: [UInt8]) async throws {
        let known =
            if let known = try await database.read({ try kind.known(in: $0) }) { known } else {
                try await database.write { try kind.keep(mark, in: $0) }
            }
        guard known == mark else { throw WrongKey.another(path: path(kind)) }
    }

    /// Takes the keys in the folder as the right ones from here on, whatever the records knew before.
    func accept() async throws {
        for kind in KeyMark.allCases {
            let mark = try await found(kind)
            try await database.write { transaction in
                if let mark { try kind.replace(by: mark, in: transaction) } else { try kind.forget(in: transaction) }
            }
        }
    }

    private func found(_ kind: KeyMark) async throws -> [UInt8]? {
        switch kind {
        case .trail:
            let announced = try await database.read { try CheckpointStore.latest(in: $0)?.statement.nextKey }
            return try? TrailKeyFile(folder: folder).openIfAny(announced: announced)?.mark
        case .secondFactor: return SecondFactorKey(ifAnyIn: folder)?.mark
        }
    }

    /// The paths of keys that are not in the folder.
    var missing: [String] { KeyMark.allCases.map(path).filter { access($0, F_OK) != 0 } }

    private func path(_ kind: KeyMark) -> String {
        switch kind {
        case .trail: folder + "/trail.key"
        case .secondFactor: folder + "/second-factor.key"
        }
    }
}

extension System {
    /// Makes the keys that are not there yet and has the records know them; a server does it before it listens, so that
    /// another on the same records is told instead of making keys of its own.
    ///
    /// Throws ``WrongKey`` when another was sooner; the key made here in vain is gone again then, and no other: the records
    /// may know it already.
    package func prepareKeys() async throws {
        let marks = KeyMarks(database: database, folder: folder)
        let made = marks.missing
        do {
            try await trail.prepareKey()
            try await marks.confirm(.secondFactor, try SecondFactorKey(folder: folder).mark)
        } catch WrongKey.another(let path) {
            if made.contains(path) { unlink(path) }
            throw WrongKey.another(path: path)
        }
    }

    /// Takes the keys in a data folder as those of its records, where the ones before are lost for good.
    ///
    /// Second factors sealed with another key open nothing any more; a signing key nobody vouched for is named by
    /// `nenep verify`.
    package static func acceptKeys(_ configuration: Configuration) async throws {
        let database = try await Database.open(
            configuration.location, migrations: Migrations.all, settings: configuration.databaseSettings)
        do {
            try await KeyMarks(database: database, folder: configuration.folder).accept()
        } catch {
            try? await database.close()
            throw error
        }
        try await database.close()
    }
}
