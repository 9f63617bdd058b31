// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import WorkingTime

/// The form of the open order on the check page, turned into the order it describes.
struct OrderForm {
    let form: Form
    let directory: AgencyDirectory
    let issuedOn: Day?
    let today: Day
    /// The earlier order the form names, looked up.
    let earlier: Directive?
    /// The number of its notice.
    let earlierNumber: String

    init(
        _ form: Form, directory: AgencyDirectory, issuedOn: Day?, today: Day, earlier: Directive? = nil,
        earlierNumber: String = ""
    ) {
        self.earlier = earlier
        self.earlierNumber = earlierNumber
        self.form = form
        self.directory = directory
        self.issuedOn = issuedOn
        self.today = today
    }

    /// The order as edited; confirmed means an officer says it is right, which takes at least one agency.
    func edited(_ before: DraftDirective, isConfirmed: Bool) throws(Refusal) -> DraftDirective {
        var order = before
        if form["text"] != nil { order.text = form.text("text") }
        order.addressees = try parties(before.addressees, "party", "other", "more")
        order.coordinators = try parties(before.coordinators, "coparty", "coother", "comore")
        order.due = try due()
        order.deliverable = form.text("deliverable")
        order.submitTo = form.text("submitTo")
        order.acceptingBody = form.id("acceptingBody")
        order.isChecked = isConfirmed
        order.links = try links(order)
        guard !isConfirmed || !order.agencies.isEmpty || !order.makesAssignments else {
            throw .notice(.directiveWithoutAgency(labels: [order.label]))
        }
        if case .on(let day) = order.due, let issuedOn, day < issuedOn { throw .notice(.dueBeforeIssue(day)) }
        return order
    }

    /// The names whose agencies an officer changed and asks to be remembered.
    ///
    /// Fields: `keep.party.N`, `keep.coparty.N`.
    func corrections(
        from before: DraftDirective, to after: DraftDirective
    ) -> [(phrase: String, agencies: [ID<Agency>])] {
        let asked =
            before.addressees.indices.filter { form.isTicked("keep.party.\($0)") }.map { before.addressees[$0] }
            + before.coordinators.indices.filter { form.isTicked("keep.coparty.\($0)") }.map { before.coordinators[$0] }
        let parties = after.addressees + after.coordinators
        return asked.compactMap { old in
            guard !old.mention.isEmpty, let new = parties.first(where: { $0.mention == old.mention }),
                !new.agencies.isEmpty
            else { return nil }
            guard old.certainty.isDoubtful || old.agencies != new.agencies else { return nil }
            return (old.mention, new.agencies)
        }
    }

    private func parties(
        _ before: [DraftDirective.Party], _ field: String, _ other: String, _ more: String
    ) throws(Refusal) -> [DraftDirective.Party] {
        var parties: [DraftDirective.Party] = []
        for (place, old) in before.enumerated() {
            var party = old
            let ticked: [ID<Agency>] = form.ids("\(field).\(place)")
            let typed = try agencies(named: form.text("\(other).\(place)"))
            let chosen = ticked + typed.filter { !ticked.contains($0) }
            let isUntouched = chosen == old.agencies
            party.agencies = chosen
            if !isUntouched || old.certainty == .similar, !chosen.isEmpty {
                party.certainty = .chosen
                party.confidence = 100
            }
            // A body that an officer added and now takes away again leaves nothing behind.
            if !(party.mention.isEmpty && chosen.isEmpty) { parties.append(party) }
        }
        let added = try agencies(named: form.text(more))
        if !added.isEmpty {
            parties.append(
                DraftDirective.Party(mention: "", certainty: .chosen, confidence: 100, agencies: added))
        }
        return parties
    }

    /// The agencies a typed name means; several may be separated by semicolons.
    private func agencies(named text: String) throws(Refusal) -> [ID<Agency>] {
        var found: [ID<Agency>] = []
        for name in text.split(separator: ";").map({ $0.trimmed }) where !name.isEmpty {
            // An officer names agencies as they are now, or in the words of an older document.
            let matches = [today, issuedOn].map {
                directory.matching(name, issuedOn: $0, context: MatchContext())
            }
            guard let match = matches.first(where: { $0.isCertain && !$0.agencies.isEmpty }) else {
                throw .agency(.agencyUnknown(name))
            }
            found += directory.present(match.agencies, on: today)
        }
        return found
    }

    private func due() throws(Refusal) -> DraftDirective.Due {
        switch form.text("dueKind") {
        case "day":
            guard let day = form.day("due") else { throw .general(.dayMissing) }
            return .on(day)
        case "standing": return .standing(Rhythm(rawValue: form.text("rhythm")) ?? .quarterly)
        case "event": return .following(try event())
        default: return .none
        }
    }

    private func event() throws(Refusal) -> DraftDirective.Event {
        guard let count = form.number("termCount"), (1...Term.longest).contains(count) else {
            throw .assignment(.termMalformed)
        }
        let on = form.day("eventOn")
        guard form.text("eventOn").isEmpty || on != nil else { throw .assignment(.eventNeedsDay) }
        return DraftDirective.Event(
            form.text("event"), term: Term(count, Term.Unit(rawValue: form.text("termUnit")) ?? .workingDay), on: on)
    }

    /// "46/TB-UBND, ý 4.1": an official text, the same in every language.
    private var earlierName: String { "\(earlierNumber), ý \(earlier?.label ?? "")" }

    /// The links that stay, and the one added.
    private func links(_ order: DraftDirective) throws(Refusal) -> [DraftDirective.Link]? {
        var links = order.effects.enumerated().filter { !form.isTicked("unlink.\($0.offset)") }.map(\.element)
        if let kind = OrderEffect.Kind(rawValue: form.text("linkKind")),
            let notice = form.id("linkNotice", of: Notice.self)
        {
            guard let earlier else { throw .notice(.earlierOrderUnknown(label: form.text("linkLabel"))) }
            let day = form.day("linkDue")
            guard kind != .extend || day != nil else { throw .notice(.effectNeedsDay) }
            links.removeAll { $0.directive == earlier.id }
            links.append(
                DraftDirective.Link(
                    kind, notice: notice, directive: earlier.id, name: earlierName, due: kind == .extend ? day : nil))
        }
        return links.isEmpty ? nil : links
    }
}
