// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension ScanWords {
    package static let vi = ScanWords(
        title: { "Bản quét: \($0)" },
        pages: { "\($0)\u{a0}trang" },
        importedBy: { "\($0) nhập \($1)" },
        reading: "Đang nhận dạng",
        readingPage: { "Đang nhận dạng trang \($0)/\($1)." },
        waiting: {
            $0 == 0 ? "Đang chờ đến lượt nhận dạng." : "Đang chờ đến lượt, còn \($0)\u{a0}bản quét phía trước."
        },
        mayLeave: "Có thể rời trang, kết quả sẽ hiện ở Việc của tôi.",
        lookAgain: "Xem lại tiến độ",
        stop: "Dừng nhận dạng",
        toList: "Về danh sách văn bản",
        stopped: "Đã dừng nhận dạng.",
        stoppedHelp: "Những trang đã đọc được giữ lại; bấm Nhận dạng tiếp để đọc các trang còn lại.",
        notRead: "Chưa đọc được bản quét này.",
        failure: { failure, detail in viFailure(failure, detail) },
        refused: { "Văn bản có dấu \($0)." },
        refusedHelp:
            "Hệ thống không nhận văn bản mật. Tệp và ảnh các trang đã được xóa. Xử lý văn bản này theo quy định về bảo vệ bí mật nhà nước.",
        tryAgain: "Nhận dạng lại",
        goOn: "Nhận dạng tiếp",
        noted: "Đã rõ",
        dropTitle: "Bỏ bản quét này",
        dropHelp: "Tệp và ảnh các trang sẽ được xóa; nhật ký vẫn ghi ai đã nhập và ai đã bỏ. Có thể nhập lại sau.",
        drop: "Bỏ bản quét, xóa tệp",
        begunAgain: "Đã đưa bản quét vào hàng nhận dạng.",
        droppedNow: "Đã bỏ bản quét và xóa tệp.",
        wantsLook: "Cần xem lại",
        see: "Xem bản quét",
        recognised: { "Chữ được nhận dạng từ ảnh: \($0)\u{a0}trang, \($1)\u{a0}từ." },
        unsureWords: { "\($0)\u{a0}từ chưa chắc, khoanh nét đứt trên ảnh: so với ảnh trước khi xác nhận." },
        unsureHere: { "Ý này có \($0)\u{a0}từ chưa chắc: \($1). So với ảnh trang." },
        allSure: "Không có từ nào chưa chắc; vẫn so với ảnh trước khi xác nhận.",
        unsure: "từ chưa chắc",
        page: { "Trang \($0)/\($1)" },
        picture: { "Ảnh trang \($0) của bản quét" },
        openLarge: "mở ảnh lớn",
        strip: { "Ảnh chụp ý \($0) trên trang \($1)" },
        inPicture: "Trên bản gốc",
        zoom: "Phóng to, thu nhỏ",
        recognisedText: "Xem toàn bộ chữ nhận dạng được"
    )

    private static func viFailure(_ failure: Scan.Failure, _ detail: String) -> String {
        switch failure {
        case .noText:
            "Không thấy chữ nào trên ảnh. Quét lại rõ hơn (300 dpi) rồi nhập tệp mới, hoặc dán nội dung văn bản."
        case .damaged: "Tệp bị hỏng ở một trang. Mở tệp bằng chương trình của nó, lưu lại rồi nhập tệp mới."
        case .locked: "Tệp PDF bị khóa bằng mật khẩu. Bỏ mật khẩu rồi nhập tệp mới."
        case .tooHeavy: "Một trang quá nặng để nhận dạng. Quét lại ở 300 dpi, đen trắng hoặc xám, rồi nhập tệp mới."
        case .programMissing:
            "Máy chủ thiếu chương trình nhận dạng: quản trị cài gói \(detail), sau đó bấm Nhận dạng lại."
        case .tooManyOrders: "Văn bản có quá nhiều ý giao việc. Tách thành nhiều tệp rồi nhập từng tệp."
        case .textTooLong: "Văn bản quá dài. Tách phần giao nhiệm vụ thành tệp riêng rồi nhập lại."
        case .alreadyImported:
            detail.isEmpty
                ? "Văn bản này đã được nhập trước đó. Mở trong danh sách văn bản."
                : "Văn bản \(detail) đã được nhập trước đó. Mở trong danh sách văn bản, rồi bỏ bản quét này."
        case .unreadable: "Việc nhận dạng bị gián đoạn. Bấm Nhận dạng lại; nếu vẫn không được, dán nội dung văn bản."
        }
    }
}
