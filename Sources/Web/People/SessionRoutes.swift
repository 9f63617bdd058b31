// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes

/// The doors: in, out, and in which language.
package enum SessionRoutes {
    package static let all: [Route] = [
        .get("/dang-nhap", .everyone, show),
        .post("/dang-nhap", .everyone, bodyLimit: 16 << 10, signIn),
        .get("/dang-nhap/ma", .everyone, codeForm),
        .post("/dang-nhap/ma", .everyone, bodyLimit: 16 << 10, enterCode),
        .post("/dang-xuat", .anySession, bodyLimit: 16 << 10, signOut),
        .post("/ngon-ngu", .everyone, bodyLimit: 16 << 10, chooseLanguage),
    ]

    static func show(_ visit: Visit) async throws -> Reply {
        let next = LocalPath.checked(visit.query["tiep"])
        if visit.session != nil { return .see(next ?? URLs.home) }
        return .page(SignInPage(next: next ?? "").html(in: try await visit.frame()))
    }

    static func signIn(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let next = LocalPath.checked(form["tiep"])
        let attempt = Sessions.Attempt(
            userName: form.text("userName"), password: form["password"] ?? "", address: visit.address,
            subscriber: Address(visit.address)?.subscriber.description, browser: visit.browser)
        do {
            let secret = try await visit.system.sessions.signIn(attempt)
            if let old = visit.secret, let session = visit.session {
                try await visit.system.sessions.signOut(old, session)
            }
            return visit.holding(secret, .see(try await firstPage(secret, next, visit)))
        } catch SignInRefusal.codeNeeded(let pending) {
            return visit.awaitingCode(pending, .see(URLs.link(URLs.signInCode, [("tiep", next ?? "")])))
        } catch let refusal as SignInRefusal {
            let sentence = SignInWords.in(visit.language).sentence(for: refusal)
            let page = SignInPage(userName: form.text("userName"), next: next ?? "", refusal: sentence)
            return Reply.page(page.html(in: try await visit.frame()), status: refusal.status).waiting(for: refusal)
        }
    }

    static func signOut(_ visit: Visit) async throws -> Reply {
        if let secret = visit.secret, let session = visit.session {
            try await visit.system.sessions.signOut(secret, session)
        }
        return visit.lettingGo(.see(URLs.signIn))
    }

    static func chooseLanguage(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let language = Language(rawValue: form.text("language")) ?? .vi
        let names = CookieNames(isSecure: visit.isSecure)
        return Reply.see(LocalPath.checked(form["back"]) ?? URLs.home).setting(
            Cookie(
                name: names.language, value: language.rawValue, maxAge: 365 * 86_400, isSecure: visit.isSecure))
    }
}

extension SignInWords {
    /// Why somebody wasn't let in, and what to do.
    func sentence(for refusal: SignInRefusal) -> String {
        switch refusal {
        case .wrong: wrong
        case .tooOften(let wait): tooOften(wait)
        case .slipExpired: slipExpired
        case .slipUsed: slipUsed
        case .noRole: noRole
        case .busy: busy
        case .codeNeeded: codeLead
        case .codeWrong: codeWrong
        case .codeExpired: codeExpired
        case .factorUnreadable: factorUnreadable
        }
    }
}

extension SignInRefusal {
    /// The status the page carries.
    var status: HTTPResponse.Status {
        switch self {
        case .wrong, .slipExpired, .slipUsed, .noRole, .codeNeeded, .codeWrong, .codeExpired, .factorUnreadable:
            .unprocessableContent
        case .tooOften: .tooManyRequests
        case .busy: .serviceUnavailable
        }
    }
}

extension Reply {
    /// Says to machines too how long to wait.
    func waiting(for refusal: SignInRefusal) -> Reply {
        guard case .tooOften(let wait) = refusal else { return self }
        var reply = self
        reply.headers[.retryAfter] = String(wait)
        return reply
    }
}
