// SPDX-License-Identifier: AGPL-3.0-or-later

/// What is no order of its own: closings, effects, execution, "carry it out".
extension OrderFinder {
    func isOpening(_ range: Range<Int>) -> Bool {
        let length = ClosingWords.openings.length(tokens, range.lowerBound, range.upperBound)
        if length > 0 { return true }
        let clause = range.prefix(24).prefix { !tokens[$0].isMark(";") }
        for index in clause where ClosingWords.announcing.length(tokens, index, range.upperBound) > 0 {
            // "Sở A thông báo cho các xã …" is an order; the office announcing a conclusion to all is not.
            return range.count < 45
        }
        return false
    }

    /// "Sở Y theo dõi, đôn đốc việc thực hiện Chỉ thị này": who watches over the document itself.
    func isFollowUp(_ range: Range<Int>) -> Bool {
        var watches = false
        if range.count < 22, range.contains(where: { Self.watchful.length(tokens, $0, range.upperBound) > 0 }) {
            return true
        }
        for index in range {
            if Self.watching.length(tokens, index, range.upperBound) > 0 { watches = true }
            if watches, Self.itself.length(tokens, index, range.upperBound) > 0 { return true }
        }
        return false
    }

    private static let watchful = Lexicon<Void>(
        "theo dõi, đôn đốc theo|theo dõi, kiểm tra, đôn đốc|theo dõi, đôn đốc, kiểm tra|theo dõi, đôn đốc việc|theo dõi, đôn đốc các"
    )
    private static let watching = Lexicon<Void>("theo dõi|đôn đốc|kiểm tra|giám sát")
    private static let itself = Lexicon<Void>(
        """
        việc thực hiện chỉ thị này|việc thực hiện thông báo này|thực hiện chỉ thị này|thực hiện thông báo này
        thực hiện công văn này|thực hiện kết luận này|thực hiện nội dung thông báo này|thực hiện nội dung kết luận này
        thực hiện các nội dung trên|thực hiện chỉ thị|thực hiện công điện này|thực hiện văn bản này|thực hiện kế hoạch này
        """)

    func isEffect(_ range: Range<Int>) -> Bool {
        range.prefix(14).contains { ClosingWords.effects.length(tokens, $0, range.upperBound) > 0 }
            || Self.repealing.length(tokens, range.lowerBound, range.upperBound) > 0
    }

    private static let repealing = Lexicon<Void>("bãi bỏ|hủy bỏ|nay bãi bỏ")

    func isExecution(_ range: Range<Int>) -> Bool {
        range.contains { ClosingWords.executing.length(tokens, $0, range.upperBound) > 0 }
            && DeadlineReader(source: source, issuedOn: nil).inProse(range) == nil
    }

    /// "… các tổ chức có liên quan nghiêm túc thực hiện.": everybody is told to be in earnest, and nothing more.
    func endsEarnestly(_ sentence: Range<Int>) -> Bool {
        guard let end = sentence.indices.last.map({ tokens[$0].isMark(".") ? $0 : $0 + 1 }) else { return false }
        return (max(sentence.lowerBound, end - 8)..<end).contains {
            let length = Self.earnest.length(tokens, $0, end)
            return length > 0 && $0 + length == end
        }
    }

    private static let earnest = Lexicon<Void>(
        """
        nghiêm túc thực hiện|nghiêm túc triển khai thực hiện|nghiêm túc tổ chức thực hiện|triển khai thực hiện nghiêm túc
        tổ chức thực hiện nghiêm túc|nghiêm túc tổ chức triển khai thực hiện|khẩn trương triển khai thực hiện
        khẩn trương thực hiện|nghiêm túc, khẩn trương thực hiện|khẩn trương, nghiêm túc thực hiện|thực hiện nghiêm túc
        khẩn trương, nghiêm túc triển khai thực hiện|nghiêm túc triển khai, thực hiện
        """)

    func saysNothing(_ range: Range<Int>) -> Bool {
        guard range.lowerBound < range.upperBound, range.count < 40 else { return range.isEmpty }
        var index = range.lowerBound
        while index < range.upperBound {
            if tokens[index].kind != .word {
                if tokens[index].kind == .number { return false }
                index += 1
                continue
            }
            let length = ClosingWords.empty.length(tokens, index, range.upperBound)
            guard length > 0 else { return false }
            index += length
        }
        return true
    }
}
