// SPDX-License-Identifier: AGPL-3.0-or-later

import Files
import HTTPTypes
import Hummingbird
import NIOCore

/// Reads the body of a write: texts into memory, files to disk, never more of either than allowed.
///
/// The form token must stand before the first file, so nothing that isn't from our own form touches the disk.
struct FormReader: Sendable {
    /// The most bytes of texts kept in memory, whatever the route allows in all.
    static let textLimit = 12 << 20

    let bodyLimit: Int
    let fileLimit: Int
    let files: FileStore
    let isToken: @Sendable (String) -> Bool

    /// Reads the form; throws ``Fault``.
    func read(_ request: Incoming) async throws -> Form {
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > bodyLimit {
            throw Fault.tooLarge(limit: bodyLimit)
        }
        let type = request.headers[.contentType] ?? ""
        let kind = type.prefix { $0 != ";" }.lowercased()
        switch kind {
        case "application/x-www-form-urlencoded": return try await readTexts(request.body)
        case "multipart/form-data":
            guard let boundary = Self.boundary(in: type) else { throw Fault.malformed }
            return try await readParts(request.body, boundary)
        case "": throw Fault.forged
        default: throw Fault.otherKind
        }
    }

    private func readTexts(_ body: RequestBody) async throws -> Form {
        var bytes: [UInt8] = []
        let limit = min(bodyLimit, Self.textLimit)
        try await each(of: body, limit: limit) { bytes.append(contentsOf: $0.readableBytesView) }
        guard let pairs = URLEncoding.pairs(in: bytes, atMost: 10_000) else { throw Fault.malformed }
        guard pairs.contains(where: { $0.name == CSRFToken.field && isToken($0.value) }) else { throw Fault.forged }
        return Form(pairs)
    }

    private func readParts(_ body: RequestBody, _ boundary: String) async throws -> Form {
        do {
            var reader = try MultipartReader(boundary: boundary)
            var gathering = FormGathering(textLimit: Self.textLimit, isToken: isToken) {
                try files.upload(limit: fileLimit)
            }
            try await each(of: body, limit: bodyLimit) { chunk in
                for event in try reader.read(chunk.readableBytesView) { try await gathering.take(event) }
            }
            try reader.finish()
            return try gathering.form()
        } catch is MultipartReader.Malformed {
            throw Fault.malformed
        } catch FileError.tooLarge {
            throw Fault.tooLarge(limit: fileLimit)
        }
    }

    private func each(
        of body: RequestBody, limit: Int, _ take: (ByteBuffer) async throws -> Void
    ) async throws {
        let clock = ContinuousClock()
        let start = clock.now
        var received = 0
        for try await chunk in body {
            received += chunk.readableBytes
            if received > limit { throw Fault.tooLarge(limit: limit) }
            if BodyPace.isTooSlow(bytes: received, after: clock.now - start) { throw Fault.tooSlow }
            try await take(chunk)
        }
    }

    /// Finds `boundary=…` in a content type, quoted or not.
    static func boundary(in type: String) -> String? {
        for parameter in type.split(separator: ";").dropFirst() {
            let parameter = FieldText.trimmed(String(parameter))
            guard parameter.lowercased().hasPrefix("boundary=") else { continue }
            let value = parameter.dropFirst("boundary=".count)
            return value.first == "\"" && value.last == "\"" ? String(value.dropFirst().dropLast()) : String(value)
        }
        return nil
    }
}
