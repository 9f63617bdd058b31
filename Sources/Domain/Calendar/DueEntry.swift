// SPDX-License-Identifier: AGPL-3.0-or-later

import Foundation
import VietnameseText
import WorkingTime

/// Something that falls due on a day, whatever record says so: it is read where it stands, and entered nowhere again.
package struct DueEntry: Sendable, Hashable {
    /// What sort of thing it is.
    package enum Kind: String, Sendable, CaseIterable {
        /// An order the agency carries out.
        case order
        /// An opinion a coordinating body was asked for.
        case opinion
        /// A period of a standing duty whose report is expected.
        case period
        case milestone
        case planItem
        /// A list of agencies on which opinions are asked for.
        case list
        /// A matter the leader is to decide.
        case matter
    }

    /// The record it opens to.
    package enum Record: Sendable, Hashable {
        case assignment(ID<Assignment>)
        /// A period of an assignment, by its last day.
        case period(ID<Assignment>, Day)
        /// An agency's milestone, by its place in the track.
        case milestone(ID<Enrolment>, Int)
        /// An item of a plan, by its key.
        case planItem(ID<AgencyPlan>, Int)
        case list(ID<Round>, Int)
        case matter(ID<Matter>)

        /// The same for the same thing for ever: a calendar that reads it twice has it once.
        package var key: String {
            switch self {
            case .assignment(let id): "assignment-\(id)"
            case .period(let id, let day): "period-\(id)-\(day.iso)"
            case .milestone(let id, let place): "milestone-\(id)-\(place)"
            case .planItem(let id, let item): "plan-\(id)-\(item)"
            case .list(let id, let number): "list-\(id)-\(number)"
            case .matter(let id): "matter-\(id)"
            }
        }
    }

    package let day: Day
    package let kind: Kind
    package let record: Record
    package let title: String
    /// Where it comes from: the document's number, the round's or the plan's title.
    package let from: String
    /// Who answers for it, as a plan names them; empty where nobody is named.
    package let responsible: String
    package let isDone: Bool
    /// Late by the rules of its own record; what is only expected is never late.
    package let isLate: Bool

    package init(
        day: Day, kind: Kind, record: Record, title: String, from: String, responsible: String = "",
        isDone: Bool = false, isLate: Bool = false
    ) {
        self.day = day
        self.kind = kind
        self.record = record
        self.title = title
        self.from = from
        self.responsible = responsible
        self.isDone = isDone
        self.isLate = isLate
    }

    /// By day, then what is late, then by the sort of thing.
    package static func isSooner(_ left: DueEntry, _ right: DueEntry) -> Bool {
        left.order < right.order
    }

    private var order: (Day, Int, Int, String) {
        (day, isLate ? 0 : isDone ? 2 : 1, Kind.allCases.firstIndex(of: kind) ?? 0, record.key)
    }
}

extension Role {
    /// What plans and their templates call whoever bears it.
    fileprivate var titlesInPlans: [String] {
        switch self {
        case .isoSecretary: ["thư ký ISO"]
        case .qualityRepresentative: ["đại diện lãnh đạo về chất lượng", "QMR"]
        case .agencyHead: ["thủ trưởng", "người đứng đầu"]
        default: []
        }
    }
}

extension PlanContent.Item {
    /// Whether somebody is named among those who answer for it: "Trưởng ban; đ/c Vàng A Páo, thư ký" names Vàng A Páo.
    ///
    /// Tones count, where they stand in a syllable doesn't: "Hoà" is "Hòa", and neither is "Hoa".
    package func names(_ person: String) -> Bool {
        let wanted = Self.words(person)
        guard !wanted.isEmpty else { return false }
        // No name goes on beyond a comma, a semicolon or a bracket.
        return responsible.split(whereSeparator: { ",;:/()[]\n".contains($0) }).contains { part in
            let said = Self.words(String(part))
            guard wanted.count <= said.count else { return false }
            return (0...(said.count - wanted.count)).contains { Array(said[$0..<($0 + wanted.count)]) == wanted }
        }
    }

    /// Whether it is somebody's in a role: named themselves, or by what plans call the role ("Thư ký ISO").
    package func isFor(_ person: String, as role: Role) -> Bool {
        names(person) || role.titlesInPlans.contains(where: names)
    }

    /// Words as sets of their letters and marks would be too loose, and as bytes too strict: a tone written over another
    /// vowel of the same syllable is the same name.
    private static func words(_ text: String) -> [Syllable] {
        comparable(text).lowercased().split { !$0.isLetter && !$0.isNumber }.map { Syllable(String($0)) }
    }

    private struct Syllable: Hashable {
        let letters: String
        let tones: String

        init(_ word: String) {
            let parts = word.decomposedStringWithCanonicalMapping.unicodeScalars
            // Grave, acute, tilde, hook above, dot below: tones; other marks make another letter.
            let tones: Set<UInt32> = [0x300, 0x301, 0x303, 0x309, 0x323]
            self.tones = String(String.UnicodeScalarView(parts.filter { tones.contains($0.value) }))
            letters = String(String.UnicodeScalarView(parts.filter { !tones.contains($0.value) }))
        }
    }
}
