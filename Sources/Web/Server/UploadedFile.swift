// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Files

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
    private let upload: Upload

    init(field: String, name: String, size: Int, upload: Upload) {
        self.field = field
        self.name = Self.cleaned(name)
        self.size = size
        self.upload = upload
    }

    /// Puts the file into the store, and says what it is by its content.
    package func keep() async throws -> ReceivedFile {
        let stored = try await upload.finish()
        return ReceivedFile(hash: stored.hash.bytes, name: name, kind: stored.kind.rawValue, size: stored.size)
    }

    /// Browsers send the bare name; some programs send a path.
    static func cleaned(_ name: String) -> String {
        let last = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? ""
        let text = FieldText.trimmed(FieldText.cleaned(last).filter { $0 != "\n" && $0 != "\t" })
        let bare = String(text.drop { $0 == "." })
        guard bare.count > 150 else { return bare.isEmpty ? "tep" : bare }
        let ending = bare.lastIndex(of: ".").map { bare[$0...] }.flatMap { $0.count <= 6 ? $0 : nil } ?? ""
        return String(bare.prefix(150 - ending.count)) + ending
    }
}
