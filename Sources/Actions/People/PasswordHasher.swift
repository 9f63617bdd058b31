// SPDX-License-Identifier: AGPL-3.0-or-later

import CryptoExtras
import Domain
import Foundation
import Store
import WorkingTime

/// Makes and compares password hashes (scrypt, RFC 7914), at most two at a time and on threads of their own.
///
/// Each takes 16 MB and about a tenth of a second on purpose, so it must neither hold up other requests nor come in
/// crowds: when too many wait already, the next is turned away.
package final class PasswordHasher: Sendable {
    /// What scrypt is told.
    package struct Cost: Sendable, Hashable {
        package let rounds: Int
        package let blockSize: Int
        package let parallelism: Int

        /// For what people think up: as strong as N = 2^17, r = 8, p = 1 in an eighth of the memory (OWASP, 2023).
        package static let standard = Cost(rounds: 1 << 14, blockSize: 8, parallelism: 5)
        /// For one-time passwords: they are 60 random bits, so guessing is hopeless and hundreds are made at once.
        package static let oneTime = Cost(rounds: 1 << 10, blockSize: 8, parallelism: 1)
        /// For tests.
        package static let trifling = Cost(rounds: 2, blockSize: 1, parallelism: 1)
    }

    /// Too many are waiting to be hashed already.
    package struct Busy: Error {}

    private static let waitingLimit = 64
    private let standard: Cost
    private let queue: OperationQueue

    /// Makes a hasher; tests take a trifling cost.
    package init(standard: Cost = .standard) {
        self.standard = standard
        queue = OperationQueue()
        queue.name = "nenep.scrypt"
        queue.maxConcurrentOperationCount = 2
    }

    /// Makes the credential for a password that passed the rules.
    package func credential(
        for password: String, of person: ID<Person>, at now: Instant, oneTimeUntil expiry: Instant? = nil
    ) async throws -> Credential {
        let cost = expiry == nil || standard == .trifling ? standard : .oneTime
        var random = SystemRandomNumberGenerator()
        let salt = (0..<16).map { _ in UInt8.random(in: 0...255, using: &random) }
        let hash = try await hash(password, salt: salt, cost)
        return Credential(
            person: person, rounds: cost.rounds, blockSize: cost.blockSize, parallelism: cost.parallelism, salt: salt,
            hash: hash, setAt: now, expiresAt: expiry)
    }

    /// Whether it is the password; does the same work when there is nobody to compare with.
    package func matches(_ password: String, _ credential: Credential?) async throws -> Bool {
        let password = Password.normalized(password)
        guard let credential else {
            _ = try await hash(password, salt: [UInt8](repeating: 0, count: 16), standard)
            return false
        }
        let cost = Cost(
            rounds: credential.rounds, blockSize: credential.blockSize, parallelism: credential.parallelism)
        let hash = try await hash(password, salt: credential.salt, cost)
        if cost != standard { _ = try await self.hash(password, salt: credential.salt, standard) }
        return Self.isSame(hash, credential.hash)
    }

    private func hash(_ password: String, salt: [UInt8], _ cost: Cost) async throws -> [UInt8] {
        guard queue.operationCount < Self.waitingLimit else { throw Busy() }
        let bytes = Array(password.utf8.prefix(1024))
        return try await withCheckedThrowingContinuation { continuation in
            queue.addOperation {
                continuation.resume(
                    with: Result {
                        try KDF.Scrypt.deriveKey(
                            from: bytes, salt: salt, outputByteCount: 32, rounds: cost.rounds,
                            blockSize: cost.blockSize, parallelism: cost.parallelism
                        ).withUnsafeBytes { Array($0) }
                    })
            }
        }
    }

    /// Compares without telling by its time where the first difference is.
    private static func isSame(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        guard left.count == right.count else { return false }
        return zip(left, right).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
