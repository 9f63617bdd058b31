// SPDX-License-Identifier: AGPL-3.0-or-later

/// One letter taken apart: its base, the mark that makes it another letter of the alphabet, and its tone.
public struct VietnameseLetter: Sendable, Hashable {
    /// The mark that makes a letter of its own: ă, â ê ô, ơ ư, đ.
    public enum Mark: UInt8, Sendable {
        case none, breve, circumflex, horn, stroke
    }

    /// The six tones in dictionary order.
    public enum Tone: UInt8, Sendable {
        case level, grave, hook, tilde, acute, dot
    }

    /// The lower-case ASCII letter underneath.
    public let base: UInt8
    /// The mark on the letter.
    public let mark: Mark
    /// The tone above or below it.
    public let tone: Tone
    /// Whether it was written as a capital.
    public let isUpper: Bool

    /// Takes a precomposed Vietnamese or plain ASCII letter apart; nil for everything else.
    public init?(_ scalar: Unicode.Scalar) {
        let value = scalar.value
        if value < 0x80 {
            let lower = UInt8(value) | 0x20
            guard lower >= 0x61, lower <= 0x7A, value >= 0x41 else { return nil }
            self.init(base: lower, mark: .none, tone: .level, isUpper: value < 0x61)
            return
        }
        guard let packed = LetterTable.shared.packed(value) else { return nil }
        self = packed
    }

    init(base: UInt8, mark: Mark, tone: Tone, isUpper: Bool) {
        self.base = base
        self.mark = mark
        self.tone = tone
        self.isUpper = isUpper
    }

    /// The precomposed scalar of this letter, if the alphabet has it.
    public var scalar: Unicode.Scalar? {
        if mark == .none && tone == .level { return Unicode.Scalar(isUpper ? base &- 32 : base) }
        return LetterTable.shared.composed[self]
    }

    /// The same letter carrying a combining mark; nil when the alphabet has no such letter.
    public func adding(_ combining: CombiningMark) -> VietnameseLetter? {
        let changed =
            switch combining {
            case .mark(let mark): VietnameseLetter(base: base, mark: mark, tone: tone, isUpper: isUpper)
            case .tone(let tone): VietnameseLetter(base: base, mark: mark, tone: tone, isUpper: isUpper)
            }
        return changed.scalar == nil ? nil : changed
    }
}

/// A combining character that Vietnamese uses in decomposed (NFD) text.
public enum CombiningMark: Sendable, Hashable {
    case mark(VietnameseLetter.Mark)
    case tone(VietnameseLetter.Tone)

    /// Reads a combining scalar; nil for marks Vietnamese doesn't use.
    public init?(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x0300, 0x0340: self = .tone(.grave)
        case 0x0301, 0x0341: self = .tone(.acute)
        case 0x0303: self = .tone(.tilde)
        case 0x0309: self = .tone(.hook)
        case 0x0323: self = .tone(.dot)
        case 0x0302: self = .mark(.circumflex)
        case 0x0306: self = .mark(.breve)
        case 0x031B: self = .mark(.horn)
        default: return nil
        }
    }
}

extension VietnameseLetter {
    /// A lower or upper-case letter without tone, for putting decomposed text together.
    public init(_ base: UInt8, mark: Mark, isUpper: Bool) {
        self.init(base: base, mark: mark, tone: .level, isUpper: isUpper)
    }
}
