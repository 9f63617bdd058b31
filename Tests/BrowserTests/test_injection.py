# SPDX-License-Identifier: AGPL-3.0-or-later
"""What is typed never runs: a sample of the list of payloads, typed and looked at in a real browser."""

import os

from selenium.common.exceptions import NoAlertPresentException

from browser import DESK
from steps import OFFICER, SECRETARY, find_assignment, issue
from story import Notice, test

LIST = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "WebTests", "Injection", "markup.txt")


def sample(start):
    with open(LIST, encoding="utf-8") as file:
        lines = [line for line in file.read().split("\n") if line]
    return lines[start::13]


def nothing_ran(browser):
    try:
        text = browser.driver.switch_to.alert.text
        raise AssertionError(f"an alert ran on the page: {text}")
    except NoAlertPresentException:
        pass
    assert browser.driver.execute_script("return window.__nn === undefined"), browser.path


@test(sizes=(DESK,))
def nothing_that_is_typed_runs_where_it_is_shown(browser):
    notice = Notice("Sở Công Thương rà soát biểu mẫu.")
    issue(browser, notice)
    find_assignment(browser, notice, SECRETARY)
    page = browser.path
    for start in range(0, 4):
        browser.go(page)
        browser.open("Cập nhật tiến độ")
        # One paste of a few payloads: every one of them is a line of the note.
        browser.driver.execute_script(
            "arguments[0].value = arguments[1]", browser.field("Tiến độ đến nay"), "\n".join(sample(start)))
        browser.click("Ghi tiến độ")
        nothing_ran(browser)
    for person in (SECRETARY, OFFICER):
        browser.become(person)
        for path in (page, "/nhiem-vu", "/viec-cua-toi"):
            browser.go(path)
            browser.driver.execute_script("document.querySelectorAll('details').forEach(d => d.open = true)")
            nothing_ran(browser)
    for payload in sample(5)[:12]:
        browser.driver.execute_script("location.href = '/tim-kiem?q=' + encodeURIComponent(arguments[0])", payload)
        browser.settle()
        nothing_ran(browser)
