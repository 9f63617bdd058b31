// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// The name of a backup's file: when it was begun, so that names sort as moments do.
package struct BackupName: Sendable, Hashable, LosslessStringConvertible {
    package let day: Day
    /// Hour, minute and second as six digits.
    package let time: String
    package let isEncrypted: Bool

    private static let start = "nenep-"
    private static let plain = ".tar"
    private static let sealed = ".tar.age"

    package init(at moment: Instant, in zone: Zone, isEncrypted: Bool) {
        day = moment.day(in: zone)
        let seconds = (moment - Instant(day: day, in: zone)) / 1000
        let parts = [seconds / 3600, seconds / 60 % 60, seconds % 60]
        time = parts.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined()
        self.isEncrypted = isEncrypted
    }

    /// Reads a name such as ``description`` gives; nil for every other file.
    package init?(_ text: String) {
        guard text.hasPrefix(Self.start) else { return nil }
        isEncrypted = text.hasSuffix(Self.sealed)
        let end = isEncrypted ? Self.sealed : Self.plain
        guard text.hasSuffix(end) else { return nil }
        let middle = text.dropFirst(Self.start.count).dropLast(end.count)
        guard middle.utf8.count == 17, let day = Day(iso: String(middle.prefix(10))) else { return nil }
        let rest = middle.dropFirst(10)
        guard rest.first == "-", rest.dropFirst().utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        self.day = day
        time = String(rest.dropFirst())
    }

    package var description: String {
        "\(Self.start)\(day.iso)-\(time)\(isEncrypted ? Self.sealed : Self.plain)"
    }
}
