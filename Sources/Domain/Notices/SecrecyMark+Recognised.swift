// SPDX-License-Identifier: AGPL-3.0-or-later

import VietnameseText

extension SecrecyMark {
    /// Finds the stamp in recognised text, where its marks may be lost: `MÂT`, `TỐI MAT`.
    ///
    /// Rather a harmless page refused than a secret one kept; what stands alone in capitals in a letterhead and reads like this is
    /// hardly anything else.
    package static func found(inRecognised text: String) -> SecrecyMark? {
        if let mark = found(in: text) { return mark }
        for line in text.prefix(8_000).split(whereSeparator: \.isNewline).prefix(25) {
            for cell in String(line).replacing("    ", with: "\t").split(separator: "\t") {
                let letters = cell.filter(\.isLetter)
                guard letters.count < 10, !letters.isEmpty, letters == letters.uppercased() else { continue }
                switch VietnameseText.fold(letters) {
                case "mat": return .secret
                case "toimat": return .topSecret
                case "tuyetmat": return .utmostSecret
                default: continue
                }
            }
        }
        return nil
    }
}
