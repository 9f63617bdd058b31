// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

extension CompetenceRule {
    /// What the program comes with.
    ///
    /// The provinces' own plans and decisions are not at hand: what goes beyond the standard's text
    /// is marked as unconfirmed, and the pages say so.
    package static let known: [CompetenceRule] = QualityRole.allCases.flatMap { role in
        (ofTheNotice + ofTheStandard).filter { $0.role == role }
    }

    /// Since the notice was given.
    private static let ofTheNotice: [CompetenceRule] = {
        guard let since = Day(year: 2012, month: 6, day: 18) else { return [] }
        let chairs = SourceNote(
            "Thông báo 28/TB-UBND (18/6/2012), ý 4.1", en: "Notice 28/TB-UBND (18/6/2012), order 4.1")
        // The notice asks for classes; how much time is enough nobody has laid down yet.
        let classes = SourceNote(
            "Thông báo 28/TB-UBND (18/6/2012), ý 4; mức thời gian do phần mềm đề xuất",
            en: "Notice 28/TB-UBND (18/6/2012), order 4; the share of time is the program's proposal")
        return [
            CompetenceRule(.chair, isNeeded: true, since: since, source: chairs),
            CompetenceRule(
                .secretary, isNeeded: true, subjects: [.awareness], leastLoad: 30, since: since, source: classes,
                isConfirmed: false),
        ]
    }()

    /// Since QĐ 118/2009 made the edition of 2008 the standard of the programme, and since that one ended as the national
    /// standard (see `StandardEdition`).
    private static let ofTheStandard: [CompetenceRule] = {
        guard let second = Day(year: 2009, month: 9, day: 30), let third = Day(year: 2015, month: 12, day: 31) else {
            return []
        }
        func source(_ edition: Int, _ clauses: String) -> SourceNote {
            SourceNote(
                "TCVN ISO 9001:\(edition), mục \(clauses)", en: "TCVN ISO 9001:\(edition), clause \(clauses)")
        }
        let audits: [ClassSubject] = [.awareness, .internalAudit]
        return [
            // The edition of 2015 names no representative any more; agencies go on having one by their own decision.
            CompetenceRule(
                .representative, isNeeded: true, subjects: [.awareness], since: second, until: third.adding(days: -1),
                source: source(2008, "5.5.2")),
            CompetenceRule(
                .representative, isNeeded: true, subjects: [.awareness], since: third, source: source(2015, "5.3"),
                isConfirmed: false),
            CompetenceRule(
                .internalAuditor, isNeeded: true, subjects: audits, since: second, until: third.adding(days: -1),
                source: source(2008, "6.2.2, 8.2.2"), isConfirmed: false),
            CompetenceRule(
                .internalAuditor, isNeeded: true, subjects: audits, since: third,
                source: source(2015, "7.2, 9.2"), isConfirmed: false),
        ]
    }()
}
