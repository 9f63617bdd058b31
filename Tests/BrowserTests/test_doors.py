# SPDX-License-Identifier: AGPL-3.0-or-later
from server import PASSWORD
from story import test


@test
def a_wrong_password_is_told_in_a_sentence(browser):
    browser.sign_in("pao.vang", "khong-phai-mat-khau")
    browser.see("Tên đăng nhập hoặc mật khẩu không đúng")
    browser.look("dang-nhap-sai")


@test
def who_signs_in_sees_first_what_waits_for_them(browser):
    browser.nobody()
    browser.go("/dang-nhap")
    browser.look("dang-nhap")
    browser.sign_in("pao.vang")
    browser.see("Việc của tôi", "chờ bạn", "Sở Công Thương")
    browser.look("viec-cua-toi")


@test
def a_stranger_is_led_to_the_door_and_back_to_the_page_they_wanted(browser):
    browser.nobody()
    browser.go("/nhiem-vu?han=late")
    browser.see("Đăng nhập")
    browser.fill("Tên đăng nhập", "yen.do")
    browser.fill("Mật khẩu", PASSWORD)
    browser.click("Đăng nhập")
    assert browser.path == "/nhiem-vu?han=late", browser.path


@test
def signing_out_ends_the_session(browser):
    browser.sign_in("mai.dinh")
    browser.driver.find_element("css selector", "details.who > summary").click()
    browser.click("Đăng xuất")
    browser.go("/viec-cua-toi")
    browser.see("Đăng nhập")


@test
def what_is_not_there_says_so_and_what_to_do(browser):
    browser.become("pao.vang")
    browser.go("/khong-co-trang-nay")
    assert browser.status() == 404, browser.status()
    browser.see("Không có trang này")
    browser.look("khong-co-trang")
