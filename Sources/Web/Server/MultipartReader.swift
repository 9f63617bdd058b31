// SPDX-License-Identifier: AGPL-3.0-or-later

/// Takes a `multipart/form-data` body apart as it arrives (RFC 7578), keeping no more of it than a header or a boundary.
///
/// It is strict: the body begins with the boundary, lines end in CRLF, every part says its name. Chunks may end
/// anywhere, inside a boundary too.
package struct MultipartReader {
    /// What a stretch of the body turned out to be, in order.
    package enum Event: Sendable, Hashable {
        case partBegan(PartHeader)
        case data([UInt8])
        case partEnded
    }

    /// Why a body is not what it says it is, or more than is taken.
    package enum Malformed: Error, Sendable, Hashable {
        case boundary, delimiter, header, truncated, tooManyParts, headerTooLong
    }

    private enum State { case opening, afterDelimiter, header, content, finished }

    private let delimiter: [UInt8]
    private let partLimit: Int
    private let headerLimit: Int
    private var state = State.opening
    private var parts = 0
    /// What is not yet understood; it begins as if the body had a line end before its first boundary.
    private var pending: [UInt8] = [13, 10]
    private var position = 0

    /// Takes the boundary from the `Content-Type` header and the most parts and header bytes to accept.
    package init(boundary: String, partLimit: Int = 2000, headerLimit: Int = 2048) throws(Malformed) {
        let isPlain = boundary.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "\"") }
        guard (1...70).contains(boundary.utf8.count), isPlain else { throw .boundary }
        delimiter = [13, 10] + Array("--\(boundary)".utf8)
        self.partLimit = partLimit
        self.headerLimit = headerLimit
    }

    /// Reads on; the events are those that the body so far allows to tell.
    package mutating func read(_ chunk: some Sequence<UInt8>) throws(Malformed) -> [Event] {
        pending.append(contentsOf: chunk)
        var events: [Event] = []
        while try step(&events) {}
        pending.removeSubrange(..<position)
        position = 0
        return events
    }

    /// Says that the body is over, and throws unless it is complete.
    package func finish() throws(Malformed) {
        guard state == .finished else { throw .truncated }
    }

    /// Understands one more piece; false when that takes more bytes.
    private mutating func step(_ events: inout [Event]) throws(Malformed) -> Bool {
        switch state {
        case .opening: try readOpening()
        case .afterDelimiter: try readDelimiterEnd()
        case .header: try readHeader(&events)
        case .content: readContent(&events)
        case .finished: skipRest()
        }
    }

    private mutating func readOpening() throws(Malformed) -> Bool {
        let available = min(pending.count - position, delimiter.count)
        guard pending[position..<position + available].elementsEqual(delimiter[..<available]) else { throw .delimiter }
        guard available == delimiter.count else { return false }
        position += available
        state = .afterDelimiter
        return true
    }

    private mutating func readDelimiterEnd() throws(Malformed) -> Bool {
        guard pending.count - position >= 2 else { return false }
        switch (pending[position], pending[position + 1]) {
        case (UInt8(ascii: "-"), UInt8(ascii: "-")): state = .finished
        case (13, 10): state = .header
        default: throw .delimiter
        }
        position += 2
        return true
    }

    private mutating func readHeader(_ events: inout [Event]) throws(Malformed) -> Bool {
        let limit = min(pending.count, position + headerLimit)
        guard let end = Self.firstEmptyLine(pending[position..<limit]) else {
            if pending.count - position >= headerLimit { throw .headerTooLong }
            return false
        }
        parts += 1
        guard parts <= partLimit else { throw .tooManyParts }
        guard let header = PartHeader(lines: pending[position..<end]) else { throw .header }
        events.append(.partBegan(header))
        position = end + 4
        state = .content
        return true
    }

    private mutating func readContent(_ events: inout [Event]) -> Bool {
        let (start, isWhole) = Self.first(delimiter, in: pending[position...])
        if start > position { events.append(.data(Array(pending[position..<start]))) }
        position = start
        guard isWhole else { return false }
        position += delimiter.count
        events.append(.partEnded)
        state = .afterDelimiter
        return true
    }

    private mutating func skipRest() -> Bool {
        position = pending.count
        return false
    }

    /// Where a blank line begins: the place of the CRLF before it.
    private static func firstEmptyLine(_ bytes: ArraySlice<UInt8>) -> Int? {
        let (start, isWhole) = first([13, 10, 13, 10], in: bytes)
        return isWhole ? start : nil
    }

    /// Finds a pattern that begins with CR: where it is, or else the earliest place where it may yet become one.
    private static func first(_ pattern: [UInt8], in bytes: ArraySlice<UInt8>) -> (start: Int, isWhole: Bool) {
        bytes.withUnsafeBufferPointer { memory in
            var index = 0
            while index < memory.count {
                guard memory[index] == 13 else {
                    index += 1
                    continue
                }
                let available = min(pattern.count, memory.count - index)
                var matched = 1
                while matched < available, memory[index + matched] == pattern[matched] { matched += 1 }
                if matched == available { return (bytes.startIndex + index, matched == pattern.count) }
                index += 1
            }
            return (bytes.endIndex, false)
        }
    }
}
