// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Crypto
import Foundation
import HTTPTypes

/// What those who look after the machine ask: whether it lives, whether it is ready, how it does.
///
/// These answers tell nothing about people or records. They pass no ceiling and touch no session, so that a busy server
/// still tells that it is busy.
final class Watch: Sendable {
    let readiness = Readiness()
    let figures = RequestFigures()
    let inFlight: InFlight
    private let access: ServerSettings.MetricsAccess
    private let started = Int(Date().timeIntervalSince1970)

    init(_ settings: ServerSettings) {
        inFlight = InFlight(limit: settings.inFlightLimit)
        access = settings.metrics
    }

    /// The answer, if it is one of these questions.
    func answer(to request: Incoming, _ system: System) async -> Reply? {
        guard request.method == .get || request.method == .head else { return nil }
        switch request.path {
        case URLs.healthLive: return .text("live\n")
        case URLs.healthReady:
            let standing = await readiness.standing(of: system)
            if standing == .ready { return .text("ready\n") }
            var reply = Reply.text("not ready: \(standing.rawValue)\n")
            reply.status = .serviceUnavailable
            return reply
        case URLs.metrics where allows(request):
            return .text(await metrics(system), type: MetricsText.type)
        default: return nil
        }
    }

    /// Without a token only this machine may see the figures, and nobody whose request a proxy handed on.
    private func allows(_ request: Incoming) -> Bool {
        switch access {
        case .nobody: return false
        case .thisMachine:
            let traces = [HeaderNames.forwardedFor, HeaderNames.forwarded, HeaderNames.realIP, .via]
            return request.peer?.isLoopback == true && !traces.contains { request.headers.contains($0) }
                && Self.namesThisMachine(request.authority)
        case .token(let token):
            let sent = request.headers[.authorization] ?? ""
            // Digests are compared in a time that doesn't tell how much of them agrees.
            return SHA256.hash(data: Array(sent.utf8)) == SHA256.hash(data: Array("Bearer \(token)".utf8))
        }
    }

    /// A proxy on this machine that says nothing of itself still hands on the name the world asked for.
    private static func namesThisMachine(_ authority: String?) -> Bool {
        guard let authority else { return true }
        let host =
            authority.hasPrefix("[") ? authority.dropFirst().prefix { $0 != "]" } : authority.prefix { $0 != ":" }
        return ["127.0.0.1", "localhost", "::1"].contains(host.lowercased())
    }

    private func metrics(_ system: System) async -> String {
        var text = MetricsText()
        text.begin("nenep_build_info", .gauge, "Which version answers.")
        let build = [("version", ProgramVersion.number), ("commit", ProgramVersion.commit ?? "")]
        text.value("nenep_build_info", build, "1")
        requests(&text)
        text.single("nenep_requests_in_flight", .gauge, "Requests being answered.", inFlight.now)
        text.begin("nenep_requests_refused_total", .counter, "Requests turned away.")
        text.value("nenep_requests_refused_total", [("reason", "rate")], String(figures.tooOften))
        text.value("nenep_requests_refused_total", [("reason", "load")], String(inFlight.refused))
        await state(system, &text)
        let process = ProcessFigures()
        if let bytes = process.residentBytes {
            text.single("process_resident_memory_bytes", .gauge, "Memory in use.", bytes)
        }
        if let files = process.openFiles { text.single("process_open_fds", .gauge, "Open files and sockets.", files) }
        text.single("process_start_time_seconds", .gauge, "When the process began, since 1970.", started)
        return text.text
    }

    private func requests(_ text: inout MetricsText) {
        let all = figures.all
        text.begin("nenep_requests_total", .counter, "Requests answered, by route and class of status.")
        for (key, series) in all {
            for (digit, count) in zip(1..., series.classes) where count > 0 {
                text.value("nenep_requests_total", Self.labels(key) + [("status", "\(digit)xx")], String(count))
            }
        }
        text.begin("nenep_request_seconds", .histogram, "Time until the answer was made.")
        for (key, series) in all {
            var sum = 0
            let bounds = RequestFigures.bounds.map(MetricsText.seconds) + ["+Inf"]
            for (bound, count) in zip(bounds, series.buckets) {
                sum += count
                text.value("nenep_request_seconds_bucket", Self.labels(key) + [("le", bound)], String(sum))
            }
            text.value("nenep_request_seconds_sum", Self.labels(key), MetricsText.seconds(series.microseconds))
            text.value("nenep_request_seconds_count", Self.labels(key), String(sum))
        }
    }

    /// What the database has to tell; a figure it doesn't give in time is left out.
    private func state(_ system: System, _ text: inout MetricsText) async {
        database(system.databaseLoad, &text)
        let isReady = await readiness.standing(of: system) == .ready
        text.single("nenep_ready", .gauge, "Whether requests should be sent here.", isReady ? 1 : 0)
        guard isReady else { return }
        guard let load = await Bounded.answer(within: .seconds(2), { try? await system.workLoad() }) ?? nil else {
            return
        }
        text.begin("nenep_jobs", .gauge, "Background jobs, by state; failed ones among the newest 10,000.")
        for (state, count) in [("waiting", load.waiting), ("running", load.running), ("failed", load.failed)] {
            text.value("nenep_jobs", [("state", state)], String(count))
        }
        await backups(system, &text)
    }

    private func database(_ load: DatabaseLoad, _ text: inout MetricsText) {
        text.single(
            "nenep_database_waiting_writes", .gauge, "Writes that wait for their turn.", load.waitingWrites)
        text.begin("nenep_database_connections", .gauge, "Connections, and how many are at work (0 on SQLite).")
        text.value("nenep_database_connections", [("state", "open")], String(load.connections))
        text.value("nenep_database_connections", [("state", "busy")], String(load.busyConnections))
        text.single(
            "nenep_database_waiting", .gauge, "Those who wait for a connection.", load.waitingForConnection)
        text.single(
            "nenep_database_retries_total", .counter, "Transactions run again because another was in their way.",
            load.retries)
    }

    private static func labels(_ key: RequestFigures.Key) -> [(String, String)] {
        [("method", key.method), ("route", key.route)]
    }
}
