// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes
import Store

/// The import of a table: first looked at, then saved whole.
extension AgencyRoutes {
    static func importForm(_ visit: Visit) async throws -> Reply {
        .page(AgencyImportPage().html(in: try await visit.frame()))
    }

    static func preview(_ visit: Visit) async throws -> Reply {
        do {
            let text = try await table(visit)
            let rows = try AgencyImport(text, directory: try await visit.system.directory())
            return .page(
                AgencyImportPage(text: text, table: rows).html(in: try await visit.frame()),
                status: rows.bad.isEmpty ? .ok : .unprocessableContent)
        } catch let refusal as Refusal {
            return try await refused(refusal, visit)
        }
    }

    static func confirm(_ visit: Visit) async throws -> Reply {
        let text = try await visit.form()["text"] ?? ""
        switch try await visit.attempt(ImportAgencies(text)) {
        case .done(let count):
            return visit.see(URLs.agencies, saying: AgencyWords.in(visit.language).imported(count))
        case .alreadyDone: return .see(URLs.agencies)
        case .refused(.agency(.importRowsRefused)): return try await preview(visit)
        case .refused(let refusal): return try await refused(refusal, visit)
        case .changedMeanwhile: throw Fault.changedMeanwhile
        }
    }

    /// The table that was handed in as a file, or else pasted.
    private static func table(_ visit: Visit) async throws -> String {
        let sent = try await visit.form()
        guard let file = sent.file("file"), file.size > 0 else { return sent["text"] ?? "" }
        guard let bytes = await file.bytes(), let text = String(validating: bytes, as: UTF8.self) else {
            throw Refusal.agency(.importIsNotUTF8)
        }
        return text
    }

    private static func refused(_ refusal: Refusal, _ visit: Visit) async throws -> Reply {
        let text = try await visit.form()["text"] ?? ""
        let sentence = RefusalWords.sentence(refusal, visit.language)
        let typed = Typed(action: visit.path, values: [:], faults: [Typed.Fault("text", sentence)])
        return .page(
            AgencyImportPage(text: text, typed: typed).html(in: try await visit.frame()),
            status: .unprocessableContent)
    }
}
