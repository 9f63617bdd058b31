// SPDX-License-Identifier: AGPL-3.0-or-later

/// Something in the database that is not as the trail says it must be.
package struct TrailFinding: Sendable, Hashable {
    /// What is wrong.
    package enum Kind: String, Sendable, CaseIterable {
        // A row of a business table
        /// Its content is not what was last recorded.
        case changed
        /// No action recorded it.
        case added
        /// It is gone, and no action recorded its removal.
        case removed
        /// The record of it was itself tampered with, so that nothing vouches for its content.
        case unproven

        // An entry
        /// What it says does not give its hash.
        case entryChanged
        /// It does not continue the entry before it.
        case linkBroken
        /// It is gone: something of it is left behind.
        case entryRemoved
        /// The chain lacks entries before this one.
        case entriesMissing

        // A chain
        /// Its head is not its last entry.
        case headDiffers
        /// It has entries and no head.
        case headRemoved

        // Parts of an entry
        /// The readable content, or its salt, does not give the hash in the entry.
        case payloadChanged
        case payloadRemoved
        /// A readable content of no entry.
        case payloadAdded
        /// The rows recorded for an entry do not give the hash in the entry.
        case rowsChanged
        /// Recorded rows of no entry.
        case rowsAdded
        /// Writes of a row are missing between others.
        case revisionsMissing
        /// A recorded row of a table that does not exist.
        case unknownTable

        // A checkpoint
        /// It was not signed with the key it names.
        case signatureWrong
        /// It was signed with a key nobody vouched for.
        case keyUnknown
        /// There is a key that signs, and not one checkpoint.
        case checkpointMissing
        /// It cannot be read.
        case unreadable
        /// A chain no longer has the entry that the checkpoint states: it was written anew.
        case rewritten
        /// A chain is shorter than the checkpoint states.
        case truncated
        /// No checkpoint with that head was ever signed here, or it was removed.
        case headUnknown
    }

    /// The table of the row that is wrong.
    package let table: String
    /// The row's identity: of an entry where the table is part of the trail, of a chain for heads.
    package let id: [UInt8]
    package let kind: Kind

    package init(_ table: String, _ id: [UInt8], _ kind: Kind) {
        self.table = table
        self.id = id
        self.kind = kind
    }
}
