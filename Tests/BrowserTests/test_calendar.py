# SPDX-License-Identifier: AGPL-3.0-or-later
"""The calendar: one's own and an agency's, in weeks and line by line, narrowed, taken away as a table and as a calendar file."""

import re

from steps import OFFICER, SECRETARY, unfold_filter
from story import test


def taken(browser, path):
    """What a file says, with this person's cookies, without leaving the page."""
    return browser.driver.execute_async_script(
        "fetch(arguments[0]).then(r => r.text()).then(arguments[1], e => arguments[1](String(e)))", path)


def month_of_a_plan_item(browser):
    """The month in which something of the plan that names Vàng A Páo ends."""
    browser.become(SECRETARY)
    browser.go("/ke-hoach")
    browser.follow(browser.has(
        "return [...document.querySelectorAll('main ul.tree a[href^=\"/ke-hoach/\"]')].find(a => a.textContent.includes('Sở Công Thương'))"))
    plan = browser.path.split("?")[0]
    browser.go(plan + "?lan=1")
    row = browser.has(
        "return [...document.querySelectorAll('main tr')].map(text).find(t => t.includes('Vàng A Páo'))")
    day, month, year = re.findall(r"(\d{2})/(\d{2})/(\d{4})", row)[-1]
    return f"{year}-{month}"


@test
def one_sees_what_is_theirs_by_day_and_takes_it_away(browser):
    month = month_of_a_plan_item(browser)
    browser.menu("Việc của tôi")
    browser.click("Lịch")
    browser.see("Đến hạn trong tháng", "Vàng A Páo (tôi)")
    browser.look("lich-cua-toi")
    assert browser.sheets() == 1, "a month takes several sheets"
    browser.click("Tháng sau")
    browser.see("Đến hạn trong tháng")
    browser.go("/lich?donvi=toi&thang=" + month)
    browser.see("Việc trong kế hoạch", "Vàng A Páo")
    browser.look("lich-ke-hoach")
    browser.click("Danh sách")
    browser.see("Việc trong kế hoạch")
    browser.look("lich-danh-sach")
    file = taken(browser, browser.has("return [...document.querySelectorAll('main a')].find(a => text(a) === 'Tệp lịch').getAttribute('href')"))
    assert file.startswith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") and file.endswith("END:VCALENDAR\r\n"), file[:200]
    assert all(len(line.encode()) <= 75 for line in file.split("\r\n")), file
    unfolded = file.replace("\r\n ", "")
    assert "Vàng A Páo" in unfolded and "DTSTART;VALUE=DATE:" + month.replace("-", "") in unfolded, unfolded


@test
def the_office_looks_into_an_agency_s_month_and_narrows_it(browser):
    month = month_of_a_plan_item(browser)
    browser.become(OFFICER)
    browser.go("/lich?thang=" + month)
    unfold_filter(browser)
    browser.choose("Lịch của", "Sở Công Thương")
    browser.click("Lọc")
    browser.see("Sở Công Thương", "đến hạn")
    browser.look("lich-co-quan")
    unfold_filter(browser)
    browser.choose("Loại việc", "Việc trong kế hoạch")
    name = browser.has(
        "return [...document.querySelectorAll('select[name=nguoi] option')].map(text).find(t => t.includes('Vàng A Páo'))")
    browser.choose("Người chịu trách nhiệm", name)
    browser.click("Lọc")
    browser.see("Việc trong kế hoạch", "Vàng A Páo")
    browser.look("lich-nguoi")
    unfold_filter(browser)
    browser.click("Xóa lọc")
    browser.see("Sở Công Thương")


@test
def nothing_due_says_so_in_both_languages(browser):
    browser.become(SECRETARY)
    browser.go("/lich?thang=2031-02")
    browser.see("Không có việc nào đến hạn trong tháng này")
    browser.look("lich-trong")
    browser.click("English")
    browser.go("/lich")
    browser.see("Due in", "Calendar")
    browser.look("lich-en")
    browser.click("Tiếng Việt")
