// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTML
import HTTPTypes
import Store
import VietnameseText
import WorkingTime

/// Checking a reading beside its source.
extension NoticeRoutes {
    static func check(_ visit: Visit) async throws -> Reply {
        let typed = try await visit.kept(under: URLs.notice(try visit.id()))
        return .page(try await checkPage(visit, typed: typed))
    }

    /// One order edited, split, merged or dropped, as the button pressed says.
    static func checkOrder(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        guard let key = visit.parameters["key"].flatMap({ Int($0) }) else { throw Fault.notFound }
        switch form.text("act") {
        case "drop": return try await carryOut(.drop(key), visit)
        case "merge": return try await carryOut(.mergeIntoPrevious(key), visit)
        case "split": return try await carryOut(.split(key, at: form.text("splitAt")), visit)
        case "save": return try await edit(key, isConfirmed: false, visit)
        case let act where act.hasPrefix("round."):
            guard let choice = CheckPage.RoundChoice(act) else { throw Fault.notFound }
            return try await edit(key, isConfirmed: false, taking: choice, visit)
        default: return try await edit(key, isConfirmed: true, visit)
        }
    }

    static func addOrder(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        return try await carryOut(.add(label: form.text("label"), text: form.text("text")), visit)
    }

    static func header(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let text = form.text("issuedOn")
        let issuedOn = form.day("issuedOn")
        guard text.isEmpty || issuedOn != nil else { return try await refused(.notice(.noticeIssueDateMissing), visit) }
        let directory = try await visit.system.directory()
        let match = directory.matching(form.text("issuer"), issuedOn: issuedOn, context: MatchContext())
        let letterhead = CheckNotice.Letterhead(
            kind: form.text("kind"), number: form.text("number"), issuedOn: issuedOn, subject: form.text("subject"),
            issuer: form.text("issuer"), issuerAgency: match.isCertain ? match.agencies.first : nil,
            place: form.text("place"),
            signer: Notice.Signer(
                name: form.text("signer"), position: form.text("position"),
                authority: try await loaded(visit).notice.signer.authority),
            recipients: form.text("recipients").split(separator: "\n").map { $0.trimmed }.filter { !$0.isEmpty })
        return try await carryOut(.letterhead(letterhead), visit)
    }

    private static func edit(
        _ key: Int, isConfirmed: Bool, taking choice: CheckPage.RoundChoice? = nil, _ visit: Visit
    ) async throws -> Reply {
        let form = try await visit.form()
        let (notice, draft) = try await loaded(visit)
        let before: DraftDirective
        do throws(Refusal) { before = try draft.directive(key) } catch { return try await refused(error, visit) }
        let earlier = try await earlierOrder(form, visit)
        let reader = OrderForm(
            form, directory: try await visit.system.directory(), issuedOn: notice.issuedOn, today: visit.today,
            earlier: earlier?.order, earlierNumber: earlier?.number ?? "")
        let edited: DraftDirective
        do throws(Refusal) {
            edited = try reader.edited(before, isConfirmed: isConfirmed)
        } catch {
            return try await refused(error, visit)
        }
        if let choice {
            return try await carryOut(try await takeRound(choice, into: edited, from: before, draft, visit), visit)
        }
        let reply = try await carryOut(.edit(edited), visit)
        guard reply.status == .seeOther else { return reply }
        let message = try await remember(reader.corrections(from: before, to: edited), over: notice.id, visit)
        return message.map { visit.showing($0, on: reply) } ?? reply
    }

    /// The order of an earlier notice that the form names, if the visitor sees that notice.
    private static func earlierOrder(_ form: Form, _ visit: Visit) async throws -> (order: Directive?, number: String)?
    {
        guard let id = form.id("linkNotice", of: Notice.self), !form.text("linkKind").isEmpty else { return nil }
        let seen = Visible(to: try visit.actor, under: .seeNotices)
        let label = form.text("linkLabel")
        return try await visit.system.read { snapshot in
            let notice = try NoticeStore.issued(id, visible: seen, in: snapshot)
            return (try OrderEffectStore.directive(label, of: id, in: snapshot), notice.number)
        }
    }

    /// What an officer explained is remembered for the next document; gives what to say of it.
    private static func remember(
        _ corrections: [(phrase: String, agencies: [ID<Agency>])], over notice: ID<Notice>, _ visit: Visit
    ) async throws -> Message? {
        let words = RememberedWords.in(visit.language)
        var remembered: [String] = []
        var refused: [String] = []
        for (phrase, agencies) in corrections where try visit.actor.may(.issueNotice) {
            do {
                _ = try await visit.system.perform(
                    RememberMatch(phrase, means: agencies, over: notice), as: try visit.actor)
                remembered.append(phrase)
            } catch ActionError.refused(let refusal) {
                refused.append(words.notRemembered(phrase, RefusalWords.sentence(refusal, visit.language)))
            } catch is ActionError {
                // The order is saved; that its words weren't remembered changes nothing of that.
                continue
            }
        }
        let said = (remembered.isEmpty ? [] : [words.justRemembered(remembered)]) + refused
        guard let first = said.first else { return nil }
        return Message(
            refused.isEmpty ? .done : .info, first, said.dropFirst().joined(separator: " "),
            link: Link(words.see, URLs.remembered))
    }

    private static func carryOut(_ step: CheckNotice.Step, _ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let id = try visit.id(of: Notice.self)
        guard let version = form.number("version") else { throw Fault.malformed }
        switch try await visit.attempt(CheckNotice(id, version: version, step: step)) {
        case .done(let key):
            guard form.text("act") == "confirm" else { return .see(URLs.check(id, order: key)) }
            // The next unchecked order opens by itself.
            return .see(URLs.check(id))
        case .alreadyDone: return .see(URLs.check(id))
        case .refused(let refusal): return try await refused(refusal, visit)
        case .changedMeanwhile: return try await conflict(visit)
        }
    }

    static func refused(_ refusal: Refusal, _ visit: Visit) async throws -> Reply {
        .page(try await checkPage(visit, typed: visit.typed([refusal])), status: .unprocessableContent)
    }

    /// The notice and its draft, if the visitor's agency prepares it.
    static func loaded(_ visit: Visit) async throws -> (notice: Notice, draft: NoticeDraft) {
        let id = try visit.id(of: Notice.self)
        let visible = Visible(to: try visit.actor, under: .prepareNotice)
        return try await visit.system.read { snapshot in
            (try NoticeStore.prepared(id, visible: visible, in: snapshot), try NoticeStore.draft(id, in: snapshot))
        }
    }

    /// What issuing doesn't do to the visitor's own agency, in sentences.
    static func leftOut(of draft: NoticeDraft, _ visit: Visit) async throws -> [String] {
        let agency = try visit.actor.agency
        let left = try await visit.system.read {
            try OrderEffectStore.leftOut(of: draft.directives, issuedBy: agency, in: $0)
        }
        let directory = try await visit.system.directory()
        return left.map { LinkWords.in(visit.language).sentence($0, directory) }
    }

    /// The check page, perhaps with a refused form in it.
    private static func checkPage(_ visit: Visit, typed: Typed = .fresh) async throws -> HTML {
        let (notice, draft) = try await loaded(visit)
        let actor = try visit.actor
        let (source, file, importer, encoding, signed, pages) = try await visit.system.read { snapshot in
            (
                try NoticeStore.source(notice.id, in: snapshot).text,
                try notice.file.map { try NoticeStore.file($0, in: snapshot) },
                try PersonStore.person(notice.importedBy, in: snapshot).name,
                try NoticeConversion.encoding(of: notice.id, in: snapshot),
                try notice.file.map { try FileReadings.signatures(of: [$0], in: snapshot)[$0] } ?? nil,
                try notice.file.map { try PageReadings.of($0, in: snapshot) } ?? []
            )
        }
        let seen = Visible(to: actor, under: .seeNotices)
        let earlier = try await visit.system.read { try NoticeList.choices(seen: seen, in: $0) }
            .map { Choice($0.id.description, $0.number) }
        let directory = try await visit.system.directory()
        let fallback = notice.issuerAgency ?? directory.roots.first?.id
        let sentinel = visit.parameters["key"].flatMap { Int($0) } ?? visit.query.number("y")
        var page = CheckPage(
            notice: notice, heading: NoticeTitle(notice, visit).text, importedBy: importer,
            fileName: file?.name, source: source, orders: draft.directives, chosen: sentinel,
            isDoubtfulOnly: visit.query.isTicked("chua-ro"), agencies: directory.choices(on: visit.today, and: draft),
            obstacles: draft.obstacles(for: notice).map { RefusalWords.sentence($0, visit.language) },
            assignments: draft.assignmentCount,
            defaultAcceptingBody: fallback.map { directory.shortName(of: $0) } ?? "",
            mayIssue: actor.may(.issueNotice), earlier: earlier, calendar: visit.system.calendar, typed: typed)
        page.origin = SourceOrigin(
            encoding: encoding, signatures: file.flatMap { SignatureView(of: $0, signed, visit) })
        page.isIssuerDerived =
            notice.issuerAgency != nil && !VietnameseText.fold(source).contains(VietnameseText.fold(notice.issuer))
            && ReadNotice.derivedIssuer(number: notice.number, place: notice.place, in: directory)
                == notice.issuerAgency
        page.scanned = ScannedSource(pages, text: source)
        page.rounds = try await rounds(of: draft, visit)
        page.leftOut = try await leftOut(of: draft, visit)
        return page.html(in: try await visit.frame())
    }
}

extension AgencyDirectory {
    /// The agencies to choose from today, and those the reading names: identity and full name.
    fileprivate func choices(on today: Day, and draft: NoticeDraft) -> [Choice] {
        let parties = draft.directives.flatMap { $0.addressees + $0.coordinators }
        let named = Set(parties.flatMap { $0.agencies + $0.candidates })
        return all.filter { $0.exists(on: today) || named.contains($0.id) }
            .map { Choice($0.id.description, $0.name) }
    }
}
