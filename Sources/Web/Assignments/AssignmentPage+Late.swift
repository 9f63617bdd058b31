// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import WorkingTime

/// A form that came too late: someone else acted meanwhile, and its place on the page is gone.
extension AssignmentPage {
    /// Why it was not carried out, and what was written in it, so that nothing is lost.
    func late(_ frame: Frame, _ words: AssignmentWords) -> HTML {
        guard let fault = typed.faults.first, let act = Act.allCases.first(where: { address(of: $0) == typed.action }),
            !isOffered(act)
        else { return .empty }
        let written = ["text", "opinion", "reason", "answer"].map { typed.text($0) }.filter { !$0.isEmpty }
        let kept: HTML? =
            written.isEmpty
            ? nil
            : "<p class=\"lab\">\(words.notRecorded)</p><div class=\"text pre\">\(written.joined(separator: "\n\n"))</div>"
        return "\(Message(.warning, fault.sentence).html)\(bothDays(act, frame))\(kept)"
    }

    /// Where two people moved the same date at once: the day of each.
    private func bothDays(_ act: Act, _ frame: Frame) -> HTML? {
        guard [.askExtension, .decideExtension, .extendDue].contains(act), let move = life.moves.first else {
            return nil
        }
        let words = OrdersLifeWords.in(frame.language)
        let mine = typed.text("decision") == "refuse" ? words.refuse : typed.text("until")
        let theirs = (move.granted ?? (move.isOpen ? move.proposed : nil))?.official ?? words.refused
        return Look.facts([
            (words.yours, "\(mine)"),
            (words.recorded, "<strong>\(theirs)</strong> <small>\(move.isOpen ? move.asked : move.decided)</small>"),
        ])
    }

    private func isOffered(_ act: Act) -> Bool {
        act == .decide ? may.contains(.decide) && state == .reported : may.contains(act)
    }

    private func address(of act: Act) -> String {
        switch act {
        case .acknowledge: URLs.acknowledge(id)
        case .start: URLs.start(id)
        case .note: URLs.noteProgress(id)
        case .report: URLs.report(id)
        case .recordPaperReply: URLs.paperReply(id)
        case .decide: URLs.decide(id)
        case .giveOpinion: URLs.opinion(id)
        case .remind: URLs.remind(id)
        case .cancel: URLs.cancel(id)
        case .askExtension: URLs.askExtension(id)
        case .decideExtension: URLs.decideExtension(id)
        case .giveEventDay: URLs.eventDay(id)
        case .raiseDifficulty: URLs.raiseDifficulty(id)
        case .extendDue: URLs.extendDue(id)
        case .instruct: URLs.instruct(id)
        case .acknowledgeInstruction: URLs.acknowledgeInstruction(id)
        }
    }
}
