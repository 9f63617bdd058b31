// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store
import VietnameseText
import WorkingTime

/// What the quick choice of agencies for a round found: whom to tick, and what was not understood.
struct ChosenAgencies: Sendable {
    var ticked: Set<ID<Agency>> = []
    /// Names that came near to one agency's: ticked, to be looked at.
    var doubtful: [(name: String, agency: ID<Agency>)] = []
    /// Names that nothing was found for.
    var unread: [String] = []

    /// The most lines that are read of a pasted list.
    static let mostLines = 1_000

    /// Reads a pasted list, a name a line, as documents of a day write them.
    mutating func read(_ names: String, in directory: AgencyDirectory, on day: Day) {
        let lines = names.split(whereSeparator: \.isNewline).map { Self.withoutNumber(String($0).trimmed) }
            .filter { !$0.isEmpty }.prefix(Self.mostLines)
        var context = MatchContext()
        for line in lines {
            let match = directory.matching(line, issuedOn: day, context: context)
            let standing = match.agencies.isEmpty ? [match.question].compactMap(\.self) : match.agencies
            guard let first = standing.first, match.unread.isEmpty else {
                unread.append(line)
                continue
            }
            if !match.isCertain { doubtful.append((line, first)) }
            ticked.formUnion(standing)
            context.previous = first
        }
    }

    /// `1. Sở Công Thương;` and `- Sở Công Thương` as the name alone.
    private static func withoutNumber(_ line: String) -> String {
        var rest = line[...]
        if let sign = rest.first, "-–+•*".contains(sign) { rest = rest.dropFirst() }
        let number = rest.prefix { $0.isNumber }
        if !number.isEmpty, let stop = rest.dropFirst(number.count).first, ".)/".contains(stop) || stop.isWhitespace {
            rest = rest.dropFirst(number.count + 1)
        }
        var text = String(rest).trimmed
        while let last = text.last, ";,.".contains(last) { text.removeLast() }
        return text.trimmed
    }
}

/// The part of an earlier round that is copied.
enum CopiedPart: String, CaseIterable {
    case approved
    case reached
    case unfinished

    func holds(_ enrolment: Enrolment) -> Bool {
        switch self {
        case .approved: enrolment.approvedOn != nil && !enrolment.state.isEnded
        case .reached: enrolment.state.isReached
        case .unfinished: enrolment.state.isUnfinished
        }
    }
}
