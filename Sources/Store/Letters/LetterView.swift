// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain

/// Everything a letter's page shows, loaded in one snapshot and held to what the actor may see.
package struct LetterView: Sendable {
    package let letter: Letter
    package let office: LetterOffice
    /// The signed file, when there is one.
    package let file: StoredDocument?
    /// What is known of its digital signatures.
    package let signatures: SignatureCheck?
    /// The line of the register that numbers it.
    package let entry: OutgoingEntry?
    /// Where its register stands now, while it waits for a number.
    package let stand: RegisterStand?
    /// Empty for those who see it only because it was sent to them.
    package let history: [TrailHistory.Entry]
    package let names: [ID<Person>: String]
    /// Who had a hand in its words, while it waits for approval.
    package let hands: Set<ID<Person>>

    package static func load(
        _ id: ID<Letter>, for actor: Actor, year: Int, in snapshot: Snapshot
    ) throws -> LetterView {
        let letter = try LetterStore.find(id, visible: Visible(to: actor, under: .seeLetters), in: snapshot)
        let office = try LetterStore.wholeOffice(of: letter.namedAgency, on: nil, in: snapshot)
        let isOwn = letter.agency == actor.agency
        let people = [
            letter.drafted.by, letter.edited.by, letter.submission?.step.by, letter.decision?.step.by,
            letter.numbering?.step.by, letter.signed?.by, letter.sent?.by, letter.ended?.by,
        ].compactMap(\.self)
        return LetterView(
            letter: letter, office: office,
            file: try letter.signedFile.map { try NoticeStore.file($0, in: snapshot) },
            signatures: try letter.signedFile.flatMap {
                try FileReadings.signatures(of: [$0], in: snapshot)[$0]
            },
            entry: try RegisterStore.entry(of: id, in: snapshot),
            stand: letter.state == .approved
                ? try RegisterStore.stand(
                    of: RegisterKey(letter, series: office.series(in: year), year: year),
                    in: snapshot) : nil,
            history: isOwn ? try TrailHistory.of(id, in: snapshot) : [],
            names: try PersonStore.names(of: people, in: snapshot),
            hands: letter.state == .submitted && isOwn ? try LetterStore.hands(in: id, in: snapshot) : [])
    }
}

extension RegisterKey {
    /// The register a letter is numbered from in a year.
    package init(_ letter: Letter, series: LetterOffice.Series, year: Int) {
        self.init(
            agency: letter.agency, issuer: letter.content.issuer, series: series.key(of: letter.content.kind),
            year: year)
    }
}
