# SPDX-License-Identifier: AGPL-3.0-or-later
"""The province on one page, a leader's page, and two reports compared."""

from story import test


def number(text):
    return int("".join(c for c in text.split()[0] if c.isdigit()))


@test
def the_province_stands_on_one_page_and_its_figures_open(browser):
    browser.become("yen.do")
    browser.menu("Toàn tỉnh")
    browser.see("Toàn tỉnh: thực hiện", "Đúng hạn", "Đang quá hạn", "Chờ xem xét", "Quá hạn lâu nhất", "Xu hướng theo tuần")
    browser.look("toan-tinh")
    late = browser.has(
        "return [...document.querySelectorAll('.strip a')].find(a => a.closest('div').textContent.includes('Đang quá hạn'))")
    count = number(late.text)
    browser.follow(late)
    browser.see(f"{count} nhiệm vụ khớp bộ lọc")


@test
def a_cell_says_itself_and_opens_its_assignment(browser):
    browser.become("yen.do")
    # Other stories may have issued something newer, with which the page then opens.
    browser.go("/toan-tinh?vanban=tatca")
    cells = browser.driver.find_elements("css selector", ".m td:not(.e) > a")
    assert len(cells) > 20
    assert all(cell.get_attribute("aria-label") for cell in cells)
    late = [cell for cell in cells if cell.get_attribute("aria-label").startswith("quá hạn")]
    assert late, "nothing is late"
    days = late[0].text.strip("!")
    browser.follow(late[0])
    # What fell due on the last working day is late by no whole one, such as on a Saturday.
    browser.see(f"quá {days} ngày" if days else "quá hạn, chưa đủ 1 ngày làm việc")


@test
def on_a_phone_the_late_ones_come_first_and_the_agency_stays_in_sight(browser):
    browser.become("khanh.lo")
    browser.go("/toan-tinh?vanban=tatca")
    places = browser.has(
        """
        const top = s => document.querySelector(s).getBoundingClientRect().top;
        return [top('.late-list'), top('table.m')];
        """)
    if browser.size == "phone":
        assert places[0] < places[1], places
    moved = browser.has(
        """
        const frame = document.querySelector('.mx'), name = frame.querySelector('tbody th[scope=row]');
        const before = name.getBoundingClientRect().left;
        frame.scrollLeft = 200;
        return [before, name.getBoundingClientRect().left, frame.scrollLeft];
        """)
    assert abs(moved[0] - moved[1]) < 2, moved
    browser.look("toan-tinh-tat-ca")


@test
def the_filter_narrows_the_page_and_stays_in_the_address(browser):
    browser.become("toan.bui")
    browser.menu("Toàn tỉnh")
    browser.open("Đổi văn bản, cấp, kỳ")
    browser.choose("Văn bản", "Tất cả văn bản")
    browser.choose("Cấp", "Cấp xã")
    browser.click("Xem")
    browser.see("thực hiện tất cả văn bản", "chỉ cấp xã")
    assert "cap=commune" in browser.path and "vanban=tatca" in browser.path
    browser.not_see("Sở Công Thương")
    browser.click("Chỉ hàng có quá hạn")
    browser.see("chỉ hàng có quá hạn")
    browser.click("Xếp theo số quá hạn")
    browser.look("toan-tinh-loc")
    browser.open("Bảng số liệu")
    links = browser.driver.find_elements("css selector", ".weeks td a")
    assert links, "no figure of the trend opens"
    count = number(links[0].text)
    browser.follow(links[0])
    browser.see(f"{count} nhiệm vụ.")
    browser.look("toan-tinh-tuan")


@test
def a_leader_reminds_from_the_row(browser):
    browser.become("khanh.lo")
    browser.go("/")
    assert browser.path == "/can-quyet-dinh", browser.path
    browser.see("Cần quyết định", "quá hạn tại", "Quá hạn theo cơ quan, đơn vị")
    browser.look("can-quyet-dinh")
    browser.open("Đôn đốc")
    assert "Đề nghị khẩn trương" in browser.value("Nội dung đôn đốc")
    browser.fill("Nội dung đôn đốc", "Báo cáo ngay trong tuần này.")
    browser.look("can-quyet-dinh-don-doc")
    browser.click("Gửi đôn đốc")
    browser.see("Đã gửi đôn đốc", "đã đôn đốc")


@test
def two_frozen_reports_and_then_and_now_are_compared(browser):
    browser.become("yen.do")
    browser.menu("Báo cáo")
    browser.click("So sánh")
    browser.look("so-sanh-chon")
    browser.click("So sánh")
    browser.see("Số liệu", "Thay đổi", "Tiến bộ", "Giảm sút", "Nhiệm vụ có thay đổi")
    browser.look("so-sanh")
    link = browser.driver.find_elements("css selector", "main td a[href*='so-lieu']")[0]
    count = number(link.text)
    browser.follow(link)
    browser.see(f"{count} nhiệm vụ.")


@test
def an_agency_has_no_page_of_the_province(browser):
    browser.become("pao.vang")
    for path in ("/toan-tinh", "/can-quyet-dinh"):
        browser.go(path)
        assert browser.status() == 404, path
