# SPDX-License-Identifier: AGPL-3.0-or-later
"""Outgoing letters from draft to sending, the registers of văn thư, and reminding agencies."""

import itertools
import shutil
import subprocess

from steps import OFFICER, SECRETARY, unfold_filter
from story import day, evidence, test, written

HEAD, CLERK, LEADER = "anh.pham", "lan.vu", "khanh.lo"
SUBJECTS = itertools.count(1)


def letters(browser):
    """The list of letters, by way of the menu."""
    browser.menu("Văn bản")
    browser.click("Văn bản đi")


def draft(browser, body):
    """A standing officer drafts a letter to another office; gives its subject."""
    subject = f"mời họp giao ban lần {next(SUBJECTS)} {browser.size}"
    browser.become(OFFICER)
    letters(browser)
    browser.click("Soạn văn bản")
    browser.look("van-ban-soan")
    browser.fill("Trích yếu", subject)
    browser.fill("Kính gửi nơi khác", "Các phòng chuyên môn")
    browser.fill("Nội dung", body)
    browser.fill("Họ và tên người ký", "Nguyễn Đức Long")
    browser.click("Ghi dự thảo")
    browser.see("Đã ghi dự thảo", subject)
    return subject


def from_inbox(browser, person, subject, act):
    browser.become(person)
    browser.menu("Việc của tôi")
    browser.see(subject)
    links = browser.has(
        "return [...document.querySelectorAll('main article a.t')].filter(a => a.textContent.includes(arguments[0]));",
        subject)
    assert links, f"{subject} does not wait for {person}"
    browser.follow(links[0])
    browser.see(act)


@test
def a_letter_is_drafted_approved_numbered_signed_and_sent_each_by_their_role(browser):
    subject = draft(browser, "Kính mời dự họp.\n1. Nội dung\n- Đánh giá kết quả;\n- Triển khai nhiệm vụ.")
    browser.look("van-ban-du-thao")
    browser.click("Trình duyệt")
    browser.see("Đã trình duyệt", "Chờ duyệt")
    assert not browser.offers("Ghi quyết định"), "who drafted may approve"

    from_inbox(browser, HEAD, subject, "Duyệt văn bản")
    browser.look("van-ban-duyet")
    browser.tick("Duyệt")
    browser.click("Ghi quyết định")
    browser.see("Đã duyệt văn bản")

    from_inbox(browser, CLERK, subject, "Số tiếp theo của sổ")
    browser.look("van-ban-cap-so")
    browser.fill("Ngày văn bản", "01/01/2020")
    browser.click("Cấp số")
    browser.see("chỉ ghi văn bản đề ngày trong năm")
    browser.fill("Ngày văn bản", written(day()))
    browser.click("Cấp số")
    browser.see("Đã cấp số", "/SKHCN")
    browser.attach("Tệp bản đã ký", evidence("van-ban-da-ky.txt", "Bản đã ký"))
    browser.click("Đính kèm")
    browser.see("Đã đính kèm bản đã ký")
    browser.fill("Gửi qua", "Bản giấy")
    browser.click("Ghi đã gửi")
    browser.see("Đã ghi văn bản được gửi", "Đã gửi")
    browser.look("van-ban-da-gui")

    browser.menu("Văn bản")
    browser.click("Sổ văn bản đi")
    browser.see(subject, "Số, ký hiệu", "Người ký")
    browser.look("so-van-ban-di")


@test
def a_change_after_approval_needs_another_approval(browser):
    subject = draft(browser, "Kính mời dự họp.")
    browser.click("Trình duyệt")
    from_inbox(browser, HEAD, subject, "Duyệt văn bản")
    browser.tick("Trả lại")
    browser.click("Ghi quyết định")
    browser.see("Nêu nội dung cần sửa")
    browser.tick("Duyệt")
    browser.click("Ghi quyết định")
    browser.see("Đã duyệt văn bản")
    here = browser.path
    browser.become(OFFICER)
    browser.go(here)
    browser.click("Sửa nội dung")
    browser.see("phải trình duyệt lại")
    browser.fill("Nội dung", "Kính mời dự họp vào buổi chiều.")
    browser.click("Ghi dự thảo")
    browser.see("Đã ghi bản sửa", "Đang soạn")
    browser.become(CLERK)
    browser.go(here)
    assert not browser.offers("Cấp số"), "a changed letter can be numbered"


@test
def the_late_are_chosen_from_the_list_and_a_reminder_is_drafted_with_its_table(browser):
    browser.become(OFFICER)
    browser.menu("Nhiệm vụ")
    unfold_filter(browser)
    browser.choose("Thời hạn", "Quá hạn")
    browser.click("Lọc")
    boxes = browser.driver.find_elements("css selector", "main input[name=chon]")
    assert boxes, "nothing late can be chosen"
    for box in boxes[:2]:
        browser.reach(box)
        box.click()
    browser.click("Soạn văn bản đôn đốc")
    browser.see("Đôn đốc bằng văn bản", "Mỗi cơ quan một văn bản")
    browser.look("don-doc-chon")
    browser.tick("Một văn bản gửi chung")
    browser.click("Soạn văn bản đôn đốc")
    browser.see("Đã soạn dự thảo văn bản đôn đốc", "Số ngày làm việc trễ")
    browser.look("don-doc-du-thao", wide_ok=True)
    pdf = browser.save("Tải PDF", ".pdf")
    if shutil.which("pdftotext"):
        text = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, text=True, check=True).stdout
        for words in ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Kính gửi", "Nhiệm vụ quá hạn"):
            assert words in text, f"{words} is not in the PDF:\n{text[:1500]}"


@test
def a_sent_reminder_is_seen_by_the_agency_on_its_assignment(browser):
    browser.become(OFFICER)
    letters(browser)
    unfold_filter(browser)
    browser.choose("Tình trạng", "Đã gửi")
    browser.click("Lọc")
    links = browser.has(
        "return [...document.querySelectorAll('main td a.t')].filter(a => a.textContent.startsWith('Đôn đốc'));")
    assert links, "no reminder was sent"
    browser.follow(links[0])
    browser.see("Đôn đốc", "Đã gửi")
    browser.menu("Nhiệm vụ")
    browser.see("đã đôn đốc")


@test
def a_leader_reminds_with_a_word_and_the_agency_sees_it(browser):
    browser.become(LEADER)
    browser.menu("Nhiệm vụ")
    unfold_filter(browser)
    browser.choose("Cơ quan, đơn vị", "Sở Công Thương")
    browser.choose("Trạng thái", "Đang thực hiện")
    browser.click("Lọc")
    links = browser.driver.find_elements("css selector", "main td a.t")
    assert links, "nothing in progress"
    browser.follow(links[0])
    here = browser.path
    browser.open("Đôn đốc trên hệ thống")
    browser.fill("Nội dung đôn đốc", "Đề nghị báo cáo trong tuần.")
    browser.click("Đôn đốc")
    browser.see("Đã đôn đốc cơ quan", "Đề nghị báo cáo trong tuần.")
    browser.look("nhac-bang-loi")
    browser.become(SECRETARY)
    browser.go(here)
    browser.see("Đề nghị báo cáo trong tuần.")


@test
def the_clerk_enters_what_came_in_without_typing_what_is_known(browser):
    browser.become(CLERK)
    browser.menu("Văn bản")
    browser.click("Sổ văn bản đến")
    browser.look("so-van-ban-den")
    browser.open("Vào sổ một văn bản")
    browser.fill("Tác giả", "Bộ Khoa học và Công nghệ")
    browser.fill("Số, ký hiệu văn bản", f"77{browser.size[0]}/BKHCN-TĐC")
    browser.fill("Tên loại và trích yếu nội dung", "Công văn hướng dẫn")
    browser.click("Vào sổ, số đến")
    browser.see("Đã vào sổ", "/BKHCN-TĐC")


@test
def the_clerk_is_told_what_waits_for_the_register_and_an_agency_finds_what_it_received(browser):
    browser.become(CLERK)
    browser.menu("Việc của tôi")
    browser.look("viec-cua-van-thu")
    browser.click("Vào sổ", row="văn bản đến chờ vào sổ")
    browser.see("Sổ đăng ký văn bản đến", "Chờ vào sổ")
    browser.become(SECRETARY)
    letters(browser)
    assert not browser.offers("Đôn đốc thực hiện nhiệm vụ được giao"), "what others sent is among what goes out"
    browser.click("Văn bản nhận được")
    browser.look("van-ban-nhan-duoc")
    browser.click("Đôn đốc thực hiện nhiệm vụ được giao")
    browser.see("Sở KH&CN", "Đã gửi")


@test
def the_rhythm_of_reminding_is_set_with_words_for_what_is_wrong(browser):
    browser.become(OFFICER)
    browser.go("/don-doc/nhip")
    browser.fill("Sau hạn, số ngày làm việc", "99")
    browser.click("Ghi nhịp đôn đốc")
    browser.see("từ 1 đến 60")
    browser.look("nhip-don-doc")
    browser.fill("Sau hạn, số ngày làm việc", "5")
    browser.click("Ghi nhịp đôn đốc")
    browser.see("Đã ghi nhịp đôn đốc")
