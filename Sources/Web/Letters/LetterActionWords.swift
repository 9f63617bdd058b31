// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension LetterAction: WordedAction {
    var vietnamese: String {
        switch self {
        case .draftLetter: "Soạn văn bản đi"
        case .editLetter: "Sửa văn bản đi"
        case .submitLetter: "Trình duyệt văn bản"
        case .approveLetter: "Duyệt văn bản"
        case .returnLetter: "Trả lại văn bản để sửa"
        case .numberLetter: "Cấp số văn bản"
        case .attachSignedLetter: "Đính kèm bản đã ký"
        case .sendLetter: "Gửi văn bản"
        case .abandonLetter: "Ghi không phát hành"
        case .dropLetter: "Bỏ dự thảo văn bản"
        case .recordOutsideNumbers: "Ghi sổ số cấp ngoài hệ thống"
        case .enterIncoming: "Vào sổ văn bản đến"
        case .correctIncoming: "Sửa dòng sổ văn bản đến"
        case .strikeIncoming: "Gạch bỏ dòng sổ văn bản đến"
        case .changeLetterOffice: "Đổi thiết lập văn thư"
        case .draftChase: "Soạn văn bản đôn đốc"
        case .prepareChase: "Chuẩn bị dự thảo đôn đốc theo nhịp"
        case .changeChaseRhythm: "Đổi nhịp đôn đốc"
        case .remindAssignment: "Đôn đốc cơ quan thực hiện trên hệ thống"
        }
    }

    var english: String {
        switch self {
        case .draftLetter: "Drafted a letter"
        case .editLetter: "Changed a letter"
        case .submitLetter: "Submitted a letter for approval"
        case .approveLetter: "Approved a letter"
        case .returnLetter: "Returned a letter for change"
        case .numberLetter: "Numbered a letter"
        case .attachSignedLetter: "Attached the signed document"
        case .sendLetter: "Sent a letter"
        case .abandonLetter: "Recorded that a numbered letter is not issued"
        case .dropLetter: "Gave up a draft letter"
        case .recordOutsideNumbers: "Recorded numbers given outside the system"
        case .enterIncoming: "Entered an incoming document"
        case .correctIncoming: "Corrected a line of the incoming register"
        case .strikeIncoming: "Struck out a line of the incoming register"
        case .changeLetterOffice: "Changed the office's letter setting"
        case .draftChase: "Drafted a letter of reminding"
        case .prepareChase: "Prepared reminding drafts by the rhythm"
        case .changeChaseRhythm: "Changed the rhythm of reminding"
        case .remindAssignment: "Reminded the agency"
        }
    }

    /// A letter has states of its own.
    func value(_ text: String, of field: TrailChange.Field, in language: Language) -> String? {
        guard field == .state else { return nil }
        return Letter.State(rawValue: text).map(LetterStateWords.in(language).state) ?? text
    }
}
