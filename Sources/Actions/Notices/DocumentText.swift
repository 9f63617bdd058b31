// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Programs

/// The text of a document that was handed in, whatever its format.
package enum DocumentText {
    /// Endings that can be read with the programs this machine has, such as `.docx`.
    package static func endings(with programs: Toolbox) -> [String] {
        let always = [".txt", ".md"]
        let pandoc = programs.has(.pandoc) ? [".docx", ".odt"] : []
        return always + pandoc + (programs.has(.pdftotext) ? [".pdf"] : [])
    }

    /// The Debian packages that would let more kinds of files be read.
    package static func missingPackages(of programs: Toolbox) -> [String] {
        programs.missing(of: [.pandoc, .pdftotext]).map(\.package)
    }

    /// Reads a file on disk with the programs of an installation; refuses with a reason that says what to do.
    package static func read(path: String, name: String, in system: System) async throws(Refusal) -> String {
        try await read(path: path, name: name, with: system.programs)
    }

    /// Reads a file on disk.
    package static func read(path: String, name: String, with programs: Toolbox) async throws(Refusal) -> String {
        do throws(ExtractionError) {
            return try await TextExtraction(toolbox: programs).extract(path: path, name: name).text
        } catch {
            throw refusal(for: error)
        }
    }

    private static func refusal(for error: ExtractionError) -> Refusal {
        switch error {
        case .unsupported(let ending): .documentUnsupported(ending: ending)
        case .tooLarge(let limit): .documentTooLarge(megabytes: limit >> 20)
        case .damaged: .documentDamaged
        case .notUnicode: .documentNotUnicode
        case .noText(let pages): .documentIsScan(pages: pages)
        case .locked: .documentLocked
        case .program(.missing(let program)): .documentProgramMissing(package: program.package)
        case .program(.busy): .documentReaderBusy
        case .unreadable, .program: .documentUnreadable
        }
    }
}
