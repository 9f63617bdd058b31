// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

extension NoticeDraft {
    /// What still stands between a draft and its issue, so that the page can say it before anyone tries.
    package func obstacles(for notice: Notice) -> [Refusal] {
        var obstacles: [Refusal] = []
        if notice.number.isBlank { obstacles.append(.noticeNumberMissing) }
        if notice.issuedOn == nil { obstacles.append(.noticeIssueDateMissing) }
        if directives.isEmpty { obstacles.append(.noDirectives) }
        let unchecked = directives.filter { !$0.isChecked }.map(\.label)
        if !unchecked.isEmpty { obstacles.append(.directiveUnchecked(labels: unchecked)) }
        let homeless = directives.filter { $0.agencies.isEmpty }.map(\.label)
        if !homeless.isEmpty { obstacles.append(.directiveWithoutAgency(labels: homeless)) }
        if let issuedOn = notice.issuedOn {
            for case .on(let day) in directives.map(\.due) where day < issuedOn {
                obstacles.append(.dueBeforeIssue(day))
            }
        }
        return obstacles
    }

    /// How many assignments the issue would make: one for each agency of each order.
    package var assignmentCount: Int { directives.reduce(0) { $0 + $1.agencies.count } }
}

extension DraftDirective {
    /// A title for lists: what is to be done, without its number and without the body it is addressed to.
    package var title: String {
        var words = DraftDirective.withoutMarker(text)
        for verb in ["Giao ", "Yêu cầu ", "Đề nghị "] where words.hasPrefix(verb) {
            words = String(words.dropFirst(verb.count))
        }
        var isAddressed = false
        for mention in addressees.map(\.mention) where !mention.isEmpty {
            let rest = words.drop { ",;: ".contains($0) }
            guard rest.lowercased().hasPrefix(mention.lowercased()) else { continue }
            words = String(rest.dropFirst(mention.count))
            isAddressed = true
        }
        guard isAddressed else { return DraftDirective.title(of: text) }
        let task = words.drop { ",;: ".contains($0) }
        return task.isEmpty
            ? DraftDirective.title(of: text)
            : DraftDirective.title(of: task.prefix(1).uppercased() + task.dropFirst())
    }

    /// A text in one line, without the bullet or number it begins with.
    private static func withoutMarker(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let bare = line.drop { "-+*•#".contains($0) || $0.isWhitespace }
        let marker = bare.prefix { $0.isNumber || $0.isLetter || $0 == "." || $0 == ")" }
        let isMarker =
            marker.count <= 8 && (marker.hasSuffix(".") || marker.hasSuffix(")"))
            && (marker.first?.isNumber == true || marker.count <= 3)
        return isMarker ? bare.dropFirst(marker.count).trimmed : bare.trimmed
    }

    /// The first words of a text, whole, at most so many characters.
    package static func title(of text: String, limit: Int = 110) -> String {
        let bare = withoutMarker(text)
        guard bare.count > limit else { return bare }
        let head = bare.prefix(limit)
        let stop = head.lastIndex { ";.:,".contains($0) }.flatMap { head.distance(from: head.startIndex, to: $0) }
        if let stop, stop >= limit / 2 { return head.prefix(stop).trimmed }
        let words = head.lastIndex(of: " ").map { head[..<$0] } ?? head
        return words.trimmed + "…"
    }
}
