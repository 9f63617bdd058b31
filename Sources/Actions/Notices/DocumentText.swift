// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Programs
import VietnameseText

/// The text of a document that was handed in, whatever its format.
package enum DocumentText {
    /// Endings that can be read with the programs this machine has, such as `.docx`.
    package static func endings(with programs: Toolbox) -> [String] {
        let always = [".txt", ".md"]
        var pandoc = programs.has(.pandoc) ? [".docx", ".odt"] : []
        if !pandoc.isEmpty, programs.has(.soffice) { pandoc += [".doc", ".rtf"] }
        return always + pandoc + (programs.has(.pdftotext) ? [".pdf"] : [])
    }

    /// The Debian packages that would let more kinds of files be read.
    package static func missingPackages(of programs: Toolbox) -> [String] {
        programs.missing(of: [.pandoc, .pdftotext, .soffice]).map(\.package)
    }

    /// The Debian package that would let digital signatures be checked; nil when they can be.
    package static func packageForSignatures(of programs: Toolbox) -> String? {
        programs.missing(of: [.pdfsig]).first?.package
    }

    /// A document's text in Unicode, and the old encoding it was in.
    package struct Won: Sendable, Hashable {
        package let text: String
        package let encoding: OldEncoding?

        package init(_ text: String, from encoding: OldEncoding? = nil) {
            self.text = text
            self.encoding = encoding
        }
    }

    /// Reads a file on disk with the programs of an installation; refuses with a reason that says what to do.
    package static func read(path: String, name: String, in system: System) async throws(Refusal) -> Won {
        try await read(path: path, name: name, with: system.programs)
    }

    /// Reads a file on disk.
    package static func read(path: String, name: String, with programs: Toolbox) async throws(Refusal) -> Won {
        do throws(ExtractionError) {
            let found = try await TextExtraction(toolbox: programs).extract(path: path, name: name)
            return Won(found.text, from: found.encoding)
        } catch {
            throw refusal(for: error)
        }
    }

    private static func refusal(for error: ExtractionError) -> Refusal {
        switch error {
        case .unsupported(let ending): .document(.documentUnsupported(ending: ending))
        case .tooLarge(let limit): .document(.documentTooLarge(megabytes: limit >> 20))
        case .damaged: .document(.documentDamaged)
        case .notUnicode: .document(.documentNotUnicode)
        case .noText(let pages): .document(.documentIsScan(pages: pages))
        case .locked: .document(.documentLocked)
        case .program(.missing(let program)): .document(.documentProgramMissing(package: program.package))
        case .program(.busy): .document(.documentReaderBusy)
        case .unreadable, .program: .document(.documentUnreadable)
        }
    }
}
