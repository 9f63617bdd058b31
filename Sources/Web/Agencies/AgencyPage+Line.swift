// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import Store
import WorkingTime

/// The line an agency stands in: who came before it, who after, by which decisions.
extension AgencyPage {
    /// One reorganisation it took part in.
    struct LineEntry {
        let on: Day
        /// What became of it, as a phrase before the others' names.
        let phrase: String
        let others: [(id: ID<Agency>, name: String)]
        let decision: String
        /// The decision's page, for who may open it.
        let url: String?

        init(
            _ record: Reorganisation, of id: ID<Agency>, _ directory: AgencyDirectory, _ words: ReorganisationWords,
            mayManage: Bool
        ) {
            on = record.effective
            let links = directory.links(of: id).filter { $0.reorganisation == record.id }
            let isBefore = links.contains { $0.predecessor == id && $0.successor != id }
            let ids = links.map { isBefore ? $0.successor : $0.predecessor }
            // Each is called as it was called on its side of the day.
            let day = isBefore ? record.effective : record.effective.adding(days: -1)
            others = directory.all.filter { ids.contains($0.id) }.map { ($0.id, directory.name(of: $0.id, on: day)) }
            phrase =
                switch (record.kind, isBefore) {
                case (.merge, true): words.mergedInto("")
                case (.merge, false): words.mergedFrom("")
                case (.split, true): words.splitInto("")
                case (.split, false): words.splitFrom("")
                case (.dissolve, true): words.dissolvedTo("")
                case (.dissolve, false): words.tookOver("")
                case (.rename, _): words.renamedFrom("")
                }
            decision = words.decision(record.decision.number, record.decision.on.official, record.decision.issuer)
            url = mayManage ? URLs.reorganisation(record.id) : nil
        }
    }

    func timeline(_ frame: Frame) -> HTML {
        guard !line.isEmpty else { return .empty }
        let words = ReorganisationWords.in(frame.language)
        let items = line.map { entry -> HTML in
            let names = entry.others.map { one -> HTML in
                one.id == agency.id ? "\(one.name)" : "<a href=\"\(URLs.agency(one.id))\">\(one.name)</a>"
            }
            let decision: HTML = entry.url.map { "<a href=\"\($0)\">\(entry.decision)</a>" } ?? "\(entry.decision)"
            return """
                <li><strong>\(entry.on.official)</strong> \(entry.phrase)\(names.joined(separator: "; "))\
                <small>\(decision)</small></li>
                """
        }
        return Look.section(words.line, id: "sap-xep", "<ol class=\"tree line-of\">\(items)</ol>")
    }
}

extension ReorganisationWords {
    /// How an assignment came to who has it now, for its box of facts.
    func facts(of view: AssignmentView, _ directory: AgencyDirectory) -> [(String, String)] {
        view.handedOver.map { what, by in
            let from = directory.shortName(of: what.from, on: by.effective.adding(days: -1))
            let to = what.to.map { directory.shortName(of: $0, on: by.effective) } ?? ""
            let sentence: String
            if what.into == view.assignment.id {
                sentence = tookIn(from)
            } else if what.into != nil {
                sentence = endedIn(to)
            } else {
                sentence = what.kind == .acceptance ? acceptanceFrom(from, to) : handedFrom(from, to)
            }
            return (title, "\(sentence) (\(by.decision.number), \(by.effective.official))")
        }
    }
}
