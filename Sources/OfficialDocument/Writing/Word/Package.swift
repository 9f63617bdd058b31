// SPDX-License-Identifier: AGPL-3.0-or-later
internal import CLibZip

/// Why a document could not be zipped: there was no memory for it.
public struct PackageError: Error, Hashable {
    public let said: String
}

/// The parts of a Word document zipped into one file; the same parts always make the same bytes.
struct Package {
    /// Names such as `word/document.xml`, in the order they are stored.
    var parts: [(name: String, text: String)]

    /// The first day that zip files know, 1/1/1980: a document's bytes don't tell when they were made.
    private static let day: UInt16 = 1 << 5 | 1

    func zipped() throws(PackageError) -> [UInt8] {
        guard let source = zip_source_buffer_create(nil, 0, 0, nil) else { throw PackageError(said: "no memory") }
        // The archive lets go of its source when it is closed; what was written is read from it after.
        zip_source_keep(source)
        defer { zip_source_free(source) }
        guard let archive = zip_open_from_source(source, ZIP_TRUNCATE, nil) else {
            zip_source_free(source)
            throw PackageError(said: "the archive could not be begun")
        }
        // Sources given as pointers are read when the archive is closed: their bytes must live until then.
        let bodies = parts.map { part in
            let bytes = Array(part.text.utf8)
            let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, bytes.count), alignment: 1)
            copy.copyBytes(from: bytes)
            return (name: part.name, bytes: copy, count: bytes.count)
        }
        defer { for body in bodies { body.bytes.deallocate() } }
        for body in bodies {
            guard let content = zip_source_buffer(archive, body.bytes.baseAddress, UInt64(body.count), 0) else {
                zip_discard(archive)
                throw PackageError(said: "no memory")
            }
            let index = zip_file_add(archive, body.name, content, UInt32(ZIP_FL_ENC_UTF_8))
            guard index >= 0 else {
                zip_source_free(content)
                zip_discard(archive)
                throw PackageError(said: "\(body.name) could not be added")
            }
            zip_file_set_dostime(archive, UInt64(index), 0, Self.day, 0)
        }
        guard zip_close(archive) == 0 else {
            zip_discard(archive)
            throw PackageError(said: "the archive could not be ended")
        }
        return try Self.contents(of: source)
    }

    private static func contents(of source: OpaquePointer) throws(PackageError) -> [UInt8] {
        var status = zip_stat_t()
        guard zip_source_stat(source, &status) == 0, zip_source_open(source) == 0 else {
            throw PackageError(said: "the archive could not be read back")
        }
        defer { zip_source_close(source) }
        var bytes = [UInt8](repeating: 0, count: Int(status.size))
        let read = bytes.withUnsafeMutableBytes { zip_source_read(source, $0.baseAddress, UInt64($0.count)) }
        guard read == Int64(status.size) else { throw PackageError(said: "the archive could not be read back") }
        return bytes
    }
}
