# SPDX-License-Identifier: AGPL-3.0-or-later
"""A year's programme: a round is set up, its list goes to both departments, is decided, and everybody sees their part."""

from steps import OFFICER, SECRETARY, bring_in, check_all
from story import Notice, day, test, written

HOME, FINANCE, COMMITTEE, LEADER = "son.hoang", "hoa.le", "toan.bui", "khanh.lo"


def open_round(browser, person, title):
    browser.become(person)
    browser.menu("Đợt triển khai")
    browser.click(title)


def set_up(browser, title, names, year=None):
    browser.become(OFFICER)
    browser.menu("Đợt triển khai")
    browser.click("Lập đợt triển khai")
    browser.fill("Tên đợt", title)
    if year:
        browser.fill("Năm", str(year))
        browser.fill("Từ ngày", f"01/01/{year}")
        browser.fill("Đến hết ngày", f"31/12/{year}")
    browser.fill("Căn cứ pháp lý", "Quyết định số 19/2014/QĐ-TTg ngày 05/3/2014")
    browser.click("Lưu đợt triển khai")
    browser.see("Đã lập đợt triển khai", "Chọn nhanh")
    browser.fill("Dán danh sách tên", names)
    browser.click("Đánh dấu các cơ quan này")


@test
def a_round_is_set_up_listed_and_decided(browser):
    title = f"Đợt thử trên {browser.size}"
    set_up(browser, title, "1. Sở Y tế;\n- Sở GD&ĐT\nUBND xã Bó Lạnh, UBND xã Hua Nà\nTập đoàn Không Có Thật")
    browser.see("Chưa nhận ra: Tập đoàn Không Có Thật", "Đã đánh dấu 4 cơ quan")
    browser.look("dua-vao-dot")
    browser.click("Đưa vào đợt")
    browser.see("Đã đưa 4 cơ quan vào đợt", "Ủy ban nhân dân xã Hua Nà", "Đề xuất")
    browser.click("Danh sách, quyết định")
    browser.click("Gửi lấy ý kiến")
    browser.see("Đang lấy ý kiến", "còn thiếu 8 ý kiến")

    open_round(browser, HOME, title)
    browser.click("Danh sách, quyết định")
    field = browser.has(
        "return document.querySelector('select[aria-label*=\"Hua Nà\"]')")
    browser.driver.execute_script("arguments[0].value = 'disagrees'", field)
    browser.click("Gửi ý kiến")
    # Who doesn't agree says why.
    browser.see("Nhập nội dung ý kiến")
    words = browser.has(
        "return document.querySelector('td input[aria-label*=\"Hua Nà\"]')")
    words.send_keys("Xã chưa đủ biên chế")
    browser.click("Gửi ý kiến")
    browser.see("Đã ghi ý kiến", "Xã chưa đủ biên chế")

    open_round(browser, FINANCE, title)
    browser.click("Danh sách, quyết định")
    browser.click("Gửi ý kiến")
    browser.see("đủ ý kiến")
    browser.look("danh-sach-dot")

    open_round(browser, OFFICER, title)
    browser.click("Danh sách, quyết định")
    browser.click("Ghi đã trình UBND tỉnh")
    browser.see("Đã ghi trình danh sách", "Tờ trình (Word)")

    open_round(browser, COMMITTEE, title)
    browser.click("Danh sách, quyết định")
    browser.click("Ghi quyết định")
    browser.see("Nhập số, ký hiệu của quyết định")
    browser.fill("Số, ký hiệu", "777/QĐ-UBND")
    browser.fill("Ngày ban hành", browser.has("return document.querySelector('.foot').textContent.match(/\\d\\d\\/\\d\\d\\/\\d{4}/)[0]"))
    browser.open("Cơ quan không được phê duyệt")
    browser.tick("Ủy ban nhân dân xã Hua Nà")
    browser.click("Ghi quyết định")
    browser.see("Danh sách đã chốt", "Quyết định 777/QĐ-UBND")
    browser.click("Cơ quan trong đợt")
    browser.see("Đã phê duyệt", "Đã rút", "777/QĐ-UBND")
    browser.look("dot-da-quyet-dinh")


@test
def an_agency_sees_its_own_part_and_no_other(browser):
    browser.become(SECRETARY)
    browser.menu("Đợt triển khai")
    browser.follow(browser.has("return document.querySelector('main td a.t')"))
    browser.see("Sở Công Thương")
    browser.not_see("Sở Y tế", "Danh sách, quyết định", "Đưa cơ quan vào đợt")


@test
def every_figure_of_the_province_opens_to_its_rows(browser):
    browser.become(LEADER)
    browser.menu("Đợt triển khai")
    browser.click("Tình hình toàn tỉnh")
    browser.see("Đã công bố", "Đang xây dựng", "Chưa triển khai", "Bắt buộc", "Khuyến khích")
    links = browser.has("return [...document.querySelectorAll('.stand-table td a')].map(a => [a.textContent, a.getAttribute('href')])")
    assert len(links) > 4, links
    for count, url in links:
        browser.go(url)
        shown = browser.has("return document.querySelectorAll('.list.fold3 tbody tr').length")
        assert shown == int(count), (url, count, shown)
    browser.look("tinh-hinh-ap-dung")


@test
def a_step_lacks_its_document_and_is_told_so(browser):
    browser.become(OFFICER)
    browser.menu("Đợt triển khai")
    browser.follow(browser.has(
        "return [...document.querySelectorAll('main td a.t')].find(a => a.textContent.includes('Đợt triển khai năm'))"))
    link = browser.has(
        "return [...document.querySelectorAll('tr')].filter(t => t.textContent.includes('Đang triển khai')"
        " && t.textContent.includes('xã')).map(t => t.querySelector('a.t'))[0]")
    browser.follow(link)
    browser.choose("Bước", "Công bố HTQLCL")
    browser.click("Ghi bước này")
    browser.see("Nhập số, ký hiệu văn bản")
    browser.fill("Văn bản", f"91/QĐ-CB-{browser.size}")
    browser.click("Ghi bước này")
    browser.see("Đã ghi: Công bố HTQLCL", f"91/QĐ-CB-{browser.size}", "Đã công bố")
    browser.look("co-quan-trong-dot")


@test
def the_agencies_of_a_round_become_a_notice_s_addressees_with_one_press(browser):
    names = ["Sở Y tế", "Sở Xây dựng", "UBND xã Hua Nà"]
    title = f"Đợt nơi nhận {browser.size}"
    set_up(browser, title, "\n".join(names), year=2031)
    browser.click("Đưa vào đợt")
    browser.see("Đã đưa 3 cơ quan vào đợt")

    due = written(day(200))
    notice = Notice(
        "Đối với các cơ quan, đơn vị triển khai áp dụng năm 2031:\n"
        f"- Tổ chức khảo sát thực trạng trước ngày {due};\n- Báo cáo kết quả khảo sát trước ngày {due}.")
    bring_in(browser, notice)
    browser.see(f"Lấy 3 đơn vị của “{title}”", "mọi ý chưa kiểm tra")
    browser.look("lay-don-vi-cua-dot")
    browser.click("Lấy 3 đơn vị")
    assert addressed(browser) == 3
    # The second order names them in the same words: they are there without another press, and one may be left out.
    browser.choose("Cơ quan xem xét, chấp nhận", "Sở Khoa học và Công nghệ")
    browser.click("Đúng, ")
    assert addressed(browser) == 3
    assert not browser.offers("Lấy 3 đơn vị"), "what is taken is offered again"
    browser.open("Bỏ bớt")
    browser.tick("Sở Xây dựng", on=False)
    check_all(browser)
    browser.click("Ban hành 5 nhiệm vụ")
    browser.see("Đã ban hành", notice.number)


def addressed(browser):
    """How many agencies the open order goes to."""
    return len(browser.has("return [...document.querySelectorAll('li.open #party .chip')]"))
