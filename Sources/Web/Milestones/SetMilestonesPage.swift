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
    /// The template that is shown while nothing is saved yet.
    var offer: TemplateOffer?
    let orders: [BindableOrder]
    let typed: Typed

    func html(in frame: Frame) -> HTML {
        let words = MilestoneSettingWords.in(frame.language)
        let name = RoundStateWords.in(frame.language).track(track.kind)
        let crumbs = [
            Link(RoundWords.in(frame.language).title, URLs.rounds), Link(round.title, URLs.roundOnePage(round.id)),
            Link(words.title, ""),
        ]
        let note: HTML? = offer?.html(round, track, words, frame.language)
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
        let own: HTML? = row.templateDay.isEmpty ? nil : "<small>\(words.templateDay(row.templateDay))</small>"
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
            <td class="w2" data-l="\(words.day)">\(input("ngay", row.day, words.day, " inputmode=\"numeric\" placeholder=\"dd/MM/yyyy\""))\(own)</td>\
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
