// SPDX-License-Identifier: AGPL-3.0-or-later
import Foundation
import Glibc
import Synchronization

/// A started program that leads its own process group.
///
/// `posix_spawn` and not `Foundation.Process`: only so can the group be killed as a whole, every other descriptor of the
/// server be closed in the child, and the wait be done on a thread of our choosing.
struct ChildProcess {
    let pid: pid_t
    /// The reading ends of its standard output and error; they never block.
    let output: Int32
    let errors: Int32

    /// Why a program could not be started.
    struct StartError: Error {
        let errno: Int32
    }

    /// Starts a program with a scrubbed environment: `line` is its path and arguments, `folder` its home.
    static func start(_ line: [String], input: [UInt8]?, folder: String) throws(StartError) -> ChildProcess {
        try starting.withLock { _ throws(StartError) in try startAlone(line, input: input, folder: folder) }
    }

    /// One start at a time, so that no child inherits the pipes of another that is just being started.
    private static let starting = Mutex<Void>(())

    private static func startAlone(
        _ line: [String], input: [UInt8]?, folder: String
    ) throws(StartError) -> ChildProcess {
        let source = try standardInput(input)
        defer { close(source) }
        let (outputRead, outputWrite) = try pipe()
        defer { close(outputWrite) }
        let (errorsRead, errorsWrite): (Int32, Int32)
        do {
            (errorsRead, errorsWrite) = try pipe()
        } catch {
            close(outputRead)
            throw error
        }
        defer { close(errorsWrite) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, source, 0)
        posix_spawn_file_actions_adddup2(&actions, outputWrite, 1)
        posix_spawn_file_actions_adddup2(&actions, errorsWrite, 2)
        for descriptor in openDescriptors() { posix_spawn_file_actions_addclose(&actions, descriptor) }
        var pid: pid_t = 0
        let result = spawn(&pid, line, &actions, folder)
        guard result == 0 else {
            close(outputRead)
            close(errorsRead)
            throw StartError(errno: result)
        }
        return ChildProcess(pid: pid, output: outputRead, errors: errorsRead)
    }

    private static func spawn(
        _ pid: inout pid_t, _ line: [String], _ actions: inout posix_spawn_file_actions_t, _ folder: String
    ) -> Int32 {
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setpgroup(&attributes, 0)
        posix_spawnattr_setflags(
            &attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        // One thread a program: several programs may run, and the server wants the rest of the machine.
        let environment = [
            "LANG=C.UTF-8", "PATH=/usr/bin:/bin", "HOME=\(folder)", "TMPDIR=\(folder)", "OMP_THREAD_LIMIT=1",
            "TZ=UTC",
        ]
        return withCStrings(line) { arguments in
            withCStrings(environment) { variables in
                posix_spawn(&pid, line[0], &actions, &attributes, arguments, variables)
            }
        }
    }

    /// A descriptor that reads the given bytes: a nameless file, so that no full pipe is in the way.
    private static func standardInput(_ bytes: [UInt8]?) throws(StartError) -> Int32 {
        guard let bytes else {
            let empty = open("/dev/null", O_RDONLY | O_CLOEXEC)
            guard empty >= 0 else { throw StartError(errno: errno) }
            return empty
        }
        var name = Array("/tmp/nenep-XXXXXX".utf8CString)
        let file = mkstemp(&name)
        guard file >= 0 else { throw StartError(errno: errno) }
        unlink(name)
        _ = fcntl(file, F_SETFD, FD_CLOEXEC)
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { write(file, $0.baseAddress?.advanced(by: written), $0.count - written) }
            guard count > 0 else {
                let code = errno
                close(file)
                throw StartError(errno: code)
            }
            written += count
        }
        lseek(file, 0, SEEK_SET)
        return file
    }

    /// The server's own open files and sockets, which are not for the child even where someone forgot to say so.
    private static func openDescriptors() -> [Int32] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")) ?? []
        return names.compactMap(Int32.init).filter { $0 > 2 }
    }

    private static func pipe() throws(StartError) -> (read: Int32, write: Int32) {
        var ends: [Int32] = [0, 0]
        guard Glibc.pipe(&ends) == 0 else { throw StartError(errno: errno) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        // Only our end must not block; the program's own writes may.
        _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
        return (ends[0], ends[1])
    }
}

/// Lends texts as the null-terminated array of C strings that `posix_spawn` wants.
private func withCStrings<Result>(
    _ texts: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
) -> Result {
    let pointers = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: texts.count + 1)
    pointers.initialize(repeating: nil, count: texts.count + 1)
    for (index, text) in texts.enumerated() { pointers[index] = strdup(text) }
    defer {
        for index in texts.indices { free(pointers[index]) }
        pointers.deallocate()
    }
    return body(pointers)
}
