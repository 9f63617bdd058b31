// SPDX-License-Identifier: AGPL-3.0-or-later
import Foundation
import Programs
import Testing

private let shell = Program(name: "sh", package: "dash")
private let cat = Program(name: "cat", package: "coreutils")
private let quick = Limits(time: .seconds(20), memory: 1 << 30, output: 1 << 20)

/// Every test runs shut in as well as this machine can, and again with `bwrap` hidden.
@Suite struct ToolboxTests {
    static func boxes() async -> [Toolbox] {
        let full = await Toolbox.find([shell, cat])
        let bare = await Toolbox.find([shell, cat], in: [try? bareFolder()].compactMap(\.self))
        return [full, bare]
    }

    @Test func `what a program writes comes back`() async throws {
        for box in await Self.boxes() {
            let output = try await box.run(Command(shell, ["-c", "echo lời chào; echo chú ý >&2"], limits: quick))
            #expect(String(decoding: output.bytes, as: UTF8.self) == "lời chào\n")
            #expect(output.said == "chú ý\n")
        }
    }

    @Test func `large input and output pass whole`() async throws {
        let bytes = (0..<900_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        for box in await Self.boxes() {
            #expect(try await box.run(Command(cat, [], input: bytes, limits: quick)).bytes == bytes)
        }
    }

    @Test func `a program that fails tells its status and words`() async throws {
        for box in await Self.boxes() {
            await #expect(throws: ProgramError.failed(shell, status: 7, said: "hỏng\n")) {
                try await box.run(Command(shell, ["-c", "echo hỏng >&2; exit 7"], limits: quick))
            }
        }
    }

    @Test func `a program that takes too long is ended with all its children`() async throws {
        let limits = Limits(time: .milliseconds(300), memory: 1 << 30, output: 1 << 20)
        let mark = "31\(Int.random(in: 100_000...999_999))"
        for box in await Self.boxes() {
            await #expect(throws: ProgramError.timedOut(shell, after: .milliseconds(300))) {
                try await box.run(Command(shell, ["-c", .text("sleep \(mark) & sleep \(mark)")], limits: limits))
            }
            #expect(await isGone("sleep\0\(mark)"))
        }
    }

    @Test func `a program that forgets a child behind is not waited for`() async throws {
        let mark = "32\(Int.random(in: 100_000...999_999))"
        for box in await Self.boxes() {
            let output = try await box.run(Command(shell, ["-c", .text("sleep \(mark) & echo xong")], limits: quick))
            #expect(String(decoding: output.bytes, as: UTF8.self) == "xong\n")
            #expect(await isGone("sleep\0\(mark)"))
        }
    }

    @Test func `a program that writes too much is ended`() async throws {
        for box in await Self.boxes() {
            await #expect(throws: ProgramError.tooMuchOutput(shell, limit: 1 << 20)) {
                try await box.run(Command(shell, ["-c", "while :; do echo aaaaaaaaaaaaaaaaaaaa; done"], limits: quick))
            }
        }
    }

    @Test func `complaints without end neither fill memory nor stop the program`() async throws {
        for box in await Self.boxes() {
            let script = "i=0; while [ $i -lt 20000 ]; do echo phàn nàn >&2; i=$((i+1)); done; echo xong"
            let output = try await box.run(Command(shell, ["-c", .text(script)], limits: quick))
            #expect(output.said.utf8.count <= 16_400)
            #expect(String(decoding: output.bytes, as: UTF8.self) == "xong\n")
        }
    }

    @Test func `cancelling the task ends the program`() async throws {
        let mark = "33\(Int.random(in: 100_000...999_999))"
        for box in await Self.boxes() {
            let task = Task { try await box.run(Command(shell, ["-c", .text("sleep \(mark)")], limits: quick)) }
            try await Task.sleep(for: .milliseconds(100))
            task.cancel()
            await #expect(throws: ProgramError.cancelled(shell)) { try await task.value }
            #expect(await isGone("sleep\0\(mark)"))
        }
    }

    @Test func `the server's environment and open files stay with the server`() async throws {
        setenv("NENEP_SECRET", "bí mật", 1)
        let file = try #require(FileHandle(forReadingAtPath: "/etc/hostname"))
        defer { try? file.close() }
        #expect(fcntl(file.fileDescriptor, F_SETFD, 0) == 0)
        for box in await Self.boxes() {
            let script = "env; for n in 3 4 5 6 7 8 9; do { true <&$n; } 2>/dev/null && echo open $n; done; true"
            let output = try await box.run(Command(shell, ["-c", .text(script)], limits: quick))
            let said = String(decoding: output.bytes, as: UTF8.self)
            #expect(!said.contains("NENEP_SECRET"))
            #expect(!said.contains("open"))
            #expect(said.contains("LANG=C.UTF-8"))
        }
    }

    @Test func `no more run at once than the toolbox allows, and none is lost`() async throws {
        let box = await Toolbox.find([shell], atOnce: 2)
        let total = try await withThrowingTaskGroup(of: Int.self) { group in
            for number in 0..<12 {
                group.addTask {
                    let output = try await box.run(Command(shell, ["-c", .text("echo \(number)")], limits: quick))
                    return Int(String(decoding: output.bytes, as: UTF8.self).dropLast()) ?? -100
                }
            }
            return try await group.reduce(0, +)
        }
        #expect(total == 66)
    }

    @Test func `a missing program names the package to install`() async throws {
        let box = await Toolbox.find([Program(name: "no-such-program", package: "no-such-package")])
        let absent = Program(name: "no-such-program", package: "no-such-package")
        #expect(box.missing(of: [absent, .prlimit]) == [absent])
        await #expect(throws: ProgramError.missing(absent)) { try await box.run(Command(absent, [])) }
    }
}

@Suite struct SandboxTests {
    @Test(.enabled("this machine can shut programs in") { await Toolbox.find([]).confinement == .sandboxed })
    func `only the given file is visible and there is no network`() async throws {
        let box = await Toolbox.find([shell])
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let given = folder.appendingPathComponent("công văn.txt")
        try Data("đọc được".utf8).write(to: given)
        try Data("kín".utf8).write(to: folder.appendingPathComponent("khác.txt"))
        let script = """
            cat "$1"; echo; ls "$2" 2>/dev/null; ls /in /home /root /work 2>/dev/null
            echo x > "$1" 2>/dev/null && echo written
            cat /proc/net/dev 2>/dev/null; ls /tmp; id -u
            """
        let output = try await box.run(
            Command(shell, ["-c", .text(script), "sh", .file(path: given.path), .text(folder.path)], limits: quick))
        let said = String(decoding: output.bytes, as: UTF8.self)
        #expect(said.split(separator: "\n") == ["đọc được", "/in:", "3", "65534"])
    }
}

/// A folder with everything but `bwrap`.
private func bareFolder() throws -> String {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("nenep-bare").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for name in ["sh", "cat", "prlimit"] {
        try? FileManager.default.createSymbolicLink(
            atPath: "\(folder)/\(name)", withDestinationPath: "/usr/bin/\(name)")
    }
    return folder
}

/// Whether no process has a command line with this in it; a killed one may take a moment to leave.
private func isGone(_ words: String) async -> Bool {
    for _ in 0..<100 {
        let processes = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        let found = processes.contains { name in
            Int(name) != nil
                && FileManager.default.contents(atPath: "/proc/\(name)/cmdline")?.range(of: Data(words.utf8)) != nil
        }
        if !found { return true }
        try? await Task.sleep(for: .milliseconds(20))
    }
    return false
}
