// SPDX-License-Identifier: AGPL-3.0-or-later

import Logging
import OfficialDocument
import Programs

/// What came of setting a document as PDF.
package enum PDFOutcome: Sendable {
    case made([UInt8])
    /// The machine lacks a program; this Debian package brings it.
    case missing(package: String)
    /// It failed; the details are in the log.
    case failed
}

extension System {
    /// Sets an official document as PDF.
    package func pdf(of letter: OfficialLetter) async -> PDFOutcome {
        do {
            return .made(try await PDFRenderer(toolbox: programs).render(html: letter.page()))
        } catch .missing(let program) {
            return .missing(package: program.package)
        } catch {
            logger.error("a report could not be set as PDF", metadata: ["error": "\(error)"])
            return .failed
        }
    }
}
