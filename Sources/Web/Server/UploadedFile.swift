// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Files
import Foundation
import Store
import VietnameseText

/// A file somebody handed in: on disk already, but not yet kept.
///
/// Whoever handles the form keeps it with ``keep()``; a file nobody keeps is gone when the request is over.
package struct UploadedFile: Sendable {
    /// The name of the field.
    package let field: String
    /// The file's own name: no folders, no control characters, Vietnamese letters composed, at most 150 characters.
    package let name: String
    /// Bytes.
    package let size: Int
    let upload: Upload

    init(field: String, name: String, size: Int, upload: Upload) {
        self.field = field
        self.name = Self.cleaned(name)
        self.size = size
        self.upload = upload
    }

    /// What the file would be to an action that is only rehearsed: nothing of it is kept.
    package var unkept: ReceivedFile {
        ReceivedFile(hash: [], name: name, kind: FileKind.unknown.rawValue, size: size)
    }

    /// The document's text, read before anything is kept; refuses with a reason that says what to do.
    package func text(in system: System) async throws(Refusal) -> DocumentText.Won {
        guard let path = await upload.temporaryPath else { throw .document(.documentUnreadable) }
        return try await DocumentText.read(path: path, name: name, in: system)
    }

    /// How many pages are to be read by character recognition; nil when the file tells its text itself.
    ///
    /// A mark of secrecy in the name, or in what text there is, is refused first.
    func pagesToRecognise(in system: System) async throws(Refusal) -> Int? {
        guard let path = await upload.temporaryPath else { throw .document(.documentUnreadable) }
        if let mark = try await secrecyMark(in: system) { throw .document(.documentIsSecret(mark)) }
        return try await ScanIntake.pages(path: path, name: name, in: system)
    }

    /// Refuses what is no document by its content, and what is named as something else.
    package func checkIsDocument() async throws(Refusal) {
        guard let path = await upload.temporaryPath, let found = FileInspection(path: path, name: name) else {
            throw .document(.documentUnreadable)
        }
        if found.kind == .unknown { throw .document(.evidenceIsNoDocument(name: name)) }
        if found.concerns.contains(.nameDisagrees) { throw .document(.evidenceNameDisagrees(name: name)) }
    }

    /// Refuses what would harm who opens it, or what nobody could open.
    package func checkIsSafe(in system: System, isEvidence: Bool) async throws(Refusal) {
        guard let path = await upload.temporaryPath else { throw .document(.documentUnreadable) }
        if let refusal = try await UploadCheck.refusal(of: path, in: system) {
            throw .document(.file(refusal, name: name, isEvidence: isEvidence))
        }
    }

    /// The mark of secrecy the file carries, looked for before anything is kept; nil when there is none to be found.
    package func secrecyMark(in system: System) async throws(Refusal) -> SecrecyMark? {
        guard let path = await upload.temporaryPath else { throw .document(.documentUnreadable) }
        return try await SecrecyCheck.mark(path: path, name: name, in: system)
    }

    /// The bytes of a small file that is only read and never kept; nil when it can't be read.
    package func bytes() async -> [UInt8]? {
        guard let path = await upload.temporaryPath else { return nil }
        return FileManager.default.contents(atPath: path).map { Array($0) }
    }

    /// Gives the file up at once.
    package func discard() async { await upload.discard() }

    /// Puts the file into the store, and says what it is by its content.
    package func keep() async throws -> ReceivedFile {
        let stored = try await upload.finish()
        return ReceivedFile(hash: stored.hash.bytes, name: name, kind: stored.kind.rawValue, size: stored.size)
    }

    /// Takes a kept file back when no record names it; what can't be told now is left to the sweep.
    func takeBack(in system: System) async {
        try? await upload.takeBack { hash in
            try await system.read { try NoticeStore.isKept(hash.bytes, in: $0) }
        }
    }

    /// Browsers send the bare name; some programs send a path.
    static func cleaned(_ name: String) -> String {
        let last = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? ""
        // What turns the direction of writing would show "exe.txt" for "txt.exe".
        let shown = String(String.UnicodeScalarView(last.unicodeScalars.filter { Spacing($0) != .invisible }))
        let text = FieldText.trimmed(FieldText.cleaned(shown).filter { $0 != "\n" && $0 != "\t" })
        let bare = String(text.drop { $0 == "." })
        guard bare.count > 150 else { return bare.isEmpty ? "tep" : bare }
        let ending = bare.lastIndex(of: ".").map { bare[$0...] }.flatMap { $0.count <= 6 ? $0 : nil } ?? ""
        return String(bare.prefix(150 - ending.count)) + ending
    }
}
