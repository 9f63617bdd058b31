// SPDX-License-Identifier: AGPL-3.0-or-later

import Foundation
import Programs

/// Paper as a scanner gives it: pages of type as pictures in a PDF, drawn here so that no binary lies beside the tests.
enum ScannedPaper {
    /// Whether this machine can draw and read pages.
    static func isPossible() async -> Bool {
        await TextRecognition(toolbox: Toolbox.find()).missingPackages(for: .png).isEmpty
    }

    static let orders = """
        <p>1. Giao Sở Nội vụ chủ trì rà soát quy trình, báo cáo Ủy ban nhân dân tỉnh trước ngày 30/11/2026.</p>
        <p>2. Giao Sở Tài chính bố trí kinh phí duy trì hệ thống, báo cáo kết quả trước ngày 15/12/2026.</p>
        """

    static func notice(_ number: String, mark: String = "", _ body: String = orders) -> String {
        """
        <p style="float: left; width: 40%; text-align: center">ỦY BAN NHÂN DÂN<br><b>TỈNH SÔNG MÂY</b><br>Số: \(number)<br><br>\
        <b>\(mark)</b></p><p style="float: right; width: 58%; text-align: center"><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>\
        Độc lập - Tự do - Hạnh phúc</b><br><i>Sông Mây, ngày 12 tháng 10 năm 2026</i></p>
        <h1 style="clear: both; text-align: center; font-size: 14pt">THÔNG BÁO</h1>
        <p>Kết luận của Phó Chủ tịch Ủy ban nhân dân tỉnh tại cuộc họp về hệ thống quản lý chất lượng</p>\(body)
        """
    }

    /// A PDF that holds nothing but pictures of these pages.
    static func pdf(_ pages: String...) async throws -> [UInt8] {
        let box = await Toolbox.find()
        let typed = try await PDFRenderer(toolbox: box).render(
            html: """
                <meta charset="utf-8"><style>@page { size: A4; margin: 20mm } body { font: 13pt/1.35 Tinos }</style>\
                \(pages.joined(separator: "<hr style='break-after: page; border: 0'>"))
                """)
        let path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
        try Data(typed).write(to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        var pictures = ""
        for number in 1...pages.count {
            let page = Command.Argument.text("\(number)")
            let jpeg = try await box.run(
                Command(.pdftoppm, ["-jpeg", "-r", "170", "-f", page, "-l", page, .file(path: path)])
            ).bytes
            pictures += "<img src=\"data:image/jpeg;base64,\(Data(jpeg).base64EncodedString())\">"
        }
        return try await PDFRenderer(toolbox: box).render(
            html:
                "<style>@page { size: A4; margin: 0 } img { display: block; width: 210mm; height: 297mm }</style>\(pictures)"
        )
    }
}
