// SPDX-License-Identifier: AGPL-3.0-or-later
import WorkingTime

/// Reads "Lai Châu, ngày 18 tháng 6 năm 2012".
struct PlaceAndDateReader {
    let source: SourceText
    private var tokens: [Token] { source.tokens }

    struct Result {
        var place: Found?
        var issuedOn: FoundDay?
        var line: Int
    }

    func read(lines: Int) -> Result? {
        var blank: Result?
        for index in 0..<lines {
            for cell in source.cells(source.lines[index]) {
                guard let result = result(cell, line: index) else { continue }
                if result.issuedOn != nil { return result }
                blank = blank ?? result
            }
        }
        return blank
    }

    private func result(_ cell: Range<Int>, line: Int) -> Result? {
        let cell = NumberReader(source: source).end(cell)..<cell.upperBound
        guard let day = cell.first(where: { tokens[$0].hash == TimeWords.day }), day > cell.lowerBound,
            day - cell.lowerBound <= 9
        else {
            return nil
        }
        var placeEnd = day
        // "Tân Sơn, hồi 15 giờ 30 ngày …": a telegram says its hour too.
        if let hour = (cell.lowerBound..<day).first(where: {
            Self.hour.length(tokens, $0, day) > 0 && !tokens[$0].startsWithCapital && tokens[$0 + 1].kind == .number
        }) {
            placeEnd = hour
        }
        guard placeEnd > cell.lowerBound else { return nil }
        if tokens[placeEnd - 1].isMark(",") { placeEnd -= 1 }
        guard placeEnd > cell.lowerBound, isPlace(cell.lowerBound..<placeEnd) else { return nil }
        let range = extended(cell.lowerBound..<placeEnd, line: line)
        let place = Found(text: source.text(range), span: source.span(range))
        let dates = DateScanner(source: source, issuedOn: nil)
        guard let time = dates.time(day, min(tokens.count, day + 12)), time.grain == .day, let found = time.last,
            !time.isYearInferred
        else {
            let isBlank =
                day + 1 < tokens.count && (tokens[day + 1].hash == TimeWords.month || tokens[day + 1].kind == .mark)
            return isBlank && placeEnd < day ? Result(place: place, issuedOn: nil, line: line) : nil
        }
        // A sentence may begin the same way; the letterhead's line ends with the year.
        guard
            placeEnd < day || time.end >= tokens.count || tokens[time.end].line != tokens[time.end - 1].line
                || tokens[time.end].gapBefore
        else { return nil }
        return Result(
            place: place, issuedOn: FoundDay(day: found, span: source.span(day..<time.end)),
            line: Int(tokens[time.end - 1].line))
    }

    private static let hour = Lexicon<Void>("hồi|lúc")
    private static let openers = Lexicon<Void>(
        """
        căn cứ|theo|tại|xét|thực hiện|sáng|chiều|từ|đến|vào|trước|sau|quyết định|luật|nghị định
        """)

    private func isPlace(_ range: Range<Int>) -> Bool {
        guard Self.openers.length(tokens, range.lowerBound, range.upperBound) == 0 else { return false }
        return range.allSatisfy { index in
            let token = tokens[index]
            if token.kind == .word {
                return token.startsWithCapital
                    || index > range.lowerBound && AgencyNouns.levels.length(tokens, index, index + 1) > 0
            }
            return token.isMark("-") || token.isMark(".") || token.isMark("'")
                || token.kind == .number && index > range.lowerBound
        }
    }

    /// "Mỹ ⏎ Tho, ngày …": a place broken between lines.
    private func extended(_ range: Range<Int>, line: Int) -> Range<Int> {
        guard line > 0, range.lowerBound == source.lines[line].tokens.lowerBound, !source.lines[line].blankBefore,
            let cell = source.cells(source.lines[line - 1]).last, cell.count <= 2
        else { return range }
        let isName = cell.allSatisfy {
            tokens[$0].kind == .word && tokens[$0].startsWithCapital && !tokens[$0].isAllCaps
        }
        return isName ? cell.lowerBound..<range.upperBound : range
    }
}
