// SPDX-License-Identifier: AGPL-3.0-or-later

import VietnameseText
import WorkingTime

/// Somebody whom an agency entrusts with a part of its quality management system.
///
/// Notice 28/TB-UBND of 2012 asks agencies to choose people "có trình độ, năng lực, nhiệt tình và trách nhiệm"; what can be
/// known of that is kept here: qualification, experience, classes taken (``ClassTaken``), and how much of their time they have.
package struct QualityPerson: Sendable, Hashable {
    /// What the agency says of them.
    package struct Facts: Sendable, Hashable {
        package var name: String
        package var position: String
        package var role: QualityRole
        /// Trình độ chuyên môn.
        package var qualification: String
        /// Years of experience; nil while nobody has said.
        package var experience: Int?
        /// How much of their time they have for it, in hundredths; nil while nobody has said.
        package var load: Int?

        package init(
            name: String, position: String = "", role: QualityRole, qualification: String = "",
            experience: Int? = nil, load: Int? = nil
        ) {
            self.name = name
            self.position = position
            self.role = role
            self.qualification = qualification
            self.experience = experience
            self.load = load
        }

        /// What can be true of a person.
        package func check() throws(Refusal) {
            guard !name.isBlank else { throw .competence(.nameMissing) }
            if let experience, !(0...60).contains(experience) { throw .competence(.experienceOutOfRange) }
            if let load, !(1...100).contains(load) { throw .competence(.loadOutOfRange) }
        }

        /// Whether this is the same person in the same role, however it was typed.
        package func isSame(as other: Facts) -> Bool { role == other.role && isNamed(other.name) }

        /// Whether a name means this person; marks count, because they tell people apart.
        package func isNamed(_ other: String) -> Bool {
            comparable(name).lowercased() == comparable(other).lowercased()
        }
    }

    package let id: ID<QualityPerson>
    package let agency: ID<Agency>
    package private(set) var facts: Facts
    package let since: Day
    /// The first day on which they no longer do it.
    package private(set) var until: Day?
    package private(set) var editedAt: Instant
    package private(set) var editedBy: ID<Person>
    package private(set) var version: Int

    package init(
        id: ID<QualityPerson>, agency: ID<Agency>, facts: Facts, since: Day, until: Day? = nil, editedAt: Instant,
        editedBy: ID<Person>, version: Int = 1
    ) {
        self.id = id
        self.agency = agency
        self.facts = facts
        self.since = since
        self.until = until
        self.editedAt = editedAt
        self.editedBy = editedBy
        self.version = version
    }

    /// Whether they do it on a day.
    package func serves(on day: Day) -> Bool { since <= day && until.map { day < $0 } ?? true }

    /// The agency says it differently; not of somebody who does it no more.
    package mutating func edit(_ facts: Facts, by person: ID<Person>, at now: Instant) throws(Refusal) {
        guard until == nil else { throw .competence(.endedAlready) }
        try facts.check()
        self.facts = facts
        touch(by: person, at: now)
    }

    /// They do it no more from a day on.
    package mutating func end(
        on day: Day?, today: Day, by person: ID<Person>, at now: Instant
    ) throws(Refusal) {
        guard until == nil else { throw .competence(.endedAlready) }
        guard let day else { throw .competence(.endMissing) }
        guard day <= today else { throw .competence(.dayInFuture(day)) }
        guard day >= since else { throw .competence(.endsBeforeItBegins(since)) }
        until = day
        touch(by: person, at: now)
    }

    private mutating func touch(by person: ID<Person>, at now: Instant) {
        editedAt = now
        editedBy = person
        version += 1
    }
}

/// A part somebody has in an agency's quality management system.
package enum QualityRole: String, Sendable, CaseIterable, Codable {
    /// Trưởng ban chỉ đạo.
    case chair
    /// Đại diện lãnh đạo về chất lượng (QMR).
    case representative
    /// Thư ký ISO.
    case secretary
    /// Đánh giá viên nội bộ.
    case internalAuditor
    /// Thành viên.
    case member
}

/// What a class was about.
package enum ClassSubject: String, Sendable, CaseIterable, Codable {
    /// Nhận thức về tiêu chuẩn.
    case awareness
    /// Xây dựng tài liệu, quy trình.
    case documents
    /// Đánh giá nội bộ.
    case internalAudit
    case other
}

/// A class somebody took.
package struct ClassTaken: Sendable, Hashable {
    package let id: ID<ClassTaken>
    package let person: ID<QualityPerson>
    package let subject: ClassSubject
    package let name: String
    package let day: Day
    package let hours: Int
    package let organiser: String
    /// The number of the certificate; empty where none was given.
    package let certificate: String

    package init(
        id: ID<ClassTaken>, person: ID<QualityPerson>, subject: ClassSubject, name: String, day: Day, hours: Int,
        organiser: String = "", certificate: String = ""
    ) {
        self.id = id
        self.person = person
        self.subject = subject
        self.name = name
        self.day = day
        self.hours = hours
        self.organiser = organiser
        self.certificate = certificate
    }

    /// What can be true of a class that was taken.
    package func check(today: Day) throws(Refusal) {
        guard !name.isBlank else { throw .competence(.classNameMissing) }
        guard day <= today else { throw .competence(.classInFuture(day)) }
        guard (1...400).contains(hours) else { throw .competence(.hoursOutOfRange) }
    }
}

/// Why a rule about competence says no.
package enum CompetenceRefusal: Sendable, Hashable {
    case nameMissing
    case roleMissing
    case experienceOutOfRange
    case loadOutOfRange
    case sinceMissing
    case sinceInFuture(Day)
    /// The same person in the same role is there already.
    case listedAlready(name: String)
    case endedAlready
    case endMissing
    case dayInFuture(Day)
    case endsBeforeItBegins(Day)
    case subjectMissing
    case classNameMissing
    case classDayMissing
    case classInFuture(Day)
    case hoursOutOfRange
    case classUnknown
}
