// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Files
import Foundation
import Programs

/// Looks at a file that was handed in for what would harm who opens it, before it is kept.
package enum UploadCheck {
    /// Why the file must not be kept; nil when nothing is wrong with it.
    ///
    /// Throws `Refusal.document(.documentReaderBusy)`: what can't be looked at now is not kept now.
    package static func refusal(of path: String, in system: System) async throws(Refusal) -> FileRefusal? {
        guard let kind = FileInspection(path: path)?.kind, let dangers = FileInspection.dangers(path: path) else {
            throw .document(.documentUnreadable)
        }
        let inOrder: [(FileDanger, FileRefusal)] = [
            (.locked, .locked), (.unpacksTooLarge, .unpacksTooLarge), (.hidesAnother, .hidesAnother),
            (.runsCommands, .runsCommands), (.macros, .macros), (.cutOff, .cutOff),
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

    /// Whether a file that can run hangs on a PDF, by the list `1: name`, `2: name` of what hangs on it.
    private static func carriesProgram(_ list: String) -> Bool {
        list.split(whereSeparator: \.isNewline).contains { line in
            guard let dot = line.lastIndex(of: ".") else { return false }
            return FileKind.runnableEndings.contains(
                String(line[line.index(after: dot)...]).trimmingCharacters(in: .whitespaces).lowercased())
        }
    }

    /// Scripts in packed parts, programs that hang on it, and passwords, which only a PDF program can tell.
    private static func refusal(ofPDF path: String, in system: System) async throws(Refusal) -> FileRefusal? {
        do throws(ProgramError) {
            let output = try await system.programs.run(Command(.pdfinfo, [.file(path: path)]))
            let lines = String(decoding: output.bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
            let hasScript = lines.contains { $0.hasPrefix("JavaScript:") && $0.hasSuffix("yes") }
            if hasScript { return .runsCommands }
            let attached = try await system.programs.run(Command(.pdfdetach, ["-list", .file(path: path)]))
            return carriesProgram(String(decoding: attached.bytes, as: UTF8.self)) ? .runsCommands : nil
        } catch {
            switch error {
            case .busy: throw .document(.documentReaderBusy)
            case .failed(_, _, let said) where said.contains("Incorrect password"): return .locked
            default: return nil
            }
        }
    }
}
