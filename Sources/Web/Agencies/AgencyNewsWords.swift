// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension AgencyNews: WordedNews {
    var group: NewsChoicesPage.Group { .others }

    var vietnamese: String {
        switch self {
        case .agenciesReorganised: "Sắp xếp cơ quan"
        case .reorganisationCarriedOut: "Đã bàn giao theo quyết định sắp xếp"
        case .reorganisationHeld: "Chưa bàn giao được theo quyết định sắp xếp"
        }
    }

    var english: String {
        switch self {
        case .agenciesReorganised: "Agencies reorganised"
        case .reorganisationCarriedOut: "A decision carried out on its day"
        case .reorganisationHeld: "A hand-over that waits"
        }
    }

    func vietnamese(of facts: News.Facts) -> String {
        switch self {
        case .agenciesReorganised: "Đã sắp xếp cơ quan theo quyết định \(facts.number ?? "")"
        case .reorganisationCarriedOut: "Hệ thống đã bàn giao theo quyết định sắp xếp \(facts.number ?? "") do bạn ghi"
        case .reorganisationHeld:
            "Chưa tự bàn giao được theo quyết định \(facts.number ?? "")"
                + NewsWords.held(facts, ReorganisationWords.vi)
        }
    }

    func english(of facts: News.Facts) -> String {
        switch self {
        case .agenciesReorganised: "Agencies were reorganised by decision \(facts.number ?? "")"
        case .reorganisationCarriedOut: "Decision \(facts.number ?? "") you recorded has been carried out"
        case .reorganisationHeld:
            "The hand-over by decision \(facts.number ?? "") could not go by itself"
                + NewsWords.held(facts, ReorganisationWords.en)
        }
    }
}
