# SPDX-License-Identifier: AGPL-3.0-or-later
"""Several assignments in one action; words kept while they are typed; agencies that end."""

import itertools
import time

from browser import PATIENCE, Missing
from steps import OFFICER, SECRETARY, find_assignment, issue
from story import Notice, day, test, written

FRESH = itertools.count(1)


def tick_rows(browser):
    boxes = browser.driver.find_elements("css selector", "input[name=chon]")
    assert boxes, browser.text()[:400]
    for box in boxes:
        browser.reach(box)
        if not box.is_selected():
            box.click()
    return len(boxes)


@test
def a_secretary_acknowledges_several_orders_at_once_and_reads_what_could_not_be_done(browser):
    notice = Notice(
        "Sở Công Thương lập danh mục quy trình nội bộ.", "Sở Công Thương niêm yết thủ tục tại trụ sở.")
    issue(browser, notice)
    find_assignment(browser, notice, SECRETARY, order=1)
    browser.click("Xác nhận đã tiếp nhận")
    find_list(browser, notice)
    assert tick_rows(browser) == 2
    assert "Đã chọn 2" in browser.all_text()
    browser.look("chon-nhieu")
    browser.follow(browser.driver.find_element("css selector", ".selbar button[formaction$='tiep-nhan']"))
    browser.see("Sẽ ghi", "Không làm được", "Nhiệm vụ này đã được tiếp nhận")
    browser.look("chon-nhieu-xem-truoc")
    browser.click("Tiếp nhận 1 nhiệm vụ")
    browser.see("Đã tiếp nhận 1 nhiệm vụ", "Không làm được", "Nhiệm vụ này đã được tiếp nhận")
    find_list(browser, notice)
    browser.not_see("Chưa tiếp nhận nhiệm vụ")
    states = browser.driver.find_elements("css selector", "td .st-issued")
    assert not states, len(states)


def find_list(browser, notice):
    """The list of a notice's assignments."""
    browser.become(SECRETARY)
    browser.go("/nhiem-vu")
    options = browser.driver.execute_script(
        "return [...document.querySelector('select[name=vanban]').options].filter(o => o.textContent.includes(arguments[0]))"
        ".map(o => o.value)", notice.number)
    assert options, "no such notice to choose"
    browser.go(f"/nhiem-vu?vanban={options[0]}")


@test
def what_is_typed_is_kept_and_is_there_again_when_the_form_is_opened_later(browser):
    notice = Notice("Sở Công Thương rà soát hồ sơ lưu trữ.")
    issue(browser, notice)
    find_assignment(browser, notice, SECRETARY)
    page = browser.path
    words = "Đã rà soát 12 hộp, còn 3 hộp chưa xong."
    browser.fill("Kết quả thực hiện", words)
    wait_for_line(browser)
    browser.go("/nhiem-vu")
    browser.go(page)
    assert browser.value("Kết quả thực hiện") == words
    browser.see("Đã lưu nháp lúc")
    browser.look("nhap-da-luu")
    browser.become(OFFICER)
    browser.go(page)
    browser.not_see(words)
    browser.become(SECRETARY)
    browser.go(page)
    browser.click("Bỏ nháp")
    browser.see("Đã bỏ nháp")
    assert browser.value("Kết quả thực hiện") == ""


def wait_for_line(browser):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if "Đã lưu nháp lúc" in browser.all_text():
            return
        time.sleep(0.1)
    raise Missing(f"no draft was kept: {browser.text()[:400]}")


@test
def an_officer_merges_communes_by_a_decision_and_sees_before_what_moves_where(browser):
    number = next(FRESH)
    gone, heir = (("Tà Mung", "Hua Nà"), ("Chiềng Lót", "Mường Thín"))[(number - 1) % 2]
    notice = Notice(f"UBND xã {gone} báo cáo kết quả niêm yết thủ tục.")
    issue(browser, notice)
    browser.go("/co-quan")
    browser.click("Sắp xếp cơ quan")
    browser.click("Ghi quyết định sắp xếp")
    browser.fill("Cơ quan được sắp xếp", f"UBND xã {gone}")
    browser.fill("Cơ quan sau sắp xếp, tiếp nhận", f"UBND xã {heir}")
    browser.fill("Số, ký hiệu quyết định", f"{number}2/NQ-HĐND")
    browser.fill("Ngày ban hành", written(day(-30)))
    browser.fill("Cơ quan ban hành", "HĐND tỉnh Sông Mây")
    browser.fill("Ngày có hiệu lực", written(day()))
    browser.click("Xem trước")
    browser.see("Nhiệm vụ đang thực hiện", notice.number, f"chuyển sang Ủy ban nhân dân xã {heir}", "Tài khoản")
    browser.look("sap-xep-xem-truoc")
    browser.click("Ghi quyết định và bàn giao")
    browser.see("Đã ghi quyết định", "Chưa có tệp quyết định")
    browser.look("sap-xep")
    browser.go("/co-quan?q=" + heir.replace(" ", "%20"))
    browser.click(f"Ủy ban nhân dân xã {heir}")
    browser.see("Quá trình sắp xếp", "Nhập từ", f"Ủy ban nhân dân xã {gone}", f"{number}2/NQ-HĐND")
    browser.look("co-quan-qua-trinh")
