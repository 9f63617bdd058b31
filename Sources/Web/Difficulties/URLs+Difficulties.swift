// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// Difficulties.
extension URLs {
    package static func difficulties(_ selection: String?, page: Int = 1) -> String {
        link("/kho-khan", [("loc", selection ?? ""), ("trang", page > 1 ? String(page) : "")])
    }
    package static func difficulty(_ id: ID<Difficulty>) -> String { "/kho-khan/\(id)" }
    package static func answerDifficulty(_ id: ID<Difficulty>) -> String { "/kho-khan/\(id)/tra-loi" }
    package static func handDifficulty(_ id: ID<Difficulty>) -> String { "/kho-khan/\(id)/chuyen" }
    package static func solveDifficulty(_ id: ID<Difficulty>) -> String { "/kho-khan/\(id)/thao-go" }
    package static func raiseDifficulty(_ id: ID<Assignment>) -> String { "/nhiem-vu/\(id)/kho-khan" }
}
