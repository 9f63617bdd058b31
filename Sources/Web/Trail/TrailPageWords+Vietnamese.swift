// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension TrailPageWords {
    package static let vi = TrailPageWords(
        title: "Nhật ký hệ thống",
        line: { "\($0) mục, mới nhất trước" },
        matching: { "\($0) mục khớp bộ lọc" },
        agency: "Cơ quan",
        person: "Người làm",
        action: "Việc",
        from: "Từ ngày",
        to: "Đến ngày",
        chain: "Chuỗi",
        place: { "\($0), mục \($1)" },
        noMatchTitle: "Không có mục nào khớp bộ lọc",
        noMatchText: "Bỏ bớt điều kiện để xem nhiều hơn.",
        noneTitle: "Nhật ký chưa có mục nào",
        noneText: "Mỗi việc làm trong hệ thống để lại một mục ở đây: ai, khi nào, thay cho ai, đổi gì.",
        oneAgency: "một cơ quan",
        onePerson: "một người",
        verification: "Kiểm tra nhật ký",
        verifyTitle: "Kiểm tra nhật ký",
        verifyLine: "Tính lại dấu vết của mọi mục và so với mọi hồ sơ đang lưu.",
        verifyNow: "Kiểm tra ngay",
        verifyAgain: "Kiểm tra lại",
        never: "Chưa kiểm tra lần nào từ khi máy chủ khởi động.",
        neverText: "Bấm “Kiểm tra ngay” để bắt đầu. Mọi người vẫn làm việc bình thường trong lúc kiểm tra.",
        running: { "Đang kiểm tra, bắt đầu lúc \($0)." },
        runningText: "Có thể rời trang; kết quả sẽ hiện ở đây.",
        look: "Xem kết quả",
        failed: "Không kiểm tra được.",
        failedText: "Hệ thống không đọc được cơ sở dữ liệu. Thử lại sau, hoặc báo người quản trị máy chủ.",
        clean: { "Nhật ký và hồ sơ khớp nhau hoàn toàn, lúc \($0)." },
        unclean: { "Có \($0) chỗ không khớp, lúc \($1)." },
        uncleanText: "Giữ nguyên máy chủ và các bản sao lưu, báo ngay cho người phụ trách.",
        counts: { "\($0) chuỗi, \($1) mục, \($2) dòng hồ sơ, \($3) điểm mốc" },
        took: { "trong \($0) giây" },
        findings: "Những chỗ không khớp",
        more: { "Và \($0) chỗ khác." },
        table: "Bảng",
        identity: "Mã dòng",
        wrong: "Không khớp thế nào",
        kind: { FindingWords.sentence($0, .vi) },
        checkpoints: "Điểm mốc",
        checkpointsText: """
            Điểm mốc là bản ký số ghi đầu mọi chuỗi ở một thời điểm. Tải về và giữ ở nơi khác: nếu nhật ký bị viết \
            lại hay cắt bớt sau đó, lệnh “nenep verify --since” sẽ chỉ ra.
            """,
        head: "Mã nhật ký",
        key: "Khóa công khai",
        noKey: "chưa có",
        sign: "Ký điểm mốc mới",
        noCheckpoints: "Chưa có điểm mốc nào.",
        signedAt: "Ký lúc",
        file: "Tệp"
    )
}
