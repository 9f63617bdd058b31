// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Files
import Programs

/// Looks for a mark of secrecy in a file that was handed in, before it is kept (DESIGN.md, rule 3).
package enum SecrecyCheck {
    /// The mark that a file's name or its text carries.
    ///
    /// A file is read by what it is, not by what it is called. Nil when there is no mark, and when nothing can be read, as
    /// in a scan. Throws `Refusal.document(.documentReaderBusy)`: what can't be looked at now is not kept now.
    package static func mark(
        path: String, name: String, in system: System
    ) async throws(Refusal) -> SecrecyMark? {
        if let mark = SecrecyMark.found(inName: name) { return mark }
        guard let ending = FileInspection(path: path)?.kind.extensions.first else { return nil }
        do throws(ExtractionError) {
            let text = try await TextExtraction(toolbox: system.programs).extract(path: path, name: "tep.\(ending)")
                .text
            return SecrecyMark.found(in: text)
        } catch {
            if case .program(.busy) = error { throw .document(.documentReaderBusy) }
            return nil
        }
    }
}
