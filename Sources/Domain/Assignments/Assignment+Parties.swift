// SPDX-License-Identifier: AGPL-3.0-or-later

/// Whose place it is to do what with an assignment, besides what its life cycle says.
extension Assignment {
    /// A reply on paper is recorded for another agency; one's own reports itself, with its evidence (DESIGN.md 4.10).
    package func checkRecorder(_ actor: Actor) throws(Refusal) {
        guard actor.agency != agency else { throw .assignment(.paperReplyOfOwnAgency) }
    }

    /// Whether an agency answers for the order, and so may call it off: the accepting body, the body that issued the
    /// notice, or the office that prepared and issued it here.
    package func answersForOrder(_ agency: ID<Agency>, of notice: Notice) -> Bool {
        agency == acceptingBody || agency == notice.issuerAgency || agency == notice.agency
    }
}
