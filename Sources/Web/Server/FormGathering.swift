// SPDX-License-Identifier: AGPL-3.0-or-later

import Files

/// Puts a form together from the parts of its body as they come.
struct FormGathering {
    /// What the bytes of the current part go to.
    private enum Sink {
        case nothing
        case text(name: String, [UInt8])
        case file(field: String, name: String, size: Int, Upload)
    }

    /// The most files one form may carry.
    private static let fileCountLimit = 20

    private let textLimit: Int
    private let isToken: (String) -> Bool
    private let openUpload: () throws -> Upload
    private var sink = Sink.nothing
    private var textSize = 0
    private var pairs: [(name: String, value: String)] = []
    private var files: [UploadedFile] = []
    private var hasToken = false

    init(textLimit: Int, isToken: @escaping (String) -> Bool, openUpload: @escaping () throws -> Upload) {
        self.textLimit = textLimit
        self.isToken = isToken
        self.openUpload = openUpload
    }

    /// Takes the next event; throws ``Fault`` or `FileError`.
    mutating func take(_ event: MultipartReader.Event) async throws {
        switch event {
        case .partBegan(let header): try begin(header)
        case .data(let bytes): try await add(bytes)
        case .partEnded: end()
        }
    }

    /// The form, once the body is over.
    func form() throws(Fault) -> Form {
        guard hasToken else { throw .forged }
        return Form(pairs, files: files)
    }

    private mutating func begin(_ header: PartHeader) throws {
        guard let fileName = header.fileName else {
            sink = .text(name: header.name, [])
            return
        }
        guard hasToken else { throw Fault.forged }
        guard files.count < Self.fileCountLimit else { throw Fault.malformed }
        // A file field left empty comes as a part without a name: it gets no file.
        sink = fileName.isEmpty ? .nothing : .file(field: header.name, name: fileName, size: 0, try openUpload())
    }

    private mutating func add(_ bytes: [UInt8]) async throws {
        switch sink {
        case .nothing: break
        case .text(let name, var text):
            textSize += bytes.count
            guard textSize <= textLimit else { throw Fault.tooLarge(limit: textLimit) }
            sink = .nothing
            text += bytes
            sink = .text(name: name, text)
        case .file(let field, let name, let size, let upload):
            try await upload.append(bytes)
            sink = .file(field: field, name: name, size: size + bytes.count, upload)
        }
    }

    private mutating func end() {
        switch sink {
        case .nothing: break
        case .text(let name, let bytes):
            let value = String(decoding: bytes, as: UTF8.self)
            if name == CSRFToken.field, isToken(value) { hasToken = true }
            pairs.append((name, value))
        case .file(let field, let name, let size, let upload):
            files.append(UploadedFile(field: field, name: name, size: size, upload: upload))
        }
        sink = .nothing
    }
}
