// SPDX-License-Identifier: AGPL-3.0-or-later
import Foundation
import Synchronization

/// The outside programs found on this machine, and the one way to run them.
///
/// Each run has a thread of its own, so Swift's cooperative threads never block; at most `atOnce` run together.
public struct Toolbox: Sendable {
    /// Where each program was found.
    public let paths: [Program: String]
    public let confinement: Confinement
    private let jail: Jail
    private let gate: Gate

    /// Looks for programs and tries how well they can be shut in; takes some milliseconds.
    public static func find(
        _ programs: [Program] = Program.known, in folders: [String] = ["/usr/local/bin", "/usr/bin", "/bin"],
        atOnce: Int = 2
    ) async -> Toolbox {
        var paths: [Program: String] = [:]
        for program in Set(programs + [.prlimit, .bwrap]) {
            let candidates = folders.map { "\($0)/\(program.name)" }
            paths[program] = candidates.first { FileManager.default.isExecutableFile(atPath: $0) }
        }
        let gate = Gate(places: max(1, atOnce))
        guard let prlimit = paths[.prlimit] else {
            return Toolbox(paths: paths, confinement: .none, jail: Jail(prlimit: nil, bwrap: nil), gate: gate)
        }
        let limitsOnly = Jail(prlimit: prlimit, bwrap: nil)
        guard let bwrap = paths[.bwrap] else {
            return Toolbox(
                paths: paths, confinement: .limitsOnly(reason: .bwrapMissing), jail: limitsOnly, gate: gate)
        }
        let boxed = Toolbox(
            paths: paths, confinement: .sandboxed, jail: Jail(prlimit: prlimit, bwrap: bwrap), gate: gate)
        guard let refusal = await boxed.refusalOfNamespaces() else { return boxed }
        let reason = Confinement.Reason.namespacesRefused(refusal)
        return Toolbox(paths: paths, confinement: .limitsOnly(reason: reason), jail: limitsOnly, gate: gate)
    }

    public func has(_ program: Program) -> Bool { paths[program] != nil }

    /// Those of some programs this machine lacks; their packages say what to install.
    public func missing(of programs: [Program] = Program.known) -> [Program] { programs.filter { !has($0) } }

    /// Runs a program to its end; nothing of it is left running, whatever happens.
    ///
    /// Throws ``ProgramError/busy(_:)`` when too many wait already.
    public func run(_ command: Command) async throws(ProgramError) -> Output {
        let program = command.program
        guard let executable = paths[program] else { throw .missing(program) }
        guard await gate.enter() else { throw .busy(program) }
        let result = await watched(command, executable)
        await gate.leave()
        let output: Output
        let ending: Ending
        switch result {
        case .failure(let error): throw .couldNotStart(program, errno: error.errno)
        case .success(let run): (output, ending) = run
        }
        switch ending {
        case .exited(0): return output
        case .exited(let status): throw .failed(program, status: status, said: output.said)
        case .signalled(let signal): throw .killed(program, signal: signal, said: output.said)
        case .timedOut: throw .timedOut(program, after: command.limits.time)
        case .tooMuchOutput: throw .tooMuchOutput(program, limit: command.limits.output)
        case .cancelled: throw .cancelled(program)
        }
    }

    /// Runs on a thread of its own, which ends when the program has, and tells it when this task is cancelled.
    private func watched(
        _ command: Command, _ executable: String
    ) async -> Result<(Output, Ending), ChildProcess.StartError> {
        let cancellation = Cancellation()
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                Thread.detachNewThread {
                    continuation.resume(returning: runHere(command, executable, cancellation))
                }
            }
        } onCancel: {
            cancellation.requested.store(true, ordering: .relaxed)
        }
    }

    private func runHere(
        _ command: Command, _ executable: String, _ cancellation: Cancellation
    ) -> Result<(Output, Ending), ChildProcess.StartError> {
        guard !cancellation.requested.load(ordering: .relaxed) else {
            return .success((Output(bytes: [], said: ""), .cancelled))
        }
        let folder = confinement == .sandboxed ? nil : temporaryFolder()
        defer { if let folder { try? FileManager.default.removeItem(atPath: folder) } }
        let line = jail.line(executable, command, folder: folder ?? "/tmp")
        do throws(ChildProcess.StartError) {
            let child = try ChildProcess.start(line, input: command.input, folder: folder ?? "/tmp")
            let (ending, bytes, said) = child.watch(command.limits) {
                cancellation.requested.load(ordering: .relaxed)
            }
            return .success((Output(bytes: bytes, said: String(decoding: said, as: UTF8.self)), ending))
        } catch {
            return .failure(error)
        }
    }

    /// A folder of the program's own, where there is no sandbox to give it an empty `/tmp`.
    private func temporaryFolder() -> String? {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("nenep-\(UUID().uuidString)").path
        let made: Void? = try? FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        return made == nil ? nil : path
    }

    /// What `bwrap` says when it may not create namespaces here; nil when it may.
    private func refusalOfNamespaces() async -> String? {
        let limits = Limits(time: .seconds(5), memory: 1 << 30, output: 1 << 20)
        let line = jail.line("/usr/bin/true", Command(.bwrap, [], limits: limits), folder: "/tmp")
        let trial = Toolbox(
            paths: [.bwrap: line[0]], confinement: .none, jail: Jail(prlimit: nil, bwrap: nil), gate: gate)
        let words = line.dropFirst().map { Command.Argument.text($0) }
        do {
            _ = try await trial.run(Command(.bwrap, words, limits: limits))
            return nil
        } catch {
            return "\(error)"
        }
    }
}

/// A word from the task to the thread that watches its program.
private final class Cancellation: Sendable {
    let requested = Atomic<Bool>(false)
}
