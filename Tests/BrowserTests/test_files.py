# SPDX-License-Identifier: AGPL-3.0-or-later
"""Documents as they come: Word files, PDFs with text, and files that aren't what they say."""

import html
import os
import shutil
import subprocess
import unicodedata

from steps import OFFICER, SECRETARY, check_all, find_assignment, hand_in, issue
from story import Notice, Skipped, behaviour, day, evidence, written


def made_with(program, source, name, *arguments):
    """A document file made by a program from a source file."""
    if not shutil.which(program):
        raise Skipped(f"{program} is missing")
    made = os.path.join(os.path.dirname(source), name)
    output = ["-o", made] if program == "pandoc" else [made]
    subprocess.run([program, *arguments, source, *output], check=True, timeout=120)
    return made


def word_file(notice):
    """A .docx whose numbered orders are a list of Word, not typed numbers."""
    lines = []
    for line in notice.text.splitlines():
        is_order = line[:1].isdigit() and ". " in line[:4]
        lines.append(line if is_order or not line else line.replace("-", "\\-", 1) + "\n")
    source = evidence("thong-bao.md", "\n".join(lines))
    return made_with("pandoc", source, "thong-bao.docx", "-f", "markdown", "-t", "docx")


def pdf_file(notice):
    """A .pdf with text, its letterhead in two columns as officials write it."""
    body = notice.text[notice.text.index("THÔNG BÁO"):]
    left = f"ỦY BAN NHÂN DÂN<br>TỈNH SÔNG MÂY<br>Số: {notice.number}"
    right = (
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc<br>"
        f"<i>Sông Mây, ngày {day():%d} tháng {day():%m} năm {day():%Y}</i>")
    paragraphs = "".join(f"<p>{html.escape(line)}</p>" for line in body.splitlines() if line.strip())
    source = evidence(
        "thong-bao.html",
        "<!doctype html><html lang=vi><meta charset=utf-8><style>body{font:13pt Tinos,'Times New Roman',serif}"
        "table{width:100%;text-align:center}p{text-align:justify;margin:4pt 0}</style>"
        f"<table><tr><td>{left}<td>{right}</table>{paragraphs}</html>")
    return made_with("weasyprint", source, "thong-bao.pdf", "--quiet")


def bring_in_file(browser, path):
    browser.become(OFFICER)
    browser.go("/van-ban/nhap")
    browser.attach("Tệp văn bản", path)
    browser.click("Đọc văn bản")


def read_right(browser, notice, name, due):
    browser.see("Kiểm tra bản đọc", notice.number, name, "Nhiệm vụ đọc được: 2", "Sở Công Thương", written(day()))
    assert browser.value("Ngày phải xong") == due, browser.value("Ngày phải xong")
    check_all(browser)
    browser.click("Ban hành ")
    browser.see("Đã ban hành: 2 nhiệm vụ được giao", notice.number, name)


def two_orders():
    due = written(day(40))
    return due, Notice(
        f"Sở Công Thương rà soát quy trình cấp phép, gửi kết quả về Sở Khoa học và Công nghệ trước ngày {due}.",
        "Sở Tư pháp rà soát văn bản quy phạm pháp luật của tỉnh.")


@behaviour
def a_word_document_is_read_like_pasted_text(browser):
    due, notice = two_orders()
    bring_in_file(browser, word_file(notice))
    browser.look("kiem-tra-docx")
    read_right(browser, notice, "thong-bao.docx", due)


@behaviour
def a_pdf_with_text_is_read_like_pasted_text_and_its_original_can_be_had(browser):
    due, notice = two_orders()
    bring_in_file(browser, pdf_file(notice))
    browser.look("kiem-tra-pdf")
    read_right(browser, notice, "thong-bao.pdf", due)
    browser.look("van-ban-tu-pdf")
    original = browser.find("return pick(document.querySelectorAll('main a'), arguments[0])", "thong-bao.pdf", "link")
    status, kind, disposition, beginning, _ = browser.fetch(original.get_attribute("href"))
    assert (status, beginning[:5]) == (200, "%PDF-"), (status, kind)


@behaviour
def a_file_that_is_not_what_it_says_is_refused_with_a_sentence(browser):
    bring_in_file(browser, evidence("van-ban.pdf", "Đây không phải tệp PDF.\n"))
    assert browser.status() == 422, browser.status()
    browser.see("Tệp bị hỏng, hoặc nội dung không đúng với đuôi tệp")
    browser.look("van-ban-tep-hong")
    bring_in_file(browser, evidence("van-ban.exe", "MZ"))
    assert browser.status() == 422, browser.status()
    browser.see("Chưa đọc được tệp dạng .exe")
    bring_in_file(browser, evidence("van-ban.txt", ""))
    assert browser.status() == 422, browser.status()
    browser.see("Văn bản không có nội dung")


@behaviour
def a_document_marked_secret_is_not_kept(browser):
    notice = Notice("Sở Y tế rà soát quy trình.")
    bring_in_file(browser, evidence("mat.txt", "TỐI MẬT\n\n" + notice.text))
    assert browser.status() == 422, browser.status()
    browser.go("/van-ban")
    browser.not_see(notice.number)


@behaviour
def a_document_that_only_speaks_of_secrecy_is_read(browser):
    notice = Notice("Sở Công Thương thực hiện quy định bảo vệ bí mật nhà nước, quản lý tài liệu mật.")
    bring_in_file(browser, evidence("thong-bao.txt", notice.text))
    browser.see("Kiểm tra bản đọc", notice.number, "Sở Công Thương")


def hand_in_only(browser, name, words):
    """An assignment of its own, and one file as all its evidence."""
    notice = Notice("Sở Công Thương lập hồ sơ quản lý tài liệu.")
    issue(browser, notice)
    find_assignment(browser, notice, SECRETARY)
    hand_in(browser, "Đã lập hồ sơ.", evidence(name, words))
    browser.click("Nộp báo cáo")


@behaviour
def evidence_without_a_byte_is_refused_and_the_text_kept(browser):
    hand_in_only(browser, "rong.txt", "")
    assert browser.status() == 422, browser.status()
    assert browser.value("Kết quả thực hiện") == "Đã lập hồ sơ."
    browser.see("rong.txt không có nội dung (0 byte)")
    browser.look("bang-chung-rong")


@behaviour
def a_program_is_no_evidence(browser):
    hand_in_only(browser, "ket-qua.pdf", "MZ\0\1\2\3" * 40)
    assert browser.status() == 422, browser.status()
    browser.see("ket-qua.pdf")
    assert browser.value("Kết quả thực hiện") == "Đã lập hồ sơ."


@behaviour
def evidence_marked_secret_is_refused(browser):
    hand_in_only(browser, "mat.txt", "TUYỆT MẬT\n\nDanh sách\n")
    assert browser.status() == 422, browser.status()
    browser.see("Chưa tiếp nhận")
    browser.look("bang-chung-mat")


@behaviour
def words_written_with_combining_marks_are_found_and_shown_like_others(browser):
    notice = Notice("Sở Công Thương thống kê hồ sơ điện tử vùng biên.")
    notice.text = unicodedata.normalize("NFD", notice.text)
    browser.become(OFFICER)
    browser.go("/van-ban/nhap")
    browser.fill("Dán nội dung văn bản", notice.text)
    browser.click("Đọc văn bản")
    browser.see("Kiểm tra bản đọc", notice.number, "Sở Công Thương")
    check_all(browser)
    browser.click("Ban hành ")
    browser.see("Đã ban hành: 1 nhiệm vụ được giao")
    sought = "thống kê hồ sơ điện tử"
    for words in ("thong ke ho so dien tu", sought, unicodedata.normalize("NFD", sought)):
        browser.go("/tim-kiem")
        browser.fill("Từ cần tìm", words)
        browser.click("Tìm")
        browser.see("Thống kê hồ sơ điện tử")
