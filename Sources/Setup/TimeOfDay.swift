// SPDX-License-Identifier: AGPL-3.0-or-later

/// A time of the installation's clock, such as 02:30.
package struct TimeOfDay: Sendable, Hashable, LosslessStringConvertible {
    package let hour: Int
    package let minute: Int

    /// Reads `02:30` or `2:30`; nil for anything else.
    package init?(_ text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 2,
            parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }), let hour = Int(parts[0]),
            let minute = Int(parts[1]), hour < 24, minute < 60
        else { return nil }
        self.hour = hour
        self.minute = minute
    }

    package var description: String { "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)" }
}
