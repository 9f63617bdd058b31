// SPDX-License-Identifier: AGPL-3.0-or-later

/// An agency's identifier code (mã định danh), in one order whichever of the two in use it was written in.
///
/// QCVN 102:2016/BTTTT writes `000.00.09.H35`, the smallest unit first; Quyết định 20/2020/QĐ-TTg writes `H35.09`,
/// the highest first. Kept is the second form, without the zeros that only fill up places.
package struct AgencyCode: Sendable, Hashable, CustomStringConvertible {
    /// The code, highest level first, such as `H35.09.01`.
    package let description: String

    /// Reads a code in either order; nil when it has no highest level (a letter and two digits) at one end.
    package init?(_ text: String) {
        var parts = text.uppercased().split(separator: ".", omittingEmptySubsequences: false)
            .map { $0.filter { !$0.isWhitespace } }
        guard parts.count <= 6, parts.allSatisfy(AgencyCode.isPart) else { return nil }
        if let last = parts.last, parts.count > 1, AgencyCode.isHighest(last) { parts.reverse() }
        guard let first = parts.first, AgencyCode.isHighest(first) else { return nil }
        while let last = parts.last, last.allSatisfy({ $0 == "0" }) { parts.removeLast() }
        description = parts.joined(separator: ".")
    }

    private static func isPart(_ part: String) -> Bool {
        (1...3).contains(part.utf8.count) && part.utf8.allSatisfy { isDigit($0) || isLetter($0) }
    }

    private static func isHighest(_ part: String) -> Bool {
        let bytes = Array(part.utf8)
        return bytes.count == 3 && isLetter(bytes[0]) && isDigit(bytes[1]) && isDigit(bytes[2])
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    private static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }
}
