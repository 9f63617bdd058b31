// SPDX-License-Identifier: AGPL-3.0-or-later
import CLibZip
import Foundation

/// Parts of a zipped document, read or put in others' place.
enum ZipParts {
    /// The unpacked bytes of one part; nil when it isn't there, is damaged, or unpacks to more than the limit.
    static func read(_ name: String, of path: String, atMost limit: Int) -> [UInt8]? {
        guard let archive = zip_open(path, ZIP_RDONLY, nil) else { return nil }
        defer { zip_discard(archive) }
        guard let file = zip_fopen(archive, name, 0) else { return nil }
        defer { zip_fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = zip_fread(file, &buffer, UInt64(buffer.count))
            guard count >= 0, bytes.count + Int(count) <= limit else { return nil }
            if count == 0 { return bytes }
            bytes += buffer[..<Int(count)]
        }
    }

    /// Writes a copy of an archive with some parts replaced; false when that can't be done.
    static func copy(_ path: String, to copy: String, replacing parts: [String: [UInt8]]) -> Bool {
        guard (try? FileManager.default.copyItem(atPath: path, toPath: copy)) != nil, chmod(copy, 0o600) == 0,
            let archive = zip_open(copy, 0, nil)
        else { return false }
        // libzip reads the buffers when it closes the archive.
        var kept: [UnsafeMutableRawPointer] = []
        defer { for buffer in kept { buffer.deallocate() } }
        for (name, bytes) in parts {
            let buffer = UnsafeMutableRawPointer.allocate(byteCount: max(1, bytes.count), alignment: 1)
            buffer.copyMemory(from: bytes, byteCount: bytes.count)
            kept.append(buffer)
            let place = zip_name_locate(archive, name, 0)
            guard place >= 0, let source = zip_source_buffer(archive, buffer, UInt64(bytes.count), 0),
                zip_file_replace(archive, UInt64(place), source, 0) == 0
            else {
                zip_discard(archive)
                return false
            }
        }
        guard zip_close(archive) == 0 else {
            zip_discard(archive)
            return false
        }
        return true
    }
}
