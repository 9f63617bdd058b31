// SPDX-License-Identifier: AGPL-3.0-or-later

/// Work to be put into the queue.
public struct JobRequest: Sendable, Hashable {
    public var kind: String
    public var payload: String
    /// With a key, asking again for the same kind and key gives the first job, whatever became of it.
    public var key: String?
    /// Jobs of one lane run one at a time, such as `"ocr"`.
    public var lane: String?
    /// Milliseconds since 1970; nil is now.
    public var runAt: Int64?
    public var maxAttempts: Int

    public init(
        _ kind: String, payload: String = "", key: String? = nil, lane: String? = nil, runAt: Int64? = nil,
        maxAttempts: Int = 5
    ) {
        self.kind = kind
        self.payload = payload
        self.key = key
        self.lane = lane
        self.runAt = runAt
        self.maxAttempts = max(1, maxAttempts)
    }
}
