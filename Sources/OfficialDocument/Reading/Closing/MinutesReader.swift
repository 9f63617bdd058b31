// SPDX-License-Identifier: AGPL-3.0-or-later
import WorkingTime

/// Reads what minutes say elsewhere than other documents: when, in their first lines; and whose signature counts, since
/// the secretary signs beside the one who presided (Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.10).
struct MinutesReader {
    let source: SourceText
    private var tokens: [Token] { source.tokens }

    private static let chair = Lexicon<Void>("CHỦ TRÌ|CHỦ TỌA|CHỦ TOẠ|CHỦ TRÌ CUỘC HỌP|CHỦ TỌA CUỘC HỌP")
    /// The day stands within the first lines, before the agenda.
    private static let openingLines = 12

    func apply(_ body: Range<Int>, closing: Range<Int>, to reading: inout Reading) {
        guard reading.kind?.text == "BB" else { return }
        if reading.issuedOn == nil { reading.issuedOn = day(body.prefix(Self.openingLines)) }
        if let signer = presiding(closing) { reading.signer = signer }
    }

    private func day(_ lines: Range<Int>) -> FoundDay? {
        let dates = DateScanner(source: source, issuedOn: nil)
        for line in lines {
            for cell in source.cells(source.lines[line]) {
                for index in cell where tokens[index].hash == TimeWords.day {
                    guard let time = dates.time(index, min(tokens.count, index + 12)), time.grain == .day,
                        let day = time.last, !time.isYearInferred
                    else { continue }
                    return FoundDay(day: day, span: source.span(index..<time.end))
                }
            }
        }
        return nil
    }

    /// The name under the words for who presided: the cell below in the same column, or the next line that is a name.
    private func presiding(_ lines: Range<Int>) -> Signer? {
        for line in lines {
            let cells = source.cells(source.lines[line])
            for (column, cell) in cells.enumerated() where isChair(cell) {
                for below in (line + 1)..<max(line + 1, min(line + 15, lines.upperBound)) {
                    let others = source.cells(source.lines[below])
                    guard let candidate = others.count == cells.count ? others[column] : others.first,
                        let name = SignerReader(source: source).name(candidate)
                    else { continue }
                    let words = source.text(cell)
                    let position = String(words.prefix(1)) + words.dropFirst().lowercased()
                    return Signer(name: name, position: Found(text: position, span: source.span(cell)))
                }
            }
        }
        return nil
    }

    private func isChair(_ cell: Range<Int>) -> Bool {
        Self.chair.length(tokens, cell.lowerBound, cell.upperBound) == cell.count && tokens[cell.lowerBound].isAllCaps
    }
}
