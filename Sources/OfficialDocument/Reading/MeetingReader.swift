// SPDX-License-Identifier: AGPL-3.0-or-later
import WorkingTime

/// Reads which meeting a notice of conclusions reports.
struct MeetingReader {
    let source: SourceText
    private var tokens: [Token] { source.tokens }

    private static let names = Lexicon<Void>(
        """
        tại hội nghị|tại cuộc họp|tại buổi làm việc|tại phiên họp|tại buổi họp|tại kỳ họp|tại buổi kiểm tra
        tại hội thảo|tại cuộc làm việc|tại buổi giao ban|tại cuộc giao ban|tại phiên giao ban|tại lễ|tại buổi tiếp
        tại buổi
        """)
    private static let times = Lexicon<Void>(
        """
        ngày|sáng ngày|chiều ngày|vào ngày|sáng|chiều|trong ngày|hôm nay, ngày|hôm nay ngày
        """)

    func read(_ subject: Found?, _ first: Paragraph?) -> Meeting? {
        guard let subject, let start = tokens.partition(from: subject.span.start) else { return nil }
        let end = tokens.partition(from: subject.span.end) ?? tokens.count
        guard let at = (start..<max(start, end)).first(where: { Self.names.length(tokens, $0, end) > 0 }) else {
            return nil
        }
        let name = at + 1..<end
        return Meeting(name: Found(text: source.text(name), span: source.span(name)), heldOn: first.flatMap(day))
    }

    private func day(_ paragraph: Paragraph) -> FoundDay? {
        let range = paragraph.tokens
        guard Self.times.length(tokens, range.lowerBound, range.upperBound) > 0 else { return nil }
        for index in range.prefix(8) {
            if let time = DateScanner(source: source, issuedOn: nil).time(index, range.upperBound), time.grain == .day,
                let day = time.last
            {
                return FoundDay(day: day, span: source.span(time.start..<time.end))
            }
        }
        return nil
    }
}
