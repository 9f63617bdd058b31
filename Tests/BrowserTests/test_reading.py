# SPDX-License-Identifier: AGPL-3.0-or-later
"""Finding things: lists, filters, search, and every page of every role's menu."""

from steps import unfold_filter
from story import test

MENUS = {
    "yen.do": ["Việc của tôi", "Nhiệm vụ", "Văn bản", "Cơ quan", "Báo cáo"],
    "lan.vu": ["Việc của tôi", "Văn bản", "Nhiệm vụ"],
    "khanh.lo": ["Việc của tôi", "Nhiệm vụ", "Văn bản", "Báo cáo"],
    "toan.bui": ["Việc của tôi", "Nhiệm vụ", "Văn bản", "Cơ quan", "Báo cáo"],
    "son.hoang": ["Việc của tôi", "Nhiệm vụ", "Báo cáo"],
    "hoa.le": ["Việc của tôi", "Nhiệm vụ", "Báo cáo"],
    "thu.cao": ["Việc của tôi", "Nhiệm vụ", "Văn bản", "Báo cáo"],
    "the.hoang": ["Việc của tôi", "Nhiệm vụ", "Cơ quan", "Báo cáo"],
    "ngan.luong": ["Việc của tôi", "Nhiệm vụ", "Văn bản", "Cơ quan"],
    "pao.vang": ["Việc của tôi", "Nhiệm vụ", "Văn bản", "Cơ quan"],
    "mai.dinh": ["Việc của tôi", "Nhiệm vụ"],
    "duc.ngo": ["Việc của tôi", "Nhiệm vụ", "Văn bản"],
    "khach.danhgia": ["Nhiệm vụ", "Văn bản"],
    "quantri": ["Tài khoản", "Cơ quan", "Nhật ký"],
}


ON_A_PHONE = ["yen.do", "khanh.lo", "pao.vang", "quantri"]


@test
def every_page_of_every_roles_menu_opens_and_is_clean(browser):
    for person, entries in MENUS.items():
        if browser.size == "phone" and person not in ON_A_PHONE:
            continue
        browser.become(person)
        browser.go("/")
        for entry in entries:
            browser.menu(entry)
            assert browser.status() == 200, (person, entry, browser.status())
            browser.look(f"menu-{person}-{browser.path.strip('/').replace('/', '-').split('?')[0]}")


@test
def search_finds_with_and_without_diacritics(browser):
    browser.become("yen.do")
    found = []
    for words in ("danh gia noi bo", "đánh giá nội bộ", "Đánh Giá Nội Bộ"):
        browser.go("/tim-kiem")
        browser.fill("Từ cần tìm", words)
        browser.click("Tìm")
        browser.see("Nhiệm vụ")
        found.append(browser.driver.execute_script("return document.querySelectorAll('main tbody tr').length"))
    assert found[0] > 0 and len(set(found)) == 1, found
    browser.look("tim-kiem")


@test
def the_search_field_of_the_bar_leads_to_what_was_found(browser):
    browser.become("yen.do")
    browser.go("/tim-kiem?q=46/TB-UBND")
    browser.see("46/TB-UBND")
    browser.look("tim-kiem-so-van-ban")
    browser.go("/tim-kiem?q=khongcotunaynhuvay")
    browser.see("Không tìm thấy gì khớp")
    browser.look("tim-kiem-khong-thay")


@test
def a_filter_narrows_the_list_stands_in_the_address_and_can_be_lifted(browser):
    browser.become("yen.do")
    browser.menu("Nhiệm vụ")
    all_line = browser.text()[:200]
    unfold_filter(browser)
    browser.choose("Cơ quan, đơn vị", "Sở Công Thương")
    browser.choose("Trạng thái", "Hoàn thành")
    browser.click("Lọc")
    assert "coquan=" in browser.path and "trangthai=accepted" in browser.path, browser.path
    browser.see("khớp bộ lọc", "Sở Công Thương")
    browser.look("nhiem-vu-loc")
    unfold_filter(browser)
    browser.click("Xóa lọc")
    assert "coquan=" not in browser.path
    assert browser.text()[:200] == all_line
    browser.go("/nhiem-vu?q=khongcotunaynhuvay")
    browser.see("Không có nhiệm vụ nào khớp bộ lọc", "Xóa lọc")
    browser.look("nhiem-vu-khong-khop")


@test
def an_agencys_page_shows_its_names_and_its_work(browser):
    browser.become("yen.do")
    browser.menu("Cơ quan")
    browser.click("Sở Công Thương")
    browser.see("Sở Công Thương")
    browser.look("co-quan")


@test
def the_trail_is_read_and_verified_by_the_administrator(browser):
    browser.become("quantri")
    browser.menu("Nhật ký")
    browser.look("nhat-ky")
    browser.go("/quan-tri/nhat-ky/kiem-tra")
    browser.look("nhat-ky-kiem-tra")


@test
def pages_work_without_our_script(browser):
    browser.driver.execute_cdp_cmd("Network.enable", {})
    browser.driver.execute_cdp_cmd("Network.setBlockedURLs", {"urls": ["*nenep.js*"]})
    try:
        browser.sign_in("pao.vang")
        browser.see("chờ bạn")
        browser.menu("Nhiệm vụ")
        browser.follow(browser.driver.find_elements("css selector", "main td a.t")[0])
        browser.see("Lịch sử")
        browser.click("English")
        browser.see("History")
    finally:
        browser.driver.execute_cdp_cmd("Network.setBlockedURLs", {"urls": []})
        browser.driver.get_log("browser")
