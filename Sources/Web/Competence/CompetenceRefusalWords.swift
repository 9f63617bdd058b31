// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import WorkingTime

extension CompetenceRefusal: WordedRefusal {
    var field: String {
        switch self {
        case .nameMissing, .listedAlready: "name"
        case .roleMissing: "role"
        case .experienceOutOfRange: "experience"
        case .loadOutOfRange: "load"
        case .sinceMissing, .sinceInFuture: "since"
        case .endMissing, .dayInFuture, .endsBeforeItBegins: "until"
        case .subjectMissing: "subject"
        case .classNameMissing: "className"
        case .classDayMissing, .classInFuture: "day"
        case .hoursOutOfRange: "hours"
        case .endedAlready, .classUnknown: ""
        }
    }

    var vietnamese: String {
        switch self {
        case .nameMissing: "Nhập họ và tên."
        case .roleMissing: "Chọn vai trò."
        case .experienceOutOfRange: "Nhập số năm kinh nghiệm, từ 0 đến 60."
        case .loadOutOfRange: "Nhập phần thời gian dành cho công tác ISO, từ 1 đến 100."
        case .sinceMissing: "Nhập ngày bắt đầu, dạng ngày/tháng/năm."
        case .sinceInFuture(let day): "Ngày \(day.official) chưa tới. Nhập ngày đã bắt đầu."
        case .listedAlready(let name): "\(name) đã có tên trong vai trò này."
        case .endedAlready: "Người này đã thôi nhiệm vụ nên không sửa được nữa."
        case .endMissing: "Nhập ngày thôi nhiệm vụ, dạng ngày/tháng/năm."
        case .dayInFuture(let day): "Ngày \(day.official) chưa tới. Nhập ngày đã thôi nhiệm vụ."
        case .endsBeforeItBegins(let day): "Người này bắt đầu từ ngày \(day.official). Nhập ngày từ đó trở đi."
        case .subjectMissing: "Chọn nội dung lớp."
        case .classNameMissing: "Nhập tên lớp."
        case .classDayMissing: "Nhập ngày học, dạng ngày/tháng/năm."
        case .classInFuture(let day): "Ngày \(day.official) chưa tới. Chỉ ghi lớp đã học."
        case .hoursOutOfRange: "Nhập số giờ học, từ 1 đến 400."
        case .classUnknown: "Lớp này không còn trong danh sách."
        }
    }

    var english: String {
        switch self {
        case .nameMissing: "Enter the name."
        case .roleMissing: "Choose the role."
        case .experienceOutOfRange: "Enter the years of experience, from 0 to 60."
        case .loadOutOfRange: "Enter the share of time, from 1 to 100."
        case .sinceMissing: "Enter the first day as day/month/year."
        case .sinceInFuture(let day): "\(day.official) has not come yet. Enter the day on which they began."
        case .listedAlready(let name): "\(name) is listed in this role already."
        case .endedAlready: "This person has left and can't be changed any more."
        case .endMissing: "Enter the day of leaving as day/month/year."
        case .dayInFuture(let day): "\(day.official) has not come yet. Enter the day on which they left."
        case .endsBeforeItBegins(let day): "They began on \(day.official). Enter that day or a later one."
        case .subjectMissing: "Choose what the class was about."
        case .classNameMissing: "Enter the name of the class."
        case .classDayMissing: "Enter the day of the class as day/month/year."
        case .classInFuture(let day): "\(day.official) has not come yet. Only classes that were taken are entered."
        case .hoursOutOfRange: "Enter the hours, from 1 to 400."
        case .classUnknown: "This class is no longer in the list."
        }
    }
}
