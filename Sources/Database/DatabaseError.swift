// SPDX-License-Identifier: AGPL-3.0-or-later

/// What can go wrong with the database, in words an operator can act on.
public enum DatabaseError: Error, Sendable, Hashable {
    /// Another process writes to this database; its process number when the lock file tells it.
    case inUse(by: Int32?)
    /// The disk, or the quota, is full; nothing of the transaction was kept.
    case full
    /// The file system failed.
    case io(String)
    /// The file is not a database, or is damaged.
    case corrupt(String)
    /// Somebody else held the database longer than the busy timeout; no connection became free in time; or the server
    /// took too long.
    case busy
    /// The server can't be reached, or the connection was lost; nothing was kept.
    case unavailable(String)
    /// The connection was lost while committing: whether the change was kept is not known.
    case uncertain(String)
    /// Where the database is was not said understandably.
    case address(String)
    /// A constraint refused the change; `on` names the columns (`agency.code`) or the constraint where the engine does.
    case conflict(Constraint, on: String)
    /// A column did not hold what was asked of it.
    case decoding(column: Int, name: String, expected: String, found: String)
    /// The engine does not accept the statement.
    case statement(String, sql: String)
    /// The identifier is not a plain name.
    case name(String)
    /// Changing was tried where only reading is possible.
    case readOnly
    /// The database was closed.
    case closed
    /// The connection does not have the settings durability rests on.
    case settings(String)
    /// The program's list of migrations is not usable.
    case migrations(String)
    /// The database was made by a newer program: it has this migration, which this program does not know.
    case newer(number: Int, name: String)
    /// A migration that was applied has another name in this program.
    case changed(number: Int, applied: String, known: String)
    /// The database lacks this migration and was opened for reading only.
    case older(number: Int, name: String)
    /// The engine, or the kind of location, does not offer this.
    case unsupported(String)

    /// The kinds of constraint that can refuse a change.
    public enum Constraint: String, Sendable, Hashable {
        case unique
        case foreignKey
        case check
        case notNull
        case type
        case other
    }
}

extension DatabaseError {
    /// Tells whether the database may well answer in a moment.
    ///
    /// After `.uncertain` one must look first whether it was kept, as a form's name does: done again it might be there twice.
    public var isTransient: Bool {
        switch self {
        case .busy, .unavailable, .uncertain: true
        default: false
        }
    }
}

extension DatabaseError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .inUse(let pid?): "the database is in use by process \(pid)"
        case .inUse(nil): "the database is in use by another process"
        case .full: "the disk is full: nothing was changed"
        case .io(let what): "the file system failed: \(what)"
        case .corrupt(let what): "the database is damaged: \(what)"
        case .busy: "the database is busy: nothing was changed"
        case .unavailable(let what): "the database can't be reached: \(what)"
        case .uncertain(let what):
            "the connection was lost while saving, and whether it was saved is not known: \(what)"
        case .address(let what): "the database's address: \(what)"
        case .conflict(let kind, let place): "the \(kind.rawValue) constraint refused the change: \(place)"
        case .decoding(let column, let name, let expected, let found):
            "column \(column) (\(name)) should be \(expected) and is \(found)"
        case .statement(let what, let sql): "\(what), in: \(sql)"
        case .name(let name): "not a plain name: \(name.debugDescription)"
        case .readOnly: "the database was opened for reading only"
        case .closed: "the database is closed"
        case .settings(let what): "the database connection is not safe to use: \(what)"
        case .migrations(let what): "the list of migrations is wrong: \(what)"
        case .newer(let number, let name): "the database is newer than this program: it has migration \(number) \(name)"
        case .changed(let number, let applied, let known):
            """
            another program made this database: migration \(number) was \(applied) there and is \(known) here; \
            nothing was changed
            """
        case .older(let number, let name): "the database lacks migration \(number) \(name); start the server once"
        case .unsupported(let what): "not supported: \(what)"
        }
    }
}
