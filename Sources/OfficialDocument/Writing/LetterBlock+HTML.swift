// SPDX-License-Identifier: AGPL-3.0-or-later
import HTML

extension LetterBlock {
    var html: HTML {
        switch self {
        case .legalBasis(let text): "<p class=\"text basis\">\(text.html)</p>"
        case .heading(1, let text): "<h2>\(text.html)</h2>"
        case .heading(2, let text): "<h3>\(text.html)</h3>"
        case .heading(_, let text): "<h4>\(text.html)</h4>"
        case .centred(let text): "<p class=\"centred\">\(text.html)</p>"
        case .article(let number, let text): "<p class=\"text\"><b>Điều \(number).</b> \(text.html)</p>"
        case .paragraph(let text): "<p class=\"text\">\(text.html)</p>"
        case .item(let label, let text): "<p class=\"text\">\(label) \(text.html)</p>"
        case .table(let table): table.html
        }
    }
}

extension LetterText {
    var html: HTML {
        runs.map { run -> HTML in
            let slanted: HTML = run.isItalic ? "<i>\(run.text)</i>" : .text(run.text)
            return run.isBold ? "<b>\(slanted)</b>" : slanted
        }.joined()
    }
}

extension LetterTable {
    var html: HTML {
        let title: HTML? = caption.map { "<p class=\"caption\">\($0)</p>" }
        let widths = columns.map { column -> HTML in
            column.width.map { "<col style=\"width: \($0)%\">" } ?? "<col>"
        }
        let heads = columns.map { column -> HTML in "<th scope=\"col\">\(column.title)</th>" }
        let last: HTML? = total.map { "<tr class=\"total\">\(cells($0))</tr>" }
        return """
            \(title)<table><colgroup>\(widths)</colgroup><thead><tr>\(heads)</tr></thead>
            <tbody>\(rows.map { row -> HTML in "<tr>\(cells(row))</tr>" })\(last)</tbody></table>
            """
    }

    private func cells(_ row: [LetterText]) -> [HTML] {
        columns.enumerated().map { index, column in
            let text = row.indices.contains(index) ? row[index].html : .empty
            return column.alignment == .left
                ? "<td>\(text)</td>" : "<td class=\"\(column.alignment.rawValue)\">\(text)</td>"
        }
    }
}
