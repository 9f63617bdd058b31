// SPDX-License-Identifier: AGPL-3.0-or-later
import Synchronization

/// Tells work on threads of its own, and the programs it waits for, that nobody wants any more what they make.
public final class StopSignal: Sendable {
    private struct State {
        var isGiven = false
        var programs: [OutsideProgram] = []
    }

    private let state = Mutex(State())

    public init() {}

    public var isGiven: Bool { state.withLock(\.isGiven) }

    /// Ends the programs that run, and each later one as soon as it is waited for.
    public func give() {
        let programs = state.withLock { state in
            state.isGiven = true
            return state.programs
        }
        for program in programs { program.stop() }
    }

    /// Throws once it was given.
    public func check() throws(CancellationError) {
        if isGiven { throw CancellationError() }
    }

    /// Ends a program when it is given, or now if it was.
    func end(_ program: OutsideProgram) {
        let isGiven = state.withLock { state in
            state.programs.append(program)
            return state.isGiven
        }
        if isGiven { program.stop() }
    }
}
