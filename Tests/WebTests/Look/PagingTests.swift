// SPDX-License-Identifier: AGPL-3.0-or-later

import Testing

@testable import Web

@Suite struct PagingTests {
    @Test func `a list of many pages says how many, and leads to the last`() {
        let middle = Paging(page: 2, perPage: 50, shown: 50, total: 466) { "?trang=\($0)" }
        #expect(middle.pages == 10 && middle.previous == "?trang=1" && middle.next == "?trang=3")
        #expect(middle.end == "?trang=10")
        let last = Paging(page: 10, perPage: 50, shown: 16, total: 466) { "?trang=\($0)" }
        #expect(last.next == nil && last.end == nil && last.first == 451 && last.last == 466)
    }

    @Test func `where rows were counted up to a limit only, one goes on page by page`() {
        let full = Paging(page: 25, perPage: 50, shown: 50, total: Count(1000, isCapped: true)) { "?trang=\($0)" }
        #expect(full.pages == nil && full.next == "?trang=26" && full.end == nil)
        let short = Paging(page: 26, perPage: 50, shown: 3, total: Count(1000, isCapped: true)) { "?trang=\($0)" }
        #expect(short.next == nil)
    }

    @Test func `a page beyond the end is the last there is`() {
        #expect(PageNumber.within(99, total: 466, size: 50) == 10)
        #expect(PageNumber.within(3, total: 466, size: 50) == 3)
        #expect(PageNumber.within(2, total: 0, size: 50) == 1)
    }
}
