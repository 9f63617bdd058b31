// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import Files
import Jobs
import Logging
import Programs
import Store
import WorkingTime

/// One running installation: its database, its files, its clock, and the door for writes.
///
/// The server, the command line and the tests start the same way, through ``open(_:)``.
package final class System: Sendable {
    /// What an installation is opened with.
    package struct Configuration: Sendable {
        /// Where the database lives.
        package var location: Location
        /// The folder of the keys, and of what belongs to this installation besides.
        package var folder: String
        /// The folder of stored files; shared where several processes serve one installation.
        package var filesFolder: String
        package var clock: Clock
        package var zone: Zone
        package var databaseSettings: Settings
        package var logger: Logger
        /// How long a sign-in may last.
        package var sessionLimits: Session.Limits
        /// What hashing a password costs.
        package var passwordCost: PasswordHasher.Cost
        /// Backups made by itself; nil makes none.
        package var backupPlan: BackupPlan?

        package init(
            location: Location, folder: String, clock: Clock = .machine, zone: Zone = .vietnam,
            databaseSettings: Settings = Settings(), logger: Logger = Logger(label: "nenep"),
            sessionLimits: Session.Limits = .init(), passwordCost: PasswordHasher.Cost = .standard
        ) {
            self.location = location
            self.folder = folder
            filesFolder = folder + "/files"
            self.clock = clock
            self.zone = zone
            self.databaseSettings = databaseSettings
            self.logger = logger
            self.sessionLimits = sessionLimits
            self.passwordCost = passwordCost
        }

        /// Whether other processes may write to the same database: one on a server; a file is locked by whoever writes.
        var isShared: Bool {
            if case .file = location { return false }
            return location != .memory
        }

        /// The usual layout of a data folder: one database file, one folder of files.
        package static func dataFolder(_ folder: String) -> Configuration {
            Configuration(location: .file(folder + "/nenep.sqlite"), folder: folder)
        }
    }

    package let database: Database
    package let location: Location
    package let files: FileStore
    package let programs: Toolbox
    package let clock: Clock
    package let zone: Zone
    package let calendar: WorkingCalendar
    package let perform: Perform
    /// Work that takes long; ``Worker`` carries it out.
    package let jobs: JobQueue
    package let directories: DirectoryCache
    /// How the province stands, counted once between two writes.
    package let province: ProvinceCache
    /// How rounds stand with their milestones, counted likewise.
    package var roundBoards: RoundBoardCache { province.rounds }
    /// Lists of assignments, with figures counted once between two writes.
    package let assignmentLists: AssignmentLists
    package let sessions: Sessions
    package let trail: TrailDesk
    package let news: NewsDesk
    package let exports = ExportTurns()
    package let folder: String
    package let backupPlan: BackupPlan?
    package let logger: Logger

    /// Opens an installation, bringing its schema up to date.
    package static func open(_ configuration: Configuration) async throws -> System {
        let database = try await Database.open(
            configuration.location, migrations: Migrations.all, settings: configuration.databaseSettings)
        do {
            try await KeyMarks(database: database, folder: configuration.folder).check()
        } catch {
            try? await database.close()
            throw error
        }
        return System(
            database: database, files: try FileStore(root: configuration.filesFolder),
            programs: await Toolbox.find(), configuration: configuration)
    }

    private init(database: Database, files: FileStore, programs: Toolbox, configuration: Configuration) {
        self.database = database
        location = configuration.location
        self.files = files
        self.programs = programs
        clock = configuration.clock
        zone = configuration.zone
        folder = configuration.folder
        backupPlan = configuration.backupPlan
        logger = configuration.logger
        let (calendar, isShared) = (WorkingCalendar.national, configuration.isShared)
        self.calendar = calendar
        let directories = DirectoryCache(database: database, isShared: isShared)
        self.directories = directories
        let changes = Changes(database: database, isShared: isShared)
        province = ProvinceCache(
            database: database, directories: directories, calendar: calendar, zone: zone, changes: changes)
        assignmentLists = AssignmentLists(database: database, changes: changes)
        let sessions = Sessions(
            database: database, clock: configuration.clock, zone: configuration.zone,
            limits: configuration.sessionLimits, hasher: PasswordHasher(standard: configuration.passwordCost),
            factors: SecondFactorDesk(folder: configuration.folder, logger: configuration.logger),
            directories: directories, changes: changes, isShared: isShared)
        self.sessions = sessions
        let clock = configuration.clock
        let news = NewsDesk(database: database, clock: clock, isShared: isShared)
        self.news = news
        jobs = Self.jobs(database, clock, isShared: isShared)
        perform = Perform(
            database: database, clock: clock, zone: configuration.zone, calendar: { calendar }, jobs: jobs,
            committed: { action in
                directories.actionWasCommitted(action)
                sessions.actionWasCommitted(action)
                changes.actionWasCommitted()
            },
            told: { news.told($0) })
        trail = TrailDesk(
            database: database, perform: perform, clock: configuration.clock, folder: configuration.folder)
    }

    private static func jobs(_ database: Database, _ clock: Clock, isShared: Bool) -> JobQueue {
        JobQueue(
            database: database, clock: { clock.now().milliseconds },
            policy: JobPolicy(
                background: [EvidenceRecognition.kind], followsDatabaseClock: isShared && clock.isMachine))
    }

    /// The moment, by the installation's clock.
    package var now: Instant { clock.now() }

    /// Today, in the installation's zone.
    package var today: Day { now.day(in: zone) }

    /// The agencies as they are now.
    package func directory() async throws -> AgencyDirectory { try await directories.current() }

    /// Lets go of the database.
    package func close() async throws { try await database.close() }
}
