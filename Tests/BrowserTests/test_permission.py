# SPDX-License-Identifier: AGPL-3.0-or-later
"""What you may not see isn't there."""

from steps import OTHER, SECRETARY, find_assignment, hand_in, issue
from story import Notice, behaviour, evidence


@behaviour
def another_agencys_assignment_is_not_there_nor_found_nor_its_evidence(browser):
    notice = Notice("Sở Công Thương kiểm kê hồ sơ tồn đọng của phòng quản lý năng lượng mặt trời.")
    issue(browser, notice)
    find_assignment(browser, notice, SECRETARY)
    here = browser.path
    hand_in(browser, "Đã kiểm kê 35 hồ sơ.", evidence("kiem-ke-bi-mat.txt", "Danh sách 35 hồ sơ\n"))
    browser.click("Nộp báo cáo")
    file = browser.driver.find_element("partial link text", "kiem-ke-bi-mat.txt").get_attribute("href")
    file = file.removeprefix(browser.server.url)
    assert browser.fetch(file)[0] == 200
    browser.go("/tim-kiem?q=nang+luong+mat+troi")
    browser.see("năng lượng mặt trời")

    browser.become(OTHER)
    browser.go(here)
    assert browser.status() == 404, browser.status()
    browser.see("Không có trang này")
    browser.not_see("năng lượng mặt trời")
    assert browser.fetch(file)[0] == 404
    browser.go("/tim-kiem?q=nang+luong+mat+troi")
    browser.see("Không tìm thấy gì khớp")
    browser.go("/nhiem-vu?q=nang+luong+mat+troi")
    browser.see("Không có nhiệm vụ nào khớp bộ lọc")


@behaviour
def an_administrator_finds_no_assignments(browser):
    browser.become("quantri")
    browser.go("/nhiem-vu")
    assert browser.status() == 404, browser.status()
    browser.go("/van-ban")
    assert browser.status() == 404, browser.status()


@behaviour
def an_outside_reader_reads_and_is_offered_nothing_to_do(browser):
    browser.become("khach.danhgia")
    browser.menu("Nhiệm vụ")
    browser.follow(browser.driver.find_elements("css selector", "main td a.t")[0])
    for name in ("Nộp báo cáo", "Xác nhận đã tiếp nhận", "Ghi quyết định", "Ghi tiến độ"):
        assert not browser.offers(name), name
    browser.look("nguoi-doc-ben-ngoai")


@behaviour
def a_form_from_elsewhere_is_refused(browser):
    browser.become(SECRETARY)
    browser.go("/viec-cua-toi")
    status = browser.driver.execute_async_script(
        """
        const done = arguments[0];
        fetch('/dang-xuat', {method: 'POST', body: new URLSearchParams({csrf: 'x'}), redirect: 'manual'})
            .then(r => done(r.status)).catch(e => done(String(e)));
        """)
    assert status == 403, status
    browser.driver.get_log("browser")
