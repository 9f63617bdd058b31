// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import ArgumentParser
import Foundation

/// Proves by killing it that nothing acknowledged is lost; `bin/torture` drives it.
struct TortureCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "torture", abstract: "Eight writers to be killed, and the check afterwards.", shouldDisplay: false,
        subcommands: [Writers.self, Check.self])

    /// Where the data is, and where what was acknowledged is written down.
    struct Place: ParsableArguments {
        @OptionGroup var data: DataOptions

        @Option(name: .long, help: "One line for every write that was acknowledged, each on disk before the next.")
        var acknowledged: String
    }

    /// Writes until it is killed.
    struct Writers: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Write until killed.")

        @OptionGroup var place: Place

        @Option(name: .long, help: "Writers at the same time.")
        var writers = 8

        func run() async throws {
            let system = try await place.data.open()
            let assignments = try await TortureGround(system).assignments(atLeast: writers)
            let log = try AcknowledgedLog(path: place.acknowledged)
            // Not `print`: what it says would wait in a buffer.
            FileHandle.standardOutput.write(Data("ready \(assignments.count)\n".utf8))
            try await TortureWriters(system: system, assignments: assignments, log: log).run(writers)
        }
    }

    /// Opens after the kill, and looks for every acknowledged write.
    struct Check: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Look for every acknowledged write.")

        @OptionGroup var place: Place

        func run() async throws {
            let clock = ContinuousClock()
            let start = clock.now
            let system = try await place.data.open()
            let opened = (clock.now - start) / .milliseconds(1)
            let lines = try AcknowledgedLog.lines(path: place.acknowledged)
            let lost = try await TortureWriters.lost(lines, in: system)
            try await system.close()
            for line in lost { print("lost \(line)") }
            print("opened_ms \(Int(opened.rounded(.up))) acknowledged \(lines.count) lost \(lost.count)")
            if !lost.isEmpty { throw ExitCode(1) }
        }
    }
}
