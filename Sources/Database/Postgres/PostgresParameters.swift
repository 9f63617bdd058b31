// SPDX-License-Identifier: AGPL-3.0-or-later
import CLibPQ
import Glibc

/// The values of a statement in PostgreSQL's binary format.
struct PostgresParameters {
    /// PostgreSQL's number of each value's type; 0 for NULL, which fits every type.
    let types: [Oid]
    private let storage: [UInt8]
    private let places: [Range<Int>?]

    static let integer: Oid = 20
    static let text: Oid = 25
    static let bytes: Oid = 17

    /// Throws `DatabaseError.unsupported` for text with NUL, which PostgreSQL cannot store.
    init(_ values: [Value]) throws(DatabaseError) {
        var types: [Oid] = []
        var places: [Range<Int>?] = []
        // Never empty, so that an empty text has an address too: no address means NULL.
        var storage: [UInt8] = [0]
        types.reserveCapacity(values.count)
        places.reserveCapacity(values.count)
        for value in values {
            let start = storage.count
            switch value {
            case .null:
                types.append(0)
                places.append(nil)
                continue
            case .integer(let number):
                types.append(Self.integer)
                withUnsafeBytes(of: number.bigEndian) { storage.append(contentsOf: $0) }
            case .text(let string):
                types.append(Self.text)
                storage.append(contentsOf: string.utf8)
                guard !storage[start...].contains(0) else { throw .unsupported("text with a NUL character") }
            case .bytes(let bytes):
                types.append(Self.bytes)
                storage.append(contentsOf: bytes)
            }
            places.append(start..<storage.count)
        }
        (self.types, self.places, self.storage) = (types, places, storage)
    }

    /// What libpq wants to be given: addresses, lengths and formats (all binary).
    func withPointers<R>(
        _ body: (
            _ count: CInt, _ values: UnsafePointer<UnsafePointer<CChar>?>?, _ lengths: UnsafePointer<CInt>?,
            _ formats: UnsafePointer<CInt>?
        ) -> R
    ) -> R {
        if places.isEmpty { return body(0, nil, nil, nil) }
        let lengths = places.map { CInt($0?.count ?? 0) }
        let formats = [CInt](repeating: 1, count: places.count)
        return storage.withUnsafeBytes { buffer in
            let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
            let values = places.map { place in place.flatMap { range in start.map { $0 + range.lowerBound } } }
            return body(CInt(places.count), values, lengths, formats)
        }
    }
}
