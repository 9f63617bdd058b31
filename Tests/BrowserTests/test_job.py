# SPDX-License-Identifier: AGPL-3.0-or-later
"""The main job, by everyone who has a part in it."""

from steps import OFFICER, SECOND, SECRETARY, bring_in, check_all, decide, find_assignment, hand_in, issue
from story import Notice, day, evidence, test, written


@test
def the_whole_job_from_a_pasted_notice_to_an_accepted_report(browser):
    due = written(day(45))
    notice = Notice(
        f"Sở Công Thương rà soát toàn bộ quy trình cấp phép, gửi kết quả về Sở Khoa học và Công nghệ trước ngày {due}.",
        "Sở Nông nghiệp và Môi trường công bố mục tiêu chất lượng của đơn vị.")

    bring_in(browser, notice)
    browser.see("Nhiệm vụ đọc được: 2", "Nút Ban hành nhiệm vụ mở khi xong những việc sau")
    assert browser.value("Ngày phải xong") == due, browser.value("Ngày phải xong")
    browser.look("kiem-tra")
    check_all(browser)
    browser.look("kiem-tra-xong")
    browser.click("Ban hành ")
    browser.see("Đã ban hành: 2 nhiệm vụ được giao", notice.number)
    browser.look("van-ban")

    find_assignment(browser, notice, SECRETARY)
    browser.see("Chưa tiếp nhận", due)
    browser.click("Xác nhận đã tiếp nhận")
    browser.see("Đã tiếp nhận nhiệm vụ")
    browser.open("Cập nhật tiến độ")
    browser.fill("Tiến độ đến nay", "Đã phân công các phòng rà soát, xong 3/12 quy trình.")
    browser.click("Ghi tiến độ")
    browser.see("Đã ghi tiến độ", "Đang thực hiện", "xong 3/12 quy trình")
    browser.look("nhiem-vu-dang-lam")

    hand_in(browser, "Đã rà soát xong 12 quy trình.")
    browser.click("Nộp báo cáo")
    browser.see("Đính kèm ít nhất một tệp bằng chứng")
    assert browser.value("Kết quả thực hiện") == "Đã rà soát xong 12 quy trình."
    browser.look("nop-bao-cao-thieu-bang-chung")
    browser.attach("Bằng chứng", evidence("bien-ban.txt", "Biên bản rà soát quy trình cấp phép\n"))
    browser.click("Nộp báo cáo")
    browser.see("Đã nộp báo cáo", "Chờ xem xét", "bien-ban.txt")
    browser.look("nhiem-vu-cho-xem-xet")
    here = browser.path

    browser.become(SECOND)
    browser.go(here)
    browser.look("nhiem-vu-quyet-dinh")
    browser.click("Ghi quyết định")
    browser.see("Chọn chấp nhận hoặc trả lại")
    decide(browser, "Trả lại, yêu cầu bổ sung")
    browser.see("Nêu nội dung cần bổ sung")
    decide(browser, "Trả lại, yêu cầu bổ sung", "Đề nghị kèm danh mục 12 quy trình.")
    browser.see("Đã trả lại báo cáo", "Yêu cầu bổ sung")

    browser.become(SECRETARY)
    browser.go("/viec-cua-toi")
    browser.see("Bổ sung báo cáo")
    browser.go(here)
    browser.see("Đề nghị kèm danh mục 12 quy trình.")
    hand_in(browser, "Gửi kèm danh mục 12 quy trình.", evidence("danh-muc.txt", "Danh mục 12 quy trình đã rà soát\n"))
    browser.click("Bổ sung báo cáo")
    browser.see("Báo cáo lần 2", "danh-muc.txt", "Chờ xem xét")

    browser.become(SECOND)
    browser.go(here)
    decide(browser, "Chấp nhận, hoàn thành", "Đạt yêu cầu.")
    browser.see("Đã chấp nhận báo cáo, nhiệm vụ hoàn thành", "Hoàn thành", "Lịch sử", "Phạm Hoài Nam", "Vàng A Páo")
    browser.look("nhiem-vu-hoan-thanh")


@test
def nobody_accepts_their_own_agencys_report(browser):
    notice = Notice("Sở Khoa học và Công nghệ thẩm định hồ sơ lựa chọn tổ chức tư vấn.")
    issue(browser, notice)
    find_assignment(browser, notice, OFFICER)
    hand_in(browser, "Đã thẩm định xong.", evidence("tham-dinh.txt", "Kết quả thẩm định\n"))
    browser.click("Nộp báo cáo")
    here = browser.path
    browser.see("Chờ xem xét")
    browser.become(SECOND)
    browser.go(here)
    browser.see("Không cơ quan nào được quyết định nhiệm vụ của chính mình")
    assert not browser.offers("Ghi quyết định")
    browser.look("khong-tu-chap-nhan")


@test
def a_paper_reply_is_recorded_by_one_officer_and_decided_by_another(browser):
    notice = Notice("Ủy ban nhân dân xã Bản Vạn báo cáo tình hình niêm yết thủ tục hành chính.")
    issue(browser, notice)
    find_assignment(browser, notice, OFFICER)
    browser.open("Ghi nhận văn bản trả lời của cơ quan")
    browser.fill("Số, ký hiệu văn bản", "15/BC-UBND")
    browser.fill("Ngày văn bản", written(day()))
    browser.fill("Kết quả thực hiện", "Đã niêm yết đủ 120 thủ tục.")
    browser.look("ghi-nhan-van-ban-giay")
    browser.click("Ghi nhận văn bản trả lời")
    browser.see("Đính kèm bản chụp hoặc tệp của văn bản trả lời")
    browser.attach("Bản chụp, tệp kèm theo", evidence("15-bc-ubnd.txt", "Báo cáo số 15/BC-UBND\n"))
    browser.click("Ghi nhận văn bản trả lời")
    browser.see("Đã ghi nhận văn bản trả lời", "15/BC-UBND")
    browser.see("Người ghi nhận trả lời giấy không được tự chấp nhận")
    here = browser.path
    browser.become(SECOND)
    browser.go(here)
    decide(browser, "Chấp nhận, hoàn thành")
    browser.see("nhiệm vụ hoàn thành")


@test
def a_coordinating_body_gives_its_opinion(browser):
    notice = Notice("Sở Công Thương chủ trì, phối hợp với Sở Nông nghiệp và Môi trường xây dựng quy chế phối hợp.")
    issue(browser, notice)
    find_assignment(browser, notice, "hang.nguyen")
    browser.fill("Ý kiến", "Thống nhất với dự thảo quy chế.")
    browser.click("Gửi ý kiến")
    browser.see("Đã ghi ý kiến phối hợp", "Thống nhất với dự thảo quy chế.")
    browser.look("y-kien-phoi-hop")


@test
def an_assignment_called_off_is_over(browser):
    notice = Notice("Sở Y tế lập danh mục tài liệu hệ thống quản lý chất lượng.")
    issue(browser, notice)
    find_assignment(browser, notice, OFFICER)
    browser.open("Thôi thực hiện nhiệm vụ này")
    browser.fill("Lý do", "Văn bản số 99/TB-UBND thay thế ý này.")
    browser.click("Ghi thôi thực hiện")
    browser.see("Đã cho thôi thực hiện nhiệm vụ", "99/TB-UBND thay thế")
    browser.look("thoi-thuc-hien")
