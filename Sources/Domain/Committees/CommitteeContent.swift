// SPDX-License-Identifier: AGPL-3.0-or-later

import VietnameseText

/// What a decision says of a body: its name, its standing office, and everybody in it from then on.
package struct CommitteeContent: Sendable, Hashable, Codable {
    /// One person of the list.
    package struct Entry: Sendable, Hashable, Codable {
        package var name: String
        package var position: String
        package var role: CommitteeRole
        package var person: ID<Person>?

        package init(name: String, position: String, role: CommitteeRole, person: ID<Person>? = nil) {
            self.name = name
            self.position = position
            self.role = role
            self.person = person
        }
    }

    /// The most people of one body.
    package static let mostMembers = 100

    package var name: String
    package var symbol: String
    package var standingOffice: ID<Agency>?
    package var members: [Entry]
    /// Why somebody else than the head of the agency chairs it.
    package var chairReason: String

    package init(
        name: String, symbol: String = "", standingOffice: ID<Agency>? = nil, members: [Entry] = [],
        chairReason: String = ""
    ) {
        self.name = name
        self.symbol = symbol
        self.standingOffice = standingOffice
        self.members = members
        self.chairReason = chairReason
    }

    /// Who chairs it, where it names exactly one.
    package var chair: Entry? {
        let chairs = members.filter { $0.role == .chair }
        return chairs.count == 1 ? chairs.first : nil
    }

    /// How its chair stands to the rule that the head of an agency chairs the agency's committee.
    package var chairing: Chairing { chair.map { HeadTitles.chairing($0.position) } ?? .unknown }
}

/// Whether the head of the agency chairs its committee (notice 28/TB-UBND of 2012, order 4.1: "do người đứng đầu cơ quan,
/// đơn vị làm Trưởng Ban").
///
/// The rule is not enforced: another chair is shown with its reason, because the decision is the agency's own.
package enum Chairing: String, Sendable, Hashable, CaseIterable {
    case head
    case another
    /// The position doesn't tell.
    case unknown
}

/// The titles heads of agencies bear; what isn't one, or is a deputy's, is somebody else's.
///
/// Practice, and data: a new title is a line here.
package enum HeadTitles {
    private static let titles = [
        "giam doc", "chu tich", "chanh van phong", "chanh thanh tra", "truong ban", "truong phong", "cuc truong",
        "chi cuc truong", "tong cuc truong", "hieu truong", "vien truong", "thu truong", "tong giam doc",
        "tong bien tap", "chi huy truong", "nguoi dung dau", "bi thu",
    ]

    /// Who leads for the time being is the head, too.
    private static let acting = ["quyen ", "q. ", "phu trach "]

    /// What a position tells of who bears it.
    package static func chairing(_ position: String) -> Chairing {
        var words = VietnameseText.fold(comparable(position))
        guard !words.isEmpty else { return .unknown }
        for prefix in acting where words.hasPrefix(prefix) { words = String(words.dropFirst(prefix.count)) }
        return titles.contains { words.hasPrefix($0) } ? .head : .another
    }
}

extension CommitteeRole {
    /// The role as decisions write it; nil for what is none.
    package init?(written text: String) {
        let words = VietnameseText.fold(comparable(text))
        let isStanding = words.contains("thuong truc")
        switch true {
        case words.hasPrefix("pho truong ban"), words.hasPrefix("pho ban"), words.hasPrefix("to pho"),
            words.hasPrefix("pho to truong"):
            self = isStanding ? .standingDeputy : .deputy
        case words.hasPrefix("truong ban"), words.hasPrefix("to truong"): self = .chair
        case words.contains("thu ky"): self = .secretary
        case words.hasPrefix("uy vien"), words.hasPrefix("thanh vien"):
            self = isStanding ? .standingMember : .member
        default: return nil
        }
    }
}
