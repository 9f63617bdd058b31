// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Files
import Jobs
import Logging
import Programs
import Store

/// Reads a scan in the background and makes a notice of it: the job behind "Đang nhận dạng trang 3/12".
package enum ScanReading {
    /// The job that is the scan's present reading.
    static func request(_ scan: Scan) -> JobRequest {
        let key = ScanView.key(scan.id, scan.readings)
        return JobRequest(ScanView.job, payload: key, key: key, lane: ScanView.lane, maxAttempts: 3)
    }

    static func handler(for system: System) -> JobHandler {
        { context in
            let parts = context.job.payload.split(separator: " ").map(String.init)
            guard parts.count == 2, let id = ID<Scan>(parts[0]), let reading = Int(parts[1]) else {
                throw PermanentFailure("no such scan")
            }
            let scan = try await system.read { snapshot in
                try ScanStore.prepared(id, visible: Visible(to: .system(), under: .prepareNotice), in: snapshot)
            }
            // Stopped, given up or given out anew while this waited.
            guard scan.state == .reading, scan.readings == reading, let file = scan.file else { return }
            let document = try await system.read { try NoticeStore.file(file, in: $0) }
            try await OneReading(system: system, scan: scan, document: document, context: context).run()
        }
    }
}

/// One reading of one scan.
private struct OneReading: Sendable {
    let system: System
    let scan: Scan
    let document: StoredDocument
    let context: JobContext

    /// In the trail the system reads, in the chain of the agency that asked for it.
    private var actor: Actor { .system(chain: scan.agency) }

    func run() async throws {
        do {
            try await finish(
                try await PageReader(system: system, document: document, keepsPictures: true).pages(context))
        } catch let found as PageReader.SecretFound {
            try await refuse(found.mark)
        } catch ActionError.refused(.document(.documentIsSecret(let mark))) {
            try await refuse(mark)
        } catch ActionError.refused(.scan(.scanNotBeingRead)) {
            // Somebody stopped it as it ended.
        } catch {
            try Task.checkCancellation()
            let isLast = context.job.attempts >= context.job.maxAttempts && !(error is Postponement)
            guard let end = ScanReading.failure(error) ?? (isLast ? (.unreadable, "") : nil) else { throw error }
            system.logger.warning("a scan was not read", metadata: ["scan": "\(scan.id)", "error": "\(error)"])
            try await fail(end.0, end.1)
        }
    }

    private func finish(_ pages: [PageReading]) async throws {
        let text = pages.text
        guard !text.isBlank else { return try await fail(.noText, "") }
        let read = await ReadNotice.apart(
            text, directory: try await system.directory(), standingOffice: scan.agency, today: system.today)
        _ = try await system.perform(FinishScan(scan: scan.id, reading: scan.readings, read: read), as: actor)
    }

    private func fail(_ failure: Scan.Failure, _ detail: String) async throws {
        try await system.perform(
            FailScan(scan: scan.id, reading: scan.readings, failure: failure, detail: detail), as: actor)
    }

    private func refuse(_ mark: SecrecyMark) async throws {
        let isGone = try await system.destroy(document)
        try await system.perform(RefuseScan(scan: scan.id, mark: mark), as: actor)
        system.logger.warning(
            isGone ? "a scan is marked secret and was removed" : "a scan is marked secret, and another record holds it",
            metadata: ["scan": "\(scan.id)"])
    }
}

extension ScanReading {
    /// How an error ends a reading; nil for what passes, so that the job is tried again.
    static func failure(_ error: any Error) -> (failure: Scan.Failure, detail: String)? {
        switch error {
        case let error as ExtractionError: failure(error)
        case let error as ProgramError: failure(error)
        case ActionError.refused(let refusal): failure(refusal)
        default: nil
        }
    }

    private static func failure(_ error: ExtractionError) -> (Scan.Failure, String)? {
        switch error {
        case .program(let error): failure(error)
        case .locked: (.locked, "")
        case .tooLarge: (.tooHeavy, "")
        case .unreadable: (.unreadable, "")
        default: (.damaged, "")
        }
    }

    private static func failure(_ error: ProgramError) -> (Scan.Failure, String)? {
        switch error {
        case .missing(let program): (.programMissing, program.package)
        case .timedOut, .killed, .tooMuchOutput: (.tooHeavy, "")
        case .failed: (.damaged, "")
        case .busy, .couldNotStart, .cancelled: nil
        }
    }

    private static func failure(_ refusal: Refusal) -> (Scan.Failure, String)? {
        switch refusal {
        case .notice(.documentAlreadyImported(let number)): (.alreadyImported, number)
        case .notice(.documentHasTooManyOrders): (.tooManyOrders, "")
        case .document(.documentTextTooLong): (.textTooLong, "")
        case .document(.documentEmpty): (.noText, "")
        default: nil
        }
    }
}
