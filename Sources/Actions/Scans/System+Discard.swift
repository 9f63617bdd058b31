// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Files
import Logging
import Store

extension System {
    /// Removes contents that no record refers to any more.
    ///
    /// What can't be removed now goes with the daily housekeeping.
    package func discard(_ hashes: [[UInt8]]) async {
        for bytes in hashes {
            guard let hash = FileHash(bytes: bytes) else { continue }
            do {
                if try await read({ try NoticeStore.isKept(bytes, in: $0) }) { continue }
                _ = try await files.remove(hash)
            } catch {
                logger.error("a file is left over", metadata: ["error": "\(error)"])
            }
        }
    }

    /// Removes a document's content and the pictures of its pages while their records still stand: whatever happens next,
    /// what is secret does not stay.
    ///
    /// Says whether the content is gone; it stays where another record holds the same.
    func destroy(_ document: StoredDocument) async throws -> Bool {
        let hashes = try await read { snapshot in
            try ([document.hash] + PageReadings.pictures(of: document.id, in: snapshot)).filter {
                try !ScanStore.isKeptBesides(document.id, $0, in: snapshot)
            }
        }
        for hash in hashes.compactMap({ FileHash(bytes: $0) }) { _ = try await files.remove(hash) }
        return hashes.contains(document.hash)
    }
}
