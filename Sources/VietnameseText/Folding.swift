// SPDX-License-Identifier: AGPL-3.0-or-later

/// The text as search compares it: lower case, no marks or tones, đ as d, one space between words, every dash "-".
///
/// "Điều kiện", "ĐIỀU KIỆN", decomposed or composed, all give "dieu kien".
public func fold(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in
        String(unsafeUninitializedCapacity: bytes.count + 3) { out in
            var folder = Folder()
            var at = 0
            while at < bytes.count {
                let byte = bytes[at]
                if byte < 0x80 {
                    folder.ascii(byte, into: out)
                    at += 1
                } else {
                    let (scalar, width) = decode(bytes, at)
                    folder.scalar(scalar, raw: bytes, at: at, width: width, into: out)
                    at += width
                }
            }
            return folder.count
        }
    }
}

/// Folding never makes a text longer in UTF-8, so it writes straight into a buffer of the source's size.
private struct Folder {
    var count = 0
    var pendingSpace = false

    mutating func ascii(_ byte: UInt8, into out: UnsafeMutableBufferPointer<UInt8>) {
        switch byte {
        case 0x61...0x7A, 0x30...0x39: put(byte, out)
        case 0x41...0x5A: put(byte | 0x20, out)
        case 0x20, 0x09...0x0D: pendingSpace = true
        case 0x2D: dash(out)
        default: put(byte, out)
        }
    }

    mutating func scalar(
        _ scalar: Unicode.Scalar, raw: UnsafeBufferPointer<UInt8>, at: Int, width: Int,
        into out: UnsafeMutableBufferPointer<UInt8>
    ) {
        if let letter = VietnameseLetter(scalar) {
            put(letter.base, out)
            return
        }
        switch Spacing(scalar) {
        case .space: pendingSpace = true
        case .dash: dash(out)
        case .invisible: break
        case nil:
            if (0x0300...0x036F).contains(scalar.value) { return }
            let lower = scalar.properties.lowercaseMapping.utf8
            if lower.count <= width {
                for byte in lower { put(byte, out) }
            } else {
                for offset in 0..<width { put(raw[at + offset], out) }
            }
        }
    }

    private mutating func dash(_ out: UnsafeMutableBufferPointer<UInt8>) {
        if !pendingSpace && count > 0 && out[count - 1] == 0x2D { return }
        put(0x2D, out)
    }

    private mutating func put(_ byte: UInt8, _ out: UnsafeMutableBufferPointer<UInt8>) {
        if pendingSpace && count > 0 {
            out[count] = 0x20
            count += 1
        }
        pendingSpace = false
        out[count] = byte
        count += 1
    }
}

/// Decodes one scalar of valid UTF-8, as `String.withUTF8` hands it out.
private func decode(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> (Unicode.Scalar, Int) {
    let first = UInt32(bytes[at])
    let width = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var value = first & (width == 2 ? 0x1F : width == 3 ? 0x0F : 0x07)
    for offset in 1..<width where at + offset < bytes.count {
        value = value << 6 | UInt32(bytes[at + offset]) & 0x3F
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", min(width, bytes.count - at))
}
