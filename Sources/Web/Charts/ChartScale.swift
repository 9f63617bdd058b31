// SPDX-License-Identifier: AGPL-3.0-or-later

import HTML

/// Where values stand in a chart: rungs at round numbers, places in tenths of a pixel.
struct ChartScale: Sendable {
    /// The value of the highest rung.
    let top: Int
    let step: Int

    /// A scale for values up to one, with at most four rungs.
    init(upTo most: Int) {
        let steps = [1, 2, 5, 10, 20, 25, 50]
        var unit = 1
        while most > 4 * unit * 50 { unit *= 10 }
        step = (steps.first { $0 * unit * 4 >= most } ?? 50) * unit
        top = max(1, (most + step - 1) / step) * step
    }

    var rungs: [Int] { Array(stride(from: 0, through: top, by: step)) }

    /// How far down a value stands in a field of so many pixels, counted in tenths.
    func down(_ value: Int, in height: Int) -> Int { height * 10 - value * height * 10 / top }
}

/// A length in tenths of a pixel, as it stands in an attribute: `12.5`.
func pixels(_ tenths: Int) -> HTML {
    let text = tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths) % 10)"
    return HTML(trusted: text)
}

/// The field of a chart: so wide that two charts of as many points stand under each other point by point.
enum ChartField {
    static let width = 340
    static let left = 28
    static let right = 332

    /// The middle of a point's column, in tenths.
    static func middle(_ place: Int, of count: Int) -> Int {
        left * 10 + (right - left) * 10 * (2 * place + 1) / (2 * max(count, 1))
    }

    /// Opens the drawing; what it shows is said in a sentence.
    static func open(_ spoken: String, height: Int) -> HTML {
        "<svg class=\"ch\" viewBox=\"0 0 \(width) \(height)\" role=\"img\" aria-label=\"\(spoken)\">"
    }

    /// Labels under the columns: all of them, or as many as have room.
    static func labels(_ labels: [String], at height: Int) -> HTML {
        let every = (labels.count + 6) / 7
        return labels.enumerated().compactMap { place, label -> HTML? in
            // The last is today's: it always stands there.
            guard (labels.count - 1 - place) % max(every, 1) == 0 else { return nil }
            return """
                <text class="t" x="\(pixels(middle(place, of: labels.count)))" y="\(height)" text-anchor="middle">\(label)</text>
                """
        }.joined()
    }
}
