// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import Files
import Jobs
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
    static func handler(for system: System) -> JobHandler {
        { context in
            guard let id = ID<Evidence>(context.job.payload) else { throw PermanentFailure("no such evidence") }
            let (evidence, file) = try await system.read { try EvidenceStore.find(id, in: $0) }
            guard let hash = FileHash(bytes: file.hash), let path = system.files.path(of: hash) else {
                throw PermanentFailure("the file is gone")
            }
            let extraction = TextExtraction(toolbox: system.programs)
            guard let text = try? await extraction.extract(path: path, name: file.name).text else { return }
            try await system.database.write { transaction in
                try EvidenceStore.keep(text, of: evidence, in: transaction)
            }
        }
    }
}
