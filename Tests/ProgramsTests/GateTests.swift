// SPDX-License-Identifier: AGPL-3.0-or-later

import Testing

@testable import Programs

struct GateTests {
    @Test func `beyond a few, who would wait is turned away, and a free place is given on`() async {
        let gate = Gate(places: 1, waitingLimit: 1)
        #expect(await gate.enter())
        async let second = gate.enter()
        // Whoever comes third finds one waiting, once the second has got that far.
        while await gate.waitingCount < 1 { await Task.yield() }
        #expect(await gate.enter() == false)
        await gate.leave()
        #expect(await second)
        await gate.leave()
        #expect(await gate.enter())
    }
}
