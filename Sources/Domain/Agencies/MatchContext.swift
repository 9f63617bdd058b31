// SPDX-License-Identifier: AGPL-3.0-or-later

/// What a document tells about the names in it beyond their words.
package struct MatchContext: Sendable, Hashable {
    /// The body that issued the document: "Phòng TN&MT" in a district's document is that district's.
    package var issuer: ID<Agency>?
    /// The agency named just before: "Tài chính" after "Sở Nội vụ" is a Sở too.
    package var previous: ID<Agency>?
    /// The standing office of the steering committee, for "Thường trực Ban Chỉ đạo" without a name.
    package var standingOffice: ID<Agency>?

    package init(issuer: ID<Agency>? = nil, previous: ID<Agency>? = nil, standingOffice: ID<Agency>? = nil) {
        self.issuer = issuer
        self.previous = previous
        self.standingOffice = standingOffice
    }
}
