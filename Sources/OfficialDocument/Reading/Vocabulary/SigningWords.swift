// SPDX-License-Identifier: AGPL-3.0-or-later

/// The words of signature blocks.
enum SigningWords {
    /// "TM." and the like, before the dot.
    static let prefixes = Lexicon<Void>(
        """
        TM|KT|TL|TUQ|Q|T/M|K/T|T/L|TUN|T/UQ|TM/|TM.|KT.|TL.|TUQ.|Q.|T.M|K.T|T.L|TLTM|QUYỀN
        """)

    /// Positions as they stand in capitals, with the casing they have in running text.
    static let positions = Lexicon<String>(
        [
            "Chủ tịch", "Phó Chủ tịch", "Phó Chủ tịch Thường trực", "Giám đốc", "Phó Giám đốc", "Chánh Văn phòng",
            "Phó Chánh Văn phòng", "Phó Văn phòng", "Trưởng ban", "Trưởng Ban Chỉ đạo", "Phó Trưởng Ban Chỉ đạo",
            "Trưởng Ban Quản lý", "Phó Trưởng Ban Quản lý", "Trưởng Công an xã", "Quyền Chánh Văn phòng",
            "Phó Trưởng ban", "Phó Trưởng ban Thường trực", "Trưởng phòng", "Phó Trưởng phòng", "Bộ trưởng",
            "Thứ trưởng", "Thủ tướng",
            "Phó Thủ tướng", "Cục trưởng", "Phó Cục trưởng", "Chi cục trưởng", "Phó Chi cục trưởng", "Tổng Cục trưởng",
            "Phó Tổng Cục trưởng",
            "Chánh Thanh tra", "Phó Chánh Thanh tra", "Bí thư", "Phó Bí thư", "Phó Bí thư Thường trực", "Hiệu trưởng",
            "Phó Hiệu trưởng",
            "Viện trưởng", "Phó Viện trưởng", "Tổng Giám đốc", "Phó Tổng Giám đốc", "Chủ nhiệm", "Phó Chủ nhiệm",
            "Trưởng đoàn", "Phó Trưởng đoàn",
            "Tổ trưởng", "Phó Tổ trưởng", "Tổng Biên tập", "Phó Tổng Biên tập", "Vụ trưởng", "Phó Vụ trưởng", "Ủy viên",
            "Ủy viên Thường trực",
            "Trưởng tiểu ban", "Phó ban", "Phó ban Thường trực", "Trưởng Công an", "Chỉ huy trưởng", "Chính ủy",
            "Phó Chỉ huy trưởng", "Thư ký",
            "Chánh án", "Hạt trưởng", "Đội trưởng", "Trạm trưởng", "Kế toán trưởng", "Chủ tịch Hội đồng",
            "Quyền Giám đốc", "Quyền Chủ tịch",
            "Phó Giám đốc Thường trực", "Phó Giám đốc phụ trách", "Phó Trưởng phòng phụ trách",
            "Phó Chánh Văn phòng phụ trách",
        ].map { ($0, $0) })

    /// Notes where the signature would be.
    static let signed = Lexicon<Void>(
        """
        đã ký|ký tên|daky|ký, đóng dấu|đã ký và đóng dấu|đã kí|ký tên, đóng dấu|signed|đóng dấu|ký số|đã ký số
        chữ ký
        """)

    /// Ranks and degrees that don't belong to the name.
    static let titles = Lexicon<Void>(
        "ông|bà|TS|ThS|PGS|GS|BS|KS|DS|CN|thạc sĩ|tiến sĩ|bác sĩ|đại tá|thượng tá|trung tá|thiếu tá|thiếu tướng|trung tướng|đại úy|thượng úy|đ/c|đồng chí|CKI|CKII|NGƯT|NGND|BSCKII|BSCKI"
    )

    static let recipients = Lexicon<Void>("nơi nhận|nơi gửi|nơi nhận:")
    static let filing = Lexicon<Void>("lưu")
}
