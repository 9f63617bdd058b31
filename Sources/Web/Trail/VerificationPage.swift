// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Foundation
import HTML
import Store
import WorkingTime

/// Where verifying the trail stands, what it found, and the checkpoints to take away.
package struct VerificationPage: Sendable {
    package let state: TrailDesk.VerificationState
    /// The heads as they are now.
    package let head: ShortHead
    package let key: TrailPublicKey?
    package let checkpoints: [(id: ID<Checkpoint>, at: Instant)]

    package init(
        state: TrailDesk.VerificationState, head: ShortHead, key: TrailPublicKey?,
        checkpoints: [(id: ID<Checkpoint>, at: Instant)]
    ) {
        self.state = state
        self.head = head
        self.key = key
        self.checkpoints = checkpoints
    }

    package func html(in frame: Frame) -> HTML {
        let words = TrailPageWords.in(frame.language)
        return Page(
            title: words.verifyTitle, line: .text(words.verifyLine),
            breadcrumbs: [Link(words.title, URLs.trail()), Link(words.verifyTitle, "")], entry: .trail,
            body: result(words, frame) + kept(words, frame)
        ).html(in: frame)
    }

    private func result(_ words: TrailPageWords, _ frame: Frame) -> HTML {
        switch state {
        case .never:
            let start = Look.oneButton(words.verifyNow, URLs.verifyTrail, frame, .primary, icon: .shield)
            return Message(.info, words.never, words.neverText).html + start
        case .running(let since):
            let message = Message(
                .info, words.running(frame.clock(since)), words.runningText,
                link: Link(words.look, URLs.verifyTrail))
            return message.html
        case .failed:
            let again = Look.oneButton(words.verifyAgain, URLs.verifyTrail, frame, .primary, icon: .shield)
            return Message(.warning, words.failed, words.failedText).html + again
        case .done(let report):
            let again = Look.oneButton(words.verifyAgain, URLs.verifyTrail, frame, icon: .shield)
            return summary(report, words, frame) + again + findings(report.outcome, words, frame)
        }
    }

    private func summary(_ report: VerificationReport, _ words: TrailPageWords, _ frame: Frame) -> HTML {
        let counts = report.outcome.counts
        let tenths = Int((report.seconds * 10).rounded(.up))
        let seconds = "\(tenths / 10)\(frame.language == .vi ? "," : ".")\(tenths % 10)"
        let size = words.counts(
            frame.number(counts.chains), frame.number(counts.entries), frame.number(counts.rows),
            frame.number(counts.checkpoints))
        let text = "\(size), \(words.took(seconds))."
        guard !report.isClean else { return Message(.done, words.clean(frame.moment(report.at)), text).html }
        let title = words.unclean(frame.number(report.outcome.findingCount), frame.moment(report.at))
        return Message(.warning, title, "\(words.uncleanText) \(text)").html
    }

    private func findings(_ outcome: TrailVerification.Outcome, _ words: TrailPageWords, _ frame: Frame) -> HTML {
        guard !outcome.findings.isEmpty else { return .empty }
        let shown = outcome.findings.prefix(200)
        let rows = shown.map { finding -> HTML in
            """
            <tr><td class="nowrap">\(finding.table)</td><td class="nowrap">\(finding.identity)</td>\
            <td>\(words.kind(finding.kind))</td></tr>
            """
        }
        let rest = outcome.findingCount - shown.count
        let more: HTML? = rest > 0 ? "<p>\(words.more(frame.number(rest)))</p>" : nil
        let columns = [Column(words.table), Column(words.identity), Column(words.wrong)]
        let table = Look.table(words.findings, columns, LookWords.in(frame.language), rows: rows)
        return Look.section(words.findings, "\(table)\(more)")
    }

    private func kept(_ words: TrailPageWords, _ frame: Frame) -> HTML {
        let look = LookWords.in(frame.language)
        let facts = Look.facts([
            (words.head, .text(head.description)), (words.key, .text(key?.text ?? words.noKey)),
        ])
        let rows = checkpoints.map { checkpoint -> HTML in
            """
            <tr><td class="nowrap">\(frame.moment(checkpoint.at))</td>\
            <td><a href="\(URLs.checkpoint(checkpoint.id))">\(Icon.download.html)\(look.download)</a></td></tr>
            """
        }
        let list =
            rows.isEmpty
            ? "<p>\(words.noCheckpoints)</p>"
            : Look.table(words.checkpoints, [Column(words.signedAt), Column(words.file)], look, rows: rows)
        let sign = Look.oneButton(words.sign, URLs.checkpoint, frame)
        return Look.section(words.checkpoints, "<p>\(words.checkpointsText)</p>\(facts)\(list)\(sign)")
    }
}

extension TrailFinding {
    /// The row's identity as it is written in addresses, or in hexadecimal when it is no identity.
    package var identity: String {
        // Of which kind of record it is an identity does not matter for its letters.
        ID<TrailEntry>(bytes: id)?.description ?? Hex.text(id)
    }
}
