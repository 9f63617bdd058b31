# SPDX-License-Identifier: AGPL-3.0-or-later
"""Accounts: made in bulk with slips, several roles, one's own password, and where an outside reader's access ends."""

import itertools

from browser import Browser
from server import PASSWORD
from story import behaviour, day, written

OWN = "nghi-dinh-ba-muoi"
COUNT = itertools.count(1)


def newcomer(browser):
    """A user name nobody had before."""
    return f"moi.{browser.size}{next(COUNT)}"


def make(browser, *lines):
    """The administrator makes accounts from a pasted table; gives the one-time passwords by user name."""
    browser.become("quantri")
    browser.go("/quan-tri/tai-khoan/hang-loat")
    browser.fill("Bảng tài khoản", "\n".join(lines))
    browser.click("Xem trước")
    browser.click(f"Tạo {len(lines)} tài khoản, in phiếu")
    return slips(browser)


def slips(browser):
    """User name and one-time password of every slip on the page."""
    shown = browser.has("return [...document.querySelectorAll('.slip')].map(text)")
    passwords = {}
    for words in shown:
        name = words.split("Tên đăng nhập: ")[1].split()[0]
        passwords[name] = words.split("Mật khẩu một lần: ")[1].split()[0]
    return passwords


def enter(browser, name, slip, password=OWN):
    """The first sign-in with a slip: a password of one's own, then on."""
    browser.sign_in(name, slip)
    if "/vai-tro" in browser.path:
        choose_role(browser, "Sở Công Thương")
    browser.see("Mật khẩu trên phiếu chỉ dùng một lần")
    change_password(browser, slip, password)


def change_password(browser, old, new):
    browser.fill("Mật khẩu hiện tại", old)
    browser.fill("Mật khẩu mới", new)
    browser.fill("Gõ lại mật khẩu mới", new)
    browser.click("Đổi mật khẩu")


def open_account(browser, name):
    browser.become("quantri")
    browser.go(f"/quan-tri/tai-khoan?q={name}")
    browser.follow(browser.driver.find_elements("css selector", "main tbody a")[0])
    browser.see(name)


@behaviour
def accounts_are_made_in_bulk_with_a_slip_for_each_and_bad_rows_are_named_first(browser):
    first, second = newcomer(browser), newcomer(browser)
    good = f"Nguyễn Văn Sáng; {first}; Sở Công Thương; Công chức"
    browser.become("quantri")
    browser.menu("Tài khoản")
    browser.click("Thêm nhiều tài khoản")
    browser.fill("Bảng tài khoản", f"{good}\nTrần Thị Mơ; {second}; Sở Không Có Thật; Thư ký ISO")
    browser.click("Xem trước")
    browser.see("1 dòng cần sửa, chưa tạo tài khoản nào", "không có cơ quan “Sở Không Có Thật” trong danh mục")
    assert not browser.offers("Tạo ")
    browser.look("tai-khoan-hang-loat-sai")

    browser.fill("Bảng tài khoản", f"{good}\nTrần Thị Mơ; {second}; Sở Tư pháp; Thư ký ISO")
    browser.click("Xem trước")
    browser.see("2 dòng đều đúng")
    browser.look("tai-khoan-hang-loat-dung")
    browser.click("Tạo 2 tài khoản, in phiếu")
    browser.see("Phiếu tài khoản", "giao tận tay")
    browser.look("tai-khoan-phieu")
    passwords = slips(browser)
    assert set(passwords) == {first, second}, passwords
    assert passwords[first] != passwords[second]

    browser.go("/quan-tri/tai-khoan/hang-loat")
    browser.not_see(passwords[first])
    open_account(browser, second)
    browser.see("Trần Thị Mơ", "Thư ký ISO", "Sở Tư pháp", "chưa đổi mật khẩu một lần")

    enter(browser, second, passwords[second])
    browser.see("Đã đổi mật khẩu")
    browser.go("/viec-cua-toi")
    browser.see("Việc của tôi", "Sở Tư pháp")
    browser.sign_in(second, passwords[second])
    browser.see("Tên đăng nhập hoặc mật khẩu không đúng")


@behaviour
def with_the_password_of_a_slip_nothing_opens_before_one_of_ones_own_is_set(browser):
    name = newcomer(browser)
    slip = make(browser, f"Lò Thị Mây; {name}; Sở Công Thương; Thư ký ISO")[name]
    browser.sign_in(name, slip)
    browser.look("dang-nhap-lan-dau")
    browser.go("/nhiem-vu")
    browser.see("Mật khẩu trên phiếu chỉ dùng một lần")
    change_password(browser, slip, slip)
    assert "mat-khau" in browser.path, browser.path
    browser.go("/nhiem-vu")
    browser.see("Đổi mật khẩu")


@behaviour
def who_has_several_roles_chooses_one_and_changes_it_later(browser):
    name = newcomer(browser)
    slip = make(browser, f"Vàng Thị Hoa; {name}; Sở Công Thương; Thư ký ISO")[name]
    open_account(browser, name)
    browser.choose("Cơ quan, đơn vị", "Sở Tư pháp")
    browser.choose("Vai trò", "Đánh giá viên nội bộ")
    browser.click("Thêm vai trò")
    browser.see("Đã thêm vai trò", "Đánh giá viên nội bộ")
    browser.look("tai-khoan-hai-vai-tro")
    browser.click("Thêm vai trò")
    browser.see("Chưa gửi được")

    enter(browser, name, slip)
    browser.sign_in(name, OWN)
    browser.see("Chọn vai trò", "Sở Công Thương", "Sở Tư pháp")
    browser.look("chon-vai-tro")
    choose_role(browser, "Sở Tư pháp")
    browser.go("/nhiem-vu")
    browser.see("Sở Tư pháp")
    browser.not_see("Sở Công Thương")
    assert browser.fetch("/van-ban/nhap")[0] == 404

    browser.driver.find_element("css selector", "details.who > summary").click()
    browser.click("Chọn vai trò khác")
    choose_role(browser, "Sở Công Thương")
    browser.go("/nhiem-vu")
    browser.see("Sở Công Thương")
    browser.not_see("Sở Tư pháp")


def choose_role(browser, agency):
    """Presses the button in the row of an agency."""
    button = browser.find(
        """
        const row = [...document.querySelectorAll('main tr')].find(r => text(r).includes(arguments[0]));
        return row ? row.querySelector('button') : null;
        """, agency, "role in")
    browser.follow(button)


@behaviour
def changing_ones_password_asks_for_the_old_one_and_ends_the_other_sessions(browser):
    name = newcomer(browser)
    slip = make(browser, f"Hoàng Văn Dũng; {name}; Sở Công Thương; Công chức")[name]
    enter(browser, name, slip)
    elsewhere = Browser(browser.server)
    try:
        elsewhere.sign_in(name, OWN)
        elsewhere.go("/tai-khoan")
        elsewhere.see("Tài khoản của tôi")
        browser.go("/tai-khoan")
        browser.look("tai-khoan-cua-toi")
        browser.click("Đổi mật khẩu")
        change_password(browser, "khong-phai-mat-khau-cu", "mot-cau-de-nho")
        browser.see("Mật khẩu hiện tại chưa đúng")
        browser.look("doi-mat-khau-sai")
        change_password(browser, OWN, "ngan")
        browser.see("Mật khẩu phải có ít nhất")
        browser.fill("Mật khẩu hiện tại", OWN)
        browser.fill("Mật khẩu mới", "mot-cau-de-nho")
        browser.fill("Gõ lại mật khẩu mới", "mot-cau-kho-nho")
        browser.click("Đổi mật khẩu")
        browser.see("Chưa gửi được")
        change_password(browser, OWN, "mot-cau-de-nho")
        browser.see("Đã đổi mật khẩu")
        browser.go("/tai-khoan")
        browser.see("Tài khoản của tôi")
        elsewhere.go("/tai-khoan")
        assert "/dang-nhap" in elsewhere.path, elsewhere.path
    finally:
        elsewhere.close()
    browser.sign_in(name, OWN)
    browser.see("Tên đăng nhập hoặc mật khẩu không đúng")
    browser.sign_in(name, "mot-cau-de-nho")
    browser.see("Việc của tôi")


@behaviour
def an_outside_readers_account_needs_an_end_and_reads_one_agency_until_then(browser):
    name = newcomer(browser)
    browser.become("quantri")
    browser.go("/quan-tri/tai-khoan/moi")
    browser.fill("Họ và tên", "Trịnh Công Tâm")
    browser.fill("Tên đăng nhập", name)
    browser.choose("Cơ quan, đơn vị", "Sở Công Thương")
    browser.choose("Vai trò", "Người")
    browser.click("Tạo tài khoản")
    browser.see("phải có ngày hết quyền")
    browser.look("tai-khoan-khach-thieu-ngay")
    browser.fill("Đến hết ngày", "31/02/2027")
    browser.click("Tạo tài khoản")
    browser.see("Ngày chưa đúng")
    browser.fill("Đến hết ngày", written(day(5)))
    browser.click("Tạo tài khoản")
    slip = slips(browser)[name]

    enter(browser, name, slip)
    browser.go("/nhiem-vu")
    browser.see("được xem đến hết ngày " + written(day(5)), "Sở Công Thương")
    browser.look("khach-duoc-xem")
    browser.not_see("Sở Tư pháp", "Sở Y tế")
    for page in ("/bao-cao", "/van-ban/nhap", "/co-quan/moi", "/quan-tri/tai-khoan"):
        assert browser.fetch(page)[0] == 404, page

    elsewhere = Browser(browser.server)
    try:
        open_account(elsewhere, name)
        elsewhere.open("Thôi vai trò này")
        elsewhere.click("Thôi vai trò")
        elsewhere.see("Đã thôi vai trò", "đã thôi ngày " + written(day()))
    finally:
        elsewhere.close()
    browser.go("/nhiem-vu")
    browser.not_see("Sở Công Thương")
    assert not browser.driver.find_elements("css selector", "main td a.t")
    browser.sign_in(name, OWN)
    browser.look("khach-het-quyen")
    assert "/dang-nhap" in browser.path, browser.path


@behaviour
def an_account_that_ended_is_signed_out_and_not_let_in_again(browser):
    name = newcomer(browser)
    slip = make(browser, f"Đỗ Văn Kết; {name}; Sở Công Thương; Công chức")[name]
    enter(browser, name, slip)
    elsewhere = Browser(browser.server)
    try:
        open_account(elsewhere, name)
        elsewhere.open("Ngừng tài khoản này")
        elsewhere.click("Ngừng tài khoản")
        elsewhere.see("Đã ngừng tài khoản", "Tài khoản đã ngừng từ " + written(day()))
    finally:
        elsewhere.close()
    browser.go("/viec-cua-toi")
    assert "/dang-nhap" in browser.path, browser.path
    browser.sign_in(name, OWN)
    browser.see("Tên đăng nhập hoặc mật khẩu không đúng")


@behaviour
def the_last_administrator_stays(browser):
    open_account(browser, "quantri")
    browser.open("Ngừng tài khoản này")
    browser.click("Ngừng tài khoản")
    browser.see("Đây là quản trị cuối cùng")
    browser.look("quan-tri-cuoi-cung")
    browser.sign_in("quantri", PASSWORD)
    browser.see("Tài khoản")
