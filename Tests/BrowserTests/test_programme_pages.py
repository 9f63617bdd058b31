# SPDX-License-Identifier: AGPL-3.0-or-later
"""Competence, plans and committees as each role meets them, and a round of a hundred agencies set up by one officer."""

import time

from steps import OFFICER, SECRETARY
from story import test

ADMINISTRATOR, HOME, FINANCE, COMMITTEE = "quantri", "son.hoang", "hoa.le", "toan.bui"


@test
def an_agency_names_who_carries_its_system_and_the_office_sees_what_is_missing(browser):
    name = f"Cà Thị Thử {browser.size}"
    browser.become(SECRETARY)
    browser.menu("Đợt triển khai")
    browser.click("Năng lực cán bộ")
    browser.see("Người của cơ quan bạn")
    browser.click("Thêm người")
    browser.fill("Họ và tên", name)
    browser.choose("Vai trò", "Đánh giá viên nội bộ")
    browser.look("nang-luc-them")
    browser.click("Thêm người")
    browser.see(name, "Chưa ghi lớp nào")
    browser.look("nang-luc-nguoi")

    browser.become(OFFICER)
    browser.menu("Đợt triển khai")
    browser.click("Năng lực cán bộ")
    browser.see("Các cơ quan", "Còn thiếu")
    browser.look("nang-luc-toan-tinh")


@test
def a_plan_is_read_commented_and_decided_once(browser):
    browser.become(OFFICER)
    browser.menu("Đợt triển khai")
    browser.click("Kế hoạch chi tiết")
    browser.see("Kế hoạch của các cơ quan", "Đã phê duyệt")
    browser.look("ke-hoach-danh-sach")
    browser.click("UBND phường Đông Giang")
    browser.see("Các việc", "Đã phê duyệt")
    browser.look("ke-hoach-mot")

    browser.become("khanh.lo")
    browser.go("/ke-hoach")
    browser.see("Kế hoạch chi tiết")
    browser.not_see("Lập kế hoạch")


@test
def committees_are_read_by_the_office_the_leader_and_the_agency(browser):
    browser.become(OFFICER)
    browser.menu("Đợt triển khai")
    browser.click("Ban Chỉ đạo ISO")
    browser.see("Quyết định của các cơ quan", "Cơ quan phải gửi")
    browser.look("ban-chi-dao")
    browser.become("khanh.lo")
    browser.go("/ban-chi-dao")
    browser.see("Ban Chỉ đạo ISO – Hành chính tỉnh")
    browser.not_see("Tải quyết định lên")
    browser.become(SECRETARY)
    browser.go("/ban-chi-dao")
    browser.see("Của cơ quan bạn")
    browser.not_see("Cơ quan phải gửi")


@test
def an_agency_reads_its_way_once(browser):
    browser.become(SECRETARY)
    browser.menu("Đợt triển khai")
    browser.follow(browser.has("return document.querySelector('main td a.t')"))
    browser.click("Tiến độ, mốc")
    browser.see("Đang ở đâu", "Việc tiếp theo")


class Counted:
    """A browser that counts what a person does: presses, and fields filled, ticked or chosen."""

    def __init__(self, browser):
        self.browser, self.presses, self.fields, self.began = browser, 0, 0, time.monotonic()

    def __getattr__(self, name):
        done = getattr(self.browser, name)
        if name in ("click", "menu", "open", "follow", "tick"):
            self.presses += 1
        if name in ("fill", "choose"):
            self.fields += 1
        return done

    def told(self):
        return f"{self.presses} presses, {self.fields} fields, {time.monotonic() - self.began:.0f} s of pages"


@test
def a_round_of_a_hundred_agencies_is_set_up_by_one_officer(browser):
    names = [f"Ủy ban nhân dân xã Thử {number:03} {browser.size}" for number in range(1, 101)]
    browser.become(ADMINISTRATOR)
    browser.go("/co-quan/nhap")
    browser.fill("Nội dung bảng", "Tên,Cấp,Thuộc\n" + "\n".join(f"{name},Xã,UBND tỉnh" for name in names))
    browser.click("Xem trước")
    browser.click("Ghi 100 cơ quan")
    browser.see("Đã thêm 100")

    browser.become(OFFICER)
    officer = Counted(browser)
    officer.menu("Đợt triển khai")
    officer.click("Lập đợt triển khai")
    officer.fill("Tên đợt", f"Đợt một trăm cơ quan {browser.size}")
    officer.fill("Căn cứ pháp lý", "Quyết định số 19/2014/QĐ-TTg ngày 05/3/2014")
    officer.click("Lưu đợt triển khai")
    for track, part in (("Xây dựng, áp dụng lần đầu", names[:60]), ("Duy trì, cải tiến", names[60:])):
        if not browser.offers("Đánh dấu các cơ quan này"):
            officer.click("Đưa cơ quan vào đợt")
        officer.choose("Nhóm", track)
        officer.fill("Dán danh sách tên", "\n".join(part))
        officer.click("Đánh dấu các cơ quan này")
        browser.see(f"Đã đánh dấu {len(part)} cơ quan")
        officer.click("Đưa vào đợt")
        browser.see(f"Đã đưa {len(part)} cơ quan vào đợt")
    officer.click("Tiến độ, mốc")
    for track in ("xây dựng, áp dụng lần đầu", "duy trì, cải tiến"):
        officer.click(f"Đặt mốc: {track}")
        browser.see("Đây là mốc mẫu", "Nguồn của mẫu")
        officer.click("Ghi các mốc")
        browser.see("Đã ghi các mốc")
    officer.click("Danh sách, quyết định")
    officer.click("Gửi lấy ý kiến")
    browser.see("Đang lấy ý kiến", "còn thiếu 200 ý kiến")
    set_up = officer.told()
    here = browser.path

    for person in (HOME, FINANCE):
        browser.become(person)
        browser.go(here)
        browser.click("Gửi ý kiến")
        browser.see("Đã ghi ý kiến")
    browser.become(OFFICER)
    officer = Counted(browser)
    browser.go(here)
    officer.click("Ghi đã trình UBND tỉnh")
    browser.see("Đã ghi trình danh sách")
    browser.become(COMMITTEE)
    browser.go(here)
    browser.fill("Số, ký hiệu", f"9{len(browser.size)}/QĐ-UBND")
    browser.fill("Ngày ban hành", browser.has(
        "return document.querySelector('.foot').textContent.match(/\\d\\d\\/\\d\\d\\/\\d{4}/)[0]"))
    browser.click("Ghi quyết định")
    browser.see("Danh sách đã chốt")
    browser.become(OFFICER)
    browser.go(here.rsplit("/", 1)[0])
    officer.open("Bắt đầu triển khai tại 100 cơ quan")
    officer.click("Ghi bắt đầu triển khai")
    browser.see("Đã ghi 100 cơ quan bắt đầu triển khai")
    print(f"  set up to the list's sending: {set_up}; submission and beginning: {officer.told()}")
