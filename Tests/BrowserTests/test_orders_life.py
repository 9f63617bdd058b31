# SPDX-License-Identifier: AGPL-3.0-or-later
"""What becomes of orders after their issue: more time, further words, events, difficulties."""

from browser import Browser, Missing
from steps import OFFICER, SECOND, SECRETARY, bring_in, check_all, decide, find_assignment, hand_in, issue
from story import Notice, day, evidence, test, written


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
    here = browser.path
    browser.become(OFFICER)
    browser.go("/viec-cua-toi")
    waiting = browser.has(
        "return [...document.querySelectorAll('main a')].filter(a => a.textContent.includes('chờ sự kiện để tính hạn'));")
    assert waiting, "nothing waits for its event"
    browser.follow(waiting[-1])
    browser.see("Chờ sự kiện", "Sở Công Thương", "nhận được hồ sơ hợp lệ")
    browser.become(SECOND)
    browser.go(here)
    browser.click("Ghi ngày sự kiện")
    browser.see("Nhập ngày có sự kiện")
    browser.fill("Ngày có sự kiện", written(day(0)))
    browser.click("Ghi ngày sự kiện")
    browser.see("Đã ghi ngày sự kiện")
    browser.not_see("chờ sự kiện")
    browser.look("co-ngay-su-kien")


def later_notice(browser, earlier, kind, text, until=None):
    """Another notice whose only order does something to the first order of an earlier one."""
    later = Notice(text)
    bring_in(browser, later)
    browser.choose("Cơ quan xem xét, chấp nhận", "Sở Khoa học và Công nghệ")
    if not browser.offers("Bỏ liên kết"):
        try:
            browser.choose("Ý này", kind)
        except Missing:
            browser.open("Sửa đổi, gia hạn, thay thế nhiệm vụ của văn bản trước")
            browser.choose("Ý này", kind)
        browser.choose("Văn bản trước", earlier.number)
        browser.fill("Ý số", "1")
        browser.fill("Hạn mới", until or "")
    browser.look("lien-quan-van-ban-truoc")
    check_all(browser)
    browser.click("Ban hành ")
    browser.see("Đã ban hành", later.number)
    return later


@test
def a_later_notice_extends_an_order_and_both_sides_say_so(browser):
    due, until = written(day(30)), written(day(51))
    first = Notice(f"Sở Công Thương rà soát quy trình, gửi kết quả về Sở Khoa học và Công nghệ trước ngày {due}.")
    issue(browser, first)
    later = Notice(f"Gia hạn nhiệm vụ tại ý 1 Thông báo số {first.number} đến hết ngày {until}.")
    bring_in(browser, later)
    proposed = [browser.value(label) for label in ("Ý này", "Ý số", "Hạn mới")]
    assert proposed == ["extend", "1", until], proposed
    browser.look("gia-han-duoc-de-xuat")
    check_all(browser)
    browser.click("Ban hành ")
    browser.see("Đã ban hành", "gia hạn", later.number, first.number)
    browser.look("van-ban-gia-han")
    browser.click(f"ý 1, {first.number}")
    browser.see("1 nhiệm vụ khớp bộ lọc", "Sở Công Thương", until)
    find_assignment(browser, first, SECRETARY)
    browser.see(until, "hạn ban đầu " + due, "được gia hạn bởi", later.number)
    browser.look("nhiem-vu-duoc-gia-han")
    browser.click(f"Thông báo {first.number}")
    browser.see("được gia hạn bởi", later.number)
    browser.look("van-ban-duoc-gia-han")


@test
def a_later_notice_replaces_an_order_by_one_of_its_own(browser):
    due, until = written(day(30)), written(day(51))
    first = Notice(f"Sở Công Thương rà soát quy trình, gửi kết quả về Sở Khoa học và Công nghệ trước ngày {due}.")
    issue(browser, first)
    find_assignment(browser, first, SECRETARY)
    old = browser.path
    later = later_notice(
        browser, first, "Thay thế",
        f"Sở Công Thương lập danh mục quy trình thay thế ý 1 văn bản {first.number}, báo cáo trước ngày {until}.")
    find_assignment(browser, later, SECRETARY)
    browser.see("thay thế", first.number)
    browser.look("nhiem-vu-thay-the")
    browser.go(old)
    browser.see("được thay thế bởi", later.number)
    browser.look("nhiem-vu-bi-thay-the")


@test
def a_standing_duty_is_reported_period_by_period(browser):
    notice = Notice("Sở Công Thương báo cáo kết quả niêm yết thủ tục định kỳ hằng tháng.")
    bring_in(browser, notice)
    assert browser.value("Loại thời hạn") == "standing"
    check_all(browser)
    browser.click("Ban hành ")
    browser.see("Đã ban hành")
    find_assignment(browser, notice, SECRETARY)
    browser.see("Các kỳ báo cáo", "Trong kỳ")
    browser.look("cac-ky-bao-cao")
    hand_in(browser, "Tháng này niêm yết đủ 40 thủ tục.")
    browser.click("Nộp báo cáo")
    browser.see("Đính kèm ít nhất một tệp bằng chứng")
    assert browser.value("Kết quả thực hiện") == "Tháng này niêm yết đủ 40 thủ tục."
    browser.attach("Bằng chứng", evidence("bao-cao-thang.txt", "Báo cáo tháng\n"))
    browser.click("Nộp báo cáo")
    browser.see("Đã nộp báo cáo", "Các kỳ báo cáo", "Chờ xem xét")
    find_assignment(browser, notice, SECOND)
    decide(browser, "Chấp nhận")
    browser.see("Các kỳ báo cáo", "Đã báo cáo")
    browser.look("ky-da-bao-cao")
    find_assignment(browser, notice, SECRETARY)
    browser.see("Nộp báo cáo")


@test
def two_people_move_a_date_at_once_and_the_second_reads_both_days(browser):
    due, one, two = written(day(30)), written(day(44)), written(day(58))
    notice = Notice(f"Sở Công Thương rà soát quy trình, gửi kết quả về Sở Khoa học và Công nghệ trước ngày {due}.")
    issue(browser, notice)
    find_assignment(browser, notice, SECRETARY)
    here = browser.path
    other = Browser(browser.server)
    try:
        other.resize(browser.window)
        other.become(SECRETARY)
        other.go(here)
        for who, until, why in [(other, one, "Chờ thẩm định."), (browser, two, "Chờ kinh phí.")]:
            who.open("Xin lùi hạn")
            who.fill("Đề nghị lùi đến ngày", until)
            who.fill("Lý do xin lùi hạn", why)
            who.click("Gửi đề nghị lùi hạn")
        assert browser.status() == 409, browser.status()
        browser.see(one, "Chờ thẩm định.")
        assert browser.value("Hạn mới: bản của bạn") == two
        browser.look("xung-dot-xin-lui-han")
        for who in (browser, other):
            who.become(SECOND)
            who.go(here)
        for who, until in [(other, one), (browser, two)]:
            who.tick("Đồng ý lùi hạn")
            who.fill("Lùi đến ngày", until)
            who.click("Ghi trả lời")
        browser.see("Bạn vừa gửi", two, "Đã được ghi trước", one)
        browser.look("xung-dot-tra-loi-lui-han")
    finally:
        other.close()
