# SPDX-License-Identifier: AGPL-3.0-or-later
"""Scanned documents: read in the background, checked beside the picture, issued."""

import base64
import glob
import os
import shutil
import struct
import subprocess
import time
import zlib

from browser import PATIENCE
from steps import OFFICER, check_all
from story import Notice, Skipped, behaviour, evidence
from test_files import pdf_file

PROGRAMS = ("tesseract", "pdftoppm", "weasyprint")


def scanned(notice, name="quet-thong-bao.pdf", copies=1):
    """A PDF that holds nothing but pictures of the notice's pages, as a scanner makes it."""
    for program in PROGRAMS:
        if not shutil.which(program):
            raise Skipped(f"{program} is missing")
    typed = pdf_file(notice)
    root = os.path.join(os.path.dirname(typed), "trang")
    subprocess.run(["pdftoppm", "-jpeg", "-r", "150", typed, root], check=True, timeout=60)
    pictures = sorted(glob.glob(root + "*.jpg")) * copies
    pages = "".join(
        f'<img src="data:image/jpeg;base64,{base64.b64encode(open(path, "rb").read()).decode()}">' for path in pictures)
    source = evidence(
        "quet.html", "<style>@page{size:A4;margin:0}img{display:block;width:210mm;height:297mm}</style>" + pages)
    made = os.path.join(os.path.dirname(source), name)
    subprocess.run(["weasyprint", "--quiet", source, made], check=True, timeout=120)
    return made


def hand_over(browser, path):
    browser.become(OFFICER)
    browser.menu("Văn bản")
    browser.click("Nhập văn bản")
    browser.attach("Tệp văn bản", path)
    browser.click("Đọc văn bản")


def wait_for(browser, *words, path="/viec-cua-toi"):
    """Comes back to a page until it says something: a reading takes as long as it takes."""
    end = time.monotonic() + 4 * PATIENCE
    while True:
        browser.go(path)
        if all(word in browser.text() for word in words):
            return
        assert time.monotonic() < end, browser.text()[:800]
        time.sleep(0.5)


@behaviour
def a_scanned_notice_is_read_while_one_is_away_checked_beside_its_picture_and_issued(browser):
    notice = Notice(
        "Giao Sở Công Thương chủ trì rà soát quy trình, báo cáo UBND tỉnh trước ngày 20/12/2027.",
        "Giao Sở Tài chính bố trí kinh phí duy trì hệ thống, báo cáo kết quả trước ngày 25/12/2027.")
    hand_over(browser, scanned(notice))
    browser.see("Bản quét: quet-thong-bao.pdf", "1 trang")
    browser.look("ban-quet-dang-nhan-dang")
    wait_for(browser, notice.number)
    browser.click(f"Thông báo {notice.number}")
    browser.see("Kiểm tra bản đọc", "Nhiệm vụ đọc được: 2", "Trên bản gốc")
    if browser.size == "phone":
        browser.look("kiem-tra-ban-quet-nhiem-vu")
        tab = browser.driver.execute_script("return document.querySelector('label[for=pane-src]')")
        browser.reach(tab)
        tab.click()
    browser.see("Chữ được nhận dạng từ ảnh: 1 trang")
    pictures = browser.driver.execute_script(
        "return Promise.all([...document.querySelectorAll('.sheet img')].map(async i => "
        "{ i.loading = 'eager'; await i.decode(); return i.naturalWidth; }))")
    assert pictures and all(width > 800 for width in pictures), pictures
    marks = browser.driver.execute_script(
        "return [...document.querySelectorAll('.sheet svg [class^=k-]')].map(a => a.getAttribute('class'))")
    assert {"k-addressee", "k-deadline"} <= set(marks), marks
    browser.look("kiem-tra-ban-quet")
    if browser.size == "phone":
        tab = browser.driver.execute_script("return document.querySelector('label[for=pane-ord]')")
        browser.reach(tab)
        tab.click()
    check_all(browser)
    browser.click("Ban hành ")
    browser.see("Đã ban hành", notice.number)


@behaviour
def the_reading_of_a_scan_is_stopped_begun_again_and_given_up(browser):
    notice = Notice(*[f"Giao Sở Y tế báo cáo nội dung số {n} trước ngày 20/12/2027." for n in range(1, 60)])
    # So many pages that no machine has read them before it is told to stop.
    hand_over(browser, scanned(notice, "quet-dai.pdf", copies=20))
    browser.see("Bản quét: quet-dai.pdf", "Có thể rời trang, kết quả sẽ hiện ở Việc của tôi.")
    browser.click("Dừng nhận dạng")
    browser.see("Đã dừng nhận dạng.", "Nhận dạng tiếp")
    browser.look("ban-quet-da-dung")
    browser.go("/van-ban")
    browser.see("quet-dai.pdf", "Cần xem lại")
    browser.click("quet-dai.pdf")
    browser.click("Nhận dạng tiếp")
    browser.see("Đã đưa bản quét vào hàng nhận dạng.")
    browser.click("Dừng nhận dạng")
    browser.open("Bỏ bản quét này")
    browser.click("Bỏ bản quét, xóa tệp")
    browser.see("Đã bỏ bản quét và xóa tệp.")
    assert "quet-dai.pdf" not in browser.text()


@behaviour
def a_scan_marked_secret_is_refused_and_says_what_to_do(browser):
    notice = Notice("Giao Sở Y tế báo cáo trước ngày 20/12/2027.")
    notice.number = notice.number + "<br><br><b>TỐI MẬT</b>"
    hand_over(browser, scanned(notice, "quet-03.pdf"))
    browser.see("Bản quét: quet-03.pdf")
    wait_for(browser, "quet-03.pdf", "Văn bản có dấu TỐI MẬT.")
    browser.click("quet-03.pdf")
    browser.see("Hệ thống không nhận văn bản mật.", "đã được xóa")
    browser.look("ban-quet-co-dau-mat")
    browser.click("Đã rõ")
    assert "quet-03.pdf" not in browser.text()


@behaviour
def a_picture_that_is_too_large_or_none_is_refused_with_a_sentence(browser):
    if not all(shutil.which(program) for program in PROGRAMS):
        raise Skipped("scans can't be read here")
    folder = os.path.dirname(evidence("x.txt", "x"))
    def chunk(kind, content):
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
    bomb = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 60000, 60000, 8, 0, 0, 0, 0))
    bomb += chunk(b"IDAT", zlib.compress(bytes(1000))) + chunk(b"IEND", b"")
    for name, content, sentence in (
        ("bom.png", bomb, "Ảnh lớn hơn 70 triệu điểm ảnh."),
        ("gia.jpg", "đây là chữ, không phải ảnh".encode(), "Chưa gửi được."),
    ):
        path = os.path.join(folder, name)
        with open(path, "wb") as file:
            file.write(content)
        hand_over(browser, path)
        browser.see(sentence)
