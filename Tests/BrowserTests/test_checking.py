# SPDX-License-Identifier: AGPL-3.0-or-later
"""Taking documents in, and putting the reading right."""

from steps import bring_in
from story import Notice, day, evidence, test, written


@test
def the_same_document_twice_is_noticed_and_leads_to_the_first(browser):
    notice = Notice("Sở Tư pháp rà soát văn bản quy phạm pháp luật của tỉnh.")
    bring_in(browser, notice)
    browser.menu("Văn bản")
    browser.look("van-ban-danh-sach")
    browser.click("Nhập văn bản")
    browser.look("van-ban-nhap")
    browser.fill("Dán nội dung văn bản", notice.text)
    browser.click("Đọc văn bản")
    browser.see("Văn bản này đã được nhập")
    browser.look("van-ban-trung")


@test
def a_text_file_is_read_like_pasted_text(browser):
    notice = Notice("Sở Ngoại vụ công khai quy trình xử lý hồ sơ.")
    browser.become("yen.do")
    browser.go("/van-ban/nhap")
    browser.attach("Tệp văn bản", evidence("thong-bao.txt", notice.text))
    browser.click("Đọc văn bản")
    browser.see("Kiểm tra bản đọc", notice.number, "thong-bao.txt", "Sở Ngoại vụ")


@test
def nothing_pasted_is_refused_with_a_sentence(browser):
    browser.become("yen.do")
    browser.go("/van-ban/nhap")
    browser.click("Đọc văn bản")
    browser.see("Văn bản không có nội dung")
    browser.look("van-ban-trong")


@test
def orders_are_split_joined_added_and_dropped(browser):
    notice = Notice(
        "Sở Công Thương rà soát quy trình. Sở Xây dựng công khai kết quả xử lý.", "Sở Y tế báo cáo kết quả đào tạo.")
    bring_in(browser, notice)
    before = browser.has("return document.querySelectorAll('ol.orders > li').length")
    browser.open("Tách ý")
    browser.fill("Ý thứ hai bắt đầu từ những chữ", "Sở Xây dựng công khai")
    browser.click("Tách tại đây")
    assert browser.has("return document.querySelectorAll('ol.orders > li').length") == before + 1
    browser.look("kiem-tra-tach")
    if not browser.offers("Gộp với ý trên"):
        browser.follow(browser.driver.find_elements("css selector", "ol.orders > li.order a.t")[0])
    browser.click("Gộp với ý trên")
    assert browser.has("return document.querySelectorAll('ol.orders > li').length") == before
    browser.open("Thêm ý")
    browser.fill("Số thứ tự", "3")
    browser.fill("Nội dung được giao", "Các cơ quan báo cáo kết quả.")
    browser.click("Thêm ý này")
    assert browser.has("return document.querySelectorAll('ol.orders > li').length") == before + 1
    browser.click("Không phải nhiệm vụ")
    assert browser.has("return document.querySelectorAll('ol.orders > li').length") == before


@test
def an_officer_changes_the_deadline_and_an_unknown_day_is_asked_again(browser):
    notice = Notice("Sở Xây dựng công bố lại quy trình cấp phép xây dựng.")
    bring_in(browser, notice)
    browser.choose("Loại thời hạn", "Một ngày cụ thể")
    browser.fill("Ngày phải xong", "31/02/2027")
    browser.click("Đúng, ")
    browser.see("Nhập ngày dạng ngày/tháng/năm")
    browser.look("kiem-tra-ngay-sai")
    browser.fill("Ngày phải xong", written(day(20)))
    browser.click("Đúng, ")
    browser.see(written(day(20)), "Ban hành 1 nhiệm vụ")


@test
def the_letterhead_is_put_right(browser):
    notice = Notice("Sở Tài chính thẩm định dự toán.")
    bring_in(browser, notice)
    browser.open("Sửa thông tin văn bản")
    browser.fill("Trích yếu", "Kết luận cuộc họp giao ban quý")
    browser.click("Lưu thông tin văn bản")
    browser.open("Sửa thông tin văn bản")
    assert browser.value("Trích yếu") == "Kết luận cuộc họp giao ban quý"
