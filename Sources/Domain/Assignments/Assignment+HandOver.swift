// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

extension Assignment {
    /// By a recorded decision another agency carries it out, or another body accepts it; never one and the same.
    ///
    /// What was done so far, and when, stays as it is: the work goes on.
    package mutating func handOver(to agency: ID<Agency>, acceptedBy body: ID<Agency>) throws(Refusal) {
        guard !state.isEnded else { throw .assignment(.assignmentEnded) }
        guard agency != body else { throw .reorganisation(.acceptingBodyNeeded(count: 1)) }
        self.agency = agency
        acceptingBody = body
        version += 1
    }

    /// Its agency's successor has the same order already: this duty ends in that one.
    package mutating func merge(at now: Instant) throws(Refusal) {
        guard !state.isEnded else { throw .assignment(.assignmentEnded) }
        cancelledAt = now
        version += 1
    }
}

extension Coordination {
    /// The body asked has ended: its successor is asked.
    package mutating func handOver(to agency: ID<Agency>) {
        self = Coordination(
            id: id, assignment: assignment, agency: agency, askedAt: askedAt, answeredAt: answeredAt,
            answeredBy: answeredBy, opinion: opinion, version: version + 1)
    }
}

extension Notice {
    /// The agency that prepares it has ended: its successor goes on with it.
    package mutating func handOver(to agency: ID<Agency>) {
        self.agency = agency
        version += 1
    }
}

extension Letter {
    /// The agency whose letter it is has ended: its successor goes on with it.
    ///
    /// Under the number it was given it stays the ended body's document, which the successor sends, or strikes with the
    /// reason. Without one it is a draft again, in the successor's own name: the successor's head has not read what the
    /// other one approved.
    package mutating func handOver(to agency: ID<Agency>) {
        if numbering == nil {
            submission = nil
            decision = nil
            if !content.issuer.isEmpty {
                content.issuer = ""
                revision += 1
            }
        } else {
            formerAgency = formerAgency ?? self.agency
        }
        self.agency = agency
        version += 1
    }
}

extension Scan {
    /// The agency that imported it has ended: its successor prepares what comes of it.
    package mutating func handOver(to agency: ID<Agency>) {
        self.agency = agency
        version += 1
    }
}
