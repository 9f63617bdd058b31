// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes
import Store
import WorkingTime

/// Two officers at one reading: the second sees every difference before anything is overwritten.
extension NoticeRoutes {
    static func conflict(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let (notice, draft) = try await loaded(visit)
        let key = visit.parameters["key"].flatMap { Int($0) }
        let differences: [ConflictPage.Difference]
        if let key, let theirs = draft.directives.first(where: { $0.key == key }) {
            let directory = try await visit.system.directory()
            differences =
                OrderDifferences(
                    form, theirs: theirs, issuedOn: notice.issuedOn, today: visit.today, directory: directory,
                    language: visit.language
                ).all
        } else {
            differences = form["subject"] == nil ? [] : letterheadDifferences(form, notice, visit.language)
        }
        let last = try await visit.system.read { try TrailHistory.of(notice.id, limit: 1, in: $0).first }
        let edited = Set(differences.filter(\.isEditable).map(\.field))
        let page = ConflictPage(
            title: NoticeTitle(notice, visit).text, entry: .notices, who: last?.personName ?? "",
            at: last?.at ?? visit.now, differences: differences,
            others: form.pairs.filter { pair in
                ![CSRFToken.field, "version", "request"].contains(pair.name) && !edited.contains(pair.name)
            }.map { ($0.name, $0.value) },
            action: visit.path, version: notice.version, url: URLs.check(notice.id, order: key))
        return .page(page.html(in: try await visit.frame()), status: .conflict)
    }

    private static func letterheadDifferences(
        _ form: Form, _ notice: Notice, _ language: Language
    ) -> [ConflictPage.Difference] {
        let words = CheckWords.in(language)
        let fields = [
            ("kind", words.kindOfDocument, notice.kind), ("number", words.number, notice.number),
            ("issuedOn", words.issuedOn, notice.issuedOn?.official ?? ""), ("place", words.place, notice.place),
            ("issuer", words.issuer, notice.issuer), ("subject", words.subject, notice.subject),
            ("signer", words.signer, notice.signer.name), ("position", words.position, notice.signer.position),
            ("recipients", words.recipients, notice.recipients.joined(separator: "\n")),
        ]
        return fields.compactMap { field, label, theirs in
            let mine = form.text(field)
            return mine == theirs
                ? nil : ConflictPage.Difference(field: field, label: label, mine: mine, theirs: theirs)
        }
    }
}

/// Where a form for one order differs from how the order stands now.
private struct OrderDifferences {
    let form: Form
    let theirs: DraftDirective
    /// The order as the form would make it; nil when the form has a fault of its own.
    let mine: DraftDirective?
    let directory: AgencyDirectory
    let words: CheckWords
    let none: String

    init(
        _ form: Form, theirs: DraftDirective, issuedOn: Day?, today: Day, directory: AgencyDirectory,
        language: Language
    ) {
        self.form = form
        self.theirs = theirs
        self.directory = directory
        mine = try? OrderForm(form, directory: directory, issuedOn: issuedOn, today: today)
            .edited(theirs, isConfirmed: false)
        words = CheckWords.in(language)
        none = LookWords.in(language).nothing
    }

    var all: [ConflictPage.Difference] {
        typed("text", words.orderText, theirs.text)
            + chosen("party", words.addressees) { names($0.agencies) }
            + chosen("coparty", words.coordinators) { names($0.coordinatingAgencies) }
            + chosen("due", words.deadline) { words.dueShort($0.due) }
            + typed("deliverable", words.deliverable, theirs.deliverable)
            + typed("submitTo", words.submitTo, theirs.submitTo)
            + chosen("acceptingBody", words.acceptingBody) { order in order.acceptingBody.map { names([$0]) } ?? none }
    }

    private func typed(_ field: String, _ label: String, _ theirs: String) -> [ConflictPage.Difference] {
        guard form[field] != nil, form.text(field) != theirs else { return [] }
        return [ConflictPage.Difference(field: field, label: label, mine: form.text(field), theirs: theirs)]
    }

    /// What is chosen rather than typed is shown in words; the choice itself travels with the form.
    private func chosen(
        _ field: String, _ label: String, _ shown: (DraftDirective) -> String
    ) -> [ConflictPage.Difference] {
        guard let mine, shown(mine) != shown(theirs) else { return [] }
        return [
            ConflictPage.Difference(
                field: field, label: label, mine: shown(mine), theirs: shown(theirs), isEditable: false)
        ]
    }

    private func names(_ agencies: [ID<Agency>]) -> String {
        agencies.isEmpty ? none : agencies.map { directory.shortName(of: $0) }.joined(separator: "; ")
    }
}
