# SPDX-License-Identifier: AGPL-3.0-or-later
"""Committees: a decision is read, checked beside its source, sent, received; who has sent theirs is one list. Plans after them."""

import itertools

from steps import OFFICER, SECOND, SECRETARY, find_assignment, issue
from story import Notice, day, evidence, test, written

NUMBERS = itertools.count(401)


def programme(browser, part):
    browser.menu("Đợt triển khai")
    browser.click(part)


def decision(number, name):
    return f"""SỞ CÔNG THƯƠNG
Số: {number}/QĐ-SCT
Sông Mây, ngày {day():%d} tháng {day().month if day().month > 2 else f'{day():%m}'} năm {day().year}

QUYẾT ĐỊNH
Về việc kiện toàn Ban Chỉ đạo ISO của Sở Công Thương

Điều 1. Kiện toàn Ban Chỉ đạo ISO gồm các đồng chí có tên sau:
1. Đồng chí Hoàng Thế Vinh, Phó Giám đốc Sở, Trưởng ban;
2. Đồng chí {name}, Chánh Văn phòng, Ủy viên;
3. Đồng chí Vàng A Páo, Chuyên viên, Ủy viên, thư ký.

Điều 2. Quyết định này có hiệu lực từ ngày ký.

GIÁM ĐỐC

Hoàng Thế Vinh
"""


@test
def a_committee_s_decision_is_read_checked_sent_and_received(browser):
    number = next(NUMBERS)
    name = ["Lường Thị Ngân", "Đinh Thị Mai"][number % 2]
    browser.become(SECRETARY)
    programme(browser, "Ban Chỉ đạo ISO")
    browser.click("Tải quyết định lên")
    browser.click("Đọc quyết định")
    browser.see("Phải có tệp quyết định")
    browser.attach("Tệp quyết định", evidence(f"{number}-QD-SCT.txt", decision(number, name)))
    browser.click("Đọc quyết định")
    browser.see("Đã đọc quyết định", f"{number}/QĐ-SCT", "Chưa gửi được vì", "Nêu lý do")
    browser.look("ban-chi-dao-kiem-tra")
    here = browser.path
    browser.fill("Lý do trưởng ban không phải người đứng đầu", "Giám đốc đang đi học tập trung")
    browser.click("Ghi nội dung")
    browser.see("Đã ghi nội dung")
    browser.click("Gửi quyết định")
    browser.see("Đã gửi quyết định", "Chờ tiếp nhận", name, "Trưởng ban không phải người đứng đầu")
    assert not browser.offers("Ghi quyết định"), "who sent it may receive it"

    browser.become(OFFICER)
    browser.go(here)
    browser.see("Giám đốc đang đi học tập trung")
    browser.click("Ghi quyết định")
    browser.see("Chọn tiếp nhận hoặc yêu cầu bổ sung")
    browser.tick("Tiếp nhận")
    browser.click("Ghi quyết định")
    browser.see("Đã tiếp nhận quyết định")
    browser.click("Xem ban, tổ")
    browser.see(name, "Hoàng Thế Vinh", "không phải người đứng đầu", f"{number}/QĐ-SCT")
    browser.look("ban-chi-dao")


@test
def who_has_sent_theirs_is_one_list_that_says_who_is_late(browser):
    browser.become(OFFICER)
    programme(browser, "Ban Chỉ đạo ISO")
    browser.see("Quyết định của các cơ quan", "Chưa gửi", "Quá hạn")
    browser.look("ban-chi-dao-danh-sach")
    browser.go("/ban-chi-dao?tinhtrang=late")
    browser.see("quá")
    browser.not_see("Đã tiếp nhận\n")


def plan_of_a_table(browser, title, rows):
    """Goes as far as the preview of a plan whose items are pasted."""
    programme(browser, "Kế hoạch chi tiết")
    browser.click("Lập kế hoạch")
    browser.look("ke-hoach-moi")
    browser.fill("Tên kế hoạch", title)
    if browser.has("return [...document.querySelectorAll('[name=enrolment]')];"):
        browser.choose("Thuộc đợt", "Không thuộc đợt nào")
    browser.tick("Bảng có sẵn")
    browser.fill(
        "Hoặc dán bảng", "Nội dung công việc;Thời gian thực hiện;Người chịu trách nhiệm;Thời gian kết thúc\n" + rows)
    browser.click("Xem trước")


@test
def a_plan_is_taken_from_a_table_completed_submitted_and_approved(browser):
    title = f"Kế hoạch thử {next(NUMBERS)}"
    browser.become(SECRETARY)
    plan_of_a_table(browser, title, "Tập huấn “nội bộ”;01/3/2027;Thư ký ISO;15/3/2027\nViết quy trình;tháng 4/2027;;quý II/2027")
    browser.see("Xem lại trước khi ghi", "Việc 2: thiếu người chịu trách nhiệm")
    browser.look("ke-hoach-xem-truoc")
    browser.click("Ghi kế hoạch")
    browser.see("Đã ghi kế hoạch", title, "30/06/2027")
    here = browser.path
    browser.click("Sửa kế hoạch")
    browser.has("document.querySelector('[name=item-2-responsible]').value = 'Các phòng'; return [];")
    browser.click("Ghi kế hoạch")
    browser.see("Đã ghi kế hoạch")
    browser.click("Trình kế hoạch")
    browser.see("Đã trình kế hoạch", "Chờ phê duyệt")

    browser.become(OFFICER)
    browser.go(here)
    browser.look("ke-hoach-xem-xet")
    browser.tick("Phê duyệt")
    browser.click("Ghi quyết định")
    browser.see("Đã phê duyệt kế hoạch", "đang thực hiện")

    browser.become(SECRETARY)
    browser.go(here)
    browser.fill("Kết quả đến nay", "Đã tập huấn xong")
    browser.fill("Ngày hoàn thành", written(day()))
    browser.click("Ghi tiến độ")
    browser.see("phải có tệp kèm theo")
    browser.attach("Tệp kèm theo", evidence("ket-qua.txt", "Danh sách lớp"))
    browser.click("Ghi tiến độ")
    browser.see("Đã ghi tiến độ", "Hoàn thành")
    browser.look("ke-hoach-tien-do")


@test
def a_plan_is_the_report_of_the_order_that_asks_for_it_and_decided_once(browser):
    notice = Notice(
        f"Sở Công Thương lập kế hoạch chi tiết cho phần việc số {next(NUMBERS)}, gửi Sở Khoa học và Công nghệ"
        f" trước ngày {written(day(60))}.")
    issue(browser, notice)
    title = f"Kế hoạch theo nhiệm vụ {notice.number}"
    browser.become(SECRETARY)
    plan_of_a_table(browser, title, "Viết quy trình;01/3/2027;Thư ký ISO;15/3/2027")
    browser.click("Ghi kế hoạch")
    here = browser.path
    browser.choose("Đồng thời là báo cáo nhiệm vụ", notice.number)
    browser.look("ke-hoach-la-bao-cao")
    browser.click("Trình kế hoạch")
    browser.see("Đã trình kế hoạch", "Chờ phê duyệt", "Cũng là báo cáo của nhiệm vụ")
    # The agency owes nothing more: its order waits for the decision, with the plan as a Word file.
    find_assignment(browser, notice, SECRETARY)
    order = browser.path
    browser.see("Chờ xem xét", ".docx")
    browser.look("nhiem-vu-bao-cao-la-ke-hoach")

    browser.become(OFFICER)
    browser.go(here)
    browser.tick("Phê duyệt")
    browser.click("Ghi quyết định")
    browser.see("Đã phê duyệt kế hoạch")
    browser.go(order)
    browser.see("Hoàn thành")
    assert not browser.offers("Ghi quyết định"), "what is decided on the plan is asked a second time on its order"


@test
def a_decision_that_came_on_paper_is_recorded_by_one_officer_and_received_by_another(browser):
    number = next(NUMBERS)
    browser.become(OFFICER)
    programme(browser, "Ban Chỉ đạo ISO")
    browser.click("Ghi nhận quyết định gửi bằng giấy")
    browser.look("ban-chi-dao-giay")
    browser.click("Đọc quyết định")
    browser.see("Chọn cơ quan trong danh sách")
    browser.choose("Cơ quan ra quyết định", "Sở Công Thương")
    browser.fill("Ngày cơ quan gửi", written(day()))
    browser.attach("Tệp quyết định", evidence(f"{number}-QD-SCT.txt", decision(number, "Lường Thị Ngân")))
    browser.click("Đọc quyết định")
    browser.see("Đã đọc quyết định", f"{number}/QĐ-SCT")
    browser.fill("Lý do trưởng ban không phải người đứng đầu", "Giám đốc đang đi học tập trung")
    browser.click("Ghi nội dung")
    browser.see("ghi nhận thay cơ quan")
    browser.look("ban-chi-dao-giay-kiem-tra")
    here = browser.path
    browser.click("Ghi nhận quyết định")
    browser.see("Đã gửi quyết định", "văn bản giấy", "ghi nhận thay cơ quan")
    assert not browser.offers("Ghi quyết định"), "who recorded it may receive it"
    browser.become(SECOND)
    browser.go(here)
    browser.tick("Tiếp nhận")
    browser.click("Ghi quyết định")
    browser.see("Đã tiếp nhận quyết định")
    browser.look("ban-chi-dao-giay-tiep-nhan")


@test
def the_committee_writes_under_its_own_symbol(browser):
    browser.become(OFFICER)
    programme(browser, "Ban Chỉ đạo ISO")
    browser.follow(browser.has(
        "return [...document.querySelectorAll('main a')].find(a => text(a).startsWith('Ban Chỉ đạo ISO') && a.getAttribute('href').startsWith('/ban-chi-dao/'))"))
    browser.see("…/QĐ-BCĐISO")
    browser.look("ban-chi-dao-tinh")
    browser.click("Soạn văn bản của ban, tổ")
    browser.fill("Trích yếu", f"Thành lập Đoàn kiểm tra số {next(NUMBERS)}")
    browser.fill("Nội dung", "Điều 1. Thành lập Đoàn kiểm tra.\nĐiều 2. Đoàn làm việc theo kế hoạch.")
    browser.look("van-ban-cua-ban")
    browser.click("Ghi dự thảo")
    browser.see("/QĐ-BCĐISO", "TM. BAN CHỈ ĐẠO", "TRƯỞNG BAN")
    browser.look("van-ban-cua-ban-xem")
