// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import Store
import WorkingTime

/// The milestones of a track, to be named, ordered and dated; what a template proposes is there to be saved.
struct SetMilestonesPage: Sendable {
    let round: Round
    let track: RoundTrack
    let sent: SentMilestones
    /// Whether nothing is saved yet, and the template is shown.
    let isTemplate: Bool
    /// Where the template comes from.
    var source = ""
    let orders: [BindableOrder]
    let typed: Typed

    func html(in frame: Frame) -> HTML {
        let words = MilestoneSettingWords.in(frame.language)
        let name = RoundStateWords.in(frame.language).track(track.kind)
        let crumbs = [
            Link(RoundWords.in(frame.language).title, URLs.rounds), Link(round.title, URLs.roundOnePage(round.id)),
            Link(words.title, ""),
        ]
        let note: HTML =
            isTemplate
            ? Message(.info, words.isTemplate, "\(words.templateHelp) \(words.templateSource(source))").html : .empty
        return Page(
            title: words.title,
            line: .text("\(round.title) · \(name) · \(track.starts.official) – \(track.ends.official)"),
            breadcrumbs: crumbs, entry: .rounds, body: "\(note)\(form(words, frame))"
        ).html(in: frame)
    }

    private func form(_ words: MilestoneSettingWords, _ frame: Frame) -> HTML {
        let look = LookWords.in(frame.language)
        let blank = SentMilestones.Row(
            id: nil, version: 0, kind: .other, place: "", name: "", day: "", after: "", order: "", isDropped: false)
        let rows = sent.rows + (0..<SentMilestones.fresh).map { _ in blank }
        let columns = [
            Column(words.place), Column(words.name), Column(words.day), Column(words.after), Column(words.order),
            Column(words.drop),
        ]
        let names = orders.map { "<option value=\"\(words.orderName($0))\">\($0.title)</option>" as HTML }
        return """
            \(Look.formStart(URLs.setMilestones(round.id, track.id), frame))\(Look.faults(typed, look))\
            \(Look.table(words.title, columns, class: "list setm", look, rows: rows.enumerated().map { row($1, $0, words, frame) }))\
            <datalist id="y-chi-dao">\(names)</datalist><p class="help">\(words.help)</p>\
            <div class="go">\(Look.submit(words.save))\(Look.button(words.back, to: URLs.roundOnePage(round.id), .link))</div></form>
            """
    }

    private func row(
        _ row: SentMilestones.Row, _ index: Int, _ words: MilestoneSettingWords, _ frame: Frame
    ) -> HTML {
        let isFresh = row.id == nil && row.name.isEmpty
        let states = MilestoneStateWords.in(frame.language)
        let hidden: HTML = """
            \(row.id.map { Look.hidden("id-\(index)", $0.description) + Look.hidden("phienban-\(index)", String(row.version)) })\
            \(row.bound.map { Look.hidden("yid-\(index)", $0.description) + Look.hidden("yten-\(index)", row.boundName) })\
            \(isFresh ? nil : Look.hidden("loai-\(index)", row.kind.rawValue))
            """
        let kind: HTML? = isFresh ? kinds(index, words, states) : nil
        let label = row.name.isEmpty ? words.fresh : row.name
        func input(_ field: String, _ value: String, _ title: String, _ more: HTML = .empty) -> HTML {
            "<input name=\"\(field)-\(index)\" value=\"\(value)\" aria-label=\"\(title): \(label)\"\(more)>"
        }
        let elsewhere: HTML? =
            row.kind == .committee || row.kind == .plan ? "<small>\(words.elsewhere(row.kind))</small>" : nil
        let drop: HTML =
            isFresh
            ? .empty
            : """
            <label class="pickrow"><input type="checkbox" name="bo-\(index)" value="1" aria-label="\(words.drop): \(label)"\
            \("checked", if: row.isDropped)></label>
            """
        return """
            <tr><td class="w1" data-l="\(words.place)">\(hidden)\(input("thu", row.place, words.place, " inputmode=\"numeric\""))</td>\
            <td data-l="\(words.name)">\(input("ten", row.name, words.name, isFresh ? " placeholder=\"\(words.fresh)\"" : .empty))\(kind)\(elsewhere)</td>\
            <td class="w2" data-l="\(words.day)">\(input("ngay", row.day, words.day, " inputmode=\"numeric\" placeholder=\"dd/MM/yyyy\""))</td>\
            <td class="w1" data-l="\(words.after)">\(input("cho", row.after, words.after))</td>\
            <td class="w3" data-l="\(words.order)">\(input("y", row.order, words.order, " list=\"y-chi-dao\""))</td><td data-l="\(isFresh ? "" : words.drop)">\(drop)</td></tr>
            """
    }

    private func kinds(_ index: Int, _ words: MilestoneSettingWords, _ states: MilestoneStateWords) -> HTML {
        let options = Milestone.Kind.allCases.reversed().map {
            "<option value=\"\($0.rawValue)\">\(states.kind($0))</option>" as HTML
        }
        return "<select name=\"loai-\(index)\" aria-label=\"\(words.kind)\">\(options)</select>"
    }
}

/// The words of that form.
struct MilestoneSettingWords: Words {
    let title: String
    let isTemplate: String
    let templateHelp: String
    let templateSource: @Sendable (String) -> String
    let place: String
    let name: String
    let kind: String
    let day: String
    let after: String
    let order: String
    let drop: String
    let fresh: String
    let help: String
    let save: String
    let saved: String
    let back: String
    let elsewhere: @Sendable (Milestone.Kind) -> String
    let orderName: @Sendable (BindableOrder) -> String
    let dayUnreadable: @Sendable (_ name: String, _ text: String) -> String
    let orderUnknown: @Sendable (_ name: String, _ text: String) -> String
    let waits: @Sendable (String) -> String

    static let vi = MilestoneSettingWords(
        title: "Đặt các mốc", isTemplate: "Đây là mốc mẫu, chưa được ghi.",
        templateHelp: "Ngày đã rải theo thời gian của nhóm, tránh ngày nghỉ. Sửa tên, thứ tự, ngày cho đúng rồi ghi.",
        templateSource: { "Nguồn của mẫu: \($0)." },
        place: "Thứ tự", name: "Tên mốc", kind: "Loại mốc", day: "Ngày kế hoạch", after: "Chờ mốc",
        order: "Theo nhiệm vụ", drop: "Bỏ", fresh: "Thêm mốc",
        help:
            "Cột “Chờ mốc” ghi thứ tự các mốc phải đạt trước, ví dụ 2, 3. Cột “Theo nhiệm vụ” gắn mốc với một ý của văn bản đã giao: báo cáo được chấp nhận của nhiệm vụ đó là kết quả của mốc, không phải nhập lại.",
        save: "Ghi các mốc", saved: "Đã ghi các mốc của nhóm.", back: "Quay lại đợt",
        elsewhere: {
            $0 == .committee ? "đạt khi Thường trực tiếp nhận quyết định thành lập" : "đạt khi kế hoạch được duyệt"
        },
        orderName: { "\($0.notice), ý \($0.label)" },
        dayUnreadable: { "Mốc “\($0)”: “\($1)” không phải ngày. Nhập như 30/09/2026." },
        orderUnknown: { "Mốc “\($0)”: không tìm thấy nhiệm vụ “\($1)”. Chọn trong danh sách gợi ý." },
        waits: { "chờ mốc \($0)" })

    static let en = MilestoneSettingWords(
        title: "Set milestones", isTemplate: "This is the template; nothing is saved yet.",
        templateHelp: "Days are spread over the track, off days of rest. Put names, order and days right, then save.",
        templateSource: { "The template comes from: \($0)." },
        place: "Place", name: "Milestone", kind: "Kind", day: "Planned day", after: "Waits for", order: "By order",
        drop: "Drop", fresh: "Add one",
        help:
            "“Waits for” holds the places of milestones to be reached before, such as 2, 3. “By order” binds it to an order of a document: the accepted report on it is the milestone's result and isn't entered again.",
        save: "Save the milestones", saved: "The track's milestones have been saved.", back: "Back to the round",
        elsewhere: {
            $0 == .committee
                ? "reached when the standing office receives the decision" : "reached when the plan is approved"
        },
        orderName: { "\($0.notice), order \($0.label)" },
        dayUnreadable: { "“\($0)”: “\($1)” is no day. Enter it like 30/09/2026." },
        orderUnknown: { "“\($0)”: the order “\($1)” isn't known. Choose from the suggestions." },
        waits: { "waits for \($0)" })
}
