// SPDX-License-Identifier: AGPL-3.0-or-later

import Database

/// The contents of the file store that records refer to.
package enum StoredContents {
    /// One content under one of the names it goes by.
    package struct Named: Sendable, Hashable {
        /// SHA-256.
        package let hash: [UInt8]
        /// What who handed it in called it; nil for a picture of a scanned page.
        package let name: String?
    }

    /// Hands over every content, ordered by hash: once for each document that has it, so that equal hashes come together.
    package static func each(in snapshot: Snapshot, _ body: (Named) throws -> Void) throws {
        try snapshot.each(
            """
            SELECT hash, name FROM stored_file
            UNION SELECT picture, NULL FROM scan_page WHERE picture IS NOT NULL
            ORDER BY 1
            """
        ) { row in try body(Named(hash: try row.bytes(0), name: try row.optionalText(1))) }
    }
}
