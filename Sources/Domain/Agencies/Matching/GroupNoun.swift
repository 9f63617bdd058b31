// SPDX-License-Identifier: AGPL-3.0-or-later

/// A noun for many agencies, and the levels it means.
struct GroupNoun: Sendable {
    let words: [String]
    let levels: Set<Agency.Level>

    private init(_ words: String, _ levels: Set<Agency.Level>) {
        self.words = words.split(separator: " ").map(String.init)
        self.levels = levels
    }

    /// The nouns of groups; mass organisations (đoàn thể, hội) are no state agencies and mean no level.
    static let all: [GroupNoun] = [
        GroupNoun("so", [.department]), GroupNoun("ban", [.department]), GroupNoun("nganh", [.department]),
        GroupNoun("so nganh", [.department]), GroupNoun("ban nganh", [.department]),
        GroupNoun("van phong", [.department]), GroupNoun("doan the", []), GroupNoun("hoi", []),
        GroupNoun("to chuc chinh tri xa hoi", []),
        GroupNoun("huyen", [.district]), GroupNoun("thi xa", [.district]), GroupNoun("thi", [.district]),
        GroupNoun("thanh pho", [.district]), GroupNoun("quan", [.district]), GroupNoun("thanh thi", [.district]),
        GroupNoun("xa", [.commune]), GroupNoun("phuong", [.commune]), GroupNoun("thi tran", [.commune]),
        GroupNoun("dac khu", [.commune]), GroupNoun("phong", [.districtOffice]),
        GroupNoun("phong ban", [.districtOffice]),
        GroupNoun("phong chuyen mon", [.districtOffice]), GroupNoun("don vi su nghiep", [.serviceUnit]),
        GroupNoun("don vi su nghiep cong lap", [.serviceUnit]), GroupNoun("dia phuong", [.district, .commune]),
        GroupNoun("co quan", AgencyGroup.everyone.levels), GroupNoun("don vi", AgencyGroup.everyone.levels),
        GroupNoun("co quan chuyen mon", [.department]), GroupNoun("co quan hanh chinh", AgencyGroup.everyone.levels),
        GroupNoun("co quan hanh chinh nha nuoc", AgencyGroup.everyone.levels),
        GroupNoun("co quan nha nuoc", AgencyGroup.everyone.levels), GroupNoun("to chuc", []),
    ].sorted { $0.words.count > $1.words.count }

    /// Words that announce a group.
    static let quantifiers: [[String]] = [
        ["tat", "ca", "cac"], ["toan", "the", "cac"], ["cac"], ["cap"],
    ]

    /// Words after a group that leave it what it is.
    static let qualifiers: [[String]] = [
        ["cap", "tinh"], ["tren", "dia", "ban", "tinh"], ["dia", "ban", "tinh"], ["trong", "tinh"], ["toan", "tinh"],
        ["truc", "uy", "ban", "nhan", "dan", "tinh"], ["uy", "ban", "nhan", "dan", "tinh"], ["truc", "tinh"], ["tinh"],
        ["tren", "dia", "ban"],
    ]

    /// Words that narrow a group to some of it, without saying which.
    static let narrowing: [[String]] = [
        ["co", "lien", "quan"], ["lien", "quan"], ["chuc", "nang"], ["neu", "tren"],
    ]
}
