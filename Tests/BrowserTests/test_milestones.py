# SPDX-License-Identifier: AGPL-3.0-or-later
"""A round on one page, milestones handed in and accepted, an agency on one page, decisions laid and taken."""

import datetime
import os
import re
import tempfile

from story import day, test, written


def links(browser, pattern):
    found = browser.has("return [...document.querySelectorAll('main a[href]')].map(a => a.getAttribute('href'))")
    return [link for link in found if re.search(pattern, link)]


def this_years_round(browser):
    browser.go("/dot-trien-khai")
    year = max(browser.has(
        "return [...document.querySelectorAll('main a[href^=\"/dot-trien-khai/\"]')].map(a => a.textContent)"
        ".map(t => (t.match(/năm (\\d{4})/) || [])[1]).filter(Boolean)"))
    return browser.has(
        "return [...document.querySelectorAll('main a[href]')].find(a => a.textContent.includes('Đợt triển khai năm "
        + year + "') && /^\\/dot-trien-khai\\/[0-9a-z]{26}$/.test(a.getAttribute('href'))).getAttribute('href')")


@test
def the_leader_sees_the_round_on_one_page_and_pushes_from_a_row(browser):
    browser.become("khanh.lo")
    round = this_years_round(browser)
    browser.go(round)
    browser.click("Tiến độ, mốc")
    browser.see("dự kiến đạt mốc cuối đúng hạn", "Mốc theo đơn vị", "Cần thúc đẩy", "Nguyên nhân chậm")
    browser.look("dot-mot-trang")
    assert browser.sheets() == 1, "a round on one page takes several sheets"
    row = browser.has("return document.querySelector('.rp .lw')")
    name = row.find_element("css selector", "h3").text
    push = row.find_element("css selector", "summary")
    browser.reach(push)
    push.click()
    browser.has("const t = document.querySelector('.rp details[open] textarea'); t.value = 'Báo cáo ngay trong tuần.'; return t")
    browser.look("dot-don-doc")
    browser.follow(browser.has("return document.querySelector('.rp details[open] .btn-main')"))
    browser.see("Đã gửi đôn đốc", name)
    assert browser.path == round + "/mot-trang", browser.path


@test
def chart_table_and_comparison_open_from_it(browser):
    browser.become("yen.do")
    round = this_years_round(browser)
    browser.go(round + "/mot-trang")
    browser.click("Biểu đồ")
    browser.see("Biểu đồ tiến độ", "hôm nay")
    browser.look("dot-bieu-do")
    browser.click("Bảng số liệu")
    browser.see("Bảng tiến độ", "Quá hạn")
    browser.go(round + "/tien-do?loc=tre")
    browser.look("dot-tien-do")
    browser.go(round + "/mot-trang")
    browser.click("So sánh đơn vị")
    browser.see("Mức giữa của nhóm")
    browser.look("dot-so-sanh")


@test
def a_paper_is_recorded_by_one_officer_and_accepted_by_another(browser):
    browser.become("yen.do")
    round = this_years_round(browser)
    browser.go(round + "/tien-do?loc=tre")
    for link in links(browser, r"^/moc/[0-9a-z]{26}/\d+$"):
        browser.go(link)
        if "bao-cao" in browser.driver.page_source and "Văn bản của cơ quan" in browser.driver.page_source:
            break
    else:
        raise AssertionError("no late milestone can be handed in")
    title = browser.title()
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "bien-ban.txt")
        with open(path, "w") as file:
            file.write("Biên bản tập huấn")
        browser.has("return [...document.querySelectorAll('#bao-cao details')][0]").find_element("css selector", "summary").click()
        browser.fill("Ngày đạt", datetime.date.today().strftime("%d/%m/%Y"))
        browser.fill("Kết quả", "Đã hoàn thành, có biên bản.")
        browser.attach("Bằng chứng", path)
        browser.look("moc-ghi-thay")
        browser.click("Gửi báo cáo")
    browser.see("nhập số, ký hiệu văn bản cơ quan gửi đến")
    browser.look("moc-ghi-thay-loi")
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "bien-ban.txt")
        with open(path, "w") as file:
            file.write("Biên bản tập huấn")
        browser.has("document.querySelector('#r-delay').value = 'partTime'; return true")
        browser.fill("Văn bản của cơ quan", "12/BC-UBND ngày 20/11")
        browser.attach("Bằng chứng", path)
        browser.click("Gửi báo cáo")
    browser.see("Đã gửi báo cáo, chờ Thường trực xem xét", "bien-ban.txt")
    browser.become("nam.pham")
    browser.go(link)
    browser.see("Xem xét kết quả", title)
    browser.look("moc-xem-xet")
    browser.tick("Chấp nhận đạt mốc")
    browser.click("Ghi quyết định")
    browser.see("Đã chấp nhận: mốc được tính là đạt")
    browser.look("moc-dat")


@test
def an_agency_reads_where_it_stands_and_says_when_it_will_be_there(browser):
    browser.become("pao.vang")
    round = this_years_round(browser)
    # Who sees one agency alone reads its own page.
    browser.go(round + "/mot-trang")
    browser.see("Đang ở đâu", "Còn nợ", "Ai giúp", "So với nhóm")
    browser.look("don-vi-mot-trang")
    browser.click("Lịch đến hạn")
    browser.see("Đến hạn trong tháng")
    browser.look("lich")


@test
def the_office_sets_milestones_and_is_told_what_is_wrong(browser):
    browser.become("yen.do")
    round = this_years_round(browser)
    browser.go(round + "/mot-trang")
    browser.follow(browser.has("return document.querySelector('main .ways a')"))
    browser.see("Đặt các mốc", "Ngày kế hoạch")
    browser.look("dat-moc", wide_ok=True)
    browser.has("document.querySelector('input[name=ngay-0]').value = 'ngày mai'; return true")
    browser.click("Ghi các mốc")
    browser.see("“ngày mai” không phải ngày")


@test
def a_round_set_up_late_is_offered_milestones_still_to_come(browser):
    browser.become("yen.do")
    browser.go("/dot-trien-khai/moi")
    browser.fill("Năm", str(day(-200).year))
    browser.fill("Tên đợt", f"Lập muộn {browser.size}")
    browser.fill("Từ ngày", written(day(-200)))
    browser.fill("Đến hết ngày", written(day(60)))
    browser.click("Lưu đợt triển khai")
    browser.see("Đã lập đợt triển khai", "Ngày đề xuất")
    browser.click("Quay lại")
    browser.click("Tiến độ, mốc")
    browser.click("Đặt mốc: xây dựng, áp dụng lần đầu")
    browser.see("dồn vào thời gian còn lại", "theo mẫu")
    browser.look("dat-moc-muon", wide_ok=True)
    browser.click("Dùng ngày của mẫu")
    browser.see("Đây là ngày của mẫu", "rơi vào ngày đã qua")
    browser.click("Dồn vào thời gian còn lại")
    browser.click("Ghi các mốc")
    browser.see("Đã ghi các mốc")


@test
def a_decision_is_laid_and_taken(browser):
    browser.become("yen.do")
    round = this_years_round(browser)
    browser.go(round + "/mot-trang")
    browser.click("Trình việc cần quyết định")
    title = f"Bố trí thêm máy quét ({browser.size})"
    browser.fill("Việc cần quyết định", title)
    browser.look("viec-moi")
    browser.click("Trình lãnh đạo")
    browser.see("Nhập tình hình dẫn đến việc này")
    browser.fill("Tình hình", "Ba xã chưa có máy quét.")
    browser.fill("Thường trực đề xuất", "Mua ba máy từ nguồn sự nghiệp.")
    browser.fill("Nếu chưa quyết", "Ba xã không số hóa được hồ sơ.")
    browser.fill("Cần quyết định trước ngày", written(day(9)))
    browser.click("Trình lãnh đạo")
    browser.see("Đã trình lãnh đạo", "Chờ quyết định", title)
    browser.look("viec-da-trinh")
    browser.become("khanh.lo")
    browser.go("/can-quyet-dinh")
    browser.see("cần đồng chí quyết định", title)
    browser.look("can-quyet-dinh-viec")
    browser.click(title)
    browser.tick("Ý kiến khác")
    browser.click("Ghi quyết định")
    browser.see("Nhập ý kiến của đồng chí")
    browser.look("viec-quyet-dinh-loi")
    browser.tick("Ý kiến khác")
    browser.fill("Ý kiến của đồng chí", "Mua trước một máy, đánh giá rồi mua tiếp.")
    browser.click("Ghi quyết định")
    browser.see("Đã ghi ý kiến của đồng chí", "Đã quyết định", "Mua trước một máy")
    browser.look("viec-da-quyet")
