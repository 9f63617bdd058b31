// SPDX-License-Identifier: AGPL-3.0-or-later

/// Why a file is not taken, whatever it is for: it would harm, or be no use to, who opens it.
package enum FileRefusal: String, Sendable, Hashable, CaseIterable {
    /// It is two kinds of file at once.
    case hidesAnother
    /// It can run a script or a program, or fetch something, when it is opened.
    case runsCommands
    /// It carries macros, which no document of an office needs and which may run when it is opened.
    case macros
    /// An archive that would unpack to far too much, or holds archives.
    case unpacksTooLarge
    /// Its end is missing.
    case cutOff
    /// It is under a password.
    case locked
    /// It declares entities of its own, which no office program writes.
    case declaresEntities
}
