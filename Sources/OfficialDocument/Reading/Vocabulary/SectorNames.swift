// SPDX-License-Identifier: AGPL-3.0-or-later

/// Names of sectors, as they stand in "Sở …", "Phòng …", "Ban …": some hold commas and "và" that divide nothing.
///
/// Source: decrees on specialised agencies, 2004–2026 (NĐ 172/2004, 13 and 14/2008, 24 and 37/2014, 45 and 150/2025).
enum SectorNames {
    static let all = Lexicon<Void>(
        """
        nội vụ|tài chính|tư pháp|xây dựng|công thương|giao thông vận tải|giao thông công chính|giao thông - vận tải
        gtvt|y tế|ngoại vụ|dân tộc|tôn giáo|dân tộc và tôn giáo|dân tộc - tôn giáo|công nghiệp|thương mại
        thương mại và du lịch|thủy sản|thương mại - du lịch|du lịch|du lịch - thương mại|thể dục thể thao
        thể dục - thể thao|văn hóa thông tin|nông nghiệp|văn hóa - thông tin|văn hóa và thông tin
        văn hóa, thể thao và du lịch|văn hóa - thể thao và du lịch|văn hóa thể thao và du lịch
        văn hóa, thể thao, du lịch|vhttdl|vh,tt&dl|vhtt&dl|vh, tt&dl|vh, tt và dl|văn hóa và thể thao
        văn hóa, thể thao|văn hóa|văn hóa, khoa học và thông tin|văn hóa, xã hội và thông tin|văn hóa - xã hội
        văn hóa xã hội|văn hóa, thông tin và thể thao|văn hóa thông tin - thể thao|khoa học và công nghệ
        khoa học - công nghệ|khoa học công nghệ|khoa học & công nghệ|kh&cn|khcn|kh và cn|kế hoạch và đầu tư
        kế hoạch - đầu tư|kế hoạch & đầu tư|kh&đt|khđt|kh và đt|tài nguyên và môi trường|tài nguyên - môi trường
        tài nguyên & môi trường|tn&mt|tnmt|tn và mt|tài nguyên môi trường|nông nghiệp và phát triển nông thôn
        nông nghiệp & phát triển nông thôn|nông nghiệp và ptnt|nông nghiệp & ptnt|nông nghiệp - ptnt|nn&ptnt
        nn và ptnt|nnptnt|nông nghiệp và môi trường|nông nghiệp & môi trường|nn&mt|nông nghiệp - phát triển nông thôn
        nông lâm nghiệp|lao động, thương binh và xã hội|lao động - thương binh và xã hội
        lao động thương binh và xã hội|lao động, thương binh & xã hội|lao động - thương binh & xã hội
        lao động - thương binh - xã hội|lao động - tb&xh|lao động, tb&xh|lđtb&xh|lđ-tb&xh|lđ - tb&xh
        lao động, tb và xh|lao động - tb và xh|lđtbxh|lđ, tb&xh|lđtb và xh|lao động, thương binh, xã hội
        lao động tb&xh|lđ-tbxh|giáo dục và đào tạo|giáo dục - đào tạo|giáo dục & đào tạo|gd&đt|gdđt|gd và đt
        giáo dục đào tạo|giáo dục, khoa học và công nghệ|thông tin và truyền thông|thông tin - truyền thông
        thông tin & truyền thông|tt&tt|tttt|tt và tt|bưu chính, viễn thông|bưu chính viễn thông|bưu chính - viễn thông
        tài chính - kế hoạch|tài chính kế hoạch|tài chính và kế hoạch|kinh tế|kinh tế và hạ tầng|kinh tế - hạ tầng
        kinh tế hạ tầng|kinh tế, hạ tầng và đô thị|quản lý đô thị|nội vụ - lao động|nội vụ và lao động
        quy hoạch - kiến trúc|quy hoạch và kiến trúc|quy hoạch kiến trúc|nhà đất|địa chính|tổ chức cán bộ
        dân số, gia đình và trẻ em|nông nghiệp và kinh tế|phát thanh - truyền hình|phát thanh truyền hình
        phát thanh và truyền hình|pt-th|ptth|văn xã|tuyên giáo|tuyên giáo và dân vận|dân vận|nội chính|tổ chức
        kế hoạch - tổng hợp|kế hoạch tổng hợp|hành chính - tổng hợp|hành chính tổng hợp|hành chính - quản trị|tổng hợp
        kế hoạch - nghiệp vụ|tổ chức - hành chính|tổ chức hành chính|kiểm tra|đối ngoại|quân sự|pháp chế|kiểm lâm|thú y|bảo vệ thực vật|thủy lợi|chăn nuôi và thú y
        trồng trọt và bảo vệ thực vật|tiêu chuẩn đo lường chất lượng|thuế|thống kê|hải quan
        tiêu chuẩn - đo lường - chất lượng|tiêu chuẩn, đo lường, chất lượng|tiêu chuẩn - đo lường chất lượng
        quản lý thị trường|dân số - kế hoạch hóa gia đình|văn thư - lưu trữ|văn thư lưu trữ|an toàn vệ sinh thực phẩm
        bảo vệ môi trường|bảo hiểm xã hội|công an|cảnh sát giao thông|phòng cháy chữa cháy
        công thương, khoa học và công nghệ|khoa học, công nghệ và môi trường
        """)
}
