// SPDX-License-Identifier: AGPL-3.0-or-later
import Crypto
import WorkingTime

/// Reads Vietnamese official documents: who ordered whom to do what until when, tied to the exact words.
///
/// Deterministic: the same text gives the same reading, without network or model. What it can't tell stays empty.
public struct DocumentReader: Sendable {
    /// Changes whenever a text may be read differently.
    public static let version = "3"

    /// The longest text read, in bytes; a longer one is no official document, and the reading says so.
    public static let longest = 1_500_000

    /// Makes a reader.
    public init() {}

    /// Reads one document from its text.
    public func read(_ text: String) -> Reading {
        let source = SourceText(text, limit: Self.longest)
        var reading = Reading(textHash: Self.hash(source.bytes), readerVersion: Self.version)
        if source.bytes.count > Self.longest { reading.notes.append("Only the first \(Self.longest) bytes were read.") }
        let closing = ClosingFinder(source: source).start()
        let head = LetterheadReader(source: source, before: closing).read()
        apply(head, to: &reading)
        let lines = closing..<source.lines.count
        let signature = SignerReader(source: source).read(lines)
        let recipients = RecipientsReader(source: source).read(lines)
        reading.signer = signature.signer
        reading.recipients = recipients.recipients
        let body = min(head.bodyStart, closing)..<closing
        MinutesReader(source: source).apply(
            min(head.bodyStart, closing)..<closing, closing: lines, to: &reading)
        let annex = max(signature.lastLine, recipients.lastLine) + 1
        BodyReader(source: source, head: head).read(
            body, annex: min(annex, source.lines.count)..<source.lines.count, into: &reading)
        return reading
    }

    private func apply(_ head: Letterhead, to reading: inout Reading) {
        reading.kind = head.kind
        reading.number = head.number
        reading.place = head.place
        reading.issuedOn = head.issuedOn
        reading.issuer = head.issuer
        reading.superior = head.superior
        reading.subject = head.subject
        reading.addressedTo = head.addressedTo
    }

    private static func hash(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        var out: [UInt8] = []
        for byte in SHA256.hash(data: bytes) {
            out.append(digits[Int(byte >> 4)])
            out.append(digits[Int(byte & 15)])
        }
        return String(decoding: out, as: UTF8.self)
    }
}
