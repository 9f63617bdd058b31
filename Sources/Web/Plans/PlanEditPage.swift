// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import WorkingTime

/// The items of a plan to be filled in: of one that is there, or of one that is about to be made (a preview).
struct PlanEditPage: Sendable {
    /// What is made, when it is not there yet: the fields that go with it.
    struct Fresh: Sendable {
        let year: Int
        let enrolment: String
    }

    /// Empty lines below the items.
    private static let spare = 4

    let plan: ID<AgencyPlan>?
    let version: Int?
    let content: PlanContent
    let fresh: Fresh?
    /// The table it was read from; nil where it wasn't.
    var table: PlanTable?
    let typed: Typed

    func html(in frame: Frame) -> HTML {
        let words = PlanWords.in(frame.language)
        let action = plan.map(URLs.editPlan) ?? URLs.newPlan
        let typed = typed.of(action)
        let crumbs =
            [Link(words.title, URLs.plans)] + [plan.map { Link(content.title, URLs.plan($0)) }].compactMap(\.self)
        let hidden: HTML? = fresh.map {
            Look.hidden("year", String($0.year)) + Look.hidden("enrolment", $0.enrolment)
        }
        return Page(
            title: plan == nil ? words.previewTitle : words.editTitle,
            line: .text(plan == nil ? words.previewLine(content.items.count) : words.editHelp), breadcrumbs: crumbs,
            entry: .rounds,
            body: """
                \(unread(words))\(faults(words))\(Look.formStart(action, frame, version: typed.version(version)))\
                \(Look.faults(typed, LookWords.in(frame.language)))\(hidden)\
                \(Field("title", words.name, typed: typed).line(typed.text("title", or: content.title)))\
                \(rows(words, typed))<div class="go">\(Look.submit(plan == nil ? words.make : words.save))</div></form>
                """
        ).html(in: frame)
    }

    /// What of a table couldn't be read, row by row: the days as they are written stand in their fields, to be put right.
    private func unread(_ words: PlanWords) -> HTML {
        guard let table else { return .empty }
        let days = table.unread.map { one -> HTML in
            let (field, label) = one.column == .begins ? ("begins", words.begins) : ("ends", words.ends)
            return
                "<li><a href=\"#item-\(one.place)-\(field)\">\(words.unreadDay(one.place, label.lowercased(), one.text))</a></li>"
        }
        let rows = table.leftOut.map { "<li>\($0)</li>" as HTML }
        func told(_ title: String, _ items: [HTML]) -> HTML {
            items.isEmpty
                ? .empty
                : "<div class=\"msg\">\(Icon.warning.html)<div><p><strong>\(title)</strong></p><ul>\(items)</ul></div></div>"
        }
        return told(words.unreadDays(days.count), days) + told(words.leftOut(rows.count), rows)
    }

    private func unread(_ place: Int, _ column: PlanTable.Column) -> String? {
        table?.unread.first { $0.place == place && $0.column == column }?.text
    }

    /// What is incomplete, named.
    private func faults(_ words: PlanWords) -> HTML {
        let incomplete = content.incomplete
        guard !incomplete.isEmpty, plan != nil || !content.items.isEmpty else { return .empty }
        let items = incomplete.prefix(20).map { place, item -> HTML in
            let faults = item.faults.map(words.fault).joined(separator: ", ")
            return "<li><a href=\"#item-\(place)-text\">\(words.incompleteItem(place, faults))</a></li>"
        }
        return """
            <div class="msg">\(Icon.info.html)<div><p><strong>\(words.incomplete(incomplete.count))</strong></p>\
            <ul>\(items)</ul></div></div>
            """
    }

    /// Fields: `item-N-key`, `item-N-text`, `item-N-begins`, `item-N-responsible`, `item-N-ends`.
    private func rows(_ words: PlanWords, _ typed: Typed) -> HTML {
        let typedRows = typed.values.keys.count { $0.hasPrefix("item-") && $0.hasSuffix("-text") }
        let count = min(max(content.items.count + Self.spare, typedRows), PlanContent.mostItems)
        let rows = (1...count).map { number -> HTML in
            let item = number <= content.items.count ? content.items[number - 1] : nil
            let prefix = "item-\(number)-"
            func text(_ name: String, _ stored: String?) -> String { typed.text(prefix + name, or: stored ?? "") }
            func field(_ name: String, _ label: String) -> Field { Field(prefix + name, label, typed: typed) }
            return """
                <fieldset class="planrow"><legend>\(words.item(number))</legend>\
                \(Look.hidden(prefix + "key", item.map { String($0.key) } ?? ""))\
                \(field("text", words.content).area(text("text", item?.text), rows: 2))\
                \(field("begins", words.begins).day(text("begins", item?.begins?.official ?? unread(number, .begins))))\
                \(field("responsible", words.responsible).line(text("responsible", item?.responsible)))\
                \(field("ends", words.ends).day(text("ends", unread(number, .ends) ?? item?.ends?.official)))</fieldset>
                """
        }
        return "<div class=\"planrows\">\(rows)</div>"
    }
}

/// Where a plan begins: its year, its round, and from what.
struct NewPlanPage: Sendable {
    let agencyName: String
    let year: Int
    let enrolments: [Choice]
    let typed: Typed

    func html(in frame: Frame) -> HTML {
        let words = PlanWords.in(frame.language)
        let look = LookWords.in(frame.language)
        let ways =
            PlanTemplate.all.map {
                Choice(
                    $0.track.rawValue, words.fromTemplate(words.track($0.track)),
                    note: $0.source.words(in: frame.language))
            } + [
                Choice("table", words.fromTable, note: words.fromTableNote),
                Choice("blank", words.fromBlank, note: words.fromBlankNote),
            ]
        return Page(
            title: words.newTitle, line: .text(words.newLine), breadcrumbs: [Link(words.title, URLs.plans)],
            entry: .rounds, isNarrow: true,
            body: """
                \(Look.formStart(URLs.previewPlan, frame, hasFiles: true))\(Look.faults(typed, look))\
                \(Field("title", words.name, typed: typed).line(typed.text("title", or: words.nameDefault(agencyName, year))))\
                \(Field("year", words.year, typed: typed).line(typed.text("year", or: String(year)), size: 6))\
                \(enrolments.isEmpty ? .empty : Field("enrolment", words.enrolment, typed: typed)
                    .select(enrolments, typed.text("enrolment", or: enrolments[0].value), empty: words.noEnrolment))\
                \(Field("from", words.from, typed: typed).radios(ways, typed.text("from", or: ways[0].value)))\
                \(Field("starts", words.starts, help: words.startsHelp, typed: typed).day(typed.text("starts", or: frame.today.official)))\
                \(Field("file", words.file, help: words.fileHelp, typed: typed).files(several: false, accept: ".xlsx,.docx,.csv,.txt", look))\
                \(Field("table", words.pasted, help: words.pastedHelp, typed: typed).area(typed.text("table"), rows: 4))\
                <div class="go">\(Look.submit(words.preview))</div></form>
                """
        ).html(in: frame)
    }
}
