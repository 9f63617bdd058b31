// SPDX-License-Identifier: AGPL-3.0-or-later

/// One call of an outside program.
public struct Command: Sendable {
    /// One argument: a text, or a file of this machine which the program may read.
    ///
    /// Only files given this way are visible to a sandboxed program, under a name of ours: what users call a file never
    /// reaches a command line.
    public enum Argument: Sendable, Hashable, ExpressibleByStringLiteral {
        case text(String)
        case file(path: String)
        /// Words before the path of the program's own folder, and words after it: `file://` … `/profile`.
        case ownFolder(String, String)

        public init(stringLiteral value: String) { self = .text(value) }
    }

    public let program: Program
    public let arguments: [Argument]
    /// What the program reads as its standard input; nothing when nil.
    public let input: [UInt8]?
    public let limits: Limits
    /// A folder in the program's own, whose files are given back instead of what it writes to standard output.
    public let results: String?
    /// Whether it reads `/proc`, where it then sees itself only, and its settings under `/etc`.
    public let isDesktopProgram: Bool

    public init(
        _ program: Program, _ arguments: [Argument], input: [UInt8]? = nil, limits: Limits = .document,
        results: String? = nil, isDesktopProgram: Bool = false
    ) {
        self.program = program
        self.arguments = arguments
        self.input = input
        self.limits = limits
        self.results = results
        self.isDesktopProgram = isDesktopProgram
    }
}

/// How much of the machine a program may use.
public struct Limits: Sendable, Hashable {
    /// From start to end; processor time is bounded by the same.
    public var time: Duration
    /// Address space, in bytes.
    public var memory: Int
    /// What it may write to standard output, and to any one file, in bytes.
    public var output: Int

    public init(time: Duration, memory: Int, output: Int) {
        self.time = time
        self.memory = memory
        self.output = output
    }

    /// Enough for reading or making one document.
    public static let document = Limits(time: .seconds(60), memory: 2 << 30, output: 64 << 20)
}

/// What a program that ended well wrote.
public struct Output: Sendable {
    public let bytes: [UInt8]
    /// The beginning of its standard error, at most 16 KB: warnings, for the log.
    public let said: String
}
