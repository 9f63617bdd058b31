// SPDX-License-Identifier: AGPL-3.0-or-later
import Testing

@testable import Files

/// Two stores over one folder stand for two processes.
struct SharedFolderTests {
    @Test func `content that another process stores again while it is swept stays`() async throws {
        let temporary = try TemporaryStore()
        let other = try FileStore(root: temporary.path)
        let bytes = Array("biên bản".utf8)
        let hash = try await temporary.store.store(bytes).hash
        for _ in 0..<200 {
            try temporary.age(hash, to: 1000)
            async let swept = temporary.store.sweep(olderThan: 2_000_000) { _ in false }
            async let stored = other.store(bytes)
            _ = try await (swept, stored)
            try #require(other.path(of: hash) != nil)
        }
    }
}
