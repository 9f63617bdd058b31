// SPDX-License-Identifier: AGPL-3.0-or-later

import VietnameseText

/// An earlier order that an order's words speak of: "gia hạn nhiệm vụ tại mục 4.1 Thông báo số 46/TB-UBND".
///
/// It only suggests: an officer decides.
package struct OrderCitation: Sendable, Hashable {
    package let notice: ID<Notice>
    package let number: String
    /// Nil when the words don't say what becomes of it.
    package let kind: OrderEffect.Kind?
    /// Labels named beside the number, such as `4.1`; empty when the document as a whole is meant.
    package let labels: [String]

    /// Finds the first of some notices whose number the words name.
    package init?(in text: String, among notices: [(id: ID<Notice>, number: String)]) {
        let words = Self.words(of: text)
        for notice in notices where notice.number.contains("/") {
            let sought = fold(notice.number)
            guard let place = words.firstIndex(of: sought) else { continue }
            self.notice = notice.id
            number = notice.number
            kind = Self.kind(words)
            labels = Self.labels(words, before: place)
            return
        }
        return nil
    }

    private static func words(of text: String) -> [String] {
        text.split(whereSeparator: \.isWhitespace).map { word in
            fold(String(word)).trimmingPrefix(while: { !$0.isLetter && !$0.isNumber }).description
        }.map { String($0.reversed().drop { !$0.isLetter && !$0.isNumber }.reversed()) }
    }

    private static func kind(_ words: [String]) -> OrderEffect.Kind? {
        let text = " " + words.joined(separator: " ") + " "
        let cues: [(OrderEffect.Kind, [String])] = [
            (.replace, ["thay the"]), (.extend, ["gia han", "lui han", "lui thoi han", "keo dai thoi han"]),
            (.end, ["thoi thuc hien", "dung thuc hien", "khong thuc hien", "bai bo", "thu hoi"]),
            (.amend, ["sua doi", "bo sung", "dieu chinh"]),
        ]
        return cues.first { cue in cue.1.contains { text.contains(" \($0) ") } }?.0
    }

    /// The labels after "mục", "ý", "điểm", "khoản" in the words before the number.
    private static func labels(_ words: [String], before place: Int) -> [String] {
        let cues: Set<String> = ["muc", "y", "diem", "khoan"]
        let near = Array(words[max(0, place - 14)..<place])
        return near.indices.dropLast().compactMap { index in
            guard cues.contains(near[index]) else { return nil }
            let label = near[index + 1]
            return label.contains(where: \.isNumber) || label.count == 1 ? label : nil
        }
    }
}
