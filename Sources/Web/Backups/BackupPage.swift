// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTML
import WorkingTime

/// How backups stand: the plan, the last good one, and what came of each.
package struct BackupPage: Sendable {
    package let plan: BackupPlan?
    /// One waits for a worker or is being made.
    package let isUnderWay: Bool
    /// The archives in the plan's folder; nil where they can't be seen from here.
    package let archives: Set<String>?
    package let good: BackupRun?
    /// Newest first.
    package let runs: [BackupRun]
    package let now: Instant

    package init(
        plan: BackupPlan?, isUnderWay: Bool = false, archives: Set<String>? = nil, good: BackupRun?, runs: [BackupRun],
        now: Instant
    ) {
        self.plan = plan
        self.isUnderWay = isUnderWay
        self.archives = archives
        self.good = good
        self.runs = runs
        self.now = now
    }

    package func html(in frame: Frame) -> HTML {
        let words = BackupWords.in(frame.language)
        let button: HTML? =
            plan == nil || isUnderWay ? nil : Look.oneButton(words.makeNow, URLs.backups, frame, .primary)
        return Page(
            title: words.title, line: .text(words.line), entry: .backups,
            body: """
                \(state(words, frame).html)\(underWay(words))\(planned(words))\(button)\(list(words, frame))\
                <p class="hint">\(words.howToRestore)</p>
                """
        ).html(in: frame)
    }

    /// The one thing to know: whether there is something to restore from, and what keeps it from being newer.
    private func state(_ words: BackupWords, _ frame: Frame) -> Message {
        guard let good else {
            guard plan != nil || !runs.isEmpty else { return Message(.warning, words.unplanned, words.unplannedText) }
            return Message(.warning, runs.isEmpty ? words.none : words.noneGood, words.noneText)
        }
        let moment = frame.moment(good.begunAt)
        if runs.first?.isGood == false { return Message(.warning, words.lastFailed, words.lastFailedText(moment)) }
        if isGone(good) { return Message(.warning, words.gone(good.name), words.goneText) }
        guard now - good.begunAt > BackupPlan.overdue else { return Message(.done, words.good(moment)) }
        return Message(.warning, words.overdue(moment), plan == nil ? words.unplannedText : words.overdueText)
    }

    private func underWay(_ words: BackupWords) -> HTML? {
        isUnderWay ? Message(.info, words.underWay, words.underWayText).html : nil
    }

    private func planned(_ words: BackupWords) -> HTML? {
        guard let plan else {
            // Said above already where there is nothing else to say.
            guard good != nil || !runs.isEmpty, good.map({ now - $0.begunAt <= BackupPlan.overdue }) ?? true else {
                return nil
            }
            return "<p>\(words.unplanned) \(words.unplannedText)</p>"
        }
        let time = plan.hour.map { hour in
            "\(hour < 10 ? "0" : "")\(hour):\(plan.minute < 10 ? "0" : "")\(plan.minute)"
        }
        return "<p>\(words.plan(plan.folder, time)) \(words.kept(plan.retention))</p>"
    }

    private func list(_ words: BackupWords, _ frame: Frame) -> HTML {
        guard !runs.isEmpty else { return .empty }
        let columns = [
            Column(words.begun), Column(words.result), Column(words.archive), Column(words.size, isNumber: true),
        ]
        let rows = runs.map { row($0, words, frame) }
        return Look.section(
            words.runs,
            Look.table(words.runs, columns, class: "list fold3", LookWords.in(frame.language), rows: rows))
    }

    private func row(_ run: BackupRun, _ words: BackupWords, _ frame: Frame) -> HTML {
        let took = words.took(Int((run.endedAt - run.begunAt) / 1000))
        let begun: HTML = "<td class=\"nowrap\">\(frame.moment(run.begunAt))<small>\(took)</small></td>"
        guard run.isGood else {
            let why = BackupErrorWords.sentence(BackupFailure.error(run.failure ?? ""), frame.language)
            return """
                <tr>\(begun)<td class="c-state warn">\(Icon.warning.html) \(words.failed)</td>\
                <td class="c-title">\(why)</td><td></td></tr>
                """
        }
        let lacks: HTML? = run.missing > 0 ? "<small>\(words.lacks(frame.number(run.missing)))</small>" : nil
        return """
            <tr>\(begun)<td class="c-state">\(words.made)\(lacks)</td>\
            <td class="c-title">\(run.name)<small>\(facts(run, words))</small></td>\
            <td class="num c-sub">\(BackupWords.size(run.size, frame.language))\
            <small>\(words.fileCount(frame.number(run.files)))</small></td></tr>
            """
    }

    private func facts(_ run: BackupRun, _ words: BackupWords) -> String {
        let sealed = run.isEncrypted ? words.sealed : words.plain
        guard archives != nil else { return sealed }
        return "\(sealed) · \(isGone(run) ? words.notThere : words.there)"
    }

    /// Whether a run's archive lies no more where it was put.
    private func isGone(_ run: BackupRun) -> Bool { archives.map { !$0.contains(run.name) } ?? false }
}
