// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes

/// The stations of a letter's life: submitted, decided, numbered, signed, sent, or ended.
extension LetterRoutes {
    static func submit(_ visit: Visit) async throws -> Reply {
        try await carryOut(SubmitLetter(try visit.id(), version: try await version(visit)), visit) { $0.submitted }
    }

    static func drop(_ visit: Visit) async throws -> Reply {
        try await carryOut(DropLetter(try visit.id(), version: try await version(visit)), visit) { $0.dropped }
    }

    static func decide(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let id: ID<Letter> = try visit.id()
        let version = try await version(visit)
        switch form.text("decision") {
        case "approve":
            return try await carryOut(ApproveLetter(id, version: version, opinion: form.text("opinion")), visit) {
                $0.approved
            }
        case "return":
            return try await carryOut(ReturnLetter(id, version: version, reason: form.text("opinion")), visit) {
                $0.returned
            }
        default:
            // Whoever may not see the letter learns nothing of it, whatever they send.
            _ = try await own(visit)
            return try await refused(.letter(.decisionMissing), visit)
        }
    }

    static func number(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let letter = try await own(visit)
        guard let on = form.day("on") else { return try await refused(.general(.dayMissing), field: "on", visit) }
        let action = NumberLetter(
            letter.id, version: try await version(visit), number: form.number("number"), on: on,
            keeper: form.text("keeper"), copies: form.number("copies").map { min(max($0, 0), 100_000) })
        let words = LetterWords.in(visit.language)
        switch try await visit.attempt(action) {
        case .done(let number): return visit.see(URLs.letter(letter.id), saying: words.numbered(number))
        case .alreadyDone: return .see(URLs.letter(letter.id))
        case .refused(let refusal): return try await refused(refusal, visit)
        case .changedMeanwhile: throw Fault.changedMeanwhile
        }
    }

    static func abandon(_ visit: Visit) async throws -> Reply {
        let reason = try await visit.form().text("reason")
        let action = AbandonLetter(try visit.id(), version: try await version(visit), reason: reason)
        return try await carryOut(action, visit) { $0.abandoned }
    }

    static func send(_ visit: Visit) async throws -> Reply {
        let way = try await visit.form().text("way")
        let action = SendLetter(try visit.id(), version: try await version(visit), way: way)
        return try await carryOut(action, visit) { $0.sent }
    }

    /// Keeps the signed file only once the rules have said yes, and when it is a document and not marked secret.
    static func attach(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let id = try await own(visit).id
        let version = try await version(visit)
        guard let file = form.file("file"), !file.name.isEmpty, file.size > 0 else {
            return try await refused(.letter(.signedFileMissing), visit)
        }
        switch try await visit.rehearse(AttachSignedLetter(id, version: version, file: file.unkept)) {
        case .done: break
        case .alreadyDone: return .see(URLs.letter(id))
        case .refused(let refusal): return try await refused(refusal, visit)
        case .changedMeanwhile: throw Fault.changedMeanwhile
        }
        do throws(Refusal) {
            try await file.checkIsDocument()
            try await file.checkIsSafe(in: visit.system, isEvidence: true)
            try await file.checkIsSafe(in: visit.system, isEvidence: false)
            if let mark = try await file.secrecyMark(in: visit.system) {
                throw .document(.evidenceIsSecret(mark, name: file.name))
            }
        } catch {
            return try await refused(error, field: "file", visit)
        }
        let kept = try await file.keep()
        return try await carryOut(AttachSignedLetter(id, version: version, file: kept), visit) { $0.attached }
    }

    private static func version(_ visit: Visit) async throws -> Int {
        try await visit.form().number("version") ?? 0
    }

    private static func carryOut(
        _ action: some Action, _ visit: Visit, saying: (LetterWords) -> String
    ) async throws -> Reply {
        let url = URLs.letter(try visit.id())
        switch try await visit.attempt(action) {
        case .done: return visit.see(url, saying: saying(LetterWords.in(visit.language)))
        case .alreadyDone: return .see(url)
        case .refused(let refusal): return try await refused(refusal, visit)
        case .changedMeanwhile: throw Fault.changedMeanwhile
        }
    }

    /// The letter's page with what could not be done, at the form it was tried with.
    private static func refused(_ refusal: Refusal, field: String? = nil, _ visit: Visit) async throws -> Reply {
        let typed = visit.typed([refusal]).pointing(at: field)
        return .page(
            try await page(visit, typed: typed).html(in: try await visit.frame()), status: .unprocessableContent)
    }
}
