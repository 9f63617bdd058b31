// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// A state agency or unit (cơ quan, đơn vị) as a body that orders can be addressed to.
package struct Agency: Sendable, Hashable {
    /// Where it stands in the tree of government.
    package enum Level: String, Sendable, CaseIterable, Codable {
        /// UBND tỉnh, Ban Chỉ đạo: the province itself.
        case province
        /// Sở, ban, ngành, văn phòng of the province.
        case department
        /// UBND huyện, thị xã, thành phố (until 30/6/2025).
        case district
        /// Phòng chuyên môn of a district.
        case districtOffice
        /// UBND xã, phường, đặc khu.
        case commune
        /// Đơn vị sự nghiệp and others.
        case serviceUnit
    }

    package let id: ID<Agency>
    /// Full name in official spelling.
    package var name: String
    /// The usual short name, such as "Sở KH&CN"; may equal the name.
    package var shortName: String
    package var level: Level
    package var parent: ID<Agency>?
    /// Mã định danh, unique where given.
    package var code: String?
    /// First day it exists, if known.
    package var validFrom: Day?
    /// Last day it exists, if it ended.
    package var validTo: Day?
    package var version: Int

    package init(
        id: ID<Agency>, name: String, shortName: String, level: Level, parent: ID<Agency>? = nil, code: String? = nil,
        validFrom: Day? = nil, validTo: Day? = nil, version: Int = 1
    ) {
        self.id = id
        self.name = name
        self.shortName = shortName
        self.level = level
        self.parent = parent
        self.code = code
        self.validFrom = validFrom
        self.validTo = validTo
        self.version = version
    }

    /// Whether it exists on a day.
    package func exists(on day: Day) -> Bool {
        (validFrom.map { $0 <= day } ?? true) && (validTo.map { day <= $0 } ?? true)
    }
}
