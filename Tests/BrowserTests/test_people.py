# SPDX-License-Identifier: AGPL-3.0-or-later
"""The second factor, acting for somebody who is away, the news, and the access log, as each role meets them."""

import base64
import hmac
import struct
import time

from server import PASSWORD
from story import behaviour, day, written
from test_accounts import choose_role, enter, make, newcomer


def code_of(secret, moment=None):
    """What a phone shows (RFC 6238)."""
    letters = secret.replace(" ", "")
    key = base64.b32decode(letters + "=" * (-len(letters) % 8))
    digest = hmac.digest(key, struct.pack(">Q", int(moment or time.time()) // 30), "sha1")
    offset = digest[19] & 15
    return f"{(struct.unpack('>I', digest[offset:offset + 4])[0] & 0x7FFFFFFF) % 1000000:06d}"


def account(browser, role="Công chức", agency="Sở Công Thương"):
    """An account of this test's own, past its first sign-in; gives its user name."""
    name = newcomer(browser)
    slip = make(browser, f"Hà Thị Thử; {name}; {agency}; {role}")[name]
    enter(browser, name, slip, PASSWORD)
    return name


@behaviour
def a_second_factor_is_set_up_and_asked_for_and_a_recovery_code_helps_once(browser):
    name = account(browser)
    browser.go("/tai-khoan")
    browser.click("Thiết lập xác thực hai lớp")
    browser.look("hai-lop-thiet-lap")
    assert browser.has("return document.querySelector('svg.qr path') !== null"), "no picture to scan"
    secret = browser.has("return text(document.querySelector('main .mono'))")
    browser.fill("Mật khẩu hiện tại", PASSWORD)
    browser.fill("Mã xác thực", "123")
    browser.click("Bật xác thực hai lớp")
    browser.see("Mã không đúng hoặc đã dùng")
    assert browser.has("return text(document.querySelector('main .mono'))") == secret
    used = code_of(secret)
    browser.fill("Mật khẩu hiện tại", "không phải mật khẩu")
    browser.fill("Mã xác thực", used)
    browser.click("Bật xác thực hai lớp")
    browser.see("Mật khẩu hiện tại chưa đúng")
    assert browser.has("return text(document.querySelector('main .mono'))") == secret
    used = code_of(secret)
    browser.fill("Mật khẩu hiện tại", PASSWORD)
    browser.fill("Mã xác thực", used)
    browser.click("Bật xác thực hai lớp")
    browser.see("Mã dự phòng", "chỉ hiện một lần")
    browser.look("hai-lop-ma-du-phong")
    codes = browser.has("return [...document.querySelectorAll('.codes li')].map(text)")
    assert len(set(codes)) == 10, codes

    browser.sign_in(name)
    browser.see("Nhập mã xác thực")
    browser.look("dang-nhap-ma")
    browser.go("/viec-cua-toi")
    browser.see("Đăng nhập")
    browser.go("/dang-nhap/ma")
    browser.fill("Mã xác thực", used)
    browser.click("Tiếp tục")
    browser.see("Mã không đúng hoặc đã dùng")
    browser.fill("Mã xác thực", codes[0])
    browser.click("Tiếp tục")
    browser.see("Việc của tôi")
    browser.sign_in(name)
    browser.fill("Mã xác thực", codes[0])
    browser.click("Tiếp tục")
    browser.see("Mã không đúng hoặc đã dùng")
    # A phone a little ahead shows the next code already.
    browser.fill("Mã xác thực", code_of(secret, time.time() + 30))
    browser.click("Tiếp tục")
    browser.go("/tai-khoan/hai-lop")
    browser.see("Còn 9/10 mã dự phòng")
    browser.look("hai-lop")


@behaviour
def an_administrator_takes_a_lost_second_factor_away(browser):
    name = account(browser)
    browser.go("/tai-khoan/hai-lop")
    browser.fill("Mật khẩu hiện tại", PASSWORD)
    browser.fill("Mã xác thực", code_of(browser.has("return text(document.querySelector('main .mono'))")))
    browser.click("Bật xác thực hai lớp")
    browser.become("quantri")
    browser.go(f"/quan-tri/tai-khoan?q={name}")
    browser.follow(browser.driver.find_elements("css selector", "main tbody a")[0])
    browser.open("Bỏ xác thực hai lớp của người này")
    browser.click("Bỏ xác thực hai lớp")
    browser.see("Đã bỏ xác thực hai lớp của tài khoản", "Bỏ xác thực hai lớp của tài khoản")
    browser.sign_in(name)
    browser.see("Việc của tôi")
    browser.go("/tin-moi")
    browser.see("hãy thiết lập lại")


@behaviour
def a_colleague_acts_for_the_one_away_and_every_page_says_so(browser):
    head, colleague = account(browser, "Thủ trưởng cơ quan"), account(browser)
    browser.sign_in(head)
    browser.go("/tai-khoan")
    browser.open("Ủy quyền cho người khác")
    people = browser.has(
        "return [...document.querySelectorAll('select[name=delegate] option')].map(o => o.textContent)")
    assert len(people) > 1, people
    value = browser.has(
        "return [...document.querySelectorAll('select[name=delegate] option')].at(-1).value")
    browser.fill("Từ ngày", written(day()))
    browser.fill("Đến hết ngày", written(day(-1)))
    browser.click("Ủy quyền")
    browser.see("Chọn người nhận ủy quyền")
    browser.look("uy-quyen-sai")
    assert value
    give(browser, colleague)
    browser.see("Đã ghi ủy quyền", "đang hiệu lực")
    browser.look("uy-quyen")

    browser.sign_in(colleague)
    browser.see("Chọn vai trò", "thay mặt đồng chí Hà Thị Thử")
    browser.look("chon-vai-tro-thay-mat")
    browser.follow(browser.find(
        "return [...document.querySelectorAll('tr')].find(r => text(r).includes('thay mặt'))"
        ".querySelector('button')", "", "role on behalf"))
    assert "thay mặt đồng chí Hà Thị Thử" in browser.has("return document.querySelector('.who').textContent")
    browser.go("/tai-khoan")
    assert not browser.offers("Ủy quyền cho người khác"), "a delegation can be delegated"
    browser.click("Kết thúc ủy quyền")
    browser.see("Đăng nhập")
    browser.sign_in(colleague)
    browser.see("Việc của tôi")
    browser.go("/tai-khoan")
    browser.see("kết thúc sớm ngày")


def give(browser, colleague):
    """Fills the form in for the colleague with this user name, whom the form shows by name."""
    identity = identity_of(browser, colleague)
    browser.has("document.querySelector('select[name=delegate]').value = arguments[0]", identity)
    for label, text in (("Từ ngày", written(day())), ("Đến hết ngày", written(day(2))), ("Lý do", "Nghỉ phép")):
        browser.fill(label, text)
    browser.click("Ủy quyền")


def identity_of(browser, name):
    """The last account made is the last identity: identities are in the order of time."""
    options = browser.has(
        "return [...document.querySelectorAll('select[name=delegate] option')].map(o => o.value)")
    return max(options)


@behaviour
def news_comes_is_counted_read_and_chosen(browser):
    browser.become("hang.nguyen")
    browser.go("/tin-moi")
    browser.look("tin-moi")
    if browser.offers("Đánh dấu đã đọc tất cả"):
        browser.click("Đánh dấu đã đọc tất cả")
    browser.see("Đã đọc hết")
    assert "không có tin chưa đọc" in browser.has("return document.querySelector('.bell').getAttribute('aria-label')")
    browser.click("Tóm tắt tuần này")
    browser.see("Đến hạn trong 3 ngày làm việc", "Mới quá hạn", "Tin đã đến")
    browser.look("tom-tat")
    browser.go("/tin-moi/lua-chon")
    browser.tick("Báo cáo được chấp nhận: Không nhận")
    browser.choose("Bản tóm tắt qua thư điện tử", "Mỗi tuần")
    browser.click("Ghi lựa chọn")
    browser.see("Đã ghi lựa chọn tin", "Luôn hiện trên chuông")
    assert browser.field("Báo cáo được chấp nhận: Không nhận").is_selected()
    browser.look("chon-tin")


@behaviour
def who_keeps_the_log_finds_who_came_and_what_was_taken(browser):
    browser.sign_in("mai.dinh", "khong-phai-mat-khau")
    browser.become("quantri")
    browser.go("/quan-tri/nhat-ky-truy-cap")
    browser.look("nhat-ky-truy-cap")
    browser.see("Đăng nhập không thành")
    browser.go("/quan-tri/nhat-ky-truy-cap?viec=failed")
    browser.see("Đinh Thị Mai", "Đang lọc")
    browser.not_see("Đăng xuất ở mọi nơi:")
    browser.become("mai.dinh")
    browser.go("/quan-tri/nhat-ky-truy-cap")
    assert browser.status() == 404, browser.status()
    browser.go("/tai-khoan")
    browser.see("Nhật ký truy cập", "Đăng nhập không thành")


@behaviour
def requiring_a_second_factor_needs_a_day_and_is_lifted_again(browser):
    browser.become("quantri")
    browser.go("/quan-tri/hai-lop")
    browser.choose("Áp dụng cho", "Người xem bên ngoài")
    browser.fill("Bắt buộc từ ngày", written(day(-1)))
    browser.click("Ghi yêu cầu")
    browser.see("Ngày bắt buộc đã qua")
    browser.fill("Bắt buộc từ ngày", written(day(20)))
    browser.click("Ghi yêu cầu")
    browser.see("Đã ghi yêu cầu", f"bắt buộc từ {written(day(20))}")
    browser.look("yeu-cau-hai-lop")
    browser.click("Thôi yêu cầu")
    browser.see("Đã thôi yêu cầu")
