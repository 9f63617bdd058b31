// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension ScanAction: WordedAction {
    var vietnamese: String {
        switch self {
        case .importScan: "Nhập bản quét"
        case .stopScan: "Dừng nhận dạng bản quét"
        case .readScanAgain: "Nhận dạng lại bản quét"
        case .dropScan: "Bỏ bản quét, xóa tệp"
        case .finishScan: "Nhận dạng xong bản quét"
        case .failScan: "Không nhận dạng được bản quét"
        case .refuseScan: "Từ chối bản quét có dấu mật, xóa tệp"
        }
    }

    var english: String {
        switch self {
        case .importScan: "Imported a scan"
        case .stopScan: "Stopped reading a scan"
        case .readScanAgain: "Read a scan again"
        case .dropScan: "Discarded a scan and its file"
        case .finishScan: "Finished reading a scan"
        case .failScan: "A scan could not be read"
        case .refuseScan: "Refused a secret scan and removed its file"
        }
    }
}
