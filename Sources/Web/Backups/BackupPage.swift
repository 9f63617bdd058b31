// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTML
import WorkingTime

/// How backups stand: the plan, the last good one, and what came of each.
package struct BackupPage: Sendable {
    package let plan: BackupPlan?
    package let good: BackupRun?
    /// Newest first.
    package let runs: [BackupRun]
    package let now: Instant

    package init(plan: BackupPlan?, good: BackupRun?, runs: [BackupRun], now: Instant) {
        self.plan = plan
        self.good = good
        self.runs = runs
        self.now = now
    }

    package func html(in frame: Frame) -> HTML {
        let words = BackupWords.in(frame.language)
        let button: HTML? =
            plan == nil ? nil : Look.oneButton(words.makeNow, URLs.backups, frame, .primary)
        return Page(
            title: words.title, line: .text(words.line), entry: .backups,
            body: "\(state(words, frame))\(planned(words))\(button)\(list(words, frame))<p>\(words.howToRestore)</p>"
        ).html(in: frame)
    }

    private func state(_ words: BackupWords, _ frame: Frame) -> HTML {
        guard let good else { return Message(.warning, words.none, words.noneText).html }
        let moment = frame.moment(good.begunAt)
        guard now - good.begunAt > BackupPlan.overdue else { return Message(.done, words.good(moment)).html }
        return Message(.warning, words.overdue(moment), words.overdueText).html
    }

    private func planned(_ words: BackupWords) -> HTML {
        guard let plan else { return Message(.info, words.unplanned, words.unplannedText).html }
        let time = plan.hour.map { hour in
            "\(hour < 10 ? "0" : "")\(hour):\(plan.minute < 10 ? "0" : "")\(plan.minute)"
        }
        return "<p>\(words.plan(plan.folder, time)) \(words.kept(plan.retention))</p>"
    }

    private func list(_ words: BackupWords, _ frame: Frame) -> HTML {
        guard !runs.isEmpty else { return .empty }
        let columns = [
            Column(words.begun), Column(words.lasted, isNumber: true), Column(words.archive),
            Column(words.size, isNumber: true), Column(words.files, isNumber: true), Column(words.result),
        ]
        let rows = runs.map { row($0, words, frame) }
        return Look.section(words.runs, Look.table(words.runs, columns, LookWords.in(frame.language), rows: rows))
    }

    private func row(_ run: BackupRun, _ words: BackupWords, _ frame: Frame) -> HTML {
        let seconds = Int((run.endedAt - run.begunAt + 999) / 1000)
        let archive: HTML =
            run.isGood ? "\(run.name)<small>\(run.isEncrypted ? words.sealed : words.plain)</small>" : "–"
        let size = run.isGood ? BackupWords.size(run.size, frame.language) : "–"
        let lacks: HTML? = run.missing > 0 ? "<small>\(words.lacks(frame.number(run.missing)))</small>" : nil
        let result: HTML =
            run.isGood ? "\(words.made)\(lacks)" : "\(words.failed)\(why(run, frame))"
        return """
            <tr><td class="nowrap">\(frame.moment(run.begunAt))</td><td class="num">\(words.seconds(seconds))</td>\
            <td>\(archive)</td><td class="num">\(size)</td><td class="num">\(frame.number(run.files))</td>\
            <td>\(result)</td></tr>
            """
    }

    private func why(_ run: BackupRun, _ frame: Frame) -> HTML {
        let sentence = BackupErrorWords.sentence(BackupFailure.error(run.failure ?? ""), frame.language)
        return "<small>\(sentence)</small>"
    }
}
