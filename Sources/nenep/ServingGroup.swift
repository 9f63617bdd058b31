// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Setup
import Logging
import ServiceLifecycle
import UnixSignals
import Web

/// What runs while the server does, and how it ends.
///
/// On SIGTERM, services end in the reverse of the order they stand in here: first the site says that it is not ready, then
/// the server stops listening and finishes what it is answering, then running jobs are handed back. Whatever isn't done
/// within the bound is cut off.
struct ServingGroup {
    let installation: Installation
    let system: System
    let server: any Service
    let site: Site

    func run() async throws {
        var services: [any Service] = []
        if installation[.worker] {
            services += [BackgroundWork(system: system), RecurringWork(system: system)]
        }
        services += [server, Draining(site: site, time: .seconds(installation[.drainTime]))]
        var configuration = ServiceGroupConfiguration(
            services: services.map { .init(service: $0) }, gracefulShutdownSignals: [.sigterm, .sigint],
            logger: system.logger)
        configuration.maximumGracefulShutdownDuration =
            .seconds(installation[.drainTime] + installation[.shutdownTime])
        try await ServiceGroup(configuration: configuration).run()
    }
}

/// Says "not ready" as the first thing when the server is told to stop, and leaves whoever sends requests here the time
/// to notice.
private struct Draining: Service {
    let site: Site
    let time: Duration

    func run() async throws {
        try await gracefulShutdown()
        site.drain()
        // The task is shut down already, not cancelled: this sleep lasts.
        try? await Task.sleep(for: time)
    }
}
