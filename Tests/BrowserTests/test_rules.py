# SPDX-License-Identifier: AGPL-3.0-or-later
"""Rules an office sets for the province, and a decision on agencies whose day is still to come."""

from story import behaviour, day, written


@behaviour
def the_standing_office_sets_when_a_periods_report_is_expected(browser):
    browser.become("yen.do")
    browser.go("/don-doc/nhip")
    browser.click("Thời hạn gửi báo cáo kỳ")
    browser.see("Từ đầu", "Thông lệ, chưa có văn bản quy định", "đang áp dụng")
    browser.look("ky-bao-cao")
    browser.fill("Số ngày làm việc", "100")
    browser.click("Ghi quy định")
    browser.see("Số ngày làm việc phải từ 1 đến 60")
    browser.look("ky-bao-cao-sai")
    browser.fill("Số ngày làm việc", "8")
    browser.fill("Văn bản quy định", "Quyết định 15/QĐ-UBND")
    browser.click("Ghi quy định")
    browser.see("Đã ghi quy định", "Quyết định 15/QĐ-UBND", "8 ngày làm việc")
    browser.become("khanh.lo")
    browser.go("/don-doc/ky-bao-cao")
    browser.see("Quyết định 15/QĐ-UBND")
    browser.not_see("Đặt quy định mới")


@behaviour
def a_decision_of_a_day_to_come_shows_what_is_open_today_and_says_who_hands_over_then(browser):
    browser.become("yen.do")
    browser.go("/co-quan/sap-xep/moi")
    browser.fill("Cơ quan được sắp xếp", "Sở Công Thương")
    browser.fill("Cơ quan sau sắp xếp, tiếp nhận", "Sở Tài chính")
    browser.fill("Số, ký hiệu quyết định", "99/NQ-HĐND")
    browser.fill("Ngày ban hành", written(day(-3)))
    browser.fill("Cơ quan ban hành", "HĐND tỉnh Sông Mây")
    browser.fill("Ngày có hiệu lực", written(day(20)))
    browser.click("Xem trước")
    browser.see("hệ thống tự bàn giao", "Tính đến hôm nay", "Nhiệm vụ đang thực hiện", "Ủy quyền đang có hiệu lực")
    browser.see("kết thúc cùng vai trò")
    browser.look("sap-xep-ngay-toi")
    assert browser.offers("Ghi quyết định"), "the decision can't be recorded"


@behaviour
def the_register_says_why_a_number_was_not_used_by_whom_and_when(browser):
    browser.become("lan.vu")
    browser.go("/so-van-ban/di?so=:cv")
    browser.see("Số đã cấp, không phát hành (", "Vũ Thị Lan): lịch tập huấn thay đổi")
    browser.look("so-di-ly-do")
