// SPDX-License-Identifier: AGPL-3.0-or-later
import Foundation

/// A digital signature in a PDF, as `pdfsig` tells it.
public struct PDFSignature: Sendable, Hashable {
    /// What the signed bytes say of themselves.
    public enum Integrity: String, Sendable, Hashable, Codable {
        /// They are as they were signed.
        case intact
        /// They are not what was signed.
        case altered
        /// The signature itself can't be read or checked.
        case unverifiable
    }

    /// What can be said of the signer's certificate here, without a network.
    public enum Trust: String, Sendable, Hashable, Codable {
        case trusted
        /// Nobody here vouches for who issued it.
        case unknownIssuer
        case expired, revoked
        case unchecked
    }

    /// The common name of the certificate: a person or a body.
    public var signer = ""
    /// The organisation of the certificate, empty when it names none.
    public var organization = ""
    /// Seconds since 1970 UTC, by the signer's own clock.
    public var signedAt: Int64?
    /// Nothing was added to the document after it was signed.
    public var coversWholeDocument = false
    public var integrity = Integrity.unverifiable
    public var trust = Trust.unchecked
}

/// Reads the digital signatures of PDF files.
public struct PDFSignatureReader: Sendable {
    private let toolbox: Toolbox

    public init(toolbox: Toolbox) {
        self.toolbox = toolbox
    }

    /// The signatures in the order they were put; none when the document isn't signed.
    ///
    /// Throws ``ProgramError``, also when the file is no readable PDF.
    public func read(path: String) async throws(ProgramError) -> [PDFSignature] {
        do throws(ProgramError) {
            let output = try await toolbox.run(Command(.pdfsig, ["-no-ocsp", .file(path: path)]))
            return Self.signatures(in: String(decoding: output.bytes, as: UTF8.self))
        } catch {
            // pdfsig's way to say that there is no signature.
            if case .failed(_, 2, _) = error { return [] }
            throw error
        }
    }

    /// Reads what pdfsig writes: a line for each field, `- Name: value`.
    static func signatures(in text: String) -> [PDFSignature] {
        var found: [PDFSignature] = []
        for line in text.split(whereSeparator: \.isNewline) {
            if line.hasPrefix("Signature #") { found.append(PDFSignature()) }
            guard !found.isEmpty, let dash = line.firstIndex(of: "-") else { continue }
            let words = line[line.index(after: dash)...].drop { $0 == " " }
            if words == "Total document signed" { found[found.count - 1].coversWholeDocument = true }
            guard let colon = words.firstIndex(of: ":") else { continue }
            let value = words[words.index(after: colon)...].trimmingCharacters(in: .whitespaces)
            found[found.count - 1].take(String(words[..<colon]), value)
        }
        return found
    }
}

extension PDFSignature {
    fileprivate mutating func take(_ field: String, _ value: String) {
        switch field {
        case "Signer Certificate Common Name": signer = value == "(null)" ? "" : value
        case "Signer full Distinguished Name": organization = Self.organization(in: value)
        case "Signing Time":
            // The beginning of its calendar is how pdfsig tells that a signature has no time.
            signedAt = Self.seconds(value).flatMap { $0 == 0 ? nil : $0 }
        case "Signature Validation":
            integrity =
                switch value {
                case "Signature is Valid.": .intact
                case "Digest Mismatch.", "Signature is Invalid.": .altered
                default: .unverifiable
                }
        case "Certificate Validation":
            trust =
                switch value {
                case "Certificate is Trusted.": .trusted
                case "Certificate issuer isn't Trusted.", "Certificate issuer is unknown.": .unknownIssuer
                case "Certificate has Expired": .expired
                case "Certificate has been Revoked.": .revoked
                default: .unchecked
                }
        default: break
        }
    }

    /// The `O=` of a distinguished name; commas in a value are escaped or quoted.
    private static func organization(in name: String) -> String {
        var parts: [String] = [""]
        var isEscaped = false
        var isQuoted = false
        for letter in name {
            if isEscaped {
                parts[parts.count - 1].append(letter)
                isEscaped = false
            } else if letter == "\\" {
                isEscaped = true
            } else if letter == "\"" {
                isQuoted.toggle()
            } else if letter == ",", !isQuoted {
                parts.append("")
            } else {
                parts[parts.count - 1].append(letter)
            }
        }
        let organization = parts.map { $0.trimmingCharacters(in: .whitespaces) }.first { $0.hasPrefix("O=") }
        return organization.map { String($0.dropFirst(2)) } ?? ""
    }

    /// Reads `Oct 05 2026 02:00:00`; programs run with the clock of UTC.
    private static func seconds(_ text: String) -> Int64? {
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let words = text.split { $0 == " " || $0 == ":" }
        guard words.count == 6, let month = months.firstIndex(of: String(words[0])) else { return nil }
        let numbers = words.dropFirst().compactMap { Int($0) }
        guard numbers.count == 5 else { return nil }
        var parts = DateComponents(
            year: numbers[1], month: month + 1, day: numbers[0], hour: numbers[2], minute: numbers[3],
            second: numbers[4])
        parts.timeZone = TimeZone(secondsFromGMT: 0)
        return Calendar(identifier: .gregorian).date(from: parts).map { Int64($0.timeIntervalSince1970) }
    }
}
