// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML

/// Where the decision on a committee or working group is handed to the system to be read.
struct CommitteeUploadPage: Sendable {
    /// Whether it is about a body of the province.
    let isOfProvince: Bool
    /// The agencies whose decision it may be, where it came on paper and the standing office records it; nil otherwise.
    let agencies: [Choice]?
    let endings: [String]
    let typed: Typed

    func html(in frame: Frame) -> HTML {
        let all = CommitteeWords.in(frame.language)
        let (words, look) = (all.page, LookWords.in(frame.language))
        let kinds =
            [Choice("", words.kindRead)] + SteeringCommittee.Kind.allCases.map { Choice($0.rawValue, all.kind($0)) }
        let paper = CommitteePaperWords.in(frame.language)
        let isPaper = agencies != nil
        return Page(
            title: isPaper ? paper.title : words.uploadTitle, line: .text(isPaper ? paper.line : words.uploadLine),
            breadcrumbs: [
                Link(all.title, URLs.committees),
                Link(isOfProvince ? all.ofProvince : isPaper ? paper.button : all.ofAgency, ""),
            ], entry: .rounds, isNarrow: true,
            body: """
                \(Look.formStart(URLs.newCommitteeDecision, frame, hasFiles: true))\(Look.faults(typed, look))\
                \(Look.hidden("scope", isOfProvince ? "province" : "agency"))\(arrival(paper, frame))\
                \(Field("file", words.file, help: isPaper ? paper.fileHelp : words.fileHelp, typed: typed)
                    .files(several: false, accept: endings.joined(separator: ","), look))\
                \(Field("kind", words.kind, typed: typed).select(kinds, typed.text("kind")))\
                <div class="go">\(Look.submit(words.readIt, icon: .upload))</div></form>
                """
        ).html(in: frame)
    }

    /// Fields: `paper`, `agency`, `channel`, `sentOn`.
    private func arrival(_ words: CommitteePaperWords, _ frame: Frame) -> HTML {
        guard let agencies else { return .empty }
        let states = StateWords.in(frame.language)
        let channels = ProgressReport.Channel.allCases.map { Choice($0.rawValue, states.channel($0)) }
        return """
            \(Look.hidden("paper", "1"))\
            \(Field("agency", words.agency, typed: typed).select(agencies, typed.text("agency"), empty: "–"))\
            <div class="two tight">\(Field("channel", words.channel, typed: typed)
                .select(channels, typed.text("channel", or: ProgressReport.Channel.paper.rawValue)))\
            \(Field("sentOn", words.sentOn, help: words.sentOnHelp, typed: typed).day(typed.text("sentOn")))</div>
            """
    }
}
