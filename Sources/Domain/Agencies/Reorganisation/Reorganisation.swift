// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// A recorded decision by which agencies are merged, split, dissolved or renamed (sắp xếp, tổ chức lại) from a day on.
///
/// What hung on the ended agencies is handed over in one action, on or after that day; until then the decision waits.
package struct Reorganisation: Sendable, Hashable {
    package enum Kind: String, Sendable, CaseIterable, Codable {
        /// Nhập, hợp nhất: several become one.
        case merge
        /// Chia, tách: one becomes several.
        case split
        /// Giải thể: it ends; others take over what is open.
        case dissolve
        /// Đổi tên: it goes on under another name.
        case rename
    }

    /// The document that orders it.
    package struct Decision: Sendable, Hashable {
        /// Number and symbol, such as `1685/NQ-UBTVQH15`.
        package let number: String
        package let on: Day
        package let issuer: String

        package init(number: String, on: Day, issuer: String) {
            self.number = number
            self.on = on
            self.issuer = issuer
        }
    }

    package let id: ID<Reorganisation>
    package let kind: Kind
    package let decision: Decision
    /// The first day of the new order.
    package let effective: Day
    package let recordedAt: Instant
    package let recordedBy: ID<Person>
    /// The decision's own file; nil until someone attaches it.
    package private(set) var file: ID<StoredDocument>?
    /// When what was open was handed over; nil while that waits.
    package private(set) var carriedOutAt: Instant?
    package private(set) var carriedOutBy: ID<Person>?
    /// Why it could not be carried out by itself, the last time that was tried; nil once it is.
    package private(set) var hold: Hold?
    package private(set) var version: Int

    package init(
        id: ID<Reorganisation>, kind: Kind, decision: Decision, effective: Day, recordedAt: Instant,
        recordedBy: ID<Person>, file: ID<StoredDocument>? = nil, carriedOutAt: Instant? = nil,
        carriedOutBy: ID<Person>? = nil, hold: Hold? = nil, version: Int = 1
    ) {
        self.id = id
        self.kind = kind
        self.decision = decision
        self.effective = effective
        self.recordedAt = recordedAt
        self.recordedBy = recordedBy
        self.file = file
        self.carriedOutAt = carriedOutAt
        self.carriedOutBy = carriedOutBy
        self.hold = hold
        self.version = version
    }

    /// What is open has been handed over.
    package mutating func carryOut(by person: ID<Person>, on today: Day, at now: Instant) throws(Refusal) {
        guard carriedOutAt == nil else { throw .reorganisation(.alreadyCarriedOut) }
        guard effective <= today else { throw .reorganisation(.notYetInForce(effective)) }
        carriedOutAt = now
        carriedOutBy = person
        hold = nil
        version += 1
    }

    /// It waits for a person, for a reason; false when that is known already.
    package mutating func hold(_ hold: Hold) throws(Refusal) -> Bool {
        guard carriedOutAt == nil else { throw .reorganisation(.alreadyCarriedOut) }
        guard self.hold != hold else { return false }
        self.hold = hold
        version += 1
        return true
    }

    /// The decision's file is put beside it; another one later takes its place, and the trail keeps both.
    package mutating func attach(_ file: ID<StoredDocument>) {
        self.file = file
        version += 1
    }
}

extension Reorganisation {
    /// Why the hand-over can't go by itself, and waits for who keeps the directory.
    package struct Hold: Sendable, Hashable {
        package enum Why: String, Sendable, CaseIterable {
            /// Orders would be accepted by the agency that carries them out.
            case acceptingBody
            /// Several take over, and nobody has said who takes what.
            case takers
            /// Who was to take over is itself no more.
            case successorEnded
        }

        package let why: Why
        /// How many, or who.
        package let about: String

        package init(why: Why, about: String) {
            self.why = why
            self.about = about
        }

        /// What a refusal leaves to a person; nil for those that time or another try mends.
        package init?(_ refusal: ReorganisationRefusal) {
            switch refusal {
            case .acceptingBodyNeeded(let count): self.init(why: .acceptingBody, about: String(count))
            case .takersNeeded(let count): self.init(why: .takers, about: String(count))
            case .successorEnded(let name): self.init(why: .successorEnded, about: name)
            default: return nil
            }
        }

        /// The refusal it came from, for its words.
        package var refusal: ReorganisationRefusal {
            switch why {
            case .acceptingBody: .acceptingBodyNeeded(count: Int(about) ?? 0)
            case .takers: .takersNeeded(count: Int(about) ?? 0)
            case .successorEnded: .successorEnded(about)
            }
        }
    }
}

/// One line from an agency to one that took over from it.
package struct AgencyLink: Sendable, Hashable {
    package let id: ID<AgencyLink>
    package let reorganisation: ID<Reorganisation>
    package let predecessor: ID<Agency>
    package let successor: ID<Agency>

    package init(
        id: ID<AgencyLink>, reorganisation: ID<Reorganisation>, predecessor: ID<Agency>, successor: ID<Agency>
    ) {
        self.id = id
        self.reorganisation = reorganisation
        self.predecessor = predecessor
        self.successor = successor
    }
}

/// Why a reorganisation can't be recorded or carried out.
package enum ReorganisationRefusal: Sendable, Hashable {
    case numberMissing
    case issuerMissing
    case decidedAfterRecorded
    case predecessorMissing
    case successorMissing
    case mergeNeedsOneSuccessor
    case splitNeedsSeveralSuccessors
    case oneAtATime
    case successorEnded(String)
    case alreadyEnds(String)
    case nameUnchanged
    case renameNotYet(Day)
    case alreadyCarriedOut
    case notYetInForce(Day)
    /// So many orders would be accepted by the agency that carries them out.
    case acceptingBodyNeeded(count: Int)
    /// Several take over, and of so many affairs nobody has said who takes them.
    case takersNeeded(count: Int)
    case lastAdministrators
    /// What hangs on the agencies is no longer what the preview listed.
    case changedSincePreview
    case stillHolds(count: Int)
    /// A committee is run by it.
    case isStandingOffice(of: String)
}
