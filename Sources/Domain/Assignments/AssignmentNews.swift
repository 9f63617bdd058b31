// SPDX-License-Identifier: AGPL-3.0-or-later

/// What is told about assignments, their reports and their time; how is said in `AssignmentNewsWords`.
package enum AssignmentNews: String, FeatureNews {
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
    case reportHandedIn
    /// The office recorded a reply on paper for the agency.
    case replyRecorded
    case reportAccepted
    case reportReturned
    case reminded
    /// A leader, or who answers for the order, added words to it.
    case instructed
    case extensionAsked
    case extensionDecided

    package var ability: Ability? {
        switch self {
        case .ordersGiven, .opinionAsked, .opinionGiven, .orderCancelled, .orderChanged, .periodOpened, .eventDated,
            .replyRecorded, .reportAccepted, .reportReturned, .reminded, .instructed, .extensionDecided:
            .workOnAssignment
        case .reportHandedIn, .extensionAsked: .decideAssignment
        }
    }

    package var isUnsilenceable: Bool {
        switch self {
        case .reportReturned, .reminded, .instructed: true
        case .ordersGiven, .opinionAsked, .opinionGiven, .orderCancelled, .orderChanged, .periodOpened, .eventDated,
            .reportHandedIn, .replyRecorded, .reportAccepted, .extensionAsked, .extensionDecided:
            false
        }
    }
}
