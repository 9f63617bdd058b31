// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Files
import Foundation
import Programs

/// Tells at import which files are to be read by character recognition, and refuses what could not be.
package enum ScanIntake {
    private static let pictures: Set<String> = ["png", "jpg", "jpeg"]

    /// Endings of pictures that can be taken with the programs this machine has.
    package static func endings(with programs: Toolbox) -> [String] {
        let recognition = TextRecognition(toolbox: programs)
        guard recognition.missingPackages().isEmpty else { return [] }
        return recognition.missingPackages(for: .png).isEmpty ? [".png", ".jpg", ".jpeg"] : [".jpg", ".jpeg"]
    }

    /// The Debian packages without which scans can't be read.
    package static func missingPackages(of programs: Toolbox) -> [String] {
        TextRecognition(toolbox: programs).missingPackages(for: .png)
    }

    /// How many pages are to be recognised; nil when the file tells its text itself, or is no document with pages.
    ///
    /// Looks at heads and at what a PDF says of itself: nothing is unpacked here.
    package static func pages(path: String, name: String, in system: System) async throws(Refusal) -> Int? {
        let ending = (name as NSString).pathExtension.lowercased()
        if pictures.contains(ending) {
            try checkPicture(path, with: system.programs)
            return 1
        }
        guard ending == "pdf", let pages = await scannedPages(path, name, with: system.programs) else { return nil }
        try check(TextRecognition(toolbox: system.programs).missingPackages())
        guard pages <= TextRecognition.mostPages else {
            throw .scan(.scanHasTooManyPages(limit: TextRecognition.mostPages))
        }
        return pages
    }

    private static func scannedPages(_ path: String, _ name: String, with programs: Toolbox) async -> Int? {
        do throws(ExtractionError) {
            let found = try await TextExtraction(toolbox: programs).extract(path: path, name: name)
            return found.scannedPages > 0 ? found.pages : nil
        } catch {
            if case .noText(let pages) = error, pages > 0 { return pages }
            // Whatever else is wrong with it is said by who reads it.
            return nil
        }
    }

    /// A picture must be one through and through, and of a size that can be unpacked.
    private static func checkPicture(_ path: String, with programs: Toolbox) throws(Refusal) {
        guard let found = FileInspection(path: path), found.kind == .png || found.kind == .jpeg, found.concerns.isEmpty,
            let header = PictureHeader(head(of: path))
        else { throw .document(.documentDamaged) }
        guard header.pixels <= PictureHeader.mostPixels else {
            throw .scan(.pictureTooLarge(megapixels: PictureHeader.mostPixels / 1_000_000))
        }
        try check(TextRecognition(toolbox: programs).missingPackages(for: header.format))
    }

    private static func check(_ missing: [String]) throws(Refusal) {
        if let package = missing.first { throw .document(.documentProgramMissing(package: package)) }
    }

    private static func head(of path: String) -> [UInt8] {
        guard let handle = FileHandle(forReadingAtPath: path) else { return [] }
        defer { try? handle.close() }
        return (try? handle.read(upToCount: PictureHeader.longest)).map { Array($0) } ?? []
    }
}
