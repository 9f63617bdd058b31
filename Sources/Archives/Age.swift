// SPDX-License-Identifier: AGPL-3.0-or-later
import Foundation
import Synchronization

/// Encryption by the program `age` (age-encryption.org), so that whoever has the private key needs no program of ours.
public enum Age {
    static let package = "age"
    private static let magic = Array("age-encryption.org/v1\n".utf8)

    /// Whether a text is a public key of age's own, `age1…`.
    public static func isRecipient(_ text: String) -> Bool {
        text.hasPrefix("age1") && text.utf8.count >= 62
            && text.utf8.allSatisfy { byte in
                (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
            }
    }

    /// Whether a file is encrypted with it.
    public static func isEncrypted(_ path: String) throws(ArchiveError) -> Bool {
        let file = try FileStream(path)
        var start = [UInt8](repeating: 0, count: magic.count)
        let result = start.withUnsafeMutableBytes { buffer in
            Result { () throws(ArchiveError) in try file.read(into: buffer) }
        }
        return try result.get() == magic.count && start == magic
    }
}

/// Encrypts for some public keys on the way to another sink; what it writes there cannot be read without the private key.
public final class AgeSink: ByteSink {
    private let program: OutsideProgram
    private let input: FileHandle
    private let pump: Pump

    /// Starts `age`.
    public init(recipients: [String], into sink: DurableFile) throws(ArchiveError) {
        let path = try OutsideProgram.path("age", package: Age.package)
        let (toProgram, fromProgram) = (Pipe(), Pipe())
        program = try OutsideProgram(
            path, recipients.flatMap { ["-r", $0] }, input: toProgram.fileHandleForReading,
            output: fromProgram.fileHandleForWriting)
        try? toProgram.fileHandleForReading.close()
        try? fromProgram.fileHandleForWriting.close()
        input = toProgram.fileHandleForWriting
        pump = Pump(from: fromProgram.fileHandleForReading, into: sink)
    }

    deinit {
        program.stop()
        try? input.close()
        // The thread that writes must be through before the file it writes to is given up.
        _ = pump.failure()
    }

    public func write(_ bytes: UnsafeRawBufferPointer) throws(ArchiveError) {
        do {
            try Descriptor.write(bytes, to: input.fileDescriptor, "age")
        } catch {
            // The reason is at the other end: a full disk, or what the program said.
            try? input.close()
            if let failure = pump.failure() { throw failure }
            try program.finish()
            throw error
        }
    }

    public func finish() throws(ArchiveError) {
        try? input.close()
        if let failure = pump.failure() { throw failure }
        try program.finish()
    }
}

/// Carries what a program writes to a sink, on a thread of its own.
private final class Pump: Sendable {
    private let done = DispatchSemaphore(value: 0)
    private let result = Mutex<ArchiveError?>(nil)

    init(from handle: FileHandle, into sink: DurableFile) {
        nonisolated(unsafe) let sink = sink
        Thread.detachNewThread { [self] in
            let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
            defer { buffer.deallocate() }
            do throws(ArchiveError) {
                while true {
                    let count = try Descriptor.read(handle.fileDescriptor, into: buffer, "age")
                    guard count > 0 else { break }
                    try sink.write(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
                }
                try sink.finish()
            } catch {
                result.withLock { $0 = error }
            }
            // Nobody reads any more: the program ends, and so does who writes to it.
            try? handle.close()
            done.signal()
        }
    }

    /// What went wrong, once all is through.
    func failure() -> ArchiveError? {
        done.wait()
        done.signal()
        return result.withLock(\.self)
    }
}

/// Decrypts a file with a private key.
public final class AgeStream: ByteStream {
    private let program: OutsideProgram
    private let output: FileHandle

    /// Starts `age`; `identity` is the file that holds the private key.
    public init(_ path: String, identity: String) throws(ArchiveError) {
        let executable = try OutsideProgram.path("age", package: Age.package)
        let file = try FileStream(path)
        let pipe = Pipe()
        program = try OutsideProgram(
            executable, ["--decrypt", "--identity", identity],
            input: FileHandle(fileDescriptor: file.descriptor, closeOnDealloc: false),
            output: pipe.fileHandleForWriting)
        try? pipe.fileHandleForWriting.close()
        output = pipe.fileHandleForReading
        withExtendedLifetime(file) {}
    }

    deinit {
        program.stop()
        try? output.close()
    }

    public func read(into buffer: UnsafeMutableRawBufferPointer) throws(ArchiveError) -> Int {
        try Descriptor.read(output.fileDescriptor, into: buffer, "age")
    }

    public func finish() throws(ArchiveError) {
        try program.finish()
    }
}
