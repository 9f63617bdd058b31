// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML

/// Where the decision on a committee or working group is handed to the system to be read.
struct CommitteeUploadPage: Sendable {
    /// Whether it is about a body of the province.
    let isOfProvince: Bool
    let endings: [String]
    let typed: Typed

    func html(in frame: Frame) -> HTML {
        let all = CommitteeWords.in(frame.language)
        let (words, look) = (all.page, LookWords.in(frame.language))
        let kinds =
            [Choice("", words.kindRead)] + SteeringCommittee.Kind.allCases.map { Choice($0.rawValue, all.kind($0)) }
        return Page(
            title: words.uploadTitle, line: .text(words.uploadLine),
            breadcrumbs: [
                Link(all.title, URLs.committees), Link(isOfProvince ? all.ofProvince : all.ofAgency, ""),
            ], entry: .rounds, isNarrow: true,
            body: """
                \(Look.formStart(URLs.newCommitteeDecision, frame, hasFiles: true))\(Look.faults(typed, look))\
                \(Look.hidden("scope", isOfProvince ? "province" : "agency"))\
                \(Field("file", words.file, help: words.fileHelp, typed: typed)
                    .files(several: false, accept: endings.joined(separator: ","), look))\
                \(Field("kind", words.kind, typed: typed).select(kinds, typed.text("kind")))\
                <div class="go">\(Look.submit(words.readIt, icon: .upload))</div></form>
                """
        ).html(in: frame)
    }
}
