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
        process.environment = Self.surroundings.merging(environment) { $1 }
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
        if known == nil {
            ended.wait()
            // For whoever else waits.
            ended.signal()
        }
        guard status.withLock(\.self) == 0 else { throw .failed(program: name, said: said) }
    }

    /// Waits for its end as ``finish()`` does, but only as long as somebody wants it and it goes on.
    ///
    /// Throws `CancellationError` when `stop` was given, and `ArchiveError.stalled` when `progress` gave the same number
    /// for longer than `limit`: a program that waits for a dead network would wait for ever.
    public func finish(
        unless stop: StopSignal, stalledFor limit: Duration = .seconds(1 << 40), progress: () -> Int = { 0 }
    ) throws {
        stop.end(self)
        var (last, since) = (progress(), ContinuousClock.now)
        while ended.wait(timeout: .now() + .milliseconds(200)) == .timedOut {
            let now = progress()
            if now != last { (last, since) = (now, .now) }
            guard since.duration(to: .now) > limit else { continue }
            self.stop()
            try? finish()
            throw ArchiveError.stalled(program: name, minutes: Int(limit.components.seconds) / 60)
        }
        ended.signal()
        if stop.isGiven, status.withLock(\.self) != 0 { throw CancellationError() }
        try finish()
    }

    /// Ends it, whatever it does.
    public func stop() {
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    }

    /// What a program may know of ours: where programs and folders are, and PostgreSQL's own settings; no secret of ours.
    private static var surroundings: [String: String] {
        ProcessInfo.processInfo.environment.filter { name, _ in
            ["PATH", "HOME", "LANG", "TMPDIR"].contains(name) || name.hasPrefix("LC_") || name.hasPrefix("PG")
        }
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
