// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import ArgumentParser

/// Says which program this is: what to quote to whoever helps.
struct VersionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "version", abstract: "Phiên bản của chương trình (which version this is).")

    func run() { print("Nề Nếp \(ProgramVersion.text)") }
}
