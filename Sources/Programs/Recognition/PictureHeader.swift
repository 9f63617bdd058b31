// SPDX-License-Identifier: AGPL-3.0-or-later
import Foundation

/// What a picture says of itself before anyone unpacks it: a few bytes may claim to be millions of pixels.
public struct PictureHeader: Sendable, Hashable {
    public enum Format: Sendable, Hashable {
        case png
        /// With the number of its colour channels.
        case jpeg(channels: Int)
    }

    public let format: Format
    public let width: Int
    public let height: Int
    /// How far it must be turned clockwise to stand upright, in degrees: a telephone notes how it was held.
    public let turn: Int

    /// The most pixels taken: a telephone's best, and an A3 page at 600 dots an inch.
    public static let mostPixels = 70_000_000

    /// Within so many bytes from the beginning the size is told: what may stand before it are notes and a small preview.
    public static let longest = 1 << 20

    public var pixels: Int { width.multipliedReportingOverflow(by: height).overflow ? .max : width * height }

    /// Reads the header; nil when this is neither PNG nor JPEG, or says no size.
    public init?(_ bytes: some RandomAccessCollection<UInt8>) {
        let bytes = Array(bytes)
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]), bytes.count >= 24 {
            self.init(format: .png, width: bytes.big(16, 4), height: bytes.big(20, 4), turn: 0)
        } else if bytes.starts(with: [0xFF, 0xD8]) {
            self.init(jpeg: bytes)
        } else {
            return nil
        }
        guard width > 0, height > 0 else { return nil }
    }

    private init(format: Format, width: Int, height: Int, turn: Int) {
        self.format = format
        self.width = width
        self.height = height
        self.turn = turn
    }

    /// Walks the segments of a JPEG to the one that tells the size.
    private init?(jpeg bytes: [UInt8]) {
        var place = 2
        var turn = 0
        while place + 9 < bytes.count, bytes[place] == 0xFF {
            let marker = bytes[place + 1]
            if marker == 0xFF {
                place += 1
                continue
            }
            let length = bytes.big(place + 2, 2)
            guard length >= 2 else { return nil }
            if marker == 0xE1 { turn = Self.turn(exif: bytes[(place + 4)..<min(bytes.count, place + 2 + length)]) }
            // SOF0 to SOF15, without DHT (C4), JPG (C8) and DAC (CC).
            if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) {
                self.init(
                    format: .jpeg(channels: Int(bytes[place + 9])), width: bytes.big(place + 7, 2),
                    height: bytes.big(place + 5, 2), turn: turn)
                return
            }
            place += 2 + length
        }
        return nil
    }

    /// The orientation of an Exif segment (tag 0x0112); mirrored ones count as what they are without the mirror.
    private static func turn(exif segment: ArraySlice<UInt8>) -> Int {
        let bytes = Array(segment)
        guard bytes.starts(with: Array("Exif\0\0".utf8)), bytes.count > 14 else { return 0 }
        let tiff = Array(bytes[6...])
        let isLittle = tiff.starts(with: [0x49, 0x49])
        func number(_ at: Int, _ length: Int) -> Int { isLittle ? tiff.little(at, length) : tiff.big(at, length) }
        let table = number(4, 4)
        for entry in 0..<min(number(table, 2), 64) where number(table + 2 + entry * 12, 2) == 0x0112 {
            switch number(table + 2 + entry * 12 + 8, 2) {
            case 3, 4: return 180
            case 5, 6: return 90
            case 7, 8: return 270
            default: return 0
            }
        }
        return 0
    }
}

extension [UInt8] {
    /// A number written highest byte first; 0 beyond the end.
    func big(_ at: Int, _ length: Int) -> Int {
        guard at >= 0, at + length <= count else { return 0 }
        return self[at..<(at + length)].reduce(0) { $0 << 8 | Int($1) }
    }

    /// A number written lowest byte first; 0 beyond the end.
    func little(_ at: Int, _ length: Int) -> Int {
        guard at >= 0, at + length <= count else { return 0 }
        return self[at..<(at + length)].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
}
