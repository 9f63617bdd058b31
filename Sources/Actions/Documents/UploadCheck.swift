// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Files
import Foundation
import Programs

/// Looks at a file that was handed in for what would harm who opens it, before it is kept.
package enum UploadCheck {
    /// Why the file must not be kept; nil when nothing is wrong with it.
    ///
    /// Throws `Refusal.documentReaderBusy`: what can't be looked at now is not kept now.
    package static func refusal(of path: String, in system: System) async throws(Refusal) -> FileRefusal? {
        guard let kind = FileInspection(path: path)?.kind, let dangers = FileInspection.dangers(path: path) else {
            throw .documentUnreadable
        }
        let inOrder: [(FileDanger, FileRefusal)] = [
            (.locked, .locked), (.unpacksTooLarge, .unpacksTooLarge), (.hidesAnother, .hidesAnother),
            (.runsCommands, .runsCommands), (.cutOff, .cutOff),
        ]
        if let found = inOrder.first(where: { dangers.contains($0.0) }) { return found.1 }
        switch kind {
        case .docx, .xlsx, .pptx, .odt, .ods:
            if PackageInspection.declaresEntities(path: path) { return .declaresEntities }
            return PackageInspection.fetchesTemplate(path: path) ? .runsCommands : nil
        case .pdf: return try await refusal(ofPDF: path, in: system)
        default: return nil
        }
    }

    /// Scripts in packed parts, and passwords, which only a PDF program can tell.
    private static func refusal(ofPDF path: String, in system: System) async throws(Refusal) -> FileRefusal? {
        do throws(ProgramError) {
            let output = try await system.programs.run(Command(.pdfinfo, [.file(path: path)]))
            let lines = String(decoding: output.bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
            let hasScript = lines.contains { $0.hasPrefix("JavaScript:") && $0.hasSuffix("yes") }
            return hasScript ? .runsCommands : nil
        } catch {
            switch error {
            case .busy: throw .documentReaderBusy
            case .failed(_, _, let said) where said.contains("Incorrect password"): return .locked
            default: return nil
            }
        }
    }
}
