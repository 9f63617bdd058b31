// SPDX-License-Identifier: AGPL-3.0-or-later

/// A body in whose name an agency's letters go out: the agency itself, or one it serves, with a register of its own.
package struct LetterIssuer: Sendable, Hashable, Codable {
    /// Names it in letters and registers; empty for the agency itself.
    package let key: String
    /// As the letterhead shows it: `Ban Chỉ đạo ISO hành chính tỉnh`.
    package var name: String
    /// The body above it in the letterhead; may be empty.
    package var superior: String
    /// Its letters in a symbol: `BCĐISO`.
    package var symbol: String

    package init(key: String, name: String, superior: String = "", symbol: String) {
        self.key = key
        self.name = name
        self.superior = superior
        self.symbol = symbol
    }

    /// What follows the number: `SKHCN-TĐC` of a công văn, `BC-SKHCN` of a named kind.
    package func symbol(of content: LetterContent) -> String {
        guard let kind = content.kind.abbreviation else {
            return content.unit.isBlank ? symbol : "\(symbol)-\(content.unit)"
        }
        return "\(kind)-\(symbol)"
    }
}

/// How an office keeps its outgoing documents: whose, under which symbol, in which series.
package struct LetterOffice: Sendable, Hashable, Codable {
    /// Which documents share a series of numbers; each office decides (Nghị định 30/2020/NĐ-CP, Điều 15).
    package enum Series: String, Sendable, CaseIterable, Codable {
        /// All kinds in one.
        case together
        /// Công văn in one, the named kinds in another.
        case dispatchApart
        /// Each kind in its own.
        case byKind

        /// The series a kind is numbered in.
        package func key(of kind: LetterKind) -> String {
            switch self {
            case .together: "all"
            case .dispatchApart: kind == .dispatch ? "cv" : "named"
            case .byKind: kind == .dispatch ? "cv" : kind.rawValue
            }
        }

        /// Every series there is.
        package var keys: [String] {
            LetterKind.allCases.map(key).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
        }
    }

    /// The agency itself first.
    package var issuers: [LetterIssuer]
    package private(set) var series: Series
    /// The year the series hold from, and those before it.
    package private(set) var seriesSince: Int
    package private(set) var formerSeries: Series
    /// The committees among the issuers, by their keys: as they stand now, never kept with the setting.
    package internal(set) var committees: [String: IssuingCommittee] = [:]

    private enum CodingKeys: CodingKey {
        case issuers, series, seriesSince, formerSeries
    }

    package init(issuers: [LetterIssuer], series: Series = .together) {
        self.issuers = issuers
        self.series = series
        seriesSince = 0
        formerSeries = series
    }

    /// The office of an agency that has set nothing: its own letters, the symbol from its short name.
    package static func usual(_ agency: Agency) -> LetterOffice {
        LetterOffice(issuers: [
            LetterIssuer(key: "", name: agency.name, symbol: symbol(from: agency.shortName))
        ])
    }

    package func issuer(_ key: String) throws(Refusal) -> LetterIssuer {
        guard let issuer = issuers.first(where: { $0.key == key }) else { throw .letter(.issuerUnknown) }
        return issuer
    }

    package func series(in year: Int) -> Series { year >= seriesSince ? series : formerSeries }

    /// Sets the series: from this year where no number was given in it yet, else from the next, so that no number is
    /// given twice under one symbol.
    package mutating func setSeries(_ wanted: Series, in year: Int, isYearBegun: Bool) {
        guard wanted != series(in: isYearBegun ? year + 1 : year) else { return }
        formerSeries = series(in: year)
        series = wanted
        seriesSince = isYearBegun ? year + 1 : year
    }

    /// Whether its issuers are as they must be.
    package func check() throws(Refusal) {
        for issuer in issuers {
            guard !issuer.name.isBlank else { throw .letter(.issuerNameMissing) }
            let letters = issuer.symbol.allSatisfy { $0.isLetter || $0.isNumber || $0 == "&" || $0 == "-" || $0 == "." }
            guard !issuer.symbol.isBlank, letters, issuer.symbol.count <= 30 else {
                throw .letter(.issuerSymbolMalformed(issuer.symbol))
            }
        }
    }

    /// A key for one more body, unlike those there are.
    package static func key(after issuers: [LetterIssuer]) -> String {
        let used = Set(issuers.map(\.key))
        var number = 2
        while used.contains("b\(number)") { number += 1 }
        return "b\(number)"
    }

    /// `Sở KH&CN` gives `SKHCN`, `UBND xã Nà Luông` gives `UBND`, `Sở Nội vụ` gives `SNV`.
    package static func symbol(from shortName: String) -> String {
        let words = shortName.split { !$0.isLetter }
        if words.first == "UBND" { return "UBND" }
        return words.map { word in
            let isCapitals = word.allSatisfy(\.isUppercase)
            return isCapitals ? String(word) : word.prefix(1).uppercased()
        }.joined()
    }
}
