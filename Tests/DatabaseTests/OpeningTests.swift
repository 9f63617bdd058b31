// SPDX-License-Identifier: AGPL-3.0-or-later
import Foundation
import Testing

@testable import Database

struct OpeningTests {
    @Test func `a file is opened durable, and the readers too`() async throws {
        let folder = try Folder()
        let database = try await Database.open(.file(folder.file), migrations: [notes])
        guard case .sqlite(let settings) = try await database.effectiveSettings() else { throw Refused() }
        #expect(settings.journalMode == "wal")
        #expect(settings.synchronous == 2)
        #expect(settings.foreignKeys && settings.readersForeignKeys)
        #expect(settings.writerAutocheckpoint == 0 && settings.readerAutocheckpoint == 0)
        #expect(settings.busyTimeout == 5000)
        try await database.close()
    }

    @Test func `readers don't share a lock over an account of their memory`() async throws {
        let database = try await Database.open(.memory, migrations: [])
        #expect(SQLiteMemory.hasNoAccount)
        try await database.close()
    }

    @Test func `weaker settings are refused`() async throws {
        let database = try await Database.open(.memory, migrations: [])
        guard case .sqlite(var settings) = try await database.effectiveSettings() else { throw Refused() }
        settings.journalMode = "wal"
        settings.synchronous = 1
        #expect(throws: DatabaseError.settings("synchronous is 1, not FULL (2)")) {
            try settings.assertDurable(in: .file("x"))
        }
        settings.synchronous = 2
        settings.readersForeignKeys = false
        #expect(throws: DatabaseError.self) { try settings.assertDurable(in: .memory) }
    }

    @Test func `a second writer is refused and told who has it`() async throws {
        let folder = try Folder()
        let database = try await Database.open(.file(folder.file), migrations: [notes])
        await #expect(throws: DatabaseError.inUse(by: getpid())) {
            try await Database.open(.file(folder.file), migrations: [notes])
        }
        try await database.close()
        let again = try await Database.open(.file(folder.file), migrations: [notes])
        try await again.close()
    }

    @Test func `a database that is dropped unlocks its file`() async throws {
        let folder = try Folder()
        do {
            let database = try await Database.open(.file(folder.file), migrations: [notes])
            _ = try await database.write { try $0.run("INSERT INTO note (number, text) VALUES (1, 'x')") }
        }
        let again = try await Database.open(.file(folder.file), migrations: [notes])
        #expect(try await texts(again) == ["x"])
        try await again.close()
    }

    @Test func `one may look on while another writes`() async throws {
        let folder = try Folder()
        let database = try await Database.open(.file(folder.file), migrations: [notes])
        let onlooker = try await Database.openReadOnly(.file(folder.file), migrations: [notes])
        _ = try await database.write { try $0.run("INSERT INTO note (number, text) VALUES (1, 'x')") }
        #expect(try await texts(onlooker) == ["x"])
        await #expect(throws: DatabaseError.readOnly) {
            _ = try await onlooker.write { try $0.run("DELETE FROM note") }
        }
        try await onlooker.close()
        try await database.close()
        let later = try await Database.openReadOnly(.file(folder.file))
        #expect(try await texts(later) == ["x"])
        try await later.close()
    }

    @Test func `a copy is whole and can be read where nothing can be written`() async throws {
        let folder = try Folder()
        let database = try await Database.open(.file(folder.file), migrations: [notes])
        _ = try await database.write { try $0.run("INSERT INTO note (number, text) VALUES (1, 'x')") }
        let copy = folder.path + "/copy.sqlite"
        try await database.copy(to: copy)
        await #expect(throws: DatabaseError.io("\(copy) exists already")) { try await database.copy(to: copy) }
        try await database.close()
        let onlooker = try await Database.openReadOnly(.file(copy), migrations: [notes])
        #expect(try await texts(onlooker) == ["x"])
        try await onlooker.close()
    }

    @Test func `what is no database, or not there, is told`() async throws {
        let folder = try Folder()
        try Data(repeating: 65, count: 4096).write(to: URL(fileURLWithPath: folder.file))
        await #expect {
            try await Database.open(.file(folder.file), migrations: [])
        } throws: { error in
            if case DatabaseError.corrupt = error { true } else { false }
        }
        await #expect {
            try await Database.open(.file(folder.path + "/no/such/file"), migrations: [])
        } throws: { error in
            if case DatabaseError.io = error { true } else { false }
        }
        await #expect {
            try await Database.openReadOnly(.file(folder.path + "/none.sqlite"))
        } throws: { error in
            if case DatabaseError.io = error { true } else { false }
        }
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/none.sqlite"))
    }

    @Test func `the log is moved into the file between commits`() async throws {
        let folder = try Folder()
        let database = try await Database.open(.file(folder.file), migrations: [notes])
        for number in 0..<60 {
            _ = try await database.write { transaction in
                try transaction.run(
                    "INSERT INTO note (number, bytes) VALUES (\(number), \([UInt8](repeating: 7, count: 400_000)))")
            }
        }
        let log = try #require(
            FileManager.default.attributesOfItem(atPath: folder.file + "-wal")[.size] as? Int)
        // 24 MB were written; without checkpoints all of it would lie in the log.
        #expect(log < 20_000_000)
        #expect(try await database.read { try $0.count("SELECT count(*) FROM note") } == 60)
        try await database.close()
    }
}
