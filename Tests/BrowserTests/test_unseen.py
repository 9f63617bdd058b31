# SPDX-License-Identifier: AGPL-3.0-or-later
"""What is not for somebody answers exactly as what doesn't exist."""

from steps import OFFICER, SECRETARY, bring_in, find_assignment, issue
from story import Notice, behaviour


def answers(browser, paths):
    return {path: browser.fetch(path)[0] for path in paths}


@behaviour
def a_reading_under_check_is_there_only_for_those_who_prepare_it(browser):
    notice = Notice("Sở Công Thương rà soát quy trình khai thác khoáng sản.")
    bring_in(browser, notice)
    check = browser.path.split("?")[0]
    shown = check.removesuffix("/kiem-tra")
    for person in (SECRETARY, "the.hoang", "khach.danhgia", "quantri"):
        browser.become(person)
        browser.go(check)
        assert browser.status() == 404, (person, browser.status())
        browser.see("Không có trang này")
        for path, status in answers(browser, [shown, shown + "/ban-goc"]).items():
            assert status == 404, (person, path, status)
        browser.go("/tim-kiem?q=khai+thac+khoang+san")
        browser.not_see("khai thác khoáng sản")
    browser.driver.get_log("browser")


@behaviour
def what_is_not_for_me_and_what_does_not_exist_look_the_same(browser):
    notice = Notice("Sở Tư pháp rà soát văn bản.")
    issue(browser, notice)
    find_assignment(browser, notice, OFFICER)
    here = browser.path
    browser.become(SECRETARY)
    shown = []
    for path in (here, here[:-4] + "0000", "/nhiem-vu/khong-phai-ma", "/nhiem-vu/" + "9" * 400):
        browser.go(path)
        assert browser.status() == 404, (path, browser.status())
        shown.append(browser.text().split("Mã yêu cầu")[0])
    assert len(set(shown)) == 1, shown
    browser.look("khong-duoc-xem")
    browser.driver.get_log("browser")


@behaviour
def pages_of_other_roles_are_not_there(browser):
    doors = {
        SECRETARY: ["/quan-tri/tai-khoan", "/quan-tri/nhat-ky", "/van-ban/nhap", "/bao-cao/moi", "/co-quan/moi"],
        "khanh.lo": ["/quan-tri/tai-khoan", "/van-ban/nhap", "/co-quan/nhap"],
        "quantri": ["/nhiem-vu", "/van-ban", "/bao-cao", "/bao-cao/moi"],
        "khach.danhgia": ["/bao-cao", "/co-quan/moi", "/quan-tri/nhat-ky"],
    }
    for person, paths in doors.items():
        browser.become(person)
        for path, status in answers(browser, paths).items():
            assert status == 404, (person, path, status)
    browser.driver.get_log("browser")


@behaviour
def a_page_number_beyond_the_end_shows_rows_not_an_empty_list(browser):
    browser.become(OFFICER)
    browser.go("/nhiem-vu?trang=99999999999999999999")
    assert browser.status() == 200, browser.status()
    browser.see("Đang xem")
    browser.become("quantri")
    browser.go("/quan-tri/nhat-ky?trang=999999999")
    assert browser.status() in (200, 404), browser.status()
    browser.not_see("Nhật ký chưa có mục nào")


@behaviour
def a_very_long_search_keeps_the_page_in_the_window(browser):
    browser.become(OFFICER)
    for path in ("/nhiem-vu?q=", "/tim-kiem?q=", "/van-ban?q="):
        browser.go(path + "a" * 1200)
        faults = browser.shape(False)
        assert not faults, (path[:12], faults)
