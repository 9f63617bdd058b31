// SPDX-License-Identifier: AGPL-3.0-or-later
import WorkingTime

/// A stretch of a line the form fixes: words, or room left to be filled in by hand.
enum LetterPiece: Sendable, Hashable {
    case words(String)
    case blank
}

/// What every renderer of a document writes alike.
extension OfficialLetter {
    /// What the file is called in a window: kind and subject.
    public var documentTitle: String {
        let about = subject.joined(separator: " ")
        if case .named(let name) = kind { return name + " " + about }
        return about
    }

    /// `Số: 07/UBND-KGVX`.
    var numberLine: [LetterPiece] { [.words("Số: ")] + numberPieces + [.words("/\(symbol)")] }

    /// The number, below ten with a nought before it, as registers number documents.
    private var numberPieces: [LetterPiece] {
        guard let number, !number.isEmpty else { return [.blank] }
        if let value = Int(number), (0..<10).contains(value) { return [.words("0\(value)")] }
        return [.words(number)]
    }

    /// `Sông Mây, ngày 10 tháng 02 năm 2026`; nil where the date stands in the text.
    var dateLine: [LetterPiece]? {
        let day = dayPieces
        return day.isEmpty ? nil : [.words("\(place), ")] + day
    }

    /// The date in words; days below ten and the months 1 and 2 get a nought, so that nothing can be put before them.
    private var dayPieces: [LetterPiece] {
        switch date {
        case .issued(let day):
            let parts = day.civil
            let number = parts.day < 10 ? "0\(parts.day)" : "\(parts.day)"
            return [.words("ngày \(number) tháng \(Self.month(parts.month)) năm \(parts.year)")]
        case .pending(let month, let year):
            let said: [LetterPiece] = [month.map { .words(Self.month($0)) } ?? .blank]
            return [.words("ngày "), .blank, .words(" tháng ")] + said + [.words(" năm \(year)")]
        case .inText: return []
        }
    }

    private static func month(_ month: Int) -> String { month < 3 ? "0\(month)" : "\(month)" }

    /// How an appendix names the document it belongs to.
    var reference: [LetterPiece] {
        let name = if case .named(let words) = kind { Self.sentence(words) } else { "Công văn" }
        let day = dayPieces
        return [.words("\(name) số ")] + numberPieces + [.words("/\(symbol)\(day.isEmpty ? "" : " ")")] + day
            + (issuerName.map { [.words(" của \($0)")] } ?? [])
    }

    private static func sentence(_ capitals: String) -> String {
        let small = capitals.lowercased()
        return small.prefix(1).uppercased() + small.dropFirst()
    }

    /// The issuing body, one too long for one line of the head broken near its middle rather than before its last word.
    var issuerLines: [String] {
        guard issuingBody.count > 28 else { return [issuingBody] }
        let words = issuingBody.split(separator: " ")
        let places = words.indices.dropFirst()
        let lengths = places.map { words[..<$0].joined(separator: " ").count }
        let best = lengths.indices.min {
            abs(lengths[$0] * 2 - issuingBody.count) < abs(lengths[$1] * 2 - issuingBody.count)
        }
        guard let best else { return [issuingBody] }
        return [words[...best].joined(separator: " "), words[(best + 1)...].joined(separator: " ")]
    }

    /// Lines of a list closed with a semicolon each, the last with a full stop.
    static func closed(_ texts: [String]) -> [String] {
        texts.enumerated().map { index, text in
            let bare = text.hasSuffix(";") || text.hasSuffix(".") ? String(text.dropLast()) : text
            return bare + (index == texts.count - 1 ? "." : ";")
        }
    }

    /// The body with the sign that ends it put to the last words.
    var endedBody: [LetterBlock] {
        guard let last = body.last else { return [] }
        let rest = Array(body.dropLast())
        switch last {
        case .paragraph(let text): return rest + [.paragraph(text.ended)]
        case .item(let label, let text): return rest + [.item(label: label, text.ended)]
        case .legalBasis(let text): return rest + [.legalBasis(text.ended)]
        case .article(let number, let text): return rest + [.article(number, text.ended)]
        case .heading, .table, .centred: return body + [.paragraph("./.")]
        }
    }
}
