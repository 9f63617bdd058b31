// SPDX-License-Identifier: AGPL-3.0-or-later

import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore
import Synchronization

@testable import Web

extension Reply {
    /// The whole body, streamed or not.
    func gathered() async throws -> [UInt8] {
        switch body {
        case .bytes(let bytes): return Array(bytes.readableBytesView)
        case .stream(let stream):
            let basket = Basket()
            try await stream.write(Gatherer(basket: basket))
            return basket.bytes.withLock { $0 }
        default: return []
        }
    }
}

private final class Basket: Sendable {
    let bytes = Mutex<[UInt8]>([])
}

private struct Gatherer: ResponseBodyWriter {
    let basket: Basket

    mutating func write(_ buffer: ByteBuffer) async throws {
        basket.bytes.withLock { $0 += Array(buffer.readableBytesView) }
    }

    consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
