// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Testing

struct NewsTests {
    private static func actor(_ role: Role, scope: Delegation.Scope = .all) -> Actor {
        Actor(person: ID(high: 1, low: 1), name: "", role: role, agency: ID(high: 2, low: 1), scope: scope)
    }

    @Test func `who is told follows from what a role may do`() {
        #expect(News.Kind.told(to: Self.actor(.isoSecretary)).contains(.assignment(.ordersGiven)))
        #expect(!News.Kind.told(to: Self.actor(.isoSecretary)).contains(.assignment(.reportHandedIn)))
        #expect(News.Kind.told(to: Self.actor(.provincialLeader)).contains(.assignment(.reportHandedIn)))
        #expect(!News.Kind.told(to: Self.actor(.provincialLeader)).contains(.assignment(.ordersGiven)))
        for role in [Role.externalReader, .internalAuditor] {
            let kinds = News.Kind.told(to: Self.actor(role))
            #expect(kinds == [.agency(.agenciesReorganised)], "\(role) can act on nothing, but lives in an agency")
        }
        let administrators = Set(News.Kind.told(to: Self.actor(.administrator)))
        #expect(
            administrators == [
                .agency(.agenciesReorganised), .backup(.backupFailed), .backup(.backupIncomplete),
                .backup(.systemRestored),
            ])
        let acting = Self.actor(.agencyHead, scope: .decisions)
        #expect(News.Kind.told(to: acting).contains(.assignment(.reportHandedIn)))
        #expect(!News.Kind.told(to: acting).contains(.assignment(.ordersGiven)))
    }

    @Test func `reminders, returned reports and one's own account can't be silenced`() {
        var choices = NewsChoices(places: [.assignment(.reminded): .off, .assignment(.reportAccepted): .off])
        #expect(choices.place(of: .assignment(.reminded)) == .bell)
        #expect(choices.place(of: .assignment(.reportAccepted)) == .off)
        for kind in [
            News.Kind.assignment(.reminded), .assignment(.reportReturned), .people(.roleDelegated),
            .people(.secondFactorReset),
        ] {
            choices.choose(.off, for: kind)
            #expect(choices.place(of: kind) == .bell)
        }
        choices.choose(.digest, for: .assignment(.ordersGiven))
        #expect(choices.place(of: .assignment(.ordersGiven)) == .digest)
        choices.choose(.bell, for: .assignment(.ordersGiven))
        #expect(choices.places[.assignment(.ordersGiven)] == nil)
    }

    @Test func `a long quotation is cut, an empty one is none`() {
        #expect(News.Facts(text: " \n ").text == nil)
        let long = String(repeating: "Ệ", count: 400)
        #expect(News.Facts(text: long).text?.count == 161)
        #expect(News.Facts(text: "dòng một\ndòng hai").text == "dòng một dòng hai")
    }

    /// Every name that the news of some installation, or somebody's choice of news, holds.
    private static let kept = """
        ordersGiven opinionAsked opinionGiven orderCancelled orderChanged periodOpened eventDated reportHandedIn
        replyRecorded reportAccepted reportReturned reminded instructed remindersDrafted extensionAsked
        extensionDecided difficultyRaised difficultyAnswered letterToApprove letterToNumber letterReturned
        committeeHandedIn committeeReceived committeeReturned committeeScanSecret planSubmitted planApproved planReturned planCommented
        milestoneReported milestoneAccepted milestoneReturned milestoneCalled milestoneExtended decisionLaid
        decisionTaken listSent listOpinionGiven listDecided enrolled scanRead agenciesReorganised
        reorganisationCarriedOut reorganisationHeld backupFailed backupIncomplete systemRestored ownRoleDelegated
        roleDelegated delegationEnded secondFactorReset
        """.split(whereSeparator: \.isWhitespace).map(String.init)

    @Test func `names kept in the news are for ever, and no two features share one`() {
        #expect(Self.kept.count >= 50)
        let lost = Self.kept.filter { News.Kind(rawValue: $0)?.rawValue != $0 }
        #expect(lost.isEmpty, "\(lost)")
        #expect(Set(News.Kind.allCases.map(\.rawValue)).count == News.Kind.allCases.count)
    }
}
