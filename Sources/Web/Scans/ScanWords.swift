// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// The words of scans: their reading, and their pages beside it.
package struct ScanWords: Words {
    package let title: @Sendable (String) -> String
    package let pages: @Sendable (Int) -> String
    package let importedBy: @Sendable (_ name: String, _ at: String) -> String
    package let reading: String
    package let readingPage: @Sendable (_ page: Int, _ of: Int) -> String
    /// How many other scans come first.
    package let waiting: @Sendable (Int) -> String
    package let mayLeave: String
    package let lookAgain: String
    package let stop: String
    package let toList: String
    package let stopped: String
    package let stoppedHelp: String
    package let notRead: String
    package let failure: @Sendable (_ why: Scan.Failure, _ detail: String) -> String
    package let refused: @Sendable (_ mark: String) -> String
    package let refusedHelp: String
    package let tryAgain: String
    package let goOn: String
    package let noted: String
    package let dropTitle: String
    package let dropHelp: String
    package let drop: String
    package let begunAgain: String
    package let droppedNow: String
    package let wantsLook: String
    package let see: String

    package let recognised: @Sendable (_ pages: Int, _ words: Int) -> String
    package let unsureWords: @Sendable (Int) -> String
    package let unsureHere: @Sendable (Int, String) -> String
    package let allSure: String
    package let unsure: String
    package let page: @Sendable (Int, Int) -> String
    package let picture: @Sendable (Int) -> String
    package let openLarge: String
    /// What the picture of an order shows, for who can't see it.
    package let strip: @Sendable (_ label: String, _ page: Int) -> String
    package let inPicture: String
    package let zoom: String
    package let recognisedText: String
}
