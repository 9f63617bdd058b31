// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store
import WorkingTime

/// The year's summary, or the next year's plan, is drawn from a round: a draft until it is frozen.
package struct MakeRoundPaper: Action {
    package static let name = TrailAction.round(.makeRoundPaper)
    package let round: ID<Round>
    package let kind: RoundPaper.Kind

    package init(_ kind: RoundPaper.Kind, of round: ID<Round>) {
        self.round = round
        self.kind = kind
    }

    package var ability: Ability? { .manageRounds }

    package func perform(_ work: Work) throws -> ID<RoundPaper> {
        try work.requireStandingOffice()
        let round = try work.round(round)
        let maker = try AgencyStore.directory(in: work.transaction).shortName(of: round.agency)
        let office = LetterOffice.symbol(from: maker)
        let paper = RoundPaper(
            id: work.newID(), round: round.id, kind: kind, figures: try work.figures(of: round),
            text: ReportText(
                symbol: "\(kind == .summary ? "BC" : "KH")-\(office)",
                recipients: kind == .summary
                    ? ["Như trên;", "Thành viên BCĐ ISO tỉnh;", "Lưu: VT."]
                    : ["Các cơ quan, đơn vị trong danh sách;", "Thành viên BCĐ ISO tỉnh;", "Lưu: VT."],
                authority: ["GIÁM ĐỐC"]), madeAt: work.now, madeBy: work.actor.person, countedAt: work.now)
        try work.recorder.insert(paper)
        work.about(paper.id)
        work.note(.name, to: round.title)
        return paper.id
    }
}

/// The office puts its own words beside the figures.
package struct EditRoundPaper: Action {
    package static let name = TrailAction.round(.editRoundPaper)
    package let paper: ID<RoundPaper>
    package let version: Int
    package let text: ReportText

    package init(_ paper: ID<RoundPaper>, version: Int, text: ReportText) {
        self.paper = paper
        self.version = version
        self.text = text
    }

    package var ability: Ability? { .manageRounds }

    package func perform(_ work: Work) throws {
        try work.requireStandingOffice()
        for part in [text.results, text.weaknesses, text.proposals] { try TextLimit.report.check(part) }
        try work.change(paper, version: version) { try $0.edit(text) }
    }
}

/// The figures of a draft are counted anew, as of today.
package struct RecountRoundPaper: Action {
    package static let name = TrailAction.round(.recountRoundPaper)
    package let paper: ID<RoundPaper>
    package let version: Int

    package init(_ paper: ID<RoundPaper>, version: Int) {
        self.paper = paper
        self.version = version
    }

    package var ability: Ability? { .manageRounds }

    package func perform(_ work: Work) throws {
        try work.requireStandingOffice()
        try work.change(paper, version: version) { paper in
            try paper.recount(try work.figures(of: try work.round(paper.round)), at: work.now)
        }
    }
}

/// The document is issued: nothing in it changes any more.
package struct FreezeRoundPaper: Action {
    package static let name = TrailAction.round(.freezeRoundPaper)
    package let paper: ID<RoundPaper>
    package let version: Int
    package let trailHead: String

    package init(_ paper: ID<RoundPaper>, version: Int, trailHead: String = "") {
        self.paper = paper
        self.version = version
        self.trailHead = trailHead
    }

    package var ability: Ability? { .manageRounds }

    package func perform(_ work: Work) throws {
        try work.requireStandingOffice()
        try work.change(paper, version: version) {
            try $0.freeze(trailHead: trailHead, by: work.actor.person, at: work.now)
        }
        if !trailHead.isEmpty { work.note(.head, to: trailHead) }
    }
}

extension Work {
    /// A round counted at the end of today, or of its last day where that is past.
    fileprivate func figures(of round: Round) throws -> RoundFigures {
        let day = max(min(today, round.ends), round.begins)
        let visible = Visible(to: actor, under: .seeRounds)
        let directory = try AgencyStore.directory(in: transaction)
        let standing = ProvinceStanding(
            try EnrolmentStore.decided(by: day, visible: visible, in: transaction), directory: directory,
            rules: try ObligationStore.rules(in: transaction), on: day)
        let board = try RoundBoardStore.board(
            of: round.id, visible: visible, directory: directory, today: day, calendar: calendar, zone: zone,
            in: transaction)
        return RoundFigures.count(
            try EnrolmentStore.of(round.id, visible: visible, in: transaction),
            tracks: try RoundStore.tracks(of: round.id, in: transaction), standing: standing,
            causes: board.causes, directory: directory, on: day)
    }

    fileprivate func change(
        _ id: ID<RoundPaper>, version: Int, _ rule: (inout RoundPaper) throws -> Void
    ) throws {
        var paper = try RoundPaperStore.find(id, visible: Visible(to: actor, under: .manageRounds), in: transaction)
        guard paper.version == version else {
            throw StoreError.changedMeanwhile(table: RoundPaper.table.name, id: id.bytes)
        }
        try rule(&paper)
        try recorder.update(paper, from: version)
        about(id)
    }
}
