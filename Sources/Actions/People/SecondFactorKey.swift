// SPDX-License-Identifier: AGPL-3.0-or-later

import Crypto
import Domain
import Foundation
import Store
import WorkingTime

/// The key that seals the secrets of second factors: `second-factor.key` in the data folder, readable by its owner only.
///
/// It lives beside the database and not in it, so that a copy of the database alone (a stolen backup, a query that shows
/// too much) gives away no secret and no recovery code can be tried out on it. Whoever reads the whole folder has both. If
/// it is lost, nobody's codes can be checked any more: administrators reset the second factors, and people set them up anew.
package struct SecondFactorKey: Sendable {
    /// Why there is no key to use.
    package enum Failure: Error, Sendable, Hashable {
        case file(String)
        /// Others may read it.
        case open
        case unreadable
    }

    private static let head = "nenep-second-factor-key 1"
    private let key: SymmetricKey

    /// The key of a folder, made if there is none yet.
    package init(folder: String) throws(Failure) {
        let path = folder + "/second-factor.key"
        if try !Self.exists(path) { try Self.create(path) }
        key = try Self.read(path)
    }

    /// The key of a folder, if there is one that can be read.
    init?(ifAnyIn folder: String) {
        guard let key = try? Self.read(folder + "/second-factor.key") else { return nil }
        self.key = key
    }

    /// What the records know it by.
    package var mark: [UInt8] { KeyMarks.mark(of: key, .secondFactor) }

    /// Seals bytes for one person: what is sealed for one opens for nobody else.
    package func seal(_ bytes: [UInt8], for person: ID<Person>) throws -> [UInt8] {
        let box = try AES.GCM.seal(bytes, using: key, authenticating: person.bytes)
        return box.combined.map { Array($0) } ?? []
    }

    /// The bytes that were sealed for a person; nil when they weren't, or with another key.
    package func open(_ sealed: [UInt8], for person: ID<Person>) -> [UInt8]? {
        guard let box = try? AES.GCM.SealedBox(combined: sealed) else { return nil }
        return (try? AES.GCM.open(box, using: key, authenticating: person.bytes)).map { Array($0) }
    }

    /// The keyed hash of a recovery code, as it is kept.
    package func hash(ofRecoveryCode code: String, of person: ID<Person>) -> String {
        let text = person.bytes + Array(RecoveryCode.normalized(code).utf8)
        return Secret.text(of: HMAC<SHA256>.authenticationCode(for: text, using: key))
    }

    private static func exists(_ path: String) throws(Failure) -> Bool {
        guard access(path, F_OK) != 0 else { return true }
        guard errno == ENOENT else { throw .file(String(cString: strerror(errno))) }
        return false
    }

    /// Written under another name first, and only where there is none yet: two processes may begin at once.
    private static func create(_ path: String) throws(Failure) {
        let bytes = SymmetricKey(size: .bits256).withUnsafeBytes { Data($0) }
        let text = Array("\(head)\n\(bytes.base64EncodedString())\n".utf8)
        let draft = "\(path).\(getpid()).new"
        let descriptor = Foundation.open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .file(String(cString: strerror(errno))) }
        defer { unlink(draft) }
        let isWritten = write(descriptor, text, text.count) == text.count && fsync(descriptor) == 0
        close(descriptor)
        guard isWritten else { throw .file(String(cString: strerror(errno))) }
        guard link(draft, path) == 0 || errno == EEXIST else { throw .file(String(cString: strerror(errno))) }
    }

    private static func read(_ path: String) throws(Failure) -> SymmetricKey {
        let descriptor = Foundation.open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .file(String(cString: strerror(errno))) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .file(String(cString: strerror(errno))) }
        guard status.st_mode & 0o077 == 0 else { throw .open }
        var buffer = [UInt8](repeating: 0, count: 256)
        let count = Foundation.read(descriptor, &buffer, buffer.count)
        guard count > 0 else { throw .unreadable }
        let lines = String(decoding: buffer[..<count], as: UTF8.self).split(whereSeparator: \.isNewline)
        guard lines.count == 2, lines[0] == head, let bytes = Data(base64Encoded: String(lines[1])), bytes.count == 32
        else { throw .unreadable }
        return SymmetricKey(data: bytes)
    }
}
