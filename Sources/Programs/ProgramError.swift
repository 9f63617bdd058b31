// SPDX-License-Identifier: AGPL-3.0-or-later

/// Why an outside program gave nothing; worded where it is shown.
public enum ProgramError: Error, Sendable, Hashable {
    /// The machine lacks the program; its package says what to install.
    case missing(Program)
    /// The system refused to start it, with the error number.
    case couldNotStart(Program, errno: Int32)
    /// It ended with an error of its own; `said` is the beginning of what it wrote about it, for the log.
    case failed(Program, status: Int32, said: String)
    /// A signal ended it: usually a limit on memory or processor time.
    case killed(Program, signal: Int32, said: String)
    case timedOut(Program, after: Duration)
    case tooMuchOutput(Program, limit: Int)
    /// Too many wait for their turn already: try again later.
    case busy(Program)
    /// The task that wanted it was cancelled.
    case cancelled(Program)
}
