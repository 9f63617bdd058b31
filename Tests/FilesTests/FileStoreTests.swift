// SPDX-License-Identifier: AGPL-3.0-or-later
import Foundation
import Testing

@testable import Files

/// A store in a folder that is gone with the test.
final class TemporaryStore: Sendable {
    let path = NSTemporaryDirectory() + "files-\(UUID().uuidString)"
    let store: FileStore

    init() throws {
        store = try FileStore(root: path)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    var unfinished: [String] { Disk.entries(store.incoming) }

    /// Sets back when a content was last stored.
    func age(_ hash: FileHash, to seconds: Int) throws {
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSince1970: Double(seconds))],
            ofItemAtPath: #require(store.path(of: hash)))
    }
}

struct FileStoreTests {
    private let hello = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"

    @Test func `content is kept under its hash, once`() async throws {
        let temporary = try TemporaryStore()
        let store = temporary.store
        let first = try await store.store(Array("hello".utf8))
        let second = try await store.store(Array("hello".utf8))
        #expect(first == second)
        #expect(first.hash.hex == hello)
        #expect(first.size == 5)
        #expect(first.kind == .text)
        #expect(store.path(of: first.hash) == "\(temporary.path)/2c/f2/\(hello)")
        #expect(try await store.data(of: first.hash) == Array("hello".utf8))
        #expect(store.size(of: first.hash) == 5)
        #expect(store.hashes() == [first.hash])
        #expect(temporary.unfinished.isEmpty)
        try await store.verify(first.hash)
    }

    @Test func `pieces make one file, and an empty one is a file too`() async throws {
        let temporary = try TemporaryStore()
        let upload = try temporary.store.upload()
        for piece in ["he", "", "llo"] { try await upload.append(Array(piece.utf8)) }
        #expect(try await upload.finish().hash.hex == hello)
        let empty = try await temporary.store.store([])
        #expect(empty.size == 0)
        #expect(try await temporary.store.data(of: empty.hash) == [])
    }

    @Test func `half a file is never seen, and what is dropped leaves nothing`() async throws {
        let temporary = try TemporaryStore()
        do {
            let upload = try temporary.store.upload()
            try await upload.append([1, 2, 3])
            #expect(temporary.store.hashes().isEmpty)
            #expect(temporary.unfinished.count == 1)
        }
        #expect(temporary.unfinished.isEmpty)
        let upload = try temporary.store.upload()
        await upload.discard()
        #expect(temporary.unfinished.isEmpty)
        await #expect(throws: FileError.finished) { try await upload.append([1]) }
        await #expect(throws: FileError.finished) { _ = try await upload.finish() }
    }

    @Test func `beyond the limit nothing is kept`() async throws {
        let temporary = try TemporaryStore()
        let upload = try temporary.store.upload(limit: 4)
        try await upload.append([1, 2, 3, 4])
        await #expect(throws: FileError.tooLarge(limit: 4)) { try await upload.append([5]) }
        #expect(temporary.unfinished.isEmpty)
        await #expect(throws: FileError.finished) { _ = try await upload.finish() }
    }

    @Test func `changed and missing content is noticed`() async throws {
        let temporary = try TemporaryStore()
        let store = temporary.store
        let hash = try await store.store(Array("hello".utf8)).hash
        let path = try #require(store.path(of: hash))
        try FileManager.default.removeItem(atPath: path)
        try Data("hullo".utf8).write(to: URL(fileURLWithPath: path))
        await #expect(throws: FileError.damaged(hash)) { try await store.verify(hash) }
        #expect(try await store.remove(hash))
        #expect(try await !store.remove(hash))
        await #expect(throws: FileError.missing(hash)) { try await store.verify(hash) }
        await #expect(throws: FileError.missing(hash)) { _ = try await store.data(of: hash) }
        #expect(store.path(of: hash) == nil)
    }

    @Test func `a sweep takes old orphans only`() async throws {
        let temporary = try TemporaryStore()
        let store = temporary.store
        let (orphan, used, fresh) = (
            try await store.store([1]).hash, try await store.store([2]).hash, try await store.store([3]).hash
        )
        try temporary.age(orphan, to: 1_000)
        try temporary.age(used, to: 1_000)
        let upload = try store.upload()
        let result = try await store.sweep(olderThan: 2_000_000) { hash in hash == used }
        #expect(result == SweepResult(orphans: [orphan], unfinished: 0))
        #expect(Set(store.hashes()) == [used, fresh])
        #expect(temporary.unfinished.count == 1)
        let later = try await store.sweep(olderThan: .max) { _ in true }
        #expect(later == SweepResult(orphans: [], unfinished: 1))
        await upload.discard()
    }

    @Test func `content stored again while a sweep asks about it stays`() async throws {
        let temporary = try TemporaryStore()
        let store = temporary.store
        let hash = try await store.store([1]).hash
        try temporary.age(hash, to: 1_000)
        let result = try await store.sweep(olderThan: 2_000_000) { _ in
            _ = try await store.store([1])
            return false
        }
        #expect(result.orphans.isEmpty)
        #expect(store.hashes() == [hash])
    }

    @Test func `what nothing came of is taken back, and what somebody else stored or needs stays`() async throws {
        let temporary = try TemporaryStore()
        let store = temporary.store
        func stored(_ bytes: [UInt8]) async throws -> Upload {
            let upload = try store.upload()
            try await upload.append(bytes)
            _ = try await upload.finish()
            return upload
        }
        let alone = try await stored([1])
        try await alone.takeBack { _ in false }
        #expect(store.hashes().isEmpty)

        let (first, second) = (try await stored([2]), try await stored([2]))
        for upload in [first, second] { try await upload.takeBack { _ in false } }
        #expect(store.hashes().count == 1)

        let needed = try await stored([3])
        try await needed.takeBack { _ in true }
        #expect(store.hashes().count == 2)
    }

    @Test func `many uploads of one content at once end as one file`() async throws {
        let temporary = try TemporaryStore()
        let store = temporary.store
        let hashes = try await withThrowingTaskGroup(of: FileHash.self) { group in
            for _ in 0..<16 { group.addTask { try await store.store([UInt8](repeating: 9, count: 100_000)).hash } }
            return try await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(hashes.count == 1)
        #expect(store.hashes().count == 1)
        #expect(temporary.unfinished.isEmpty)
    }

    @Test func `hashes are read and written`() throws {
        #expect(FileHash(hex: hello)?.hex == hello)
        #expect(FileHash(hex: hello.uppercased())?.hex == hello)
        #expect(FileHash(hex: "../../etc/passwd") == nil)
        #expect(FileHash(hex: String(hello.dropLast())) == nil)
        #expect(FileHash(hex: String(hello.dropLast()) + "g") == nil)
        #expect(FileHash(bytes: [1, 2]) == nil)
    }
}
