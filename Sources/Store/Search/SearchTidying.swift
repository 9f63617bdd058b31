// SPDX-License-Identifier: AGPL-3.0-or-later

import Database

/// Search indexes that many changes have left in pieces: every search looks through all of them.
package enum SearchTidying {
    /// Fewer pieces are not worth the rewriting.
    private static let mostPieces = 4

    /// The indexes worth putting together.
    package static func untidy(in snapshot: Snapshot) throws -> [FullText] {
        try FullTexts.all.map(\.index).filter { try $0.pieces(in: snapshot) > mostPieces }
    }
}
