// SPDX-License-Identifier: AGPL-3.0-or-later

/// What is no order of its own: closings, effects, execution, "carry it out".
extension OrderFinder {
    func isOpening(_ range: Range<Int>) -> Bool {
        let length = ClosingWords.openings.length(tokens, range.lowerBound, range.upperBound)
        if length > 0 { return true }
        for index in range.prefix(30) where ClosingWords.announcing.length(tokens, index, range.upperBound) > 0 {
            // "Sở A thông báo cho các xã …" is an order; the office announcing a conclusion to all is not.
            return range.count < 45
        }
        return false
    }

    func isEffect(_ range: Range<Int>) -> Bool {
        range.prefix(14).contains { ClosingWords.effects.length(tokens, $0, range.upperBound) > 0 }
    }

    func isExecution(_ range: Range<Int>) -> Bool {
        range.contains { ClosingWords.executing.length(tokens, $0, range.upperBound) > 0 }
    }

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
