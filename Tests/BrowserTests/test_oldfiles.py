# SPDX-License-Identifier: AGPL-3.0-or-later
"""Files of before Unicode, signed files, and evidence that is an official document."""

import shutil
import time

from browser import PATIENCE
from signing import signed
from steps import OFFICER, SECRETARY, bring_in, find_assignment, hand_in, issue
from story import Notice, Skipped, behaviour, day, evidence, written
from test_files import bring_in_file, made_with, pdf_file, read_right, two_orders

# TCVN3: the letters at codes A1 to FE.
LETTERS = (
    "ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ")
CODES = {letter: 0xA1 + place for place, letter in enumerate(LETTERS) if letter != "."}


def old(text):
    """What an ABC keyboard wrote: capitals with tones as small letters."""
    return bytes(CODES.get(letter) or CODES.get(letter.lower()) or ord(letter) for letter in text)


def with_bytes(name, content):
    path = evidence(name, "")
    with open(path, "wb") as file:
        file.write(content)
    return path


def rich(text):
    """An RTF whose lines in capitals were typed small in a font of capitals."""
    def words(line):
        return "".join(f"\\'{byte:02x}" if byte > 126 else chr(byte) for byte in old(line))
    lines = [
        "\\f1 " + words(line.lower()) if line.isupper() else "\\f0 " + words(line) for line in text.splitlines()]
    body = "\\par\n".join(lines)
    return ("{\\rtf1\\ansi{\\fonttbl{\\f0\\fnil .VnTime;}{\\f1\\fnil .VnTimeH;}}\n" + body + "\\par}").encode("ascii")


@behaviour
def a_text_in_tcvn3_is_read_and_its_original_kept(browser):
    due, notice = two_orders()
    content = old(notice.text)
    bring_in_file(browser, with_bytes("thong-bao-abc.txt", content))
    browser.see("Đã chuyển từ mã TCVN3 (ABC)")
    browser.look("kiem-tra-tcvn3")
    read_right(browser, notice, "thong-bao-abc.txt", due)
    browser.see("Đã chuyển từ mã TCVN3 (ABC)")
    original = browser.find("return pick(document.querySelectorAll('main a'), arguments[0])", "thong-bao-abc.txt", "link")
    status, kind, disposition, _, length = browser.fetch(original.get_attribute("href"))
    assert (status, length) == (200, len(content)), (status, length)
    assert disposition.startswith("attachment") and "html" not in kind, (kind, disposition)


@behaviour
def an_rtf_typed_in_abc_fonts_is_read_as_its_fonts_draw_it(browser):
    if not shutil.which("soffice"):
        raise Skipped("LibreOffice is missing")
    due, notice = two_orders()
    bring_in_file(browser, with_bytes("thong-bao.rtf", rich(notice.text)))
    browser.see("Đã chuyển từ mã TCVN3 (ABC)", "ỦY BAN NHÂN DÂN")
    browser.look("kiem-tra-rtf")
    read_right(browser, notice, "thong-bao.rtf", due)


def once_looked_at(browser, *words):
    """The page once the worker has been there."""
    end = time.monotonic() + 3 * PATIENCE
    while time.monotonic() < end and any(word not in browser.text() for word in words):
        time.sleep(0.5)
        browser.driver.refresh()
    browser.see(*words)


def need(*programs):
    for program in programs:
        if not shutil.which(program):
            raise Skipped(f"{program} is missing")


@behaviour
def a_signed_pdf_says_who_signed_and_a_changed_one_that_it_was_changed(browser):
    need("pdfsig", "openssl", "weasyprint")
    _, notice = two_orders()
    path = signed(pdf_file(notice), "Văn phòng UBND tỉnh Sông Mây", "Bùi Quốc Toàn")
    bring_in_file(browser, path)
    once_looked_at(
        browser, "Bùi Quốc Toàn (Văn phòng UBND tỉnh Sông Mây) ký số", "Nội dung đúng như lúc ký",
        "Chưa xác minh được tổ chức cấp chứng thư số")
    browser.look("kiem-tra-ky-so")
    _, other = two_orders()
    with open(signed(pdf_file(other), "Văn phòng UBND tỉnh Sông Mây", "Bùi Quốc Toàn"), "rb") as file:
        content = file.read()
    # One byte of the head, which no reader misses: the comment after the version.
    changed = content.replace(b"%PDF-1.7\n%", b"%PDF-1.7\n#", 1) if content.startswith(b"%PDF-1.7\n%") else (
        content[:12] + bytes([content[12] ^ 1]) + content[13:])
    bring_in_file(browser, with_bytes("sua-sau-khi-ky.pdf", changed))
    once_looked_at(browser, "Nội dung đã bị thay đổi sau khi ký")
    browser.look("kiem-tra-ky-so-sai")


@behaviour
def an_unsigned_pdf_says_so(browser):
    need("pdfsig", "weasyprint")
    _, notice = two_orders()
    bring_in_file(browser, pdf_file(notice))
    once_looked_at(browser, "Tệp không có chữ ký số")


def decision(number, kind="QUYẾT ĐỊNH", symbol="QĐ-SCT"):
    """A Word document of the department."""
    today = day()
    source = evidence("qd.md", f"""**UBND TỈNH SÔNG MÂY**

**SỞ CÔNG THƯƠNG**

Số: {number}/{symbol}

*Sông Mây, ngày {today:%d} tháng {today:%m} năm {today:%Y}*

**{kind}**

**Về việc công bố tài liệu**

Điều 1. Công bố tài liệu kèm theo.
""")
    return made_with("pandoc", source, f"{number}-van-ban.docx", "-f", "markdown", "-t", "docx")


@behaviour
def who_accepts_sees_whether_evidence_is_what_was_asked_for(browser):
    notice = Notice(
        f"Sở Công Thương gửi Quyết định công bố tài liệu về Sở Khoa học và Công nghệ trước ngày {written(day(20))}.")
    issue(browser, notice)
    find_assignment(browser, notice, SECRETARY)
    hand_in(browser, "Đã ban hành.", decision(12), decision(13, "KẾ HOẠCH", "KH-SCT"))
    browser.click("Nộp báo cáo")
    find_assignment(browser, notice, OFFICER)
    once_looked_at(
        browser, f"Bằng chứng là Quyết định số 12/QĐ-SCT ngày {written(day())} của Sở Công Thương",
        "đúng loại văn bản được yêu cầu", "Văn bản yêu cầu là Quyết định, bằng chứng là Kế hoạch")
    browser.look("bang-chung-doi-chieu")


@behaviour
def what_is_remembered_while_checking_has_a_page_and_can_be_taken_back(browser):
    notice = Notice("Sở Công nghiệp báo cáo kết quả rà soát quy trình.")
    bring_in(browser, notice)
    browser.fill("Chọn cơ quan khác", "Sở Công Thương")
    browser.tick("Ghi nhớ cách hiểu này cho các văn bản sau")
    browser.choose("Cơ quan xem xét, chấp nhận", "Sở Khoa học và Công nghệ")
    browser.click("Đúng, ")
    browser.see("Đã ghi nhớ cách hiểu: “Sở Công nghiệp”")
    browser.click("Xem cách hiểu đã ghi nhớ")
    browser.see("Sở Công nghiệp", "Sở Công Thương", "Đỗ Hải Yến", notice.number, "Thông báo 71/TB-UBND")
    browser.look("cach-hieu")
    browser.go("/co-quan")
    browser.click("Cách hiểu đã ghi nhớ")
    # Others have been remembered as well.
    browser.open("Thôi ghi nhớ…", row="Sở Công nghiệp")
    browser.look("cach-hieu-bo")
    browser.click("Thôi ghi nhớ", row="Sở Công nghiệp")
    browser.see("Đã thôi ghi nhớ “Sở Công nghiệp”", "Văn phòng Ủy ban")
