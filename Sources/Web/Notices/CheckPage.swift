// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import Store
import WorkingTime

/// Checking an imported notice: the source left, the orders read from it right, one of them open for editing.
///
/// It works without JavaScript: every label and every mark is a link that opens its order.
package struct CheckPage: Sendable {
    package let notice: Notice
    /// "Thông báo 46/TB-UBND".
    package let heading: String
    package let importedBy: String
    /// Name of the original file, when one was handed in.
    package let fileName: String?
    /// The extracted text all marks refer to.
    package let source: String
    package let orders: [DraftDirective]
    /// Key of the open order; nil opens the first that isn't checked.
    package let chosen: Int?
    /// Whether only doubtful orders are listed.
    package let isDoubtfulOnly: Bool
    /// Agencies that exist on the day of the document: identity and full name.
    package let agencies: [Choice]
    /// What still stands in the way of issuing, in sentences.
    package let obstacles: [String]
    /// How many assignments issuing would make.
    package let assignments: Int
    /// Who accepts when an order names nobody.
    package let defaultAcceptingBody: String
    /// Whether the reader may issue.
    package let mayIssue: Bool
    /// Notices issued before, which it may amend, extend, replace or end: identity and number.
    package let earlier: [Choice]
    /// The days worked, for deadlines counted from an event.
    package let calendar: WorkingCalendar
    package let typed: Typed
    /// Whether the issuer was told by the number's symbol alone.
    var isIssuerDerived = false
    /// The encoding its text was in, and the signatures of its file.
    package var origin = SourceOrigin()
    /// What issuing would leave undone for the reader's own agency, in sentences.
    package var leftOut: [String] = []
    /// The agencies of the rounds that orders speak of by their year.
    package var rounds: [RoundAgencies] = []
    /// The pages, when the document came in as pictures.
    package var scanned: ScannedSource?

    package init(
        notice: Notice, heading: String, importedBy: String, fileName: String?, source: String,
        orders: [DraftDirective], chosen: Int?, isDoubtfulOnly: Bool = false, agencies: [Choice], obstacles: [String],
        assignments: Int, defaultAcceptingBody: String, mayIssue: Bool, earlier: [Choice] = [],
        calendar: WorkingCalendar,
        typed: Typed = .fresh
    ) {
        self.notice = notice
        self.heading = heading
        self.importedBy = importedBy
        self.fileName = fileName
        self.source = source
        self.orders = orders
        self.chosen = chosen
        self.isDoubtfulOnly = isDoubtfulOnly
        self.agencies = agencies
        self.obstacles = obstacles
        self.assignments = assignments
        self.defaultAcceptingBody = defaultAcceptingBody
        self.mayIssue = mayIssue
        self.calendar = calendar
        self.earlier = earlier
        self.typed = typed
    }

    /// The open order: the chosen one, else the first unchecked, else the first without an agency.
    var open: DraftDirective? {
        orders.first { $0.key == chosen }
            ?? (chosen == nil ? orders.first { !$0.isChecked } ?? orders.first { $0.agencies.isEmpty } : nil)
    }

    var checked: Int { orders.count(where: \.isChecked) }

    /// The name of an agency of the directory.
    func name(_ id: ID<Agency>) -> String { agencies.first { $0.value == id.description }?.text ?? id.description }

    package func html(in frame: Frame) -> HTML {
        let words = CheckWords.in(frame.language)
        let look = LookWords.in(frame.language)
        let file: HTML? = fileName.map {
            " \(words.fromFile) <a href=\"\(URLs.noticeSource(notice.id))\">\($0)</a>"
        }
        let line: HTML = """
            \(words.imported(frame.clock(notice.importedAt), frame.day(notice.importedAt)))\(file) · \
            \(words.importedBy(importedBy))\(origin.conversion(in: frame))
            """
        let markup = SourceMarkup(
            text: source, orders: orders, open: open?.key, notice: notice.id,
            unsure: scanned?.unsure.map { $0.start..<$0.end } ?? [], isAnchored: scanned == nil)
        return Page(
            title: words.title(heading), line: line,
            breadcrumbs: [Link(look.entries(.notices), URLs.notices), Link(heading, "")],
            actions: actions(frame, words), entry: .notices,
            body: """
                \(Look.faults(typed.of(URLs.issue(notice.id)), look))\(progress(frame, words))\(leftOut.map { Message(.warning, $0).html })\(header(frame, words))\(signatures(frame))\
                <input type="radio" name="pane" id="pane-src" class="tabbing pane-src">\
                <input type="radio" name="pane" id="pane-ord" class="tabbing pane-ord" checked>\
                <div class="pane-tabs"><label for="pane-src">\(words.source)</label>\
                <label for="pane-ord">\(words.orders)\(Look.badge(String(orders.count)))</label></div>\
                <div class="check"><div class="src"><h2>\(words.source)</h2>\
                \(sourcePane(markup, frame, words))</div>\
                <section class="ord" aria-labelledby="y-doc">\(list(markup, frame, words))</section></div>\
                \(directory)
                """
        ).html(in: frame)
    }

    private func signatures(_ frame: Frame) -> HTML? {
        origin.signatures.map { "<div class=\"seals\">\($0.html(in: frame))</div>" }
    }

    private func actions(_ frame: Frame, _ words: CheckWords) -> HTML {
        guard mayIssue else { return .empty }
        if obstacles.isEmpty {
            return Look.oneButton(
                words.issue(assignments), URLs.issue(notice.id), frame, version: notice.version, .primary, icon: .send)
        }
        return Look.waiting(words.issueButton, why: "con-thieu", icon: .send)
    }

    private func progress(_ frame: Frame, _ words: CheckWords) -> HTML {
        let done = words.checkedOf(checked, orders.count)
        let left = obstacles.map { "<li>\($0)</li>" as HTML }
        let text: HTML =
            obstacles.isEmpty
            ? "<p><strong>\(done)</strong> \(words.readyToIssue(assignments))</p>"
            : "<div><p><strong>\(done)</strong> \(words.issueOpensWhen)</p><ul>\(left)</ul></div>"
        return """
            <div class="msg" id="con-thieu">\((obstacles.isEmpty ? Icon.checkDisc : .info).html)\(text)</div>
            """
    }

    /// The colour and underline of a kind of mark, as a small sample.
    static func key(_ kind: DraftDirective.MarkKind) -> HTML {
        "<span class=\"key m-\(HTML(trusted: kind.rawValue))\"></span>"
    }

    /// Names of agencies to type from.
    private var directory: HTML {
        "<datalist id=\"agencies\">\(agencies.map { "<option value=\"\($0.text)\">" as HTML })</datalist>"
    }
}
