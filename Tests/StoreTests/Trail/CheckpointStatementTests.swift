// SPDX-License-Identifier: AGPL-3.0-or-later

import Crypto
import Domain
import Testing
import WorkingTime

@testable import Store

struct CheckpointStatementTests {
    let privateKey = Curve25519.Signing.PrivateKey()

    func statement(next: TrailPublicKey? = nil) throws -> CheckpointStatement {
        let key = try #require(TrailPublicKey(bytes: Array(privateKey.publicKey.rawRepresentation)))
        let heads = TrailHeads([
            .init(chain: ID(high: 9, low: 1), sequence: 7, hash: [UInt8](repeating: 0xAB, count: 32)),
            .init(chain: ID(high: 0, low: 0), sequence: 3, hash: [UInt8](repeating: 1, count: 32)),
        ])
        return CheckpointStatement(at: Instant(milliseconds: 1_790_000_000_123), heads: heads, key: key, nextKey: next)
    }

    func signed(_ statement: CheckpointStatement) throws -> SignedStatement {
        let signature = try privateKey.signature(for: Array(statement.text.utf8))
        return SignedStatement(statement: statement, signature: Array(signature))
    }

    @Test func `a statement reads back from its text`() throws {
        let next = try #require(
            TrailPublicKey(bytes: Array(Curve25519.Signing.PrivateKey().publicKey.rawRepresentation)))
        for statement in [try statement(), try statement(next: next)] {
            #expect(CheckpointStatement(statement.text) == statement)
        }
        #expect(try statement().heads.total == 10)
    }

    @Test func `a downloaded file proves itself, whatever a mail program did to its lines`() throws {
        let signed = try signed(statement())
        let read = try #require(SignedStatement(signed.text))
        #expect(read == signed)
        #expect(read.isSigned)
        let mangled = signed.text.split(separator: "\n").map { "  \($0)  \r\n" }.joined()
        #expect(SignedStatement("\r\n" + mangled)?.isSigned == true)
    }

    @Test func `a file with one letter changed is refused or not signed`() throws {
        let text = try signed(statement()).text
        let bytes = Array(text.utf8)
        for index in bytes.indices where bytes[index] > 0x20 {
            var changed = bytes
            changed[index] = changed[index] == UInt8(ascii: "7") ? UInt8(ascii: "8") : UInt8(ascii: "7")
            let read = SignedStatement(String(decoding: changed, as: UTF8.self))
            // The last letters of base 64 carry bits that mean nothing.
            #expect(read == nil || read?.isSigned == false || read == SignedStatement(text), "byte \(index)")
        }
    }

    @Test func `a printed head reads back, however it was copied`() throws {
        let head = try statement().heads.short
        #expect(ShortHead(head.description) == head)
        #expect(ShortHead(head.description.uppercased()) == head)
        #expect(ShortHead(" \(head.digits) / \(head.total) ") == head)
        #expect(ShortHead("3f9a-01c2-77de-b0a4/1234")?.description == "3f9a-01c2-77de-b0a4/1234")
        for text in ["", "3f9a/12", "3f9a-01c2-77de-b0a4", "3f9a-01c2-77de-b0ag/1", "3f9a-01c2-77de-b0a4/-1"] {
            #expect(ShortHead(text) == nil)
        }
    }

    @Test func `the head depends on every chain, its length and its last hash`() throws {
        let heads = try statement().heads.heads
        let all = TrailHeads(heads).fingerprint
        #expect(TrailHeads(heads.reversed()).fingerprint == all)
        #expect(TrailHeads(Array(heads.dropLast())).fingerprint != all)
        let first = try #require(heads.first)
        let longer = TrailHeads.Head(chain: first.chain, sequence: first.sequence + 1, hash: first.hash)
        #expect(TrailHeads([longer] + heads.dropFirst()).fingerprint != all)
    }
}
