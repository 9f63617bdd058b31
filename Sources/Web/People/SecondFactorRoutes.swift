// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes
import Store

/// One's own second factor, and the rules that require it.
package enum SecondFactorRoutes {
    package static let all: [Route] = [
        .get("/tai-khoan/hai-lop", .anySession, show),
        .post("/tai-khoan/hai-lop", .anySession, bodyLimit: 16 << 10, confirm),
        .post("/tai-khoan/hai-lop/ma-du-phong", .signedIn, bodyLimit: 16 << 10, renew),
        .post("/tai-khoan/hai-lop/thiet-lap-lai", .signedIn, bodyLimit: 16 << 10, replace),
        .post("/tai-khoan/hai-lop/tat", .signedIn, bodyLimit: 16 << 10, remove),
        .get("/quan-tri/hai-lop", .able(.manageAccounts), rules),
        .post("/quan-tri/hai-lop", .able(.manageAccounts), bodyLimit: 16 << 10, require),
        .post("/quan-tri/hai-lop/:id/thoi", .able(.manageAccounts), bodyLimit: 16 << 10, lift),
    ]

    private static func show(_ visit: Visit) async throws -> Reply {
        guard let detour = try detour(visit) else { return try await page(visit) }
        return detour
    }

    /// Where somebody has to go before: a second factor is a person's, but acts are done in a role.
    private static func detour(_ visit: Visit) throws -> Reply? {
        let signedIn = try visit.signedIn()
        guard signedIn.actor != nil else { return .see(URLs.link(URLs.chooseRole, [("tiep", visit.target)])) }
        return signedIn.person.mustChangePassword ? .see(URLs.password) : nil
    }

    /// The page as it stands: what there is, or an offer.
    private static func page(_ visit: Visit, typed: Typed = .fresh) async throws -> Reply {
        let signedIn = try visit.signedIn()
        let person = signedIn.person
        let (factor, used) = try await visit.system.read { snapshot in
            (
                try SecondFactorStore.factor(of: person.id, in: snapshot),
                try SecondFactorStore.used(by: person.id, in: snapshot)
            )
        }
        let status: HTTPResponse.Status = typed.faults.isEmpty ? .ok : .unprocessableContent
        guard let factor else {
            let offer = try visit.system.sessions.factors.offer(to: person, mayReplace: false, at: visit.now)
            return try await setUp(offer, visit, typed: typed)
        }
        let page = SecondFactorPage(
            setAt: factor.setAt, codesLeft: factor.recovery.count { !used.contains($0) },
            isRequired: signedIn.duty == .met(isRequired: true), typed: typed)
        return .page(page.html(in: try await visit.frame()), status: status)
    }

    private static func setUp(
        _ offer: SecondFactorDesk.Offer, _ visit: Visit, typed: Typed = .fresh
    ) async throws -> Reply {
        let page = SecondFactorSetupPage(
            offer: offer, picture: await QRPicture.draw(offer.address, with: visit.system.programs),
            duty: try visit.signedIn().duty, next: next(visit), typed: typed)
        return .page(
            page.html(in: try await visit.frame()), status: typed.faults.isEmpty ? .ok : .unprocessableContent)
    }

    private static func next(_ visit: Visit) -> String {
        LocalPath.checked(visit.sent["tiep"] ?? visit.query["tiep"]) ?? ""
    }

    private static func confirm(_ visit: Visit) async throws -> Reply {
        if let detour = try detour(visit) { return detour }
        let form = try await visit.form()
        let signedIn = try visit.signedIn()
        let sessions = visit.system.sessions
        // The same secret once more: it is in the phone already.
        func again(_ typed: Typed) async throws -> Reply {
            let offer = try sessions.factors.renewed(form.text("token"), to: signedIn.person, at: visit.now)
            return try await setUp(offer, visit, typed: typed)
        }
        do {
            let (action, codes) = try await sessions.setUpSecondFactor(
                form.text("token"), code: form.text("code"), password: form["current"] ?? "", signedIn)
            return try await recovery(action, codes, visit)
        } catch let refusal as Refusal where [.secondFactor(.codeWrong), .people(.passwordWrong)].contains(refusal) {
            return try await again(fault(refusal, visit))
        } catch let refusal as Refusal {
            return try await page(visit, typed: fault(refusal, visit))
        } catch let refusal as SignInRefusal {
            return try await again(fault(refusal, visit)).waiting(for: refusal)
        }
    }

    /// Carries out what makes recovery codes, and shows them this once.
    private static func recovery(_ action: some Action, _ codes: [String], _ visit: Visit) async throws -> Reply {
        switch try await visit.attempt(action) {
        case .done: return .page(RecoveryCodesPage(codes: codes, next: next(visit)).html(in: try await visit.frame()))
        case .alreadyDone: return visit.see(URLs.secondFactor, saying: SecondFactorWords.in(visit.language).codesGone)
        case .refused(let refusal): return try await page(visit, typed: fault(refusal, visit))
        case .changedMeanwhile: throw Fault.changedMeanwhile
        }
    }

    private static func renew(_ visit: Visit) async throws -> Reply {
        try await withPassword(visit) { password in
            let (action, codes) = try await RenewRecoveryCodes.prepare(
                password, of: try visit.signedIn(), in: visit.system.sessions)
            return try await recovery(action, codes, visit)
        }
    }

    private static func replace(_ visit: Visit) async throws -> Reply {
        try await withPassword(visit) { password in
            let offer = try await visit.system.sessions.offerReplacement(password, try visit.signedIn())
            return try await setUp(offer, visit)
        }
    }

    private static func remove(_ visit: Visit) async throws -> Reply {
        try await withPassword(visit) { password in
            let action = try await RemoveSecondFactor.prepare(
                password, of: try visit.signedIn(), in: visit.system.sessions)
            switch try await visit.attempt(action) {
            case .done, .alreadyDone:
                return visit.see(URLs.account, saying: SecondFactorWords.in(visit.language).removed)
            case .refused(let refusal): return try await page(visit, typed: fault(refusal, visit))
            case .changedMeanwhile: throw Fault.changedMeanwhile
            }
        }
    }

    private static func withPassword(_ visit: Visit, _ body: (String) async throws -> Reply) async throws -> Reply {
        do {
            return try await body(try await visit.form()["current"] ?? "")
        } catch let refusal as Refusal {
            return try await page(visit, typed: fault(refusal, visit))
        } catch let refusal as SignInRefusal {
            return try await page(visit, typed: fault(refusal, visit)).waiting(for: refusal)
        }
    }

    private static func fault(_ refusal: Refusal, _ visit: Visit) -> Typed {
        Typed(
            action: visit.path, values: [:],
            faults: [Typed.Fault(refusal.field, RefusalWords.sentence(refusal, visit.language))])
    }

    private static func fault(_ refusal: SignInRefusal, _ visit: Visit) -> Typed {
        Typed(
            action: visit.path, values: [:],
            faults: [Typed.Fault("current", SignInWords.in(visit.language).sentence(for: refusal))])
    }
}
