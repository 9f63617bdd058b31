# SPDX-License-Identifier: AGPL-3.0-or-later
"""Two people at once, and one person twice: nothing is lost, nothing is done again."""

from browser import FIND, Browser
from steps import OFFICER, SECOND, SECRETARY, bring_in, decide, find_assignment, hand_in, issue, unfold_filter
from story import Notice, behaviour, day, evidence, written

# Sends the form of a button as a double click does: the same thing twice, before an answer comes.
TWICE = """
const done = arguments[arguments.length - 1];
const button = pick(document.querySelectorAll('main button'), arguments[0]);
const form = button.form;
const send = () => fetch(form.action, {method: 'POST', body: form.enctype.startsWith('multipart')
    ? new FormData(form, button) : new URLSearchParams(new FormData(form, button)), redirect: 'follow'});
Promise.all([send(), send()]).then(r => done(r.map(a => a.status)), e => done([String(e)]));
"""


def press_twice(browser, name):
    return browser.driver.execute_async_script(FIND + TWICE, name)


def two_officers(browser, notice):
    """The same draft before two officers, each in a browser of their own."""
    bring_in(browser, notice)
    other = Browser(browser.server)
    other.resize(browser.window)
    other.become(SECOND)
    other.go(browser.path)
    other.see("Kiểm tra bản đọc", notice.number)
    return other


@behaviour
def two_officers_edit_the_same_order_and_the_second_sees_both_texts(browser):
    notice = Notice("Sở Y tế lập danh mục quy trình nội bộ.")
    other = two_officers(browser, notice)
    try:
        other.fill("Sản phẩm phải nộp", "Danh mục do đồng chí Nam ghi")
        other.click("Lưu, chưa xong")
        browser.fill("Sản phẩm phải nộp", "Danh mục do đồng chí Yến ghi")
        browser.click("Lưu, chưa xong")
        assert browser.status() == 409, browser.status()
        browser.see(
            "Đồng chí Phạm Hoài Nam vừa sửa lúc", "Nội dung của bạn còn nguyên bên dưới",
            "Danh mục do đồng chí Nam ghi")
        assert browser.value("Sản phẩm phải nộp: bản của bạn") == "Danh mục do đồng chí Yến ghi"
        browser.look("xung-dot")
        browser.click("Ghi bản của tôi")
        assert browser.value("Sản phẩm phải nộp") == "Danh mục do đồng chí Yến ghi"

        other.fill("Sản phẩm phải nộp", "Danh mục ghi lại")
        other.click("Lưu, chưa xong")
        assert other.status() == 409, other.status()
        other.click("Giữ bản hiện nay")
        assert other.value("Sản phẩm phải nộp") == "Danh mục do đồng chí Yến ghi"
    finally:
        other.close()


@behaviour
def a_deadline_changed_by_another_is_not_undone_unseen(browser):
    notice = Notice("Sở Y tế rà soát quy trình cấp phép.")
    other = two_officers(browser, notice)
    due = written(day(33))
    try:
        other.choose("Loại thời hạn", "Một ngày cụ thể")
        other.fill("Ngày phải xong", due)
        other.click("Lưu, chưa xong")
        browser.fill("Sản phẩm phải nộp", "Danh mục quy trình")
        browser.click("Lưu, chưa xong")
        assert browser.status() == 409, browser.status()
        browser.see(due)
    finally:
        other.close()


@behaviour
def a_letterhead_edited_by_two_shows_both(browser):
    notice = Notice("Sở Y tế công khai kết quả.")
    other = two_officers(browser, notice)
    try:
        other.open("Sửa thông tin văn bản")
        other.fill("Trích yếu", "Kết luận do đồng chí Nam ghi")
        other.click("Lưu thông tin văn bản")
        browser.open("Sửa thông tin văn bản")
        browser.fill("Trích yếu", "Kết luận do đồng chí Yến ghi")
        browser.click("Lưu thông tin văn bản")
        assert browser.status() == 409, browser.status()
        browser.see("Kết luận do đồng chí Nam ghi")
        shown = browser.has(
            "return [...document.querySelectorAll('main input, main textarea')].filter(seen).map(e => e.value)")
        assert "Kết luận do đồng chí Yến ghi" in shown, shown
        browser.look("xung-dot-thong-tin")
    finally:
        other.close()


@behaviour
def a_report_sent_twice_is_one_report(browser):
    notice = Notice("Sở Công Thương tự kiểm tra việc niêm yết thủ tục.")
    issue(browser, notice)
    find_assignment(browser, notice, SECRETARY)
    here = browser.path
    hand_in(browser, "Đã tự kiểm tra 40 thủ tục.", evidence("tu-kiem-tra.txt", "Biên bản tự kiểm tra\n"))
    answers = press_twice(browser, "Nộp báo cáo")
    assert answers == [200, 200], answers
    browser.go(here)
    browser.see("Báo cáo lần 1", "Chờ xem xét")
    browser.not_see("Báo cáo lần 2")
    assert browser.text().count("Nộp báo cáo:") <= 1, browser.text()
    files = browser.has(
        "return [...document.querySelectorAll('main a')].filter(a => text(a) === 'tu-kiem-tra.txt').length")
    assert files == 1, files


@behaviour
def a_decision_sent_twice_is_one_decision(browser):
    notice = Notice("Sở Công Thương cập nhật danh mục tài liệu.")
    issue(browser, notice)
    find_assignment(browser, notice, SECRETARY)
    here = browser.path
    hand_in(browser, "Đã cập nhật.", evidence("danh-muc.txt", "Danh mục\n"))
    browser.click("Nộp báo cáo")
    browser.become(SECOND)
    browser.go(here)
    browser.tick("Trả lại, yêu cầu bổ sung")
    browser.fill("Ý kiến", "Thiếu phụ lục.")
    answers = press_twice(browser, "Ghi quyết định")
    assert answers == [200, 200], answers
    browser.go(here)
    browser.see("Yêu cầu bổ sung", "Thiếu phụ lục.")
    assert not browser.offers("Ghi quyết định")


@behaviour
def the_second_to_decide_learns_that_it_is_decided(browser):
    notice = Notice("Sở Công Thương báo cáo việc sửa quy trình.")
    issue(browser, notice)
    find_assignment(browser, notice, SECRETARY)
    here = browser.path
    hand_in(browser, "Đã sửa.", evidence("bao-cao.txt", "Báo cáo\n"))
    browser.click("Nộp báo cáo")
    browser.become(OFFICER)
    browser.go(here)
    other = Browser(browser.server)
    try:
        other.become(SECOND)
        other.go(here)
        decide(other, "Chấp nhận, hoàn thành")
        other.see("nhiệm vụ hoàn thành")
        decide(browser, "Trả lại, yêu cầu bổ sung", "Chưa rõ kết quả.")
        assert browser.status() in (409, 422), browser.status()
        browser.look("quyet-dinh-sau")
        told = browser.has("return [...document.querySelectorAll('.faults, .msg')].filter(seen).map(text)")
        shown = browser.text()
        browser.go(here)
        browser.see("Hoàn thành")
        browser.not_see("Chưa rõ kết quả.")
        assert any("đã kết thúc" in words for words in told), f"told only {told}"
        assert "chưa được ghi, còn nguyên dưới đây" in shown, "not told that it was not recorded"
        assert "Chưa rõ kết quả." in shown, "what was typed is gone"
    finally:
        other.close()


@behaviour
def a_document_read_twice_is_there_once(browser):
    notice = Notice("Sở Ngoại vụ rà soát thủ tục.")
    browser.become(OFFICER)
    browser.go("/van-ban/nhap")
    browser.fill("Dán nội dung văn bản", notice.text)
    answers = press_twice(browser, "Đọc văn bản")
    assert all(answer in (200, 409, 422) for answer in answers) and 200 in answers, answers
    browser.driver.get_log("browser")
    browser.go("/van-ban")
    count = browser.all_text().count(notice.number)
    assert count == 1, count


@behaviour
def orders_issued_twice_are_given_once(browser):
    notice = Notice("Sở Y tế báo cáo kết quả đào tạo.")
    bring_in(browser, notice)
    browser.choose("Cơ quan xem xét, chấp nhận", "Sở Khoa học và Công nghệ")
    browser.click("Đúng, ")
    answers = press_twice(browser, "Ban hành ")
    assert answers == [200, 200], answers
    browser.menu("Nhiệm vụ")
    unfold_filter(browser)
    browser.choose("Văn bản", notice.number)
    browser.click("Lọc")
    browser.see("1 nhiệm vụ khớp bộ lọc")


@behaviour
def looking_again_after_sending_sends_nothing_again(browser):
    notice = Notice("Sở Công Thương phân công đầu mối.")
    issue(browser, notice)
    find_assignment(browser, notice, SECRETARY)
    browser.open("Cập nhật tiến độ")
    browser.fill("Tiến độ đến nay", "Đã phân công hai đầu mối.")
    browser.click("Ghi tiến độ")
    browser.see("Đã ghi tiến độ")
    browser.driver.refresh()
    browser.settle()
    browser.not_see("Đã ghi tiến độ")
    browser.driver.back()
    browser.driver.forward()
    browser.settle()
    browser.see("Đang thực hiện")
    assert browser.text().count("Đã phân công hai đầu mối.") == 1, browser.text()
