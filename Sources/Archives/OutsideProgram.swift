// SPDX-License-Identifier: AGPL-3.0-or-later
import Foundation
import Synchronization

/// An outside program that reads or writes a stream of any length, where nothing may be gathered in memory.
///
/// It is run for whoever operates the installation, on data of ours: it isn't shut in as those are that read what users
/// send.
public final class OutsideProgram: Sendable {
    public let name: String
    private let process: Process
    private let ended = DispatchSemaphore(value: 0)
    private let errors: FileHandle
    private let status = Mutex<Int32?>(nil)

    /// Where a program is, or an error that says what to install.
    public static func path(_ name: String, package: String) throws(ArchiveError) -> String {
        let folders = ["/usr/local/bin", "/usr/bin", "/bin"]
        let found = folders.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
        guard let found else { throw .missing(program: name, package: package) }
        return found
    }

    /// Starts a program; `environment` is added to ours, and is where secrets go: arguments are seen by everyone.
    public init(
        _ path: String, _ arguments: [String], environment: [String: String] = [:], input: FileHandle? = nil,
        output: FileHandle? = nil
    ) throws(ArchiveError) {
        name = (path as NSString).lastPathComponent
        // A program that ends early must be an error of ours, not our end.
        signal(SIGPIPE, SIG_IGN)
        errors = try Self.namelessFile()
        process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardInput = input ?? FileHandle.nullDevice
        process.standardOutput = output ?? FileHandle.nullDevice
        process.standardError = errors
        process.terminationHandler = { [weak self] process in
            self?.status.withLock { $0 = process.terminationReason == .exit ? process.terminationStatus : -1 }
            self?.ended.signal()
        }
        do {
            try process.run()
        } catch {
            throw .failed(program: name, said: "\(error)")
        }
    }

    /// Waits for its end; throws what it said unless it ended well.
    public func finish() throws(ArchiveError) {
        let known = status.withLock(\.self)
        if known == nil { ended.wait() }
        guard status.withLock(\.self) == 0 else { throw .failed(program: name, said: said) }
    }

    /// Ends it, whatever it does.
    public func stop() {
        if process.isRunning { process.terminate() }
    }

    private var said: String {
        try? errors.seek(toOffset: 0)
        let data = (try? errors.read(upToCount: 4096)) ?? Data()
        return String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    }

    private static func namelessFile() throws(ArchiveError) -> FileHandle {
        var name = Array("\(NSTemporaryDirectory())nenep-XXXXXX".utf8CString)
        let file = mkstemp(&name)
        guard file >= 0 else { throw Descriptor.failure(NSTemporaryDirectory()) }
        unlink(name)
        _ = fcntl(file, F_SETFD, FD_CLOEXEC)
        return FileHandle(fileDescriptor: file, closeOnDealloc: true)
    }
}
