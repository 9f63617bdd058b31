// SPDX-License-Identifier: AGPL-3.0-or-later

import Foundation
import Programs

/// A QR code as an outside program draws it, cut down to the one path that is drawn.
package struct QRPicture: Sendable, Hashable {
    /// How many small squares a side has.
    package let side: Int
    /// Where squares are dark: `M` and `h` with digits, nothing else.
    package let path: String

    /// Draws a text; nil without the program, or when it doesn't draw what is known here.
    package static func draw(_ text: String, with toolbox: Toolbox) async -> QRPicture? {
        let limits = Limits(time: .seconds(5), memory: 1 << 30, output: 1 << 20)
        let command = Command(
            .qrencode, ["-t", "SVG", "--svg-path", "-l", "M", "-m", "0", "-o", "-"], input: Array(text.utf8),
            limits: limits)
        guard let output = try? await toolbox.run(command).bytes else { return nil }
        return QRPicture(svg: String(decoding: output, as: UTF8.self))
    }

    /// Reads what the program wrote: the side from its viewBox, the path's commands.
    package init?(svg: String) {
        guard let box = Self.value(of: "viewBox", in: svg)?.split(separator: " "), box.count == 4,
            let side = Int(box[2]), (21...177).contains(side), let path = Self.value(of: " d", in: svg),
            path.utf8.allSatisfy({ Self.allowed.contains($0) })
        else { return nil }
        self.side = side
        self.path = path
    }

    private static let allowed = Set("Mh0123456789,.- ".utf8)

    private static func value(of attribute: String, in svg: String) -> String? {
        guard let start = svg.range(of: "\(attribute)=\""),
            let end = svg.range(of: "\"", range: start.upperBound..<svg.endIndex)
        else { return nil }
        return String(svg[start.upperBound..<end.lowerBound])
    }
}
