// SPDX-License-Identifier: AGPL-3.0-or-later

/// How fast a body must arrive: a minute for nothing, then at least 8 KB a second on the whole.
///
/// A slow line is let through; someone who holds hundreds of requests open by sending a byte now and then is not.
struct BodyPace: Sendable {
    static let grace = Duration.seconds(60)
    static let bytesPerSecond = 8 << 10

    /// Whether so many bytes in such a time are too few.
    static func isTooSlow(bytes: Int, after time: Duration) -> Bool {
        guard time > grace else { return false }
        return Int64(bytes) < (time - grace).components.seconds * Int64(bytesPerSecond)
    }
}
