// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store
import WorkingTime

/// Two people who record the same rule at the same time.
extension StandingRoutes {
    static func changedMeanwhile(_ mine: StandardEdition, _ visit: Visit) async throws -> Reply {
        let words = StandingWords.in(visit.language)
        let found = try await visit.system.read { try RoundStore.recorded(mine.code, in: $0) }
        guard let found else { throw Fault.changedMeanwhile }
        let theirs = found.edition
        var texts = TwoTexts()
        texts.compare("adopted", words.adopted, mine.adopted?.official ?? "", theirs.adopted?.official ?? "")
        texts.compare("until", words.until, mine.until?.official ?? "", theirs.until?.official ?? "")
        texts.compare("source", words.source, mine.source, theirs.source)
        return try await visit.conflict(
            "\(words.recordEdition): \(mine.code)", .rounds, on: found.id, version: found.version,
            url: URLs.regulations, texts)
    }

    static func changedMeanwhile(_ mine: ObligationRule, _ visit: Visit) async throws -> Reply {
        let words = StandingWords.in(visit.language)
        let agencies = AgencyWords.in(visit.language)
        let found = try await visit.system.read { try ObligationStore.recorded(since: mine.since, in: $0) }
        guard let found else { throw Fault.changedMeanwhile }
        func names(_ levels: Set<Agency.Level>) -> String {
            Agency.Level.allCases.filter(levels.contains).map(agencies.level).joined(separator: "; ")
        }
        var texts = TwoTexts()
        texts.compare(whole: words.mandatory, names(mine.mandatory), names(found.rule.mandatory))
        texts.compare(whole: words.encouraged, names(mine.encouraged), names(found.rule.encouraged))
        texts.compare("source", words.source, mine.source, found.rule.source)
        return try await visit.conflict(
            "\(words.recordObligation): \(mine.since.official)", .rounds, on: found.id, version: found.version,
            url: URLs.regulations, texts)
    }
}
