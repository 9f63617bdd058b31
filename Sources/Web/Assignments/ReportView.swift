// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import WorkingTime

/// One report on an assignment, with its evidence and the word on it.
package struct ReportView: Sendable {
    /// A file handed in with it.
    package struct File: Sendable {
        package let id: ID<Evidence>
        package let name: String
        /// What it is by its content, such as `pdf`.
        package let kind: String
        package let size: Int
        /// SHA-256 in hexadecimal.
        package let hash: String
        /// Whether it may be shown in the browser.
        package let isShown: Bool
        /// What is known of its signatures; nil for kinds that carry none.
        package var signatures: SignatureView?
        /// What it is as an official document.
        var note: EvidenceNote?

        package init(id: ID<Evidence>, name: String, kind: String, size: Int, hash: String, isShown: Bool) {
            self.id = id
            self.name = name
            self.kind = kind
            self.size = size
            self.hash = hash
            self.isShown = isShown
        }
    }

    /// The accepting body's word.
    package struct Decision: Sendable {
        package let isAccepted: Bool
        package let opinion: String
        package let by: String
        package let at: Instant

        package init(isAccepted: Bool, opinion: String, by: String, at: Instant) {
            self.isAccepted = isAccepted
            self.opinion = opinion
            self.by = by
            self.at = at
        }
    }

    package let id: ID<ProgressReport>
    package let number: Int
    package let text: String
    package let difficulties: String
    package let by: String
    package let at: Instant
    /// How a reply recorded for the agency had come.
    package let recorded: ProgressReport.Recorded?
    package let files: [File]
    package let decision: Decision?

    package init(
        id: ID<ProgressReport>, number: Int, text: String, difficulties: String, by: String, at: Instant,
        recorded: ProgressReport.Recorded? = nil, files: [File], decision: Decision? = nil
    ) {
        self.id = id
        self.number = number
        self.text = text
        self.difficulties = difficulties
        self.by = by
        self.at = at
        self.recorded = recorded
        self.files = files
        self.decision = decision
    }

    func html(_ frame: Frame, _ words: AssignmentWords) -> HTML {
        let look = LookWords.in(frame.language)
        let hard: HTML? =
            difficulties.isEmpty ? nil : "<h3>\(words.difficulties)</h3>\(Look.paragraphs(difficulties))"
        let evidence: HTML? =
            files.isEmpty
            ? nil
            : """
            <h3 class="sub">\(words.evidence)\(Look.badge(String(files.count)))</h3>\
            <ul class="files">\(files.map { $0.html(frame, look) })</ul>
            """
        return Look.section(
            words.reportNumber(number), id: "lan-\(number)", aside: aside(frame, words),
            "<div class=\"text\">\(Look.paragraphs(text))\(hard)</div>\(evidence)\(verdict(frame, words))")
    }

    private func aside(_ frame: Frame, _ words: AssignmentWords) -> HTML {
        let at = "\(frame.clock(self.at)), \(frame.day(self.at))"
        guard let recorded else { return .text(words.handedInBy(by, at)) }
        let channel = StateWords.in(frame.language).channel(recorded.channel)
        return .text(words.recordedBy(channel, recorded.document, recorded.on.official, by, at))
    }

    private func verdict(_ frame: Frame, _ words: AssignmentWords) -> HTML? {
        guard let decision else { return nil }
        let title = decision.isAccepted ? words.accepted : words.returned
        let at = "\(frame.clock(decision.at)), \(frame.day(decision.at))"
        return """
            <div class="\(decision.isAccepted ? "msg" : "msg msg-warning")">\
            \((decision.isAccepted ? Assignment.State.accepted : .returned).sign)<div><p><strong>\(title)</strong> \
            <span class="soft">\(decision.by), \(at)</span></p>\(Look.paragraphs(decision.opinion))</div></div>
            """
    }
}

extension ReportView.File {
    func html(_ frame: Frame, _ look: LookWords) -> HTML {
        let show: HTML? =
            isShown ? "<a href=\"\(URLs.file(id))?xem=1\" aria-label=\"\(look.view) \(name)\">\(look.view)</a>" : nil
        return """
            <li>\(icon.html)<span><a href="\(URLs.file(id))">\(name)</a><small>\(ending), \(frame.size(size))</small>\
            </span><span class="ways"><code title="SHA-256 \(hash)">\(String(hash.prefix(8)))…</code>\(show)\
            <a href="\(URLs.file(id))" aria-label="\(look.download) \(name)">\(look.download)</a></span>\(readings(frame))</li>
            """
    }

    private func readings(_ frame: Frame) -> HTML? {
        guard note != nil || signatures != nil else { return nil }
        return "<div class=\"tells\">\(note?.html(in: frame))\(signatures?.html(in: frame))</div>"
    }

    /// The ending people know the file by; its kind where the name has none.
    private var ending: String {
        let tail = name.split(separator: ".").dropFirst().last ?? ""
        return (tail.isEmpty || tail.count > 5 ? kind : String(tail)).uppercased()
    }

    private var icon: Icon {
        switch kind {
        case "xlsx", "xls", "ods", "csv": .fileTable
        case "png", "jpg", "jpeg", "tiff": .filePicture
        case "pdf", "docx", "doc", "odt", "txt", "text", "markdown": .fileText
        default: .file
        }
    }
}

extension Frame {
    /// A size in the usual unit: `84 KB`, `1,2 MB`.
    package func size(_ bytes: Int) -> String {
        if bytes < 1000 { return "\(bytes)\u{a0}\(language == .vi ? "byte" : "bytes")" }
        if bytes < 1_000_000 { return "\((bytes + 500) / 1000)\u{a0}KB" }
        let tenths = (bytes + 50_000) / 100_000
        return "\(tenths / 10)\(language == .vi ? "," : ".")\(tenths % 10)\u{a0}MB"
    }
}
