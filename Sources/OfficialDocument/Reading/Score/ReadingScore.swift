// SPDX-License-Identifier: AGPL-3.0-or-later
import WorkingTime
import Foundation
import VietnameseText

/// Precision and recall of readings against what people expect, field by field.
public struct ReadingScore: Sendable {
    /// What was right, found wrongly, and missed.
    public struct Tally: Sendable, Hashable {
        /// Found and expected.
        public var hits = 0
        /// Found, not expected.
        public var extra = 0
        /// Expected, not found.
        public var missed = 0

        /// The share of what was found that is right; 1 when nothing was found.
        public var precision: Double { hits + extra == 0 ? 1 : Double(hits) / Double(hits + extra) }
        /// The share of what is expected that was found; 1 when nothing is expected.
        public var recall: Double { hits + missed == 0 ? 1 : Double(hits) / Double(hits + missed) }
        /// The harmonic mean of precision and recall.
        public var f1: Double {
            hits == 0 ? (extra + missed == 0 ? 1 : 0) : 2 * Double(hits) / Double(2 * hits + extra + missed)
        }
    }

    /// Tallies by field name, over all documents scored.
    public private(set) var fields: [String: Tally] = [:]
    /// One line for every difference: file, field, what was expected and found.
    public private(set) var differences: [String] = []
    /// How many documents were scored.
    public private(set) var documents = 0

    static let order = [
        "kind", "number", "place", "issuedOn", "issuer", "subject", "addressedTo", "signer.name", "signer.position",
        "signer.authority",
        "recipients", "directives", "addressees", "coordinators", "deadline.on", "deadline.phrase", "deadline.rhythm",
        "deliverable",
        "submitTo",
    ]

    /// An empty score.
    public init() {}

    /// Reads and scores every document of a folder that has an `X.expected.json` beside its `X.txt` or `X.md`.
    public static func score(folder: URL) throws -> ReadingScore {
        var score = ReadingScore()
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        let suffix = ".expected.json"
        for file in files.sorted(by: { $0.path < $1.path }) where file.lastPathComponent.hasSuffix(suffix) {
            let name = String(file.lastPathComponent.dropLast(suffix.count))
            guard
                let text = ["txt", "md"].lazy.compactMap({ text(folder.appendingPathComponent("\(name).\($0)")) }).first
            else { continue }
            try score.add(name, DocumentReader().read(text), expected: file)
        }
        return score
    }

    /// The same for a folder given by its path.
    public static func score(folder: String) throws -> ReadingScore { try score(folder: URL(fileURLWithPath: folder)) }

    private static func text(_ file: URL) -> String? {
        (try? Data(contentsOf: file)).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Adds one reading against one expectation file.
    public mutating func add(_ name: String, _ reading: Reading, expected file: URL) throws {
        compare(name, reading, try ExpectedReading(file: file))
        documents += 1
    }

    private mutating func compare(_ name: String, _ reading: Reading, _ expected: ExpectedReading) {
        compareLetterhead(name, reading, expected)
        if expected.empty.contains("signer") {
            one(name, "signer.name", nil, reading.signer?.name?.text, evenIfAbsent: true)
        }
        if let signer = expected.signer {
            one(name, "signer.name", signer.name, reading.signer?.name?.text)
            one(name, "signer.position", signer.position, reading.signer?.position?.text)
            many(name, "signer.authority", signer.authority, reading.signer?.authority.map(\.text) ?? [])
        }
        many(name, "recipients", expected.recipients, reading.recipients.map(\.text))
        many(name, "addressedTo", expected.addressedTo, reading.addressedTo.map(\.text))
        if let directives = expected.directives {
            compare(name, reading.directives, directives, expected.complete ?? false)
        }
    }

    private mutating func compareLetterhead(_ name: String, _ reading: Reading, _ expected: ExpectedReading) {
        one(name, "kind", expected.kind, reading.kind?.text)
        one(name, "number", expected.number, reading.number?.text)
        one(name, "place", expected.place, reading.place?.text)
        one(name, "issuedOn", expected.issuedOn, reading.issuedOn?.day.iso)
        one(name, "issuer", expected.issuer, reading.issuer?.text)
        one(name, "subject", expected.subject, reading.subject?.text)
        let mustBeEmpty: [(String, String?)] = [
            ("kind", reading.kind?.text), ("number", reading.number?.text), ("place", reading.place?.text),
            ("issuedOn", reading.issuedOn?.day.iso), ("issuer", reading.issuer?.text),
            ("subject", reading.subject?.text),
        ]
        for (field, found) in mustBeEmpty where expected.empty.contains(field) {
            one(name, field, nil, found, evenIfAbsent: true)
        }
    }

    private mutating func compare(
        _ name: String, _ found: [ReadDirective], _ expected: [ExpectedReading.Directive], _ isComplete: Bool
    ) {
        var rest = found
        for directive in expected {
            guard let index = rest.firstIndex(where: { Self.key($0.label) == Self.key(directive.label) }) else {
                fields["directives", default: Tally()].missed += 1
                differences.append("\(name): directive \(directive.label) missed")
                compare("\(name) \(directive.label)", nil, directive)
                continue
            }
            fields["directives", default: Tally()].hits += 1
            compare("\(name) \(directive.label)", rest.remove(at: index), directive)
        }
        guard isComplete else { return }
        for directive in rest {
            fields["directives", default: Tally()].extra += 1
            differences.append("\(name): directive \(directive.label) not expected: \(directive.text.prefix(90))")
        }
    }

    private mutating func compare(_ name: String, _ found: ReadDirective?, _ expected: ExpectedReading.Directive) {
        many(name, "addressees", expected.addressees, found?.addressees.map(\.text) ?? [])
        many(name, "coordinators", expected.coordinators ?? [], found?.coordinators.map(\.text) ?? [])
        many(name, "submitTo", expected.submitTo ?? [], found?.submitTo.map(\.text) ?? [])
        one(name, "deliverable", expected.deliverable, found?.deliverable?.text, evenIfAbsent: true)
        one(name, "deadline.on", expected.deadline?.on, found?.deadline?.on?.iso, evenIfAbsent: true)
        one(name, "deadline.phrase", expected.deadline?.phrase, found?.deadline?.phrase.text, evenIfAbsent: true)
        one(name, "deadline.rhythm", expected.deadline?.rhythm, found?.deadline?.rhythm?.rawValue, evenIfAbsent: true)
    }

    private mutating func one(
        _ name: String, _ field: String, _ expected: String?, _ found: String?, evenIfAbsent: Bool = false
    ) {
        guard evenIfAbsent || expected != nil else { return }
        many(name, field, expected.map { [$0] } ?? [], found.map { [$0] } ?? [])
    }

    private mutating func many(_ name: String, _ field: String, _ expected: [String]?, _ found: [String]) {
        guard let expected else { return }
        var tally = fields[field, default: Tally()]
        var rest = found
        for value in expected {
            if let index = rest.firstIndex(where: { Self.key($0) == Self.key(value) }) {
                rest.remove(at: index)
                tally.hits += 1
            } else {
                tally.missed += 1
                differences.append("\(name): \(field) missed “\(value)”")
            }
        }
        tally.extra += rest.count
        for value in rest { differences.append("\(name): \(field) not expected “\(value)”") }
        fields[field] = tally
    }

    /// What two strings must have in common to count as equal: letters and tones, not typing.
    static func key(_ text: String) -> String {
        var text = comparable(text).lowercased()
        while let last = text.last, " .;,:".contains(last) { text.removeLast() }
        return text.replacingOccurrences(of: " - ", with: "-").replacingOccurrences(of: "\u{201C}", with: "\"")
            .replacingOccurrences(of: "\u{201D}", with: "\"")
    }

    /// A table of all fields.
    public func report() -> String {
        let names = Self.order.filter { fields[$0] != nil }
        var lines = [
            "\(documents) documents", Self.row(["field", "precision", "recall", "F1", "right", "extra", "missed"]),
        ]
        for name in names {
            guard let tally = fields[name] else { continue }
            let ratios = [tally.precision, tally.recall, tally.f1].map { String(format: "%.3f", $0) }
            lines.append(Self.row([name] + ratios + [tally.hits, tally.extra, tally.missed].map(String.init)))
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func row(_ cells: [String]) -> String {
        let padded = cells.enumerated().map { index, cell in
            let width = index == 0 ? 18 : 10
            let space = String(repeating: " ", count: max(1, width - cell.count))
            return index == 0 ? cell + space : space + cell
        }
        return padded.joined()
    }
}
