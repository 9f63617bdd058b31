# SPDX-License-Identifier: AGPL-3.0-or-later
"""The report of a period to the People's Committee."""

import shutil
import subprocess

from story import test


@test
def a_report_is_made_its_figures_open_it_is_frozen_and_downloaded(browser):
    browser.become("yen.do")
    browser.menu("Báo cáo")
    browser.click("Lập báo cáo")
    browser.look("bao-cao-moi")
    browser.choose("Kỳ báo cáo", "năm")
    browser.click("Lập báo cáo")
    browser.see("Đã lập báo cáo", "Dự thảo", "Được giao")
    browser.look("bao-cao-du-thao")
    here = browser.path

    figures = browser.driver.find_elements("css selector", "main a[href*='so-lieu']")
    assert figures, "no figure opens"
    shown = figures[0].text.strip()
    browser.follow(figures[0])
    browser.see(shown)
    browser.look("bao-cao-so-lieu")

    browser.go(here)
    browser.click("Sửa nhận xét")
    browser.fill("Kết quả nổi bật", "Các cơ quan triển khai nghiêm túc.")
    browser.look("bao-cao-nhan-xet")
    browser.click("Ghi nhận xét")
    browser.see("Đã ghi nhận xét")
    browser.open("Chốt báo cáo này")
    browser.click("Chốt báo cáo")
    browser.see("Đã chốt báo cáo", "Mốc nhật ký hệ thống")
    browser.look("bao-cao-da-chot")
    assert not browser.offers("Tính lại số liệu") and not browser.offers("Sửa nhận xét")

    pdf = browser.save("Tải PDF", ".pdf")
    with open(pdf, "rb") as file:
        assert file.read(5) == b"%PDF-"
    if shutil.which("pdftotext"):
        text = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, text=True, check=True).stdout
        for words in ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "BÁO CÁO", "Các cơ quan triển khai nghiêm túc."):
            assert words in text, f"{words} is not in the PDF:\n{text[:1500]}"


@test
def an_agency_head_sees_their_own_part_of_the_frozen_report(browser):
    browser.become("the.hoang")
    browser.menu("Báo cáo")
    links = browser.driver.find_elements("css selector", "main td a.t")
    assert links, "the frozen report is not in the list"
    browser.follow(links[0])
    browser.see("cơ quan, đơn vị mình")
    browser.look("bao-cao-phan-minh")
