// SPDX-License-Identifier: AGPL-3.0-or-later

import Crypto
import Dispatch
import Domain
import OfficialDocument
import VietnameseText
import WorkingTime

/// A document as read and matched to the directory: what an import saves and an officer then checks.
package struct ReadNotice: Sendable {
    package let text: String
    /// The old encoding it was in before; ``text`` is in Unicode.
    package let encoding: OldEncoding?
    package let reading: Reading
    package let draft: NoticeDraft
    package let issuer: ID<Agency>?
    /// As it is written, or as the directory has the one that was derived.
    package let issuerName: String

    /// SHA-256 of the text, by which the same document is known again.
    package var textHash: [UInt8] { Array(SHA256.hash(data: Array(text.utf8))) }

    /// Reads on a thread apart: a long text must not hold up everyone else's requests.
    package static func apart(
        _ text: String, from encoding: OldEncoding? = nil, directory: AgencyDirectory,
        standingOffice: ID<Agency>? = nil, today: Day
    ) async -> ReadNotice {
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                continuation.resume(
                    returning: ReadNotice(
                        text, from: encoding, directory: directory, standingOffice: standingOffice, today: today))
            }
        }
    }

    /// Reads a text and looks up every body it names.
    ///
    /// Takes as long as the text is long: call it outside a transaction, and for a visitor ``apart(_:from:directory:standingOffice:today:)``.
    ///
    /// A text in an old encoding, as it is pasted from old documents, is read in Unicode. With the day of today, agencies
    /// that have ended since the document are followed by whoever took over from them.
    package init(
        _ text: String, from encoding: OldEncoding? = nil, directory: AgencyDirectory,
        standingOffice: ID<Agency>? = nil, today: Day? = nil
    ) {
        let converted = OldEncoding.converting(text)
        let text = converted.text
        self.text = text
        self.encoding = encoding ?? converted.from
        let reading = DocumentReader().read(text)
        self.reading = reading
        let issuedOn = reading.issuedOn?.day
        let issuer = reading.issuer.flatMap { issuer in
            let match = directory.matching(issuer.text, issuedOn: issuedOn, context: MatchContext())
            return match.isCertain && match.agencies.count == 1 ? match.agencies.first : nil
        }
        let derived = Self.derivedIssuer(of: reading, in: directory)
        self.issuer = issuer ?? derived
        issuerName = reading.issuer?.text ?? derived.map { directory.name(of: $0, on: issuedOn) } ?? ""
        let context = MatchContext(issuer: issuer, standingOffice: standingOffice)
        draft = NoticeDraft(
            directives: reading.directives.enumerated().map { index, directive in
                DraftDirective(
                    directive, key: index + 1,
                    names: BodyNames(
                        directory: directory, issuedOn: issuedOn, today: today, context: context, text: text))
            })
    }
}

extension ReadNotice {
    /// The province's People's Committee, where the head is missing and the number's symbol is its (`28/TB-UBND`).
    ///
    /// An extract or a scan's torn page begins with the number. The place must not be another's.
    package static func derivedIssuer(
        number: String, place: String, in directory: AgencyDirectory
    ) -> ID<Agency>? {
        guard let symbol = number.split(separator: "/").last.map(String.init), number.contains("/"),
            symbol.split(separator: "-").last == "UBND",
            let root = directory.roots.first(where: { $0.level == .province }),
            place.isBlank || VietnameseText.fold(root.name).hasSuffix(VietnameseText.fold(place))
        else { return nil }
        return root.id
    }

    private static func derivedIssuer(of reading: Reading, in directory: AgencyDirectory) -> ID<Agency>? {
        guard reading.issuer == nil else { return nil }
        return derivedIssuer(
            number: reading.number?.text ?? "", place: reading.place?.text ?? "", in: directory)
    }
}

/// Looks up the bodies of one order, in the order they are named: a short name may lean on the one before it.
struct BodyNames {
    let directory: AgencyDirectory
    let issuedOn: Day?
    /// The day whose agencies get the orders; nil for those of the document's own day.
    let today: Day?
    let context: MatchContext
    /// The whole document, for the noun that stands before a list of bare names.
    let text: String

    func parties(_ mentions: [Found]) -> [DraftDirective.Party] {
        var context = context
        return mentions.map { mention in
            let name = nounBefore(mention).map { "\($0) \(mention.text)" } ?? mention.text
            let match = directory.matching(name, issuedOn: issuedOn, context: context)
            if let last = match.agencies.last { context.previous = last }
            return followed(DraftDirective.Party(mention: mention.text, match: match))
        }
    }

    /// Where an agency has ended since, whoever took over; a single name is then for the officer to confirm.
    private func followed(_ party: DraftDirective.Party) -> DraftDirective.Party {
        guard let today else { return party }
        return party.followed(to: directory.present(party.agencies, on: today))
    }

    /// "UBND các phường: Trần Phú, …", "các sở: Nội vụ, …": what each bare name of the list is one of.
    private func nounBefore(_ mention: Found) -> String? {
        let bytes = text.utf8
        let start = bytes.index(bytes.startIndex, offsetBy: mention.span.start)
        let before = text[..<start].suffix(60)
        guard let colon = before.lastIndex(where: { !$0.isWhitespace }), before[colon] == ":" else { return nil }
        let words = before[..<colon].split(whereSeparator: \.isWhitespace)
        guard let plural = words.lastIndex(where: { $0.lowercased() == "các" }), plural < words.endIndex - 1 else {
            return nil
        }
        let owner = plural > 0 && ["ubnd", "dân"].contains(words[plural - 1].lowercased()) ? "UBND " : ""
        return owner + words[(plural + 1)...].joined(separator: " ")
    }
}

extension DraftDirective.Party {
    /// What the directory made of a name; not sure enough means only candidates, for the officer to choose.
    package init(mention: String, match: AgencyMatch) {
        let certainty: DraftDirective.Certainty =
            switch match.how {
            case .exact: .exact
            case .abbreviation: .abbreviation
            case .alias: .remembered
            case .group: .group
            case .similar: .similar
            case .unmatched: .unmatched
            }
        self.init(
            mention: mention, certainty: certainty, confidence: match.confidence, agencies: match.agencies,
            candidates: match.candidates)
    }
}

extension DraftDirective {
    fileprivate init(_ read: ReadDirective, key: Int, names: BodyNames) {
        self.init(
            key: key, label: read.label, text: read.text, addressees: names.parties(read.addressees),
            coordinators: names.parties(read.coordinators), due: Due(read.deadline, issuedOn: names.issuedOn),
            phrase: read.deadline?.phrase.text ?? "", deliverable: read.deliverable?.text ?? "",
            submitTo: read.submitTo.map(\.text).joined(separator: ", "), marks: Mark.all(of: read))
    }
}

extension DraftDirective.Due {
    /// A recurring duty is standing; a day is a day; what follows an event waits for the event's day, which is known when
    /// the event is the document's own issue.
    fileprivate init(_ deadline: OfficialDocument.Deadline?, issuedOn: Day?) {
        if let rhythm = deadline?.rhythm.flatMap({ Rhythm(rawValue: $0.rawValue) }) {
            self = .standing(rhythm)
        } else if let day = deadline?.on {
            self = .on(day)
        } else if let after = deadline?.after, let unit = Term.Unit(rawValue: after.unit.rawValue) {
            let event = after.event.trimmed
            self = .following(
                DraftDirective.Event(
                    event, term: Term(after.count, unit), on: Self.namesOwnIssue(event) ? issuedOn : nil))
        } else {
            self = .none
        }
    }

    /// "ngày ban hành Thông báo này", "ngày ký văn bản này".
    private static func namesOwnIssue(_ event: String) -> Bool {
        let words = fold(event)
        return words.hasSuffix(" nay") && (words.contains("ban hanh") || words.contains(" ky "))
    }
}

extension DraftDirective.Mark {
    fileprivate static func all(of read: ReadDirective) -> [DraftDirective.Mark] {
        func marks(_ kind: DraftDirective.MarkKind, _ found: [Found]) -> [DraftDirective.Mark] {
            found.map { DraftDirective.Mark(kind, $0.span.start..<$0.span.end) }
        }
        return read.spans.map { DraftDirective.Mark(.order, $0.start..<$0.end) }
            + marks(.addressee, read.addressees) + marks(.coordinator, read.coordinators)
            + marks(.deadline, read.deadline.map { [$0.phrase] } ?? [])
            + marks(.deliverable, read.deliverable.map { [$0] } ?? []) + marks(.submitTo, read.submitTo)
    }
}
