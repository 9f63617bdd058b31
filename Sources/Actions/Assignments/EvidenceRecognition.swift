// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import Jobs
import Logging
import Programs
import Store

/// Wins the text of evidence that is a scan or a photograph, after the notices that somebody waits for.
package enum EvidenceRecognition {
    package static let kind = "recogniseEvidence"

    /// Leaves a piece of evidence to be recognised; false when it is no scan, or can't be read on this machine.
    static func takesOver(_ evidence: ID<Evidence>, _ path: String, _ name: String, in system: System) async -> Bool {
        do {
            guard try await ScanIntake.pages(path: path, name: name, in: system) != nil else { return false }
            try await system.jobs.enqueue(
                JobRequest(
                    kind, payload: evidence.description, key: evidence.description, lane: ScanView.lane, maxAttempts: 3)
            )
            return true
        } catch {
            // It stays evidence that can be opened, only not searched.
            system.logger.info("evidence is not recognised", metadata: ["evidence": "\(evidence)", "why": "\(error)"])
            return false
        }
    }

    static func handler(for system: System) -> JobHandler {
        { context in
            guard let id = ID<Evidence>(context.job.payload) else { throw PermanentFailure("no such evidence") }
            let (evidence, file) = try await system.read { try EvidenceStore.find(id, in: $0) }
            let reader = PageReader(system: system, document: file, keepsPictures: false)
            do {
                let pages = try await reader.pages(context)
                try await EvidenceReading.keep(pages.text, of: evidence, in: system)
            } catch let found as PageReader.SecretFound {
                system.logger.error(
                    "evidence is marked secret", metadata: ["evidence": "\(id)", "mark": "\(found.mark)"])
            } catch  where ScanReading.failure(error) != nil {
                system.logger.info("evidence was not recognised", metadata: ["evidence": "\(id)", "why": "\(error)"])
            }
            // The text is kept with the evidence; its pages are not needed again.
            try await system.database.write { try PageReadings.forget(file.id, in: $0) }
        }
    }
}
