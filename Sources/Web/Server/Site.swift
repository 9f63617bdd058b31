// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes
import WorkingTime

/// The whole site as one function from request to reply; a socket is not needed to ask it.
///
/// A request passes, in this order: questions of those who watch, ceiling, the look's files, a place among those being
/// answered, route table, session, access, origin, form and token, handler. Whatever is thrown on the way becomes a page; every reply gets the security headers and a line in the log.
package struct Site: Sendable {
    let system: System
    let settings: ServerSettings
    let routes: RouteTable
    let assets: Assets
    let cookies: CookieNames
    private let proxies: TrustedProxies
    private let securityHeaders: SecurityHeaders
    private let log: RequestLog
    private let ceiling: RateLimiter<Address>?
    let watch: Watch

    /// Puts the site together; throws when two routes clash.
    package init(
        system: System, routes: [Route], settings: ServerSettings, assets: Assets = .none
    ) throws(RouteTable.Clash) {
        self.system = system
        self.settings = settings
        self.routes = try RouteTable(routes)
        self.assets = assets
        cookies = CookieNames(isSecure: settings.isSecure)
        proxies = TrustedProxies(settings.trustedProxies)
        securityHeaders = SecurityHeaders(isSecure: settings.isSecure)
        log = RequestLog(logger: system.logger, isOn: settings.logsRequests)
        watch = Watch(settings)
        let rate = settings.requestCeiling
        ceiling = rate > 0 ? RateLimiter(burst: rate * 10, every: max(1, 1000 / rate)) : nil
    }

    /// Answers a request, whatever happens.
    package func answer(to request: Incoming) async -> Reply {
        let clock = ContinuousClock()
        let start = clock.now
        let visitor = proxies.visitor(peer: request.peer, headers: request.headers)
        var trace = RequestTrace(
            address: visitor.map(\.description) ?? "",
            given: proxies.requestID(peer: request.peer, headers: request.headers))
        if var reply = await watch.answer(to: request, system) {
            securityHeaders.add(to: &reply.headers)
            return reply
        }
        var reply = await system.patiently { await self.reply(to: request, from: visitor, &trace) }
        securityHeaders.add(to: &reply.headers)
        reply.headers[HeaderNames.requestID] = trace.requestID
        for cookie in reply.cookies { reply.headers.append(HTTPField(name: .setCookie, value: cookie.header)) }
        note(request, trace, reply, took: clock.now - start)
        return reply
    }

    private func note(_ request: Incoming, _ trace: RequestTrace, _ reply: Reply, took: Duration) {
        let (seconds, attoseconds) = took.components
        let microseconds = Int(seconds) * 1_000_000 + Int(attoseconds / 1_000_000_000_000)
        watch.figures.count(
            RequestFigures.Key(method: trace.method(request), route: trace.route), status: reply.status.code,
            microseconds: microseconds)
        log.write(request, trace, reply, microseconds: microseconds)
    }

    private func reply(to request: Incoming, from visitor: Address?, _ trace: inout RequestTrace) async -> Reply {
        if let wait = wait(for: visitor) {
            return await page(for: .tooOften(wait: wait), visit(for: request, trace))
        }
        if let reply = assets.answer(request.path, query: request.query, headers: request.headers) {
            trace.foundAsset()
            return reply
        }
        guard watch.inFlight.enter() else { return await page(for: .overloaded, visit(for: request, trace)) }
        defer { watch.inFlight.leave() }
        switch routes.find(request.method, request.path) {
        case .nothing:
            return await page(for: .notFound, await recognised(visit(for: request, trace)))
        case .otherMethods(let methods):
            let visit = await recognised(visit(for: request, trace))
            return await page(for: .otherMethods(methods.map(\.rawValue)), visit)
        case .route(let route, let parameters):
            trace.found(route, request.path)
            return await reply(to: request, route, parameters, &trace)
        }
    }

    private func reply(
        to request: Incoming, _ route: Route, _ parameters: [String: String], _ trace: inout RequestTrace
    ) async -> Reply {
        var visit = visit(for: request, trace, parameters: parameters)
        do {
            if let secret = visit.secret, let session = try await system.sessions.find(secret) {
                visit = visit.signedIn(session)
                trace.actor = session.person.id
            }
            if let detour = try detour(from: route, visit, request.method) { return detour }
            if request.method != .get, request.method != .head {
                let asking = visit
                let sent = try await watch.inFlight.outside { try await form(of: request, route, asking) }
                visit = visit.filled(with: sent)
                visit = try await confirmed(visit)
            }
            let reply = finished(try await route.handler(visit), visit)
            await clearUp(after: visit, reply.status)
            return reply
        } catch {
            let fault = fault(for: error)
            if [.unexpected, .unavailable, .full].contains(fault) { log.write(error, trace) }
            await clearUp(after: visit, fault.status)
            return await page(for: fault, visit)
        }
    }

    private func form(of request: Incoming, _ route: Route, _ visit: Visit) async throws -> Form {
        guard OriginCheck.allows(request.headers, authority: authority(of: request)) else { throw Fault.forged }
        let reader = FormReader(
            bodyLimit: route.bodyLimit, fileLimit: settings.uploadLimit, files: system.files,
            isToken: { visit.isToken($0) })
        return try await reader.read(request)
    }

    /// Asks once more who is behind the request: a body may take long, and an account or a role may end meanwhile.
    ///
    /// The same session in the same role goes on, as far as it reaches by now.
    private func confirmed(_ visit: Visit) async throws -> Visit {
        guard let before = visit.session, let secret = visit.secret else { return visit }
        guard let now = try await system.sessions.find(secret), now.session.id == before.session.id,
            now.actor?.role == before.actor?.role
        else { throw Fault.signInNeeded }
        return visit.signedIn(now)
    }

    /// The host that forms of ours name as their origin.
    func authority(of request: Incoming) -> String? {
        if case .secure(let authority) = settings.publishing { return authority }
        return request.authority
    }

    private func wait(for visitor: Address?) -> Int? {
        guard let ceiling, let visitor, !visitor.isLoopback else { return nil }
        return ceiling.take(visitor.subscriber, at: system.now)
    }
}
