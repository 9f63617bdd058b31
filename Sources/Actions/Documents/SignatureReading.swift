// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import Files
import Jobs
import Programs
import Store
import WorkingTime

/// Looks at the digital signatures of a PDF after it was kept.
///
/// What it finds is drawn from the file and can be found again, so it stands outside the trail.
package enum SignatureReading {
    static let kind = "readSignatures"

    /// The job for one kept file.
    static func request(_ file: ID<StoredDocument>) -> JobRequest {
        JobRequest(kind, payload: file.description, key: file.description, lane: kind, maxAttempts: 3)
    }

    static func handler(for system: System) -> JobHandler {
        { context in
            guard let id = ID<StoredDocument>(context.job.payload) else { throw PermanentFailure("no such file") }
            let file = try await system.read { try NoticeStore.file(id, in: $0) }
            guard let hash = FileHash(bytes: file.hash), let path = system.files.path(of: hash) else {
                throw PermanentFailure("the file is gone")
            }
            let check: SignatureCheck
            do throws(ProgramError) {
                let found = try await PDFSignatureReader(toolbox: system.programs).read(path: path)
                check = SignatureCheck(found.map(SignatureCheck.Signature.init))
            } catch {
                switch error {
                // Too many wait, or the program isn't there: the job comes round again.
                case .busy, .missing, .cancelled, .couldNotStart: throw error
                default: check = SignatureCheck([], isReadable: false)
                }
            }
            try await system.database.write { try FileReadings.keep(check, of: id, in: $0) }
        }
    }
}

extension SignatureCheck.Signature {
    fileprivate init(_ found: PDFSignature) {
        self.init(
            signer: found.signer, organization: found.organization,
            at: found.signedAt.map { Instant(milliseconds: $0 * 1000) },
            coversWholeDocument: found.coversWholeDocument,
            integrity: Integrity(rawValue: found.integrity.rawValue) ?? .unverifiable,
            trust: Trust(rawValue: found.trust.rawValue) ?? .unchecked)
    }
}
