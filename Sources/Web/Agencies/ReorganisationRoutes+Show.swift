// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Files
import HTTPTypes
import Store
import WorkingTime

extension ReorganisationRoutes {
    static func list(_ visit: Visit) async throws -> Reply {
        let records = try await visit.system.read { try ReorganisationStore.all(in: $0) }
        let page = ReorganisationListPage(records: records, directory: try await visit.system.directory())
        return .page(page.html(in: try await visit.frame()))
    }

    static func show(_ visit: Visit) async throws -> Reply {
        .page(try await shown(visit, typed: .fresh).html(in: try await visit.frame()))
    }

    private static func shown(_ visit: Visit, typed: Typed) async throws -> ReorganisationPage {
        let id = try visit.id(of: Reorganisation.self)
        let (actor, language) = (try visit.actor, visit.language)
        let directory = try await visit.system.directory()
        let (record, moves, entries, by, file) = try await visit.system.read { snapshot in
            let record = try ReorganisationStore.find(id, in: snapshot)
            return (
                record, try ReorganisationStore.handedOver(by: id, seen: actor, in: snapshot),
                try TrailHistory.of(id, in: snapshot),
                try record.carriedOutBy.flatMap { try PersonStore.names(of: [$0], in: snapshot)[$0] } ?? "",
                try record.file.map { _ in try ReorganisationStore.file(of: id, in: snapshot).name }
            )
        }
        let words = ReorganisationWords.in(language)
        return ReorganisationPage(
            record: record, directory: directory, rows: moves.map { row($0, record, directory, words) }, by: by,
            fileName: file, history: History(trail: entries, in: language), typed: typed)
    }

    private static func row(
        _ move: (what: HandedOver, title: String?), _ record: Reorganisation, _ directory: AgencyDirectory,
        _ words: ReorganisationWords
    ) -> ReorganisationPage.Row {
        let what = move.what
        let to = what.to.map { directory.shortName(of: $0, on: record.effective) } ?? ""
        let fate =
            what.into != nil
            ? words.mergesInto(to)
            : what.to == nil ? (what.kind == .delegation ? words.delegationEnds : words.lapses) : words.movesTo(to)
        let isWork = what.kind == .duty || what.kind == .acceptance
        let url = isWork && move.title != nil ? ID<Assignment>(bytes: what.record).map(URLs.assignment) : nil
        return ReorganisationPage.Row(
            kind: what.kind, title: move.title ?? words.hiddenTitle(what.kind), url: url,
            from: directory.shortName(of: what.from, on: record.effective.adding(days: -1)), fate: fate)
    }

    static func attach(_ visit: Visit) async throws -> Reply {
        let id = try visit.id(of: Reorganisation.self)
        let form = try await visit.form()
        guard let sent = form.file("file"), sent.size > 0 else {
            return try await refused(.assignment(.evidenceMissing), visit)
        }
        if let refusal = await objection(to: sent, visit) { return try await refused(refusal, visit) }
        let kept = try await sent.keep()
        switch try await visit.attempt(AttachReorganisationFile(kept, to: id)) {
        case .done, .alreadyDone:
            return visit.see(URLs.reorganisation(id), saying: ReorganisationWords.in(visit.language).attached)
        case .refused(let refusal): return try await refused(refusal, visit)
        case .changedMeanwhile: throw Fault.changedMeanwhile
        }
    }

    /// Why a decision's file must not be kept.
    static func objection(to file: UploadedFile, _ visit: Visit) async -> Refusal? {
        do throws(Refusal) {
            try await file.checkIsDocument()
            try await file.checkIsSafe(in: visit.system, isEvidence: false)
            return try await file.secrecyMark(in: visit.system).map {
                .document(.evidenceIsSecret($0, name: file.name))
            }
        } catch {
            return error
        }
    }

    private static func refused(_ refusal: Refusal, _ visit: Visit) async throws -> Reply {
        let typed = Typed(
            action: visit.path, values: [:],
            faults: [Typed.Fault("file", RefusalWords.sentence(refusal, visit.language))])
        let page = try await shown(visit, typed: typed)
        return .page(page.html(in: try await visit.frame()), status: .unprocessableContent)
    }

    static func download(_ visit: Visit) async throws -> Reply {
        let id = try visit.id(of: Reorganisation.self)
        let file = try await visit.system.read { try ReorganisationStore.file(of: id, in: $0) }
        return try await visit.serve(file, of: id, isShown: visit.query["xem"] == "1")
    }
}
