// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Testing

struct NewsTests {
    private static func actor(_ role: Role, scope: Delegation.Scope = .all) -> Actor {
        Actor(person: ID(high: 1, low: 1), name: "", role: role, agency: ID(high: 2, low: 1), scope: scope)
    }

    @Test func `who is told follows from what a role may do`() {
        #expect(News.Kind.told(to: Self.actor(.isoSecretary)).contains(.ordersGiven))
        #expect(!News.Kind.told(to: Self.actor(.isoSecretary)).contains(.reportHandedIn))
        #expect(News.Kind.told(to: Self.actor(.provincialLeader)).contains(.reportHandedIn))
        #expect(!News.Kind.told(to: Self.actor(.provincialLeader)).contains(.ordersGiven))
        for role in [Role.externalReader, .internalAuditor] {
            let kinds = News.Kind.told(to: Self.actor(role))
            #expect(kinds == [.agenciesReorganised], "\(role) can act on nothing, but lives in an agency")
        }
        let administrators = Set(News.Kind.told(to: Self.actor(.administrator)))
        #expect(administrators == [.agenciesReorganised, .backupFailed, .backupIncomplete, .systemRestored])
        let acting = Self.actor(.agencyHead, scope: .decisions)
        #expect(News.Kind.told(to: acting).contains(.reportHandedIn))
        #expect(!News.Kind.told(to: acting).contains(.ordersGiven))
    }

    @Test func `reminders, returned reports and one's own account can't be silenced`() {
        var choices = NewsChoices(places: [.reminded: .off, .reportAccepted: .off])
        #expect(choices.place(of: .reminded) == .bell)
        #expect(choices.place(of: .reportAccepted) == .off)
        for kind in [News.Kind.reminded, .reportReturned, .roleDelegated, .secondFactorReset] {
            choices.choose(.off, for: kind)
            #expect(choices.place(of: kind) == .bell)
        }
        choices.choose(.digest, for: .ordersGiven)
        #expect(choices.place(of: .ordersGiven) == .digest)
        choices.choose(.bell, for: .ordersGiven)
        #expect(choices.places[.ordersGiven] == nil)
    }

    @Test func `a long quotation is cut, an empty one is none`() {
        #expect(News.Facts(text: " \n ").text == nil)
        let long = String(repeating: "Ệ", count: 400)
        #expect(News.Facts(text: long).text?.count == 161)
        #expect(News.Facts(text: "dòng một\ndòng hai").text == "dòng một dòng hai")
    }
}
