// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import Files
import Jobs
import Logging
import Programs
import Store

/// Wins the text of evidence after it was handed in, so that search finds what it says.
///
/// It is derived from the file and can be won again, so it stands outside the trail.
package enum EvidenceReading {
    static let kind = "readEvidence"

    /// The job for one piece of evidence.
    static func request(_ evidence: ID<Evidence>) -> JobRequest {
        JobRequest(kind, payload: evidence.description, key: evidence.description, lane: kind, maxAttempts: 3)
    }

    /// Reads one piece of evidence; a file without readable text is done too.
    ///
    /// A mark of secrecy that could not be seen when the file came in goes to the log, and the text goes nowhere: it must
    /// not be found by a search until somebody has acted on it.
    static func handler(for system: System) -> JobHandler {
        { context in
            guard let id = ID<Evidence>(context.job.payload) else { throw PermanentFailure("no such evidence") }
            let (evidence, file) = try await system.read { try EvidenceStore.find(id, in: $0) }
            guard let hash = FileHash(bytes: file.hash), let path = system.files.path(of: hash) else {
                throw PermanentFailure("the file is gone")
            }
            let extraction = TextExtraction(toolbox: system.programs)
            let text: String
            do throws(ExtractionError) {
                text = try await extraction.extract(path: path, name: file.name).text
            } catch {
                // Too many wait: the job comes round again.
                if case .program(.busy) = error { throw error }
                return
            }
            if let mark = SecrecyMark.found(in: text) {
                system.logger.error("evidence is marked secret", metadata: ["evidence": "\(id)", "mark": "\(mark)"])
                return
            }
            try await system.database.write { transaction in
                try EvidenceStore.keep(text, of: evidence, in: transaction)
            }
        }
    }
}
