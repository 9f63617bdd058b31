// SPDX-License-Identifier: AGPL-3.0-or-later
import Glibc

/// How a watched program ended.
enum Ending: Sendable {
    case exited(status: Int32)
    case signalled(Int32)
    case timedOut
    case tooMuchOutput
    case cancelled
}

extension ChildProcess {
    /// Reads what the program writes until it ends or must be ended; nothing of its group is left afterwards.
    ///
    /// Blocks its thread: call it on one of its own.
    func watch(
        _ limits: Limits, isCancelled: () -> Bool
    ) -> (ending: Ending, output: [UInt8], errors: [UInt8]) {
        var streams = Streams(output: output, errors: errors, limit: limits.output)
        let deadline = ContinuousClock.now + limits.time
        var verdict: Ending?
        while verdict == nil, !hasExited {
            streams.wait()
            if streams.isOverLimit {
                verdict = .tooMuchOutput
            } else if isCancelled() {
                verdict = .cancelled
            } else if ContinuousClock.now >= deadline {
                verdict = .timedOut
            }
        }
        streams.drain()
        if verdict == nil, streams.isOverLimit { verdict = .tooMuchOutput }
        // The leader is not yet reaped, so its number still names this group and no other.
        kill(-pid, SIGKILL)
        let status = reap()
        close(output)
        close(errors)
        return (verdict ?? status, streams.collected, streams.complaints)
    }

    private var hasExited: Bool {
        var information = siginfo_t()
        let result = waitid(P_PID, id_t(pid), &information, WEXITED | WNOHANG | WNOWAIT)
        return result != 0 || information.si_signo == SIGCHLD
    }

    private func reap() -> Ending {
        var status: Int32 = 0
        while waitpid(pid, &status, 0) < 0, errno == EINTR {}
        let signal = status & 0x7f
        return signal == 0 ? .exited(status: (status >> 8) & 0xff) : .signalled(signal)
    }
}

/// The two outputs of a program as they are read.
private struct Streams {
    private(set) var collected: [UInt8] = []
    private(set) var complaints: [UInt8] = []
    private(set) var isOverLimit = false
    private var output: Int32
    private var errors: Int32
    private let limit: Int
    private var buffer = [UInt8](repeating: 0, count: 65_536)

    /// What is kept of standard error; the rest is read and dropped, so that the program is never stuck on it.
    private static let complaintsKept = 16_384

    init(output: Int32, errors: Int32, limit: Int) {
        self.output = output
        self.errors = errors
        self.limit = limit
    }

    /// Waits for something to read, but not long: time and cancellation must be looked at too.
    mutating func wait() {
        var watched = [pollfd(fd: output, events: Int16(POLLIN), revents: 0)]
        watched.append(pollfd(fd: errors, events: Int16(POLLIN), revents: 0))
        // With both ends closed only the exit is awaited, and that is near.
        poll(&watched, 2, output < 0 && errors < 0 ? 2 : 50)
        drain()
    }

    /// Reads all there is now; a closed stream becomes -1, which `poll` leaves out.
    mutating func drain() {
        while !isOverLimit, let count = Streams.read(&output, into: &buffer) {
            isOverLimit = collected.count + count > limit
            if !isOverLimit { collected += buffer[..<count] }
        }
        while let count = Streams.read(&errors, into: &buffer) {
            complaints += buffer[..<min(count, Streams.complaintsKept - complaints.count)]
        }
    }

    /// Reads once; nil when nothing is there.
    private static func read(_ descriptor: inout Int32, into buffer: inout [UInt8]) -> Int? {
        guard descriptor >= 0 else { return nil }
        let count = Glibc.read(descriptor, &buffer, buffer.count)
        if count > 0 { return count }
        if count == 0 { descriptor = -1 }
        return nil
    }
}
