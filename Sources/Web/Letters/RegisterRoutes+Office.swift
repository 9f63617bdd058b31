// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes
import Store
import WorkingTime

extension RegisterRoutes {
    static func office(_ visit: Visit) async throws -> Reply {
        .page(try await officePage(visit).html(in: try await visit.frame()))
    }

    static func saveOffice(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let names = form.all("name")
        let keys = form.all("key")
        let superiors = form.all("superior")
        let symbols = form.all("symbol")
        var issuers: [LetterIssuer] = []
        for (index, name) in names.enumerated() {
            func value(_ list: [String]) -> String { list.indices.contains(index) ? list[index].trimmed : "" }
            // The last, empty line of the form adds a body; left empty, it adds none.
            if index > 0, name.isBlank, value(symbols).isBlank { continue }
            let key = index == 0 ? "" : value(keys).isEmpty ? LetterOffice.key(after: issuers) : value(keys)
            issuers.append(
                LetterIssuer(key: key, name: name.trimmed, superior: value(superiors), symbol: value(symbols)))
        }
        let action = ChangeLetterOffice(
            issuers: issuers, series: LetterOffice.Series(rawValue: form.text("series")) ?? .together,
            version: form.number("version") ?? 0)
        switch try await visit.attempt(action) {
        case .done, .alreadyDone:
            return visit.see(URLs.letterOffice, saying: RegisterWords.in(visit.language).settingSaved)
        case .refused(let refusal):
            let page = try await officePage(visit, typed: visit.typed([refusal]))
            return .page(page.html(in: try await visit.frame()), status: .unprocessableContent)
        case .changedMeanwhile: throw Fault.changedMeanwhile
        }
    }

    private static func officePage(_ visit: Visit, typed: Typed = .fresh) async throws -> OfficePage {
        let agency = try visit.actor.agency
        let directory = try await visit.system.directory()
        let row = try await visit.system.read { try LetterStore.office(of: agency, in: $0) }
        guard let office = row?.office ?? directory[agency].map(LetterOffice.usual) else { throw Fault.notFound }
        return OfficePage(
            office: office, version: row?.version ?? 0, year: visit.today.year, agency: directory.name(of: agency),
            typed: typed)
    }
}
