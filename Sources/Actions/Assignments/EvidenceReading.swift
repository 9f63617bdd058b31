// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import Files
import Jobs
import Logging
import OfficialDocument
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
                let found = try await extraction.extract(path: path, name: file.name)
                if found.scannedPages > 0, await EvidenceRecognition.takesOver(id, path, file.name, in: system) {
                    return
                }
                text = found.text
            } catch {
                // Too many wait: the job comes round again.
                if case .program(.busy) = error { throw error }
                _ = await EvidenceRecognition.takesOver(id, path, file.name, in: system)
                return
            }
            try await keep(text, of: evidence, in: system)
        }
    }

    /// Makes a text that was won searchable, and tells what it says of itself; what is marked secret goes nowhere.
    static func keep(_ text: String, of evidence: Evidence, in system: System) async throws {
        if let mark = SecrecyMark.found(in: text) {
            system.logger.error(
                "evidence is marked secret", metadata: ["evidence": "\(evidence.id)", "mark": "\(mark)"])
            return
        }
        try await system.database.write { transaction in
            try EvidenceStore.keep(text, of: evidence, in: transaction)
        }
        guard let document = try await document(saying: text, in: system) else { return }
        try await system.database.write { try FileReadings.keep(document, of: evidence.id, in: $0) }
    }

    /// How much of a text is looked at to tell what document it is: a letterhead is shorter by far.
    private static let letterhead = 12_000

    /// What a text says of itself, where it is an official document.
    private static func document(saying text: String, in system: System) async throws -> EvidenceDocument? {
        let reading = DocumentReader().read(String(text.prefix(letterhead)))
        let issuedOn = reading.issuedOn?.day
        let directory = try await system.directory()
        let match = reading.issuer.map { directory.matching($0.text, issuedOn: issuedOn) }
        let issuer = match.flatMap { $0.isCertain && $0.agencies.count == 1 ? $0.agencies.first : nil }
        return EvidenceDocument(
            kind: reading.kind?.text ?? "", number: reading.number?.text ?? "", issuer: reading.issuer?.text ?? "",
            issuerAgency: issuer, issuedOn: issuedOn)
    }
}
