// SPDX-License-Identifier: AGPL-3.0-or-later

/// Orders about earlier orders: "Gia hạn nhiệm vụ tại mục 4.1 Thông báo số 46/TB-UBND đến hết ngày 15/12/2026".
///
/// They need name nobody: whoever has the earlier order is meant, unless "cho Sở A" narrows it.
extension OrderFinder {
    private static let kinds = Lexicon<Void>(
        """
        gia hạn|lùi hạn|lùi thời hạn|kéo dài thời hạn|kéo dài thời gian|điều chỉnh thời hạn|điều chỉnh thời gian
        thôi thực hiện|dừng thực hiện|không thực hiện|không tiếp tục thực hiện|thay thế|sửa đổi|bổ sung|điều chỉnh
        """)
    private static let agreeing = Lexicon<Void>(
        "đồng ý|đồng ý cho|thống nhất|thống nhất cho|nhất trí|nhất trí cho|cho phép|chấp thuận|cơ bản đồng ý|nay|cho")
    private static let granted = Lexicon<Void>("được|được phép")
    private static let earlier = Lexicon<Void>("nhiệm vụ|ý|mục|điểm|khoản")
    private static let narrowing = Lexicon<Void>("cho|đối với")

    /// The bodies of an order about an earlier order of a document named by its number.
    func change(_ range: Range<Int>, _ context: OrderContext) -> Bodies? {
        let end = range.upperBound
        var at = range.lowerBound
        let scanner = MentionScanner(source: source)
        var bodies: [Mention] = []
        let subject = scanner.list(at, end)
        if !subject.isEmpty {
            at = subject.end
            let passive = Self.granted.length(tokens, at, end)
            // "Sở A được gia hạn …"; otherwise only who issues changes what it ordered.
            guard passive > 0 || !subject.mentions.contains(where: isNamed) else { return nil }
            if passive > 0 { bodies = subject.mentions }
            at += passive
        }
        while case let length = Self.agreeing.length(tokens, at, end), length > 0 { at += length }
        guard Self.kinds.length(tokens, at, end) > 0, citesOrder(at..<end) else { return nil }
        for index in at..<end where bodies.isEmpty {
            let length = Self.narrowing.length(tokens, index, end)
            if length > 0 { bodies = scanner.list(index + length, end).mentions }
        }
        if bodies.isEmpty { return (context.bodies, context.source, nil, at) }
        return (bodies, .own, nil, at)
    }

    /// "nhiệm vụ tại ý 4.1 Thông báo số 46/TB-UBND": an order, and then the number of a document.
    private func citesOrder(_ range: Range<Int>) -> Bool {
        let end = range.upperBound
        guard let order = range.prefix(40).first(where: { Self.earlier.length(tokens, $0, end) > 0 }) else {
            return false
        }
        return (order..<min(end, order + 40)).contains { index in
            index + 2 < end && tokens[index].kind == .number && tokens[index + 1].isMark("/")
                && tokens[index + 2].kind == .word && tokens[index + 2].isAllCaps
        }
    }
}
