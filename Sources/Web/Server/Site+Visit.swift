// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes

extension Site {
    /// The request as handlers see it, before it is known who asks.
    func visit(for request: Incoming, _ trace: RequestTrace, parameters: [String: String] = [:]) -> Visit {
        let sent = Cookie.value(named: cookies.visitor, in: request.headers).flatMap { Secret($0) }
        return Visit(
            system: system, requestID: trace.requestID, path: request.path, query: request.query,
            parameters: parameters, session: nil, language: language(of: request), now: system.now,
            address: trace.address, browser: request.headers[.userAgent] ?? "",
            takesGzip: request.headers[.acceptEncoding]?.contains("gzip") == true, assets: assets.version,
            flash: Cookie.value(named: cookies.flash, in: request.headers).flatMap { Flash.decoded($0) },
            secret: Cookie.value(named: cookies.session, in: request.headers).flatMap { Secret($0) },
            pending: Cookie.value(named: cookies.pending, in: request.headers).flatMap { Secret($0) },
            isSecure: settings.isSecure, origin: origin(of: request), visitorSecret: VisitorSecret(sent), sent: Form())
    }

    /// What people type to get here.
    private func origin(of request: Incoming) -> String {
        (settings.isSecure ? "https://" : "http://") + (authority(of: request) ?? "")
    }

    private func language(of request: Incoming) -> Language {
        Cookie.value(named: cookies.language, in: request.headers).flatMap { Language(rawValue: $0) } ?? .vi
    }

    /// Takes back the files of a form that was refused, or that the full disk had no room for.
    func clearUp(after visit: Visit, _ status: HTTPResponse.Status) async {
        guard status.kind == .clientError || status == Fault.full.status else { return }
        for file in visit.sent.files { await file.takeBack(in: system) }
    }

    /// Adds to a reply what the visit leaves behind: a fresh visitor's secret, a message that has now been shown.
    func finished(_ reply: Reply, _ visit: Visit) -> Reply {
        var reply = reply
        if case .fault(let fault) = reply.body { reply.status = fault.status }
        if let fresh = visit.visitorSecret.fresh { reply.cookies.append(cookie(cookies.visitor, fresh.text)) }
        let wasShown = reply.headers[.contentType]?.hasPrefix("text/html") == true
        if visit.flash != nil, wasShown { reply.cookies.append(cookie(cookies.flash, "", maxAge: 0)) }
        return reply
    }
}

extension Visit {
    /// The same visit once it is known who asks.
    func signedIn(_ session: SignedIn) -> Visit {
        var visit = self
        visit.session = session
        return visit
    }

    /// The same visit with its form read.
    func filled(with form: Form) -> Visit {
        var visit = self
        visit.sent = form
        return visit
    }
}
