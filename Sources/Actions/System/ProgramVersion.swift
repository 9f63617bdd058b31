// SPDX-License-Identifier: AGPL-3.0-or-later

import CBuild

/// Which Nề Nếp this is, said the same everywhere: by `nenep version`, at the foot of pages, in figures and in backups.
package enum ProgramVersion {
    /// The version of the release; changed here and nowhere else.
    package static let number = "0.4.0"

    /// The commit it was built from; nil where the build was not told (see `bin/serve`).
    package static let commit: String? = {
        let text = String(cString: nenep_build_commit())
        return text.isEmpty ? nil : text
    }()

    /// Both, as semantic versioning writes them: `0.4.0+a1b2c3d`.
    package static let text = commit.map { "\(number)+\($0)" } ?? number
}
