// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTML
import Store
import WorkingTime

/// What evidence is as an official document, and how that compares with what the order asks for.
struct EvidenceNote: Sendable {
    let comparison: EvidenceComparison
    /// The issuer's name: the agency's, or what the document says.
    let issuer: String

    /// Sentences beside the file; doubts are marked, and decide nothing.
    func html(in frame: Frame) -> HTML {
        let words = EvidenceWords.in(frame.language)
        let document = comparison.document
        let kind = NoticeTitle(kind: document.kind, number: "", frame.language).text
        let name = words.name(kind, document.number, document.issuedOn?.official ?? "", issuer)
        var isAsAsked = false
        if case .kindAsAsked? = comparison.hints.first { isAsAsked = true }
        let lead = isAsAsked ? words.isAsAsked(name) : words.evidenceIs(name)
        let doubts = comparison.hints.filter(\.isDoubt).map { said($0, words, frame.language) }
        let more: HTML? =
            doubts.isEmpty
            ? nil
            : "<p class=\"told told-doubt\">\(Icon.question.html)<span>\(doubts.joined(separator: " "))</span></p>"
        return "<p class=\"told\">\((isAsAsked ? Icon.check : .info).html)<span>\(lead)</span></p>\(more)"
    }

    private func said(_ hint: EvidenceComparison.Hint, _ words: EvidenceWords, _ language: Language) -> String {
        switch hint {
        case .kindAsAsked, .issuedByReporter: ""
        case .kindDiffers(let asked, let found):
            words.kindDiffers(
                NoticeTitle(kind: asked, number: "", language).text, NoticeTitle(kind: found, number: "", language).text
            )
        case .issuedByAnother: words.issuedByAnother(issuer)
        case .datedBeforeOrder(let day): words.datedBeforeOrder(day.official)
        case .datedAfterReport(let day): words.datedAfterReport(day.official)
        }
    }
}

extension EvidenceNote {
    /// Compares evidence with the order of its assignment; nil for what is no official document.
    init?(
        of evidence: Evidence, handedInWith report: ProgressReport, _ view: AssignmentView,
        _ directory: AgencyDirectory,
        _ visit: Visit
    ) {
        guard let document = view.documents[evidence.id] else { return nil }
        let zone = visit.system.zone
        comparison = EvidenceComparison(
            document, deliverable: view.directive.deliverable, reporter: view.assignment.agency,
            orderedOn: view.notice.issuedOn ?? view.assignment.issuedAt.day(in: zone),
            reportedOn: report.recorded?.on ?? report.submittedAt.day(in: zone))
        issuer = document.issuerAgency.map { directory.name(of: $0, on: document.issuedOn) } ?? document.issuer
    }
}

/// The words of that comparison.
struct EvidenceWords: Words {
    /// A document's name from its kind, number, day and issuer, any of which may be empty.
    let name: @Sendable (_ kind: String, _ number: String, _ day: String, _ issuer: String) -> String
    let evidenceIs: @Sendable (String) -> String
    let isAsAsked: @Sendable (String) -> String
    let kindDiffers: @Sendable (_ asked: String, _ found: String) -> String
    let issuedByAnother: @Sendable (String) -> String
    let datedBeforeOrder: @Sendable (String) -> String
    let datedAfterReport: @Sendable (String) -> String

    static let vi = EvidenceWords(
        name: { kind, number, day, issuer in
            (kind.isEmpty ? "Văn bản" : kind) + (number.isEmpty ? "" : " số \(number)")
                + (day.isEmpty ? "" : " ngày \(day)") + (issuer.isEmpty ? "" : " của \(issuer)")
        },
        evidenceIs: { "Bằng chứng là \($0)." },
        isAsAsked: { "Bằng chứng là \($0): đúng loại văn bản được yêu cầu." },
        kindDiffers: { "Văn bản yêu cầu là \($0), bằng chứng là \($1)." },
        issuedByAnother: { "Cơ quan ban hành là \($0), không phải cơ quan báo cáo." },
        datedBeforeOrder: { "Văn bản ghi ngày trước ngày giao nhiệm vụ (\($0))." },
        datedAfterReport: { "Văn bản ghi ngày sau ngày báo cáo (\($0))." })

    static let en = EvidenceWords(
        name: { kind, number, day, issuer in
            (kind.isEmpty ? "Document" : kind) + (number.isEmpty ? "" : " \(number)")
                + (day.isEmpty ? "" : " of \(day)") + (issuer.isEmpty ? "" : " by \(issuer)")
        },
        evidenceIs: { "The evidence is \($0)." },
        isAsAsked: { "The evidence is \($0): the kind of document that was asked for." },
        kindDiffers: { "Asked for: \($0); the evidence is: \($1)." },
        issuedByAnother: { "It was issued by \($0), not by the agency that reports." },
        datedBeforeOrder: { "It is dated before the order (\($0))." },
        datedAfterReport: { "It is dated after the report (\($0))." })
}
