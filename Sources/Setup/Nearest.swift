// SPDX-License-Identifier: AGPL-3.0-or-later

/// The known name that a mistyped one most likely means.
enum Nearest {
    /// The nearest of the names; nil when none is near.
    static func to(_ typed: String, among names: [String]) -> String? {
        // Who writes `port` means `listen.port`.
        let endings = names.filter { $0.split(separator: ".").last.map(String.init) == typed }
        if endings.count == 1 { return endings.first }
        let measured = names.map { (name: $0, steps: distance(typed, $0)) }
        guard let best = measured.min(by: { $0.steps < $1.steps }) else { return nil }
        return best.steps <= max(2, best.name.utf8.count / 3) ? best.name : nil
    }

    /// How many letters have to be put in, taken out, changed or swapped with their neighbour.
    static func distance(_ left: String, _ right: String) -> Int {
        let (left, right) = (Array(left.lowercased().utf8), Array(right.lowercased().utf8))
        var before: [Int] = []
        var above = Array(0...right.count)
        for row in 0..<left.count {
            var line = [row + 1]
            for column in 0..<right.count {
                let change = above[column] + (left[row] == right[column] ? 0 : 1)
                var least = min(change, above[column + 1] + 1, line[column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    least = min(least, before[column - 1] + 1)
                }
                line.append(least)
            }
            (before, above) = (above, line)
        }
        return above[right.count]
    }
}
