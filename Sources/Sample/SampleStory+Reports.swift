// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import WorkingTime

/// The standing office reports on the year twice before today, so that there is something to compare.
extension SampleProvince {
    /// Plays a story out, a report being frozen a month and a week before its end.
    func tellBetweenReports(_ story: SampleStory, of number: String, cast: SampleCast) async throws {
        var last: Day?
        for offset in [-30, -8] {
            let day = calendar.day(offset)
            try await tell(story, of: number, after: last, until: day, cast: cast)
            try await report(on: day, cast: cast)
            try await tellLetters(of: number, isFirst: last == nil, cast: cast)
            last = day
        }
        try await tell(story, of: number, after: last, cast: cast)
    }

    private func report(on day: Day, cast: SampleCast) async throws {
        clock.advance(to: day, hour: 16, minute: 30, zone: system.zone)
        let officer = cast.standingOfficer
        let id = try await system.perform(MakeReport(.year(of: day)), as: officer)
        let head = try await system.trailHead()
        try await system.perform(FreezeReport(id, version: 1, trailHead: head), as: officer)
    }
}
