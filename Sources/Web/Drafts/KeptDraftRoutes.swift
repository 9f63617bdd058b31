// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes
import WorkingTime

/// Where forms with long texts are kept while they are typed (`Public/nenep.js`), and dropped.
package enum KeptDraftRoutes {
    package static let all: [Route] = [
        .post("/ban-nhap", .signedIn, keep),
        .post("/ban-nhap/bo", .signedIn, drop),
    ]

    /// The forms that are kept: none with a password, and none of a few short fields.
    package static let forms: [String] = [
        "/nhiem-vu/:id/bao-cao", "/nhiem-vu/:id/bao-cao-giay", "/nhiem-vu/:id/tien-do", "/nhiem-vu/:id/y-kien",
        "/nhiem-vu/:id/quyet-dinh", "/nhiem-vu/:id/thoi-thuc-hien", "/bao-cao/:id/sua", "/van-ban/:id/y/:key",
        "/van-ban-di/moi", "/van-ban-di/:id/sua", "/nhiem-vu/:id/xin-lui-han", "/nhiem-vu/:id/tra-loi-lui-han",
        "/nhiem-vu/:id/lui-han", "/nhiem-vu/:id/chi-dao", "/nhiem-vu/:id/kho-khan", "/kho-khan/:id/tra-loi",
    ]

    /// Fields: `nhap` (where the form is sent), and those of the form itself.
    private static func keep(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        guard let address = keepable(form.text(Look.draftField)) else { throw Fault.malformed }
        let own = [CSRFToken.field, "request", "version", Look.draftField]
        let draft = KeptDraft(
            form: address,
            fields: form.pairs.filter { !own.contains($0.name) }.map { KeptDraft.Field($0.name, $0.value) },
            version: form.number("version"), at: visit.now)
        guard try await visit.system.keptDrafts.keep(draft, of: try visit.actor.person) else {
            throw Fault.tooLarge(limit: KeptDraft.mostBytes)
        }
        return .text(visit.now.clock(in: visit.system.zone))
    }

    private static func drop(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        guard let address = keepable(form.text(Look.draftField)) else { throw Fault.malformed }
        try await visit.system.keptDrafts.drop(address, of: try visit.actor.person)
        let back = LocalPath.checked(form["ve"]) ?? URLs.inbox
        return visit.see(back, saying: LookWords.in(visit.language).draftDropped)
    }

    /// The address if it is one of a form that is kept.
    static func keepable(_ address: String) -> String? {
        guard address.utf8.count <= 200 else { return nil }
        let steps = address.split(separator: "/", omittingEmptySubsequences: false)
        let isKept = forms.contains { pattern in
            let wanted = pattern.split(separator: "/", omittingEmptySubsequences: false)
            return wanted.count == steps.count
                && zip(wanted, steps).allSatisfy { $0.hasPrefix(":") ? !$1.isEmpty : $0 == $1 }
        }
        return isKept ? address : nil
    }
}

extension Visit {
    /// What the visitor has typed into the forms under an address and not sent: a form shown again with it.
    func kept(under address: String) async throws -> Typed {
        Typed(kept: try await system.keptDrafts.drafts(of: try actor.person, under: address))
    }
}

extension Typed {
    /// Forms shown again with what was kept of them.
    init(kept drafts: [KeptDraft]) {
        self = .fresh
        kept = Dictionary(drafts.map { ($0.form, $0) }, uniquingKeysWith: { first, _ in first })
    }
}
