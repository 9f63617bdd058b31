// SPDX-License-Identifier: AGPL-3.0-or-later

extension News {
    /// What kind of thing happened; each has its sentence in `NewsWords`.
    package enum Kind: String, Sendable, CaseIterable, Codable {
        // Orders
        /// A document gave the agency orders to carry out.
        case ordersGiven
        /// A document asks the agency to coordinate others.
        case opinionAsked
        case opinionGiven
        case orderCancelled
        /// A later document changed an order: its text, its day, its agencies.
        case orderChanged
        /// A recurring order opened its next period.
        case periodOpened
        /// The event an order waits for has its day, and so the order its due date.
        case eventDated
        // Reports
        case reportHandedIn
        /// The office recorded a reply on paper for the agency.
        case replyRecorded
        case reportAccepted
        case reportReturned
        // Chasing
        case reminded
        /// A leader, or who answers for the order, added words to it.
        case instructed
        /// Drafts of reminders wait for the office.
        case remindersDrafted
        // Time
        case extensionAsked
        case extensionDecided
        // Difficulties
        case difficultyRaised
        case difficultyAnswered
        // Letters
        case letterToApprove
        case letterToNumber
        case letterReturned
        // Committees
        /// An agency sent the decision on its committee.
        case committeeHandedIn
        case committeeReceived
        case committeeReturned
        // Plans
        case planSubmitted
        case planApproved
        case planReturned
        case planCommented
        // Milestones
        case milestoneReported
        case milestoneAccepted
        case milestoneReturned
        /// A leader or the standing office reminds of a milestone, or orders more.
        case milestoneCalled
        case milestoneExtended
        // Decisions
        case decisionLaid
        case decisionTaken
        // Rounds
        /// A list waits for a department's opinion.
        case listSent
        case listOpinionGiven
        case listDecided
        /// The agency was approved for a round.
        case enrolled
        // Scans
        /// A scanned document has been read, or could not be.
        case scanRead
        // Agencies
        /// Agencies were merged, split, dissolved or renamed; the agency hands over or takes over.
        case agenciesReorganised
        /// A decision one recorded was carried out on its day.
        case reorganisationCarriedOut
        /// A decision one recorded could not be carried out by itself.
        case reorganisationHeld
        // The system itself
        /// A backup failed.
        case backupFailed
        /// A backup lacks files that records name.
        case backupIncomplete
        case systemRestored
        // One's own account
        /// A role of one's own was given to a colleague by an administrator.
        case ownRoleDelegated
        case roleDelegated
        case delegationEnded
        case secondFactorReset

        /// What one must be able to do to be told; nil for news to one person.
        package var ability: Ability? {
            switch self {
            case .ordersGiven, .opinionAsked, .orderCancelled, .orderChanged, .periodOpened, .eventDated,
                .replyRecorded, .reportAccepted, .reportReturned, .reminded, .instructed, .extensionDecided,
                .difficultyAnswered,
                .opinionGiven:
                .workOnAssignment
            case .reportHandedIn, .extensionAsked, .difficultyRaised: .decideAssignment
            case .remindersDrafted: .remindAssignment
            case .letterToApprove: .approveLetter
            case .letterToNumber: .numberLetter
            case .letterReturned: .draftLetter
            case .committeeHandedIn: .receiveCommittee
            case .committeeReceived, .committeeReturned: .keepCommittee
            case .planSubmitted: .approvePlan
            case .planApproved, .planReturned, .planCommented: .keepPlan
            case .milestoneReported: .acceptMilestone
            case .milestoneAccepted, .milestoneReturned, .milestoneCalled, .milestoneExtended: .reportMilestone
            case .decisionLaid: .takeDecision
            case .decisionTaken: .layDecision
            case .listSent: .giveListOpinion
            case .listOpinionGiven, .listDecided: .manageRounds
            case .enrolled: .reportAssignment
            case .scanRead: .prepareNotice
            case .agenciesReorganised: .seeAgencies
            case .reorganisationCarriedOut, .reorganisationHeld: nil
            case .backupFailed, .backupIncomplete, .systemRestored: .manageAccounts
            case .ownRoleDelegated, .roleDelegated, .delegationEnded, .secondFactorReset: nil
            }
        }

        /// Whether it stands in the bell whatever a person chose: what was sent back and what is being chased can't be
        /// switched off, nor what happens to one's own account.
        package var isUnsilenceable: Bool {
            switch self {
            case .milestoneCalled, .milestoneReturned: true
            case .reminded, .instructed, .reportReturned, .roleDelegated, .delegationEnded, .secondFactorReset: true
            case .committeeReturned, .planReturned: true
            case .reorganisationCarriedOut, .reorganisationHeld, .ownRoleDelegated: true
            case .backupFailed, .backupIncomplete, .systemRestored: true
            default: false
            }
        }

        /// The kinds an actor is told of when their agency is.
        package static func told(to actor: Actor) -> [Kind] {
            allCases.filter { $0.ability.map { actor.may($0) } ?? false }
        }
    }
}
