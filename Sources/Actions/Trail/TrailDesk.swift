// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import Store
import Synchronization
import WorkingTime

/// What an installation does about its trail besides writing it: signing checkpoints, and checking it on demand.
package final class TrailDesk: Sendable {
    /// A checkpoint is signed once a day when anything happened.
    package static let interval: Int64 = 24 * 60 * 60 * 1000

    let database: Database
    private let perform: Perform
    let clock: Clock
    private let file: TrailKeyFile
    private let key = Mutex<TrailKey?>(nil)
    private let marks: KeyMarks
    let running = Mutex(RunningVerification())

    init(database: Database, perform: Perform, clock: Clock, folder: String) {
        self.database = database
        self.perform = perform
        self.clock = clock
        file = TrailKeyFile(folder: folder)
        marks = KeyMarks(database: database, folder: folder)
    }

    /// The key's public half, the key made if there is none yet: call it once at start.
    @discardableResult
    package func prepareKey() async throws -> TrailPublicKey { try await openKey().publicKey }

    /// The key's public half, if the key was made already.
    package var publicKey: TrailPublicKey? { key.withLock { $0?.publicKey } ?? file.publicKeyIfAny() }

    /// Signs the heads of all chains as they are now.
    @discardableResult
    package func signCheckpoint(as actor: Actor = .system(), request: String? = nil) async throws -> Checkpoint {
        try await perform(SignCheckpoint(key: try await openKey()), as: actor, request: request)
    }

    /// The head to be printed on a report that is about to be frozen.
    ///
    /// It is that of a checkpoint signed for it, so that the paper alone is enough to verify against later.
    package func trailHead() async throws -> String {
        try await signCheckpoint().statement.heads.short.description
    }

    /// Signs when the last checkpoint is a day old and something happened since; nil when nothing was due.
    ///
    /// To be called now and then, such as every hour.
    @discardableResult
    package func signIfDue() async throws -> Checkpoint? {
        let (latest, heads) = try await database.read {
            (try CheckpointStore.latest(in: $0), try TrailHeads.load(in: $0))
        }
        guard let latest else { return heads.total == 0 ? nil : try await signCheckpoint() }
        // A change of keys was interrupted before the new one had signed: until it has, nothing shows whose it is.
        if latest.statement.nextKey != nil { return try await signCheckpoint() }
        // The checkpoint's own entry is all that came after it.
        let isQuiet = heads.total <= latest.statement.heads.total + 1
        guard clock.now() - latest.at >= TrailDesk.interval, !isQuiet else { return nil }
        return try await signCheckpoint()
    }

    /// Makes a new key that signs from here on, vouched for by the old one; it signs at once, so that the last checkpoint is
    /// always one of the key that lies here.
    @discardableResult
    package func rotateKey() async throws -> TrailPublicKey {
        let old = try await openKey()
        let new = try TrailKey()
        try file.prepare(new)
        do {
            try await perform(RotateTrailKey(key: old, next: new.publicKey, mark: new.mark), as: .system())
        } catch {
            // What may have been announced must not be lost: whoever opens the key next looks which of the two counts.
            if case .unavailable(DatabaseError.uncertain) = error {
                key.withLock { $0 = nil }
            } else {
                file.dropPrepared()
            }
            throw error
        }
        try file.promote()
        key.withLock { $0 = new }
        try await signCheckpoint()
        return new.publicKey
    }

    private func openKey() async throws -> TrailKey {
        if let key = key.withLock(\.self) { return key }
        let announced = try await database.read { try CheckpointStore.latest(in: $0)?.statement.nextKey }
        let opened = try file.openOrCreate(announced: announced)
        try await marks.confirm(.trail, opened.mark)
        return key.withLock { key in
            if let key { return key }
            key = opened
            return opened
        }
    }
}
