// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import Foundation
import Store
import WorkingTime

/// What a verification of the trail found, and when.
package struct VerificationReport: Sendable {
    package let outcome: TrailVerification.Outcome
    package let at: Instant
    /// How long it took.
    package let seconds: Double

    /// Whether everything is as the trail says.
    package var isClean: Bool { outcome.findingCount == 0 }
}

/// Checks a trail, of this installation or of a copy.
package enum VerifyTrail {
    /// Checks a data folder, beside a server that may be running on it: nothing is written.
    package static func folder(
        _ folder: String, since earlier: TrailVerification.Earlier? = nil
    ) async throws -> VerificationReport {
        try await records(at: .file(folder + "/nenep.sqlite"), keyFolder: folder, since: earlier)
    }

    /// Checks an installation's records wherever they are, beside servers that may be running: nothing is written.
    package static func records(
        at location: Location, keyFolder: String, since earlier: TrailVerification.Earlier? = nil
    ) async throws -> VerificationReport {
        // Reading everything takes as long as it takes.
        let database = try await Database.openReadOnly(
            location, migrations: Migrations.all, settings: Settings(readers: 1, timeLimit: nil))
        let key = TrailKeyFile(folder: keyFolder).publicKeyIfAny()
        do {
            let report = try await run(on: database, since: earlier, key: key, at: .now())
            try await database.close()
            return report
        } catch {
            try? await database.close()
            throw error
        }
    }

    /// Reads what somebody kept: the text of a downloaded checkpoint, the name of a file with it, or a printed head.
    package static func earlier(_ text: String) throws(EarlierError) -> TrailVerification.Earlier {
        if let head = ShortHead(text) { return .head(head) }
        if let signed = SignedStatement(text) { return .statement(signed) }
        guard let data = FileManager.default.contents(atPath: text) else { throw .unreadable }
        let content = String(decoding: data, as: UTF8.self)
        if let signed = SignedStatement(content) { return .statement(signed) }
        guard let head = ShortHead(content) else { throw .unreadable }
        return .head(head)
    }

    /// Why what was kept cannot be used.
    package enum EarlierError: Error, Sendable { case unreadable }

    static func run(
        on database: Database, since earlier: TrailVerification.Earlier?, key: TrailPublicKey?, at now: Instant
    ) async throws -> VerificationReport {
        let clock = ContinuousClock()
        let start = clock.now
        let outcome = try await database.read { try TrailVerification.run(since: earlier, key: key, in: $0) }
        let time = (clock.now - start).components
        return VerificationReport(
            outcome: outcome, at: now, seconds: Double(time.seconds) + Double(time.attoseconds) / 1e18)
    }
}
