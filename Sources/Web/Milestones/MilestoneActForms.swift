// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import WorkingTime

/// What can be done at once about an agency that is behind with a milestone: remind, order, give more time; each behind
/// its word, on the round's page and on the milestone's own.
struct MilestoneActForms {
    let enrolment: ID<Enrolment>
    let milestone: Milestone
    let standing: MilestoneStanding
    /// The version of what was said, against which more time is given; nil where it wasn't read.
    let version: Int?
    let acts: [MilestoneAct]
    let typed: Typed
    /// The round whose page to come back to; nil stays on the milestone's.
    let back: ID<Round>?

    func html(in frame: Frame) -> HTML {
        acts.map { form($0, frame) }.joined()
    }

    private func form(_ act: MilestoneAct, _ frame: Frame) -> HTML {
        let words = MilestoneActWords.in(frame.language)
        let url = URLs.actOnMilestone(enrolment, milestone.ordinal, act)
        let typed = typed.of(url)
        let prefix = "\(act.rawValue)-\(enrolment)-\(milestone.ordinal)-"
        let home: HTML? = back.map { Look.hidden("dot", $0.description) }
        return """
            <details name="a-\(enrolment.description)-\(milestone.ordinal)"\("open", if: !typed.faults.isEmpty)>\
            <summary class="btn">\(words.act(act))</summary>\
            \(Look.formStart(url, frame, version: act == .extend ? typed.version(version) : nil))\
            \(Look.faults(typed, LookWords.in(frame.language), prefix: prefix))\(home)\
            \(Look.hidden("moc", milestone.id.description))\(fields(act, prefix, typed, words, frame))\
            <div class="go">\(Look.submit(words.send(act)))</div></form></details>
            """
    }

    private func fields(
        _ act: MilestoneAct, _ prefix: String, _ typed: Typed, _ words: MilestoneActWords, _ frame: Frame
    ) -> HTML {
        let look = LookWords.in(frame.language)
        switch act {
        case .remind:
            return Field("text", words.reminder, help: words.told, prefix: prefix, typed: typed)
                .area(
                    typed.text(
                        "text", or: words.suggestion(milestone.name, standing.state == .late ? standing.workingDays : 0)
                    ), rows: 3)
        case .order:
            return Field("text", words.order, help: words.told, prefix: prefix, typed: typed)
                .area(typed.text("text"), rows: 3)
                + Field("due", words.orderDue, note: look.optional, prefix: prefix, typed: typed)
                .day(typed.text("due"))
        case .extend:
            return Field("day", words.until, help: words.untilHelp, prefix: prefix, typed: typed)
                .day(typed.text("day"))
                + Field("ground", words.ground, help: words.groundHelp, prefix: prefix, typed: typed)
                .line(typed.text("ground"))
        }
    }
}

/// The words of these forms.
struct MilestoneActWords: Words {
    let act: @Sendable (MilestoneAct) -> String
    let send: @Sendable (MilestoneAct) -> String
    let done: @Sendable (MilestoneAct) -> String
    let reminder: String
    let told: String
    let suggestion: @Sendable (_ name: String, _ days: Int) -> String
    let order: String
    let orderDue: String
    let until: String
    let untilHelp: String
    let ground: String
    let groundHelp: String

    static let vi = MilestoneActWords(
        act: { act in
            switch act {
            case .remind: "Đôn đốc"
            case .order: "Chỉ đạo"
            case .extend: "Cho lùi mốc"
            }
        },
        send: { act in
            switch act {
            case .remind: "Gửi đôn đốc"
            case .order: "Gửi chỉ đạo"
            case .extend: "Ghi ngày mới"
            }
        },
        done: { act in
            switch act {
            case .remind: "Đã gửi đôn đốc."
            case .order: "Đã gửi chỉ đạo cho cơ quan."
            case .extend: "Đã lùi mốc cho cơ quan này. Ngày mới có hiệu lực."
            }
        },
        reminder: "Nội dung đôn đốc", told: "Cơ quan thấy ngay trong hệ thống; lời này được lưu cùng mốc.",
        suggestion: { name, days in
            let late = days == 0 ? "" : " đã quá hạn \(days) ngày làm việc"
            return "Mốc “\(name)”\(late). Đề nghị khẩn trương thực hiện, báo cáo kết quả."
        },
        order: "Nội dung chỉ đạo", orderDue: "Cần xong trước", until: "Lùi đến ngày",
        untilHelp: "Chỉ riêng cơ quan này; kế hoạch chung của đợt giữ nguyên.", ground: "Theo văn bản, ý kiến",
        groundHelp: "Số văn bản hoặc ý kiến quyết định cho lùi mốc.")

    static let en = MilestoneActWords(
        act: { act in
            switch act {
            case .remind: "Remind"
            case .order: "Order"
            case .extend: "Give more time"
            }
        },
        send: { act in
            switch act {
            case .remind: "Send the reminder"
            case .order: "Send the order"
            case .extend: "Record the new day"
            }
        },
        done: { act in
            switch act {
            case .remind: "The agency has been reminded."
            case .order: "The order has been sent."
            case .extend: "The milestone has been moved for this agency."
            }
        },
        reminder: "Reminder", told: "The agency sees it at once; it is kept with the milestone.",
        suggestion: { name, days in
            let late = days == 0 ? "" : " is \(days) working \(days == 1 ? "day" : "days") late"
            return "The milestone “\(name)”\(late). Please carry it out without delay and report."
        },
        order: "Order", orderDue: "To be done by", until: "Until",
        untilHelp: "For this agency only; the round's plan stays.", ground: "Based on",
        groundHelp: "The document or decision that moves the milestone.")
}
