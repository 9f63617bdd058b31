// SPDX-License-Identifier: AGPL-3.0-or-later

import Store

/// The words of the trail's own pages.
package struct TrailPageWords: Words {
    package let title: String
    package let line: @Sendable (String) -> String
    package let matching: @Sendable (String) -> String
    package let agency: String
    package let person: String
    package let action: String
    package let from: String
    package let to: String
    package let chain: String
    package let place: @Sendable (String, Int) -> String
    package let noMatchTitle: String
    package let noMatchText: String
    package let noneTitle: String
    package let noneText: String
    package let oneAgency: String
    package let onePerson: String
    package let verification: String

    package let verifyTitle: String
    package let verifyLine: String
    package let verifyNow: String
    package let verifyAgain: String
    package let never: String
    package let neverText: String
    package let running: @Sendable (String) -> String
    package let runningText: String
    package let look: String
    package let failed: String
    package let failedText: String
    package let clean: @Sendable (String) -> String
    package let unclean: @Sendable (String, String) -> String
    package let uncleanText: String
    package let counts: @Sendable (String, String, String, String) -> String
    package let took: @Sendable (String) -> String
    package let findings: String
    package let more: @Sendable (String) -> String
    package let table: String
    package let identity: String
    package let wrong: String
    package let kind: @Sendable (TrailFinding.Kind) -> String

    package let checkpoints: String
    package let checkpointsText: String
    package let head: String
    package let key: String
    package let noKey: String
    package let sign: String
    package let noCheckpoints: String
    package let signedAt: String
    package let file: String
}
