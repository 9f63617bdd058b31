// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes
import Spreadsheets
import Store
import WorkingTime

/// The addresses of the documents drawn from rounds.
package enum RoundPaperRoutes {
    package static let all: [Route] = [
        .get("/dot-trien-khai/:id/van-ban", .able(.seeRounds), list),
        .post("/dot-trien-khai/:id/van-ban", .able(.manageRounds), make),
        .get("/dot-trien-khai/van-ban/:id", .able(.seeRounds), show),
        .officeForm("/dot-trien-khai/van-ban/:id/sua", .manageRounds, edit),
        .post("/dot-trien-khai/van-ban/:id/sua", .able(.manageRounds), save),
        .post("/dot-trien-khai/van-ban/:id/tinh-lai", .able(.manageRounds), recount),
        .post("/dot-trien-khai/van-ban/:id/chot", .able(.manageRounds), freeze),
        .get("/dot-trien-khai/van-ban/:id/so-sanh", .able(.seeRounds), compare),
        .get("/dot-trien-khai/van-ban/:id/so-sanh/tai-ve", .able(.seeRounds), exportComparison),
        .get("/dot-trien-khai/van-ban/:id/van-ban.docx", .able(.seeRounds), word),
        .get("/dot-trien-khai/van-ban/:id/van-ban.pdf", .able(.seeRounds), pdf),
    ]

    private static func list(_ visit: Visit) async throws -> Reply {
        let id: ID<Round> = try visit.id()
        let actor = try visit.actor
        guard actor.reach(.seeRounds) == .province else { throw Fault.notFound }
        let visible = Visible(to: actor, under: .seeRounds)
        let (round, papers) = try await visit.system.read { snapshot in
            (
                try RoundStore.find(id, visible: visible, in: snapshot),
                try RoundPaperStore.all(of: id, visible: visible, in: snapshot)
            )
        }
        let mayManage = try await visit.programme().may(.manageRounds)
        let page = RoundPapersPage(round: round, papers: papers, mayManage: mayManage)
        return .page(page.html(in: try await visit.frame()))
    }

    private static func make(_ visit: Visit) async throws -> Reply {
        let id: ID<Round> = try visit.id()
        guard let kind = RoundPaper.Kind(rawValue: try await visit.form().text("kind")) else { throw Fault.malformed }
        switch try await visit.attempt(MakeRoundPaper(kind, of: id)) {
        case .done(let paper):
            return visit.see(URLs.roundPaper(paper, []), saying: PaperWords.in(visit.language).made)
        case .alreadyDone(let subject):
            return .see(ID<RoundPaper>(bytes: subject).map { URLs.roundPaper($0, []) } ?? URLs.roundPapers(id))
        case .refused, .changedMeanwhile: throw Fault.changedMeanwhile
        }
    }

    private static func show(_ visit: Visit) async throws -> Reply {
        .page(try await page(visit, typed: .fresh).html(in: try await visit.frame()))
    }

    private static func edit(_ visit: Visit) async throws -> Reply {
        let (paper, round) = try await loaded(visit)
        guard paper.frozen == nil else { return .see(URLs.roundPaper(paper.id, [])) }
        let page = RoundPaperTextPage(paper: paper, round: round, typed: .fresh)
        return .page(page.html(in: try await visit.frame()))
    }

    private static func save(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let id: ID<RoundPaper> = try visit.id()
        let action = EditRoundPaper(id, version: form.number("version") ?? 0, text: ReportText(form))
        switch try await visit.attempt(action) {
        case .done, .alreadyDone:
            return visit.see(URLs.roundPaper(id, []), saying: PaperWords.in(visit.language).saved)
        case .refused(let refusal):
            let (paper, round) = try await loaded(visit)
            guard paper.frozen == nil else { return try await changedMeanwhile(ReportText(form), visit) }
            let page = RoundPaperTextPage(paper: paper, round: round, typed: visit.typed([refusal]))
            return .page(page.html(in: try await visit.frame()), status: .unprocessableContent)
        case .changedMeanwhile: return try await changedMeanwhile(ReportText(form), visit)
        }
    }

    /// Somebody else was faster: both texts, and the choice between them; of a frozen one, it with what was typed.
    private static func changedMeanwhile(_ mine: ReportText, _ visit: Visit) async throws -> Reply {
        let (paper, _) = try await loaded(visit)
        let words = ReportWords.in(visit.language)
        let pairs = zip(ReportTextPage.entries(mine, words), ReportTextPage.entries(paper.text, words))
        guard paper.frozen == nil else {
            let kept = pairs.filter { $0.value != $1.value }.map { mine, _ in "\(mine.label)\n\(mine.value)" }
            let page = try await page(visit, typed: visit.overtaken(keeping: kept.joined(separator: "\n\n")))
            return .page(page.html(in: try await visit.frame()), status: .conflict)
        }
        var texts = TwoTexts()
        for (mine, theirs) in pairs { texts.compare(mine.name, mine.label, mine.value, theirs.value) }
        return try await visit.conflict(
            PaperWords.in(visit.language).editTexts, .rounds, on: paper.id, version: paper.version,
            url: URLs.roundPaper(paper.id, []), texts)
    }

    private static func recount(_ visit: Visit) async throws -> Reply {
        let version = try await visit.form().number("version") ?? 0
        let attempt = try await visit.attempt(RecountRoundPaper(try visit.id(), version: version))
        return try await answer(attempt, visit) { $0.recounted }
    }

    private static func freeze(_ visit: Visit) async throws -> Reply {
        let version = try await visit.form().number("version") ?? 0
        let (paper, _) = try await loaded(visit)
        // Signing a checkpoint is a write too: only for a document that can be frozen.
        let head = paper.frozen == nil && paper.version == version ? try await visit.system.trailHead() : ""
        let attempt = try await visit.attempt(
            FreezeRoundPaper(paper.id, version: version, trailHead: head))
        return try await answer(attempt, visit) { $0.frozen }
    }

    private static func answer(
        _ attempt: Attempt<Void>, _ visit: Visit, saying: (PaperWords) -> String
    ) async throws -> Reply {
        let id: ID<RoundPaper> = try visit.id()
        switch attempt {
        case .done, .alreadyDone:
            return visit.see(URLs.roundPaper(id, []), saying: saying(PaperWords.in(visit.language)))
        case .refused(let refusal):
            let page = try await page(visit, typed: visit.typed([refusal]))
            return .page(page.html(in: try await visit.frame()), status: .unprocessableContent)
        case .changedMeanwhile:
            let page = try await page(visit, typed: visit.overtaken())
            return .page(page.html(in: try await visit.frame()), status: .conflict)
        }
    }

    private static func compare(_ visit: Visit) async throws -> Reply {
        guard let page = try await comparison(visit) else { return .see(URLs.roundPaper(try visit.id(), [])) }
        return .page(page.html(in: try await visit.frame()))
    }

    /// The paper beside the other one the address names, the earlier first; nil where it names none.
    private static func comparison(_ visit: Visit) async throws -> RoundComparisonPage? {
        let (paper, round) = try await loaded(visit)
        guard let other: ID<RoundPaper> = visit.query.id("voi"), other != paper.id else { return nil }
        let (second, its) = try await loaded(visit, other)
        let isLater = second.figures.asOf > paper.figures.asOf
        return RoundComparisonPage(
            before: isLater ? (paper, round) : (second, its), after: isLater ? (second, its) : (paper, round))
    }

    private static func exportComparison(_ visit: Visit) async throws -> Reply {
        guard let page = try await comparison(visit) else { return .see(URLs.roundPaper(try visit.id(), [])) }
        let words = PaperWords.in(visit.language)
        return try await visit.export(
            ListExport(
                name: "so-sanh-cac-nam", title: words.compareTitle,
                columns: [
                    SheetColumn(words.figure, width: 44), SheetColumn(page.before.round.title, width: 24),
                    SheetColumn(page.after.round.title, width: 24), SheetColumn(words.change, width: 12),
                ],
                rows: page.lines(in: visit.language).joined().map { line -> [SheetCell] in
                    [.text(line.name)] + line.counts.map(SheetCell.number) + [.number(line.change)]
                }))
    }

    // MARK: - Files

    private static func word(_ visit: Visit) async throws -> Reply {
        try await visit.word(try await document(visit))
    }

    private static func pdf(_ visit: Visit) async throws -> Reply {
        try await visit.pdf(try await document(visit))
    }

    private static func document(_ visit: Visit) async throws -> RoundDocument {
        let (paper, round) = try await loaded(visit)
        let directory = try await visit.system.directory()
        guard
            let letter = RoundPaperLetter(paper, of: round, directory: directory, zone: visit.system.zone)
        else { throw Fault.notFound }
        return RoundDocument(letter: letter.letter, name: letter.fileName, subject: round.id)
    }

    // MARK: - Loading

    private static func loaded(
        _ visit: Visit, _ other: ID<RoundPaper>? = nil
    ) async throws -> (RoundPaper, Round) {
        let id = try other ?? visit.id(of: RoundPaper.self)
        let visible = Visible(to: try visit.actor, under: .seeRounds)
        return try await visit.system.read { snapshot in
            let paper = try RoundPaperStore.find(id, visible: visible, in: snapshot)
            return (paper, try RoundStore.find(paper.round, visible: visible, in: snapshot))
        }
    }

    private static func page(_ visit: Visit, typed: Typed) async throws -> RoundPaperPage {
        let (paper, round) = try await loaded(visit)
        let actor = try visit.actor
        let visible = Visible(to: actor, under: .seeRounds)
        let words = PaperWords.in(visit.language)
        let (others, titles) = try await visit.system.read { snapshot in
            (
                try RoundPaperStore.all(visible: visible, in: snapshot),
                Dictionary(
                    try RoundStore.all(visible: visible, in: snapshot).map { ($0.id, $0.title) },
                    uniquingKeysWith: { first, _ in first })
            )
        }
        let choices = others.filter { $0.id != paper.id && $0.kind == paper.kind && $0.frozen != nil }.map {
            Choice($0.id.description, "\(titles[$0.round] ?? ""), \(words.asOf($0.figures.asOf.official))")
        }
        return RoundPaperPage(
            paper: paper, round: round, others: choices,
            figure: RoundFigures.Figure(rawValue: visit.query.text("soLieu")),
            track: RoundTrack.Kind(rawValue: visit.query.text("nhom")),
            mayManage: try await visit.programme().may(.manageRounds), typed: typed)
    }
}
