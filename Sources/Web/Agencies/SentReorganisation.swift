// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import WorkingTime

/// What the form of a reorganisation sends, looked up in the directory.
struct SentReorganisation {
    let draft: ReorganisationDraft
    let choices: HandOverChoices
    /// Names and days that are none.
    let faults: [Typed.Fault]

    init(_ form: some Fields, _ directory: AgencyDirectory, _ language: Language) {
        let words = ReorganisationWords.in(language)
        var faults: [Typed.Fault] = []
        func day(_ name: String) -> Day {
            if let day = form.day(name) { return day }
            faults.append(Typed.Fault(name, AgencyWords.in(language).dayMissing))
            return Day(number: 0)
        }
        let kind = Reorganisation.Kind(rawValue: form.text("kind")) ?? .merge
        var before: [ID<Agency>] = []
        for line in Self.lines(form.text("before")) {
            guard let id = directory.named(line) else {
                faults.append(Typed.Fault("before", words.notFound(line)))
                continue
            }
            if !before.contains(id) { before.append(id) }
        }
        draft = ReorganisationDraft(
            kind: kind, number: form.text("number"), decidedOn: day("on"), issuer: form.text("issuer"),
            effective: day("effective"), predecessors: before,
            successors: Self.successors(form, kind, before.first.flatMap { directory[$0] }, directory))
        choices = Self.choices(form)
        self.faults = faults
    }

    private static func lines(_ text: String) -> [String] {
        text.split(whereSeparator: \.isNewline).map { String($0).trimmed }.filter { !$0.isEmpty }
    }

    private static func successors(
        _ form: some Fields, _ kind: Reorganisation.Kind, _ first: Agency?, _ directory: AgencyDirectory
    ) -> [ReorganisationDraft.Successor] {
        let lines = lines(form.text("after"))
        func fresh(_ name: String, short: String = "") -> ReorganisationDraft.Successor {
            .new(
                AgencyDraft(
                    name: name, shortName: short,
                    level: Agency.Level(rawValue: form.text("level")) ?? first?.level ?? .department,
                    parent: form.id("parent") ?? first?.parent))
        }
        if kind == .rename {
            return lines.first.map { [fresh($0, short: lines.dropFirst().first ?? "")] } ?? []
        }
        return lines.map { line in directory.named(line).map { .existing($0) } ?? fresh(line) }
    }

    /// Fields: `nhan.<affair>` (a place in the list of successors), `accepting`, `mark`.
    static func choices(_ form: some Fields) -> HandOverChoices {
        let takers = form.pairs.compactMap { pair -> (String, Int)? in
            guard pair.name.hasPrefix("nhan."), let place = Int(pair.value) else { return nil }
            return (String(pair.name.dropFirst(5)), place)
        }
        return HandOverChoices(
            takers: Dictionary(takers, uniquingKeysWith: { first, _ in first }), accepting: form.id("accepting"),
            mark: form.textIfAny("mark"))
    }
}

extension AgencyDirectory {
    /// The agency of the directory that is called so, in full or for short, and has not ended; nil when several are.
    func named(_ words: String) -> ID<Agency>? {
        let same = all.filter { agency in
            agency.validTo == nil && [agency.name, agency.shortName].contains { $0.lowercased() == words.lowercased() }
        }
        return same.count == 1 ? same.first?.id : nil
    }
}
