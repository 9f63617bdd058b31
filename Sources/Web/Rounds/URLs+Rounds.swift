// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store

/// Rounds.
extension URLs {
    package static let rounds = "/dot-trien-khai"
    package static let newRound = "/dot-trien-khai/moi"
    package static let regulations = "/dot-trien-khai/quy-dinh"
    package static let recordEdition = "/dot-trien-khai/quy-dinh/tieu-chuan"
    package static let recordObligation = "/dot-trien-khai/quy-dinh/dien-ap-dung"

    /// A round's own page, perhaps narrowed to a figure.
    package static func round(_ id: ID<Round>, _ query: [(String, String)] = []) -> String {
        link("/dot-trien-khai/\(id)", query)
    }

    package static func editRound(_ id: ID<Round>) -> String { "/dot-trien-khai/\(id)/sua" }

    /// Where agencies are put in, perhaps into a track.
    package static func enrol(_ id: ID<Round>, _ track: ID<RoundTrack>? = nil) -> String {
        link("/dot-trien-khai/\(id)/dua-vao", [("nhom", track?.description ?? "")])
    }

    package static func chooseAgencies(_ id: ID<Round>) -> String { "/dot-trien-khai/\(id)/dua-vao/xem" }
    package static func carryOver(_ id: ID<Round>) -> String { "/dot-trien-khai/\(id)/chuyen-tiep" }
    package static func beginEnrolments(_ id: ID<Round>) -> String { "/dot-trien-khai/\(id)/bat-dau" }
    package static func recordMergers(_ id: ID<Round>) -> String { "/dot-trien-khai/\(id)/sap-nhap" }

    /// An agency in a round.
    package static func enrolment(_ id: ID<Enrolment>) -> String { "/dot-trien-khai/co-quan/\(id)" }
    package static func enrolmentStep(_ id: ID<Enrolment>) -> String { "/dot-trien-khai/co-quan/\(id)/buoc" }
    package static func stepFile(_ id: ID<EnrolmentStep>) -> String { "/dot-trien-khai/buoc/\(id)/tep" }
}

/// A round's lists.
extension URLs {
    package static func roundLists(_ id: ID<Round>) -> String { "/dot-trien-khai/\(id)/danh-sach" }
    package static func sendList(_ id: ID<Round>) -> String { "/dot-trien-khai/\(id)/danh-sach/gui" }
    package static func giveOpinion(_ id: ID<RoundList>) -> String { "/dot-trien-khai/danh-sach/\(id)/y-kien" }
    package static func recordOpinion(_ id: ID<RoundList>) -> String {
        "/dot-trien-khai/danh-sach/\(id)/y-kien-giay"
    }
    package static func submitList(_ id: ID<RoundList>) -> String { "/dot-trien-khai/danh-sach/\(id)/trinh" }
    package static func decideList(_ id: ID<RoundList>) -> String { "/dot-trien-khai/danh-sach/\(id)/quyet-dinh" }
    package static func listFile(_ id: ID<RoundList>) -> String { "/dot-trien-khai/danh-sach/\(id)/tep" }

    /// The submission to the People's Committee, as a file.
    package static func listPaper(_ id: ID<RoundList>, as ending: String) -> String {
        "/dot-trien-khai/danh-sach/\(id)/to-trinh.\(ending)"
    }
}

/// How far the whole province is.
extension URLs {
    package static func provinceStanding(_ query: [(String, String)] = []) -> String {
        link("/dot-trien-khai/toan-tinh", query)
    }
}

/// The documents drawn from a round.
extension URLs {
    package static func roundPapers(_ id: ID<Round>) -> String { "/dot-trien-khai/\(id)/van-ban" }

    package static func roundPaper(_ id: ID<RoundPaper>, _ query: [(String, String)] = []) -> String {
        link("/dot-trien-khai/van-ban/\(id)", query)
    }

    package static func editRoundPaper(_ id: ID<RoundPaper>) -> String { "/dot-trien-khai/van-ban/\(id)/sua" }
    package static func recountRoundPaper(_ id: ID<RoundPaper>) -> String { "/dot-trien-khai/van-ban/\(id)/tinh-lai" }
    package static func freezeRoundPaper(_ id: ID<RoundPaper>) -> String { "/dot-trien-khai/van-ban/\(id)/chot" }

    package static func compareRoundPaper(_ id: ID<RoundPaper>, with other: String = "") -> String {
        link("/dot-trien-khai/van-ban/\(id)/so-sanh", [("voi", other)])
    }

    package static func roundPaper(_ id: ID<RoundPaper>, as ending: String) -> String {
        "/dot-trien-khai/van-ban/\(id)/van-ban.\(ending)"
    }
}
