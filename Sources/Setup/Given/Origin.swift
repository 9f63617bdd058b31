// SPDX-License-Identifier: AGPL-3.0-or-later

/// Where a value came from, the strongest last.
package enum Origin: Sendable, Hashable {
    case standard
    case file(path: String, line: Int)
    case environment(String)
    /// A file that an environment variable named.
    case secretFile(path: String, environment: String)
    case flag(String)
}

/// A value as it was given, and by whom.
package struct Given: Sendable, Hashable {
    package let key: String
    package let text: String
    package let origin: Origin
}

/// What is wrong with what was given.
package enum SettingFault: Error, Sendable, Hashable {
    /// The file can't be read, or is no YAML; the reason is the parser's.
    case unreadableFile(path: String, reason: String)
    /// A secret's file can't be read.
    case unreadableSecret(path: String, environment: String)
    /// There is no such setting; perhaps this one was meant.
    case unknown(String, origin: Origin, nearest: String?)
    /// A flag that needs a value ends the line.
    case valueMissing(flag: String)
    /// Something on the command line that is no flag.
    case stray(String)
    /// It is there, but not written as it should be; the text only where it is no secret.
    case invalid(key: String, text: String, origin: Origin, vi: String, en: String)
    /// Two ways of saying the same secret.
    case saidTwice(String, String)
    /// Values that don't go together.
    case contradiction(vi: String, en: String)
}
