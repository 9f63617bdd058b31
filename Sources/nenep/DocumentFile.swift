// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import ArgumentParser
import Domain
import Foundation
import Programs
import Web

/// A document on disk, whatever its format.
struct DocumentFile {
    let path: String

    /// Its text; throws a sentence for the command line.
    func text() async throws -> String {
        let name = (path as NSString).lastPathComponent
        do throws(Refusal) {
            return try await DocumentText.read(path: path, name: name, with: await Toolbox.find()).text
        } catch {
            throw ValidationError(RefusalWords.sentence(error, .vi) + " (" + RefusalWords.sentence(error, .en) + ")")
        }
    }
}
