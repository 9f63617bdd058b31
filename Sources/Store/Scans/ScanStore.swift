// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import Jobs

/// Loads scans: imports that wait for their reading.
package enum ScanStore {
    /// A scan that the actor's agency prepares.
    package static func prepared(_ id: ID<Scan>, visible: Visible, in snapshot: Snapshot) throws -> Scan {
        let found = try snapshot.first(
            """
            SELECT \(sql: Scan.table.selected) FROM scan
            WHERE id = \(id) AND \(sql: visible.agency("scan.agency_id"))
            """
        ) { try Scan($0) }
        guard let found else { throw StoreError.notFound }
        return found
    }

    /// The scans that are no notice yet and not given up, newest first.
    package static func open(prepared: Visible, in snapshot: Snapshot) throws -> [Scan] {
        try snapshot.rows(
            """
            SELECT \(sql: Scan.table.selected) FROM scan
            WHERE read_at IS NULL AND dropped_at IS NULL AND \(sql: prepared.agency("scan.agency_id"))
            ORDER BY imported_at DESC, id DESC LIMIT 50
            """
        ) { try Scan($0) }
    }

    /// The number of a notice that the actor's agency prepares from the same file.
    ///
    /// Empty for a scan that waits; nil when there is neither.
    package static func double(of hash: [UInt8], prepared: Visible, in snapshot: Snapshot) throws -> String? {
        try snapshot.first(
            """
            SELECT number FROM notice JOIN stored_file ON stored_file.id = notice.file_id
            WHERE stored_file.hash = \(hash) AND notice.dropped_at IS NULL AND \(sql: prepared.preparedNotices)
            UNION ALL
            SELECT '' FROM scan JOIN stored_file ON stored_file.id = scan.file_id
            WHERE stored_file.hash = \(hash) AND scan.read_at IS NULL AND scan.dropped_at IS NULL
            AND \(sql: prepared.agency("scan.agency_id"))
            LIMIT 1
            """
        ) { try $0.text(0) }
    }

    /// Whether any record but one document refers to a file's content, or to a picture of that hash.
    package static func isKeptBesides(
        _ document: ID<StoredDocument>, _ hash: [UInt8], in snapshot: Snapshot
    ) throws -> Bool {
        try snapshot.exists("SELECT 1 FROM stored_file WHERE hash = \(hash) AND id <> \(document)")
            || snapshot.exists("SELECT 1 FROM scan_page WHERE picture = \(hash) AND file_id <> \(document)")
    }
}

/// The pages of a file as they were read.
///
/// They are drawn from the file and can be drawn again, so they stand outside the trail; reading goes on after a crash with
/// the first page that isn't there.
package enum PageReadings {
    /// The pages that were read, in order.
    package static func of(_ file: ID<StoredDocument>, in snapshot: Snapshot) throws -> [PageReading] {
        try snapshot.rows(
            """
            SELECT number, width, height, picture, content, words FROM scan_page WHERE file_id = \(file) ORDER BY number
            """
        ) { row in
            PageReading(
                number: try row.int(0), width: try row.int(1), height: try row.int(2),
                picture: try row.optionalBytes(3), text: try row.text(4), words: try words(of: row.text(5)))
        }
    }

    /// The numbers of the pages that were read.
    package static func numbers(of file: ID<StoredDocument>, in snapshot: Snapshot) throws -> Set<Int> {
        Set(try snapshot.rows("SELECT number FROM scan_page WHERE file_id = \(file)") { try $0.int(0) })
    }

    /// The hash of a page's picture, or nil.
    package static func picture(
        of file: ID<StoredDocument>, page number: Int, in snapshot: Snapshot
    ) throws -> [UInt8]? {
        try snapshot.first(
            "SELECT picture FROM scan_page WHERE file_id = \(file) AND number = \(number)"
        ) { try $0.optionalBytes(0) } ?? nil
    }

    /// The hashes of all pictures of a file's pages.
    package static func pictures(of file: ID<StoredDocument>, in snapshot: Snapshot) throws -> [[UInt8]] {
        try snapshot.rows(
            "SELECT picture FROM scan_page WHERE file_id = \(file) AND picture IS NOT NULL"
        ) { try $0.bytes(0) }
    }

    /// Keeps a page; read twice, it counts once.
    package static func keep(
        _ page: PageReading, of file: ID<StoredDocument>, in transaction: Transaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO scan_page (file_id, number, width, height, picture, content, words)
            VALUES (\(file), \(page.number), \(page.width), \(page.height), \(page.picture), \(page.text),
            \(line(of: page.words)))
            ON CONFLICT (file_id, number) DO NOTHING
            """)
    }

    /// Forgets what was read of a file's pages.
    package static func forget(_ file: ID<StoredDocument>, in transaction: Transaction) throws {
        try transaction.run("DELETE FROM scan_page WHERE file_id = \(file)")
    }

    /// Forgets everything that was drawn from a file whose record goes.
    package static func forgetAll(_ file: ID<StoredDocument>, in transaction: Transaction) throws {
        try forget(file, in: transaction)
        try transaction.run("DELETE FROM file_signatures WHERE file_id = \(file)")
    }

    /// A page's words as numbers set apart by blanks, seven a word: a page has hundreds, and they are only read together.
    private static func line(of words: [WordPlace]) -> String {
        words.map { "\($0.start) \($0.end) \($0.x) \($0.y) \($0.width) \($0.height) \($0.confidence)" }
            .joined(separator: " ")
    }

    private static func words(of line: String) throws -> [WordPlace] {
        let numbers = line.split(separator: " ").compactMap { Int($0) }
        return stride(from: 0, to: numbers.count - 6, by: 7).map { at in
            WordPlace(
                start: numbers[at], end: numbers[at + 1], x: numbers[at + 2], y: numbers[at + 3],
                width: numbers[at + 4], height: numbers[at + 5], confidence: numbers[at + 6])
        }
    }
}
