// SPDX-License-Identifier: AGPL-3.0-or-later

/// A body or group named in the text: tokens of the source.
struct Mention: Sendable, Equatable {
    var tokens: Range<Int>
    /// A group that points back rather than names: "Thủ trưởng các cơ quan, đơn vị".
    var isGeneric: Bool
    /// Begins with a noun of the vocabulary (false for names known only by their place in a list).
    var hasHead: Bool
    /// Stands in a list opened by one plural noun: "các Sở: Tài chính, Nội vụ".
    var isElliptic = false
}

/// A list of mentions and where reading stopped.
struct MentionList: Sendable {
    var mentions: [Mention] = []
    /// The token after the list.
    var end: Int
    /// The last group is described by a clause that goes on: "các đơn vị đã …".
    var runsIntoClause = false

    var isEmpty: Bool { mentions.isEmpty }
}
