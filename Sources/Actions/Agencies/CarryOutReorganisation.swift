// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store
import WorkingTime

/// The day of a recorded decision has come: what is open now is handed over.
///
/// The server does it by itself on that day, where nothing is left to be chosen; otherwise an officer does.
package struct CarryOutReorganisation: Action {
    package static let name = TrailAction.agency(.carryOutReorganisation)
    package let reorganisation: ID<Reorganisation>
    package let choices: HandOverChoices

    package init(_ reorganisation: ID<Reorganisation>, choices: HandOverChoices = HandOverChoices()) {
        self.reorganisation = reorganisation
        self.choices = choices
    }

    package var ability: Ability? { .manageAgencies }

    package func perform(_ work: Work) throws {
        var record = try ReorganisationStore.find(reorganisation, in: work.transaction)
        let before = record.version
        try record.carryOut(by: work.actor.person, on: work.today, at: work.now)
        try work.recorder.update(record, from: before)
        let directory = try AgencyStore.directory(in: work.transaction)
        let successors = try directory.successors(of: record, on: work.today)
        work.about(record.id)
        work.note(.document, to: "\(record.decision.number), \(record.decision.on.iso)")
        try work.handOver(
            record.id, from: directory.sides(of: record).handingOver, to: successors, choices, directory,
            isByItself: work.actor.isSystem)
        try work.tellOfHandOver(record, successors, directory)
    }
}

/// A hand-over that can't go by itself waits for a person, with the reason; who recorded the decision is told.
struct HoldReorganisation: Action {
    static let name = TrailAction.agency(.holdReorganisation)
    let reorganisation: ID<Reorganisation>
    let hold: Reorganisation.Hold

    /// Only the system itself.
    var ability: Ability? { nil }

    func perform(_ work: Work) throws {
        var record = try ReorganisationStore.find(reorganisation, in: work.transaction)
        let before = record.version
        guard try record.hold(hold) else { return }
        try work.recorder.update(record, from: before)
        work.about(record.id)
        work.note(.document, to: "\(record.decision.number), \(record.decision.on.iso)")
        work.note(.reason, to: "\(hold.why.rawValue): \(hold.about)")
        try work.tell(
            .agency(.reorganisationHeld), .person(record.recordedBy), about: .reorganisation(record.id),
            News.Facts(
                number: record.decision.number, agency: hold.why == .successorEnded ? hold.about : nil,
                count: Int(hold.about), reason: hold.why.rawValue))
    }
}

extension Work {
    /// Who recorded the decision, those that hand over and those that take over are told that it was done.
    ///
    /// People of a body that ended have their roles in its successor by now, and read it there.
    func tellOfHandOver(
        _ record: Reorganisation, _ successors: [ID<Agency>], _ directory: AgencyDirectory
    ) throws {
        let leaving = directory.sides(of: record).handingOver
        let facts = News.Facts(
            title: leaving.map { directory.name(of: $0, on: record.effective.adding(days: -1)) }
                .joined(separator: "; "),
            number: record.decision.number, day: record.effective)
        for agency in Set(successors + leaving).sorted() {
            try tell(.agency(.agenciesReorganised), .agency(agency), about: .agency(successors.first ?? agency), facts)
        }
        if record.recordedBy != actor.person {
            try tell(
                .agency(.reorganisationCarriedOut), .person(record.recordedBy), about: .reorganisation(record.id), facts
            )
        }
    }
}

extension System {
    /// Carries out the reorganisations whose day has come, each once; what can't go by itself waits with its reason.
    ///
    /// Gives how many were carried out; one that fails doesn't keep the others from their turn, and is thrown at the end.
    @discardableResult
    package func carryOutReorganisations() async throws -> Int {
        let today = today
        var (done, failure) = (0, (any Error)?.none)
        for record in try await read({ try ReorganisationStore.due(on: today, in: $0) }) {
            do {
                if try await carryOut(record) { done += 1 }
            } catch {
                failure = failure ?? error
            }
        }
        if let failure { throw failure }
        return done
    }

    private func carryOut(_ record: Reorganisation) async throws -> Bool {
        do {
            try await perform(CarryOutReorganisation(record.id), as: .system())
            return true
        } catch .refused(.reorganisation(.alreadyCarriedOut)) {
            return false
        } catch .refused(.reorganisation(let refusal)) {
            guard let hold = Reorganisation.Hold(refusal), hold != record.hold else { return false }
            try await perform(HoldReorganisation(reorganisation: record.id, hold: hold), as: .system())
            return false
        }
    }
}
