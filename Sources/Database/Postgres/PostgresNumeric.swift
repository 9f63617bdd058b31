// SPDX-License-Identifier: AGPL-3.0-or-later

/// Reads PostgreSQL's decimal numbers, of which this product only meets whole ones.
enum PostgresNumeric {
    /// The number in its binary form (digits to the base of 10,000), or nil when it is not whole or does not fit.
    static func integer(_ field: UnsafeRawBufferPointer) -> Int64? {
        func word(_ index: Int) -> UInt16 {
            UInt16(bigEndian: field.loadUnaligned(fromByteOffset: index * 2, as: UInt16.self))
        }
        guard field.count >= 8 else { return nil }
        let (count, weight) = (Int(word(0)), Int(Int16(bitPattern: word(1))))
        let isNegative = word(2) == 0x4000
        guard isNegative || word(2) == 0, field.count >= 8 + count * 2 else { return nil }
        var number: Int64 = 0
        for place in 0..<max(count, weight + 1) {
            let digit = place < count ? Int64(word(4 + place)) : 0
            guard place <= weight else {
                if digit != 0 { return nil }
                continue
            }
            let (product, overflow) = number.multipliedReportingOverflow(by: 10_000)
            // Gathered below zero, where there is room for one more.
            let (sum, more) = product.subtractingReportingOverflow(digit)
            if overflow || more { return nil }
            number = sum
        }
        guard !isNegative else { return number }
        return number == .min ? nil : -number
    }
}
