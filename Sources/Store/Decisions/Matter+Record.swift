// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

extension Matter: Record {
    package static let table = BusinessTable(
        "matter",
        [
            "id", "round_id", "agency_id", "laid_by", "laid_at", "title", "background", "proposal", "if_undecided",
            "needed_by", "order_text", "letter", "answer", "words", "answered_at", "answered_by", "supplemented_at",
            "withdrawn_at", "version",
        ])

    package var values: [Value] {
        [
            id.databaseValue, round.databaseValue, agency.databaseValue, laidBy.databaseValue, laidAt.databaseValue,
            content.title.databaseValue, content.background.databaseValue, content.proposal.databaseValue,
            content.ifUndecided.databaseValue, content.neededBy.databaseValue, content.order.databaseValue,
            content.letter.databaseValue, (answer?.rawValue).databaseValue, words.databaseValue,
            answeredAt.databaseValue, answeredBy.databaseValue, supplementedAt.databaseValue,
            withdrawnAt.databaseValue, version.databaseValue,
        ]
    }

    package init(_ row: Row) throws {
        let content = Content(
            title: try row.text(5), background: try row.text(6), proposal: try row.text(7),
            ifUndecided: try row.text(8), neededBy: try row.optionalDay(9), order: try row.text(10),
            letter: try row.text(11))
        self.init(
            id: try row.id(0), round: try row.optionalID(1), agency: try row.id(2), laidBy: try row.id(3),
            laidAt: try row.instant(4), content: content,
            answer: try row.optionalText(12).flatMap(Answer.init(rawValue:)), words: try row.text(13),
            answeredAt: try row.optionalInstant(14), answeredBy: try row.optionalID(15),
            supplementedAt: try row.optionalInstant(16), withdrawnAt: try row.optionalInstant(17),
            version: try row.int(18))
    }
}

extension MatterOpinion: Record {
    package static let table = BusinessTable(
        "matter_opinion", ["id", "matter_id", "agency_id", "content", "given_on"])

    package var values: [Value] {
        [id.databaseValue, matter.databaseValue, agency.databaseValue, text.databaseValue, on.databaseValue]
    }

    package init(_ row: Row) throws {
        self.init(
            id: try row.id(0), matter: try row.id(1), agency: try row.id(2), text: try row.text(3), on: try row.day(4))
    }
}

extension MatterDay: Record {
    package static let table = BusinessTable(
        "matter_day", ["id", "matter_id", "milestone_id", "enrolment_id", "day"])

    package var values: [Value] {
        [
            id.databaseValue, matter.databaseValue, milestone.databaseValue, enrolment.databaseValue,
            day.databaseValue,
        ]
    }

    package init(_ row: Row) throws {
        self.init(
            id: try row.id(0), matter: try row.id(1), milestone: try row.id(2), enrolment: try row.id(3),
            day: try row.optionalDay(4))
    }
}
