// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store
import WorkingTime

extension Work {
    /// Leaves a piece of news, in the action's transaction, for an agency or for one person.
    ///
    /// Who reads an agency's news follows from the kind's ability and the reader's role. Facts must be such as that
    /// reader may see.
    package func tell(
        _ kind: News.Kind, _ audience: News.Audience, about subject: News.Subject, _ facts: News.Facts = .init()
    ) throws {
        try NewsStore.append(
            News(
                id: newID(), at: now, kind: kind, audience: audience, author: actor.person, subject: subject,
                facts: facts),
            in: transaction)
        remember(told: audience)
    }

    /// Leaves news about an assignment for one of its two parties: the accepting body for what it decides, the agency
    /// for everything else; it names the other one, or the agency it comes `from`.
    package func tell(
        _ kind: News.Kind, about assignment: Assignment, text: String? = nil, day: Day? = nil,
        from third: ID<Agency>? = nil
    ) throws {
        let isForAcceptor = kind.ability == .decideAssignment
        let (reader, other) =
            isForAcceptor
            ? (assignment.acceptingBody, assignment.agency) : (assignment.agency, assignment.acceptingBody)
        var facts = try NewsStore.facts(of: assignment, naming: third ?? other, in: transaction)
        let said = News.Facts(text: text, day: day)
        facts.text = said.text
        facts.day = said.day
        try tell(kind, .agency(reader), about: .assignment(assignment.id), facts)
    }
}
