// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension ScanRefusal: WordedRefusal {
    var field: String {
        switch self {
        case .scanHasTooManyPages, .pictureTooLarge, .tooManyScansWait: "file"
        default: ""
        }
    }

    var vietnamese: String {
        switch self {
        case .scanNotBeingRead: "Bản quét này không còn đang được nhận dạng. Tải lại trang để xem tình hình mới."
        case .scanIsBeingRead: "Bản quét này đang được nhận dạng. Chờ xong, hoặc dừng lại trước."
        case .scanHasEnded: "Bản quét này đã đọc xong hoặc đã bỏ. Tải lại trang để xem tình hình mới."
        case .scanHasTooManyPages(let limit):
            "Bản quét dài hơn \(limit) trang. Tách phần giao nhiệm vụ thành tệp riêng rồi nhập lại."
        case .pictureTooLarge(let megapixels):
            "Ảnh lớn hơn \(megapixels) triệu điểm ảnh. Quét lại ở 300 dpi hoặc thu nhỏ ảnh rồi nhập lại."
        case .tooManyScansWait(let limit):
            "Cơ quan bạn đang có \(limit) bản quét chờ nhận dạng. Chờ bớt rồi nhập tiếp."
        }
    }

    var english: String {
        switch self {
        case .scanNotBeingRead: "This scan is no longer being read. Reload the page to see how it stands."
        case .scanIsBeingRead: "This scan is being read. Wait for the end, or stop it first."
        case .scanHasEnded: "This scan has been read or discarded. Reload the page to see how it stands."
        case .scanHasTooManyPages(let limit):
            "The scan has more than \(limit) pages. Put the part with the orders into a file of its own and import that."
        case .pictureTooLarge(let megapixels):
            "The picture has more than \(megapixels) million pixels. Scan at 300 dpi or make it smaller, then import it."
        case .tooManyScansWait(let limit):
            "Your agency has \(limit) scans waiting to be read. Wait for some of them, then go on."
        }
    }
}
