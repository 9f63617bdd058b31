// SPDX-License-Identifier: AGPL-3.0-or-later

extension WorkingCalendar {
    /// The longest term counted day by day, about forty years.
    public static let longestTerm = 10_000

    /// Finds the last day of a term of working days that begins with an event.
    ///
    /// A number of days outside 0 to `longestTerm` is held at the nearer end. Of the policy only `countsFirstDay` matters,
    /// since such a term never ends on a rest day unless it has no days at all.
    public func deadline(from start: Day, workingDays: Int, policy: DeadlinePolicy) -> Deadline {
        let wanted = min(max(0, workingDays), WorkingCalendar.longestTerm)
        var trace: [TraceLine] = [.start(start)]
        var day = start
        var counted = 0
        if wanted == 0 || !policy.countsFirstDay {
            if wanted > 0 { trace.append(.firstDayNotCounted(start)) }
        } else if isWorkingDay(start) {
            counted = 1
            trace.append(.counted(start, ordinal: 1, status(of: start)))
        } else {
            trace.append(.skipped(start, status(of: start)))
        }
        // Bounded, so that rules without a single working day still end.
        let limit = start.adding(days: (wanted + 1) * 31)
        while counted < wanted, day < limit {
            day = day.adding(days: 1)
            let status = status(of: day)
            if status.isWorking { counted += 1 }
            trace.append(status.isWorking ? .counted(day, ordinal: counted, status) : .skipped(day, status))
        }
        return wanted == 0 ? settle(day, policy, trace) : finish(day, trace)
    }

    /// Finds the last day of a term of calendar days that begins with an event.
    public func deadline(from start: Day, calendarDays: Int, policy: DeadlinePolicy) -> Deadline {
        var trace: [TraceLine] = [.start(start)]
        let length = max(0, calendarDays)
        if !policy.countsFirstDay, length > 0 { trace.append(.firstDayNotCounted(start)) }
        let end = start.adding(days: policy.countsFirstDay ? max(0, length - 1) : length)
        return settle(end, policy, trace)
    }

    /// Finds the last day of a term whose end an order names.
    public func deadline(stated day: Day, _ limit: StatedLimit, policy: DeadlinePolicy) -> Deadline {
        var trace: [TraceLine] = [.stated(day, limit)]
        var end = day
        if limit == .before, policy.before == .endsTheDayBefore {
            end = day.adding(days: -1)
            trace.append(.endsTheDayBefore(day))
        }
        return settle(end, policy, trace)
    }

    /// Applies what the policy says of a rest day at the end.
    private func settle(_ end: Day, _ policy: DeadlinePolicy, _ trace: [TraceLine]) -> Deadline {
        let status = status(of: end)
        if status.isWorking { return finish(end, trace) }
        let settled =
            switch policy.restDay {
            case .stays: end
            case .movesToNextWorkingDay: workingDay(onOrAfter: end)
            case .movesToPreviousWorkingDay: workingDay(onOrBefore: end)
            }
        let line = settled == end ? TraceLine.stays(end, status) : .moved(from: end, status, to: settled)
        return finish(settled, trace + [line])
    }

    private func finish(_ end: Day, _ trace: [TraceLine]) -> Deadline {
        let unknown: [TraceLine] = knows(end) ? [] : [.holidaysUnknown(year: end.year)]
        return Deadline(day: end, trace: trace + unknown + [.end(end)])
    }
}
