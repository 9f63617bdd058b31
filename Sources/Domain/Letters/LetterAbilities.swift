// SPDX-License-Identifier: AGPL-3.0-or-later

extension Ability {
    /// See the own agency's letters and registers, and letters that were sent to it.
    package static let seeLetters = Ability("seeLetters", .seeing, own: Policy.letterReaders)
    /// Draft the own agency's outgoing letters and hand them to who approves.
    package static let draftLetter = Ability(
        "draftLetter", .working, own: [.standingOfficer, .committeeOffice, .isoSecretary])
    /// Approve or return a letter somebody else drafted.
    package static let approveLetter = Ability(
        "approveLetter", .deciding, own: [.agencyHead, .provincialLeader, .committeeOffice])
    /// Văn thư: give numbers, keep the registers, set the office's series.
    package static let numberLetter = Ability("numberLetter", .whole, own: [.clerk])
    /// Văn thư: attach the signed document and send it.
    package static let sendLetter = Ability("sendLetter", .whole, own: [.clerk])
    /// Remind agencies of orders, by words or by a letter; set the rhythm of reminding.
    package static let remindAssignment = Ability(
        "remindAssignment", .deciding, province: [.standingOfficer, .committeeOffice, .provincialLeader])
}

enum LetterAbilities: FeatureAbilities {
    static let all: [Ability] = [
        .seeLetters, .draftLetter, .approveLetter, .numberLetter, .sendLetter, .remindAssignment,
    ]
}
