// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import Store

/// How the reading of a scan stands, what to do now, and that one may leave.
///
/// While it is being read a small script looks every few seconds; without it the page offers to look again.
package struct ScanPage: Sendable {
    package let view: ScanView
    package let typed: Typed

    package init(_ view: ScanView, typed: Typed = .fresh) {
        self.view = view
        self.typed = typed
    }

    private var scan: Scan { view.scan }
    private var isReading: Bool { scan.state == .reading && !view.isAbandoned }

    package func html(in frame: Frame) -> HTML {
        let words = ScanWords.in(frame.language)
        let look = LookWords.in(frame.language)
        let line: HTML = """
            \(words.pages(scan.pages)) · \(words.importedBy(view.importedBy, frame.shortMoment(scan.importedAt)))
            """
        let follow: HTML? = isReading ? " data-follow" : nil
        return Page(
            title: words.title(scan.name), line: line,
            breadcrumbs: [Link(look.entries(.notices), URLs.notices), Link(scan.name, "")], entry: .notices,
            isNarrow: true,
            body: """
                \(Look.faults(typed, look))<div class="scanning" id="tien-do"\(follow)>\(stand(frame, words))</div>\
                \(dropForm(frame, words))
                """
        ).html(in: frame)
    }

    private func stand(_ frame: Frame, _ words: ScanWords) -> HTML {
        let says = ScanStanding(view, words)
        if isReading {
            return """
                <div role="status"><p class="stage">\(says.title)</p>\(bar)<p class="help">\(words.mayLeave)</p></div>\
                <div class="row"><a class="btn" href="\(URLs.scan(scan.id))">\(words.lookAgain)</a>\
                \(Look.oneButton(words.stop, URLs.stopScan(scan.id), frame))\
                <a class="btn-link" href="\(URLs.notices)">\(words.toList)</a></div>
                """
        }
        let message = Message(scan.state == .stopped ? .info : .warning, says.title, says.text).html
        let again: HTML? =
            scan.state == .refused
            ? nil
            : Look.oneButton(
                scan.state == .stopped ? words.goOn : words.tryAgain, URLs.readScanAgain(scan.id), frame, .primary)
        let noted: HTML? =
            scan.state == .refused
            ? Look.oneButton(words.noted, URLs.dropScan(scan.id), frame, .primary) : nil
        return """
            \(message)<div class="row">\(again)\(noted)\
            <a class="btn-link" href="\(URLs.notices)">\(words.toList)</a></div>
            """
    }

    /// How many pages are done; without a value it says only that something goes on.
    private var bar: HTML {
        guard let done = view.done else { return "<progress></progress>" }
        return "<progress max=\"\(scan.pages)\" value=\"\(done)\"></progress>"
    }

    private func dropForm(_ frame: Frame, _ words: ScanWords) -> HTML {
        guard scan.state != .refused else { return .empty }
        return Look.fold(
            words.dropTitle, words.dropHelp, Look.oneButton(words.drop, URLs.dropScan(scan.id), frame))
    }
}

/// How a scan stands, in a sentence; the same on its page, in the list and in the inbox.
struct ScanStanding {
    let title: String
    let text: String

    init(_ view: ScanView, _ words: ScanWords) {
        let scan = view.scan
        switch scan.state {
        case .reading where view.isAbandoned:
            (title, text) = (words.notRead, words.failure(.unreadable, ""))
        case .reading:
            title =
                view.done.map { words.readingPage(min($0 + 1, scan.pages), scan.pages) }
                ?? words.waiting(view.before ?? 0)
            text = ""
        case .stopped: (title, text) = (words.stopped, words.stoppedHelp)
        case .failed: (title, text) = (words.notRead, words.failure(scan.failure ?? .unreadable, scan.detail))
        case .refused: (title, text) = (words.refused(scan.mark?.rawValue ?? ""), words.refusedHelp)
        case .read, .dropped: (title, text) = ("", "")
        }
    }
}

/// A scan as a row of the list of documents.
package struct ScanRow: Sendable {
    package let view: ScanView

    package init(_ view: ScanView) { self.view = view }

    func html(_ frame: Frame) -> HTML {
        let words = ScanWords.in(frame.language)
        let scan = view.scan
        let says = ScanStanding(view, words)
        let state: HTML =
            scan.state == .reading && !view.isAbandoned
            ? "<span class=\"st\">\(Icon.clock.html)\(words.reading)</span>"
            : "<span class=\"st st-returned\">\(Icon.warning.html)\(words.wantsLook)</span>"
        return """
            <article class="item draft"><div class="what"><h3><a class="t" href="\(URLs.scan(scan.id))">\(scan.name)</a></h3>\
            <p>\(says.title)</p><p>\(words.importedBy(view.importedBy, frame.shortMoment(scan.importedAt)))</p></div>\(state)\
            <div class="do"><a class="btn" href="\(URLs.scan(scan.id))">\(words.see)</a></div></article>
            """
    }
}
