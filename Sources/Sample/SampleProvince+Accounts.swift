// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store
import WorkingTime

extension SampleProvince {
    /// At Sở Công Thương the ISO secretary goes on leave, and an officer carries out the orders for him meanwhile; that
    /// officer has a second factor, which the administrator once required of everyone too soon.
    func tellAccounts() async throws {
        let members = try await system.read { try PersonStore.members(in: $0) }
        func member(_ userName: String) throws -> (person: Person, membership: Membership) {
            guard let found = members.first(where: { $0.person.userName == userName }) else {
                throw SampleError.missing(userName)
            }
            return found
        }
        let (away, colleague) = (try member("pao.vang"), try member("binh.quach"))
        let administrator = try member("quantri")
        try await system.perform(
            DelegateRole(
                away.membership.id, to: colleague.person.id, scope: .work, from: calendar.today,
                until: calendar.today.adding(days: 5), reason: "Nghỉ phép năm; Giấy ủy quyền số 03/GUQ-SCT"),
            as: actor(away))
        clock.pass(minutes: 3)
        let rule = try await system.perform(
            RequireSecondFactor(of: nil, since: calendar.today.adding(days: 7)), as: actor(administrator))
        clock.pass(minutes: 4)
        try await setUpFactor(of: colleague.person, as: actor(colleague))
        clock.pass(minutes: 5)
        try await system.perform(LiftSecondFactor(rule), as: actor(administrator))
        // Who comes every day has read all but the latest.
        for userName in ["yen.do", "nam.pham", "toan.bui", "pao.vang"] {
            try await system.news.readAll(
                until: system.now.adding(seconds: -2 * 86_400), by: actor(try member(userName)))
        }
    }

    private func actor(_ member: (person: Person, membership: Membership)) -> Actor {
        Actor(
            person: member.person.id, name: member.person.name, role: member.membership.role,
            agency: member.membership.agency)
    }

    private func setUpFactor(of person: Person, as actor: Actor) async throws {
        let (desk, now) = (system.sessions.factors, system.now)
        let offer = try desk.offer(to: person, mayReplace: false, at: now)
        let code = OneTimeCode.code(OneTimeCode.bytes(of: offer.secret), step: OneTimeCode.step(at: now))
        let (action, _) = try SetUpSecondFactor.prepare(offer.token, code: code, of: person, desk: desk, at: now)
        try await system.perform(action, as: actor)
    }
}
