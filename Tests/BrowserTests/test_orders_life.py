# SPDX-License-Identifier: AGPL-3.0-or-later
"""What becomes of orders after their issue: more time, further words, events, difficulties."""

from steps import OFFICER, SECOND, SECRETARY, bring_in, check_all, find_assignment, issue
from story import Notice, day, test, written


@test
def an_agency_asks_for_more_time_and_another_person_grants_it(browser):
    due, later = written(day(30)), written(day(44))
    notice = Notice(f"Sở Công Thương rà soát quy trình, gửi kết quả về Sở Khoa học và Công nghệ trước ngày {due}.")
    issue(browser, notice)
    find_assignment(browser, notice, SECRETARY)
    here = browser.path
    browser.open("Xin lùi hạn")
    browser.fill("Đề nghị lùi đến ngày", later)
    browser.click("Gửi đề nghị lùi hạn")
    browser.see("Nêu lý do lùi hạn")
    assert browser.value("Đề nghị lùi đến ngày") == later
    browser.fill("Lý do xin lùi hạn", "Chờ thẩm định kinh phí thuê tư vấn.")
    browser.click("Gửi đề nghị lùi hạn")
    browser.see("Đã gửi đề nghị lùi hạn", "Xin lùi hạn", "Chờ trả lời")
    browser.look("xin-lui-han")

    browser.become(SECOND)
    browser.go("/viec-cua-toi")
    browser.see("Trả lời lùi hạn")
    browser.go(here)
    browser.see("Chờ thẩm định kinh phí thuê tư vấn.")
    browser.look("tra-loi-lui-han")
    browser.click("Ghi trả lời")
    browser.see("Chọn đồng ý hoặc không đồng ý")
    browser.tick("Đồng ý lùi hạn")
    browser.click("Ghi trả lời")
    browser.see("Đã đồng ý lùi hạn", later, "hạn ban đầu " + due)
    browser.look("da-lui-han")


@test
def a_leader_adds_words_and_the_agency_takes_note(browser):
    due = written(day(30))
    notice = Notice(f"Sở Công Thương rà soát quy trình, gửi kết quả về Sở Khoa học và Công nghệ trước ngày {due}.")
    issue(browser, notice)
    find_assignment(browser, notice, SECOND)
    here = browser.path
    browser.open("Chỉ đạo thêm")
    browser.fill("Nội dung chỉ đạo", "Báo cáo kết quả bước đầu trước khi họp giao ban.")
    browser.click("Gửi chỉ đạo")
    browser.see("Đã gửi chỉ đạo", "Cơ quan chưa tiếp nhận chỉ đạo này")
    browser.become(SECRETARY)
    browser.go(here)
    browser.see("Báo cáo kết quả bước đầu")
    browser.click("Tiếp nhận chỉ đạo")
    browser.see("Đã tiếp nhận chỉ đạo", "tiếp nhận")


@test
def a_difficulty_is_raised_answered_and_cleared(browser):
    due = written(day(30))
    notice = Notice(f"Sở Công Thương rà soát quy trình, gửi kết quả về Sở Khoa học và Công nghệ trước ngày {due}.")
    issue(browser, notice)
    find_assignment(browser, notice, SECRETARY)
    browser.open("Nêu khó khăn, vướng mắc")
    browser.fill("Khó khăn, vướng mắc và đề nghị", "Chưa rõ nguồn kinh phí thuê tư vấn 71.")
    browser.click("Gửi")
    browser.see("Đã gửi khó khăn, vướng mắc", "Chưa rõ nguồn kinh phí thuê tư vấn 71.")

    browser.become(OFFICER)
    browser.go("/kho-khan")
    browser.look("kho-khan")
    browser.click("Chưa rõ nguồn kinh phí thuê tư vấn 71.")
    there = browser.path
    browser.fill("Trả lời", "Chi từ nguồn cải cách hành chính.")
    browser.click("Gửi trả lời")
    browser.see("Đã trả lời", "Chi từ nguồn cải cách hành chính.")

    browser.become(SECRETARY)
    browser.go(there)
    browser.look("kho-khan-da-tra-loi")
    browser.click("Ghi đã tháo gỡ")
    browser.see("Đã ghi nhận tháo gỡ xong", "Đã tháo gỡ")


@test
def an_order_waits_for_its_event_and_is_dated_by_it(browser):
    notice = Notice(
        "Sở Công Thương thẩm định hồ sơ trong thời hạn 05 ngày làm việc kể từ ngày nhận được hồ sơ hợp lệ.")
    bring_in(browser, notice)
    browser.see("Thời hạn tính từ một sự kiện")
    check_all(browser)
    browser.click("Ban hành ")
    browser.see("Đã ban hành")
    find_assignment(browser, notice, SECOND)
    browser.see("chờ sự kiện", "05 ngày làm việc")
    browser.look("cho-su-kien")
    browser.click("Ghi ngày sự kiện")
    browser.see("Nhập ngày có sự kiện")
    browser.fill("Ngày có sự kiện", written(day(0)))
    browser.click("Ghi ngày sự kiện")
    browser.see("Đã ghi ngày sự kiện")
    browser.not_see("chờ sự kiện")
    browser.look("co-ngay-su-kien")
