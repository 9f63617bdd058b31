// SPDX-License-Identifier: AGPL-3.0-or-later

import Foundation
import Testing

@testable import Archives

@Suite struct OutsideProgramTests {
    private let sleeper = ("/bin/sleep", ["600"])

    @Test func `what a program says when it fails is told`() throws {
        let program = try OutsideProgram("/bin/sh", ["-c", "echo 'hết chỗ' >&2; exit 3"])
        #expect(throws: ArchiveError.failed(program: "sh", said: "hết chỗ")) { try program.finish() }
        // Whoever else waits is told the same.
        #expect(throws: ArchiveError.self) { try program.finish(unless: StopSignal()) }
    }

    @Test func `a program that does nothing for too long is ended, one that goes on is not`() throws {
        let idle = try OutsideProgram(sleeper.0, sleeper.1)
        #expect(throws: ArchiveError.stalled(program: "sleep", minutes: 0)) {
            try idle.finish(unless: StopSignal(), stalledFor: .milliseconds(10))
        }
        let busy = try OutsideProgram("/bin/sleep", ["1"])
        var steps = 0
        try busy.finish(unless: StopSignal(), stalledFor: .milliseconds(10)) {
            steps += 1
            return steps
        }
    }

    @Test func `a program nobody wants any more is ended, whether it runs already or not`() throws {
        let stop = StopSignal()
        let running = try OutsideProgram(sleeper.0, sleeper.1)
        Thread.detachNewThread { stop.give() }
        #expect(throws: CancellationError.self) { try running.finish(unless: stop) }
        let later = try OutsideProgram(sleeper.0, sleeper.1)
        #expect(throws: CancellationError.self) { try later.finish(unless: stop) }
        #expect(throws: CancellationError.self) { try stop.check() }
    }
}
