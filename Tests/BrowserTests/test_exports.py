# SPDX-License-Identifier: AGPL-3.0-or-later
"""Lists and documents taken away: each file is downloaded as a person does it, and read back."""

import csv
import glob
import os
import re
import shutil
import subprocess
import tempfile
import zipfile
from xml.etree import ElementTree

from story import behaviour

SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def rows_of_csv(path):
    with open(path, "rb") as file:
        assert file.read(3) == b"\xef\xbb\xbf", "no mark of UTF-8"
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def rows_of_xlsx(path):
    """The cells of the first sheet as texts, and the sheet itself."""
    with zipfile.ZipFile(path) as package:
        assert package.testzip() is None
        sheet = ElementTree.fromstring(package.read("xl/worksheets/sheet1.xml"))
        shared = []
        if "xl/sharedStrings.xml" in package.namelist():
            for item in ElementTree.fromstring(package.read("xl/sharedStrings.xml")):
                shared.append("".join(item.itertext()))
    rows = []
    for row in sheet.iter(SHEET + "row"):
        cells = []
        for cell in row:
            assert cell.find(SHEET + "f") is None, "a formula"
            value = "".join(cell.itertext())
            cells.append(shared[int(value)] if cell.get("t") == "s" else value)
        rows.append(cells)
    return rows, sheet


def same_rows(browser, title, head_at=3):
    """Takes the list of this page in both kinds; they hold the same number of rows, which is given back."""
    for _ in range(5):
        table = rows_of_csv(browser.save("CSV", ".csv"))
        rows, sheet = rows_of_xlsx(browser.save("Xuất Excel", ".xlsx"))
        # The server's own work may have added a line to a log between the two.
        if len(rows_of_csv(browser.save("CSV", ".csv"))) == len(table):
            break
    assert rows[0][0] == title, rows[0]
    assert rows[1][0].startswith("Điều kiện lọc"), rows[1]
    assert re.search(r"^Xuất lúc \d\d:\d\d ngày \d\d/\d\d/\d{4}, người xuất: ", rows[2][0]), rows[2]
    assert rows[head_at] == table[0], (rows[head_at], table[0])
    assert len(rows) - head_at == len(table), (len(rows), len(table))
    setup = sheet.find(SHEET + "pageSetup")
    assert setup.get("orientation") == "landscape" and setup.get("paperSize") == "9"
    return table


@behaviour
def the_late_ones_are_taken_away_as_the_list_shows_them(browser):
    browser.become("yen.do")
    browser.go("/nhiem-vu?han=late")
    shown = len(browser.driver.find_elements("css selector", "main table.list tbody tr"))
    table = same_rows(browser, "Nhiệm vụ")
    assert len(table) - 1 == shown, (len(table), shown)
    assert all(row[1].startswith("quá ") for row in table[1:])
    rows, _ = rows_of_xlsx(browser.save("Xuất Excel", ".xlsx"))
    assert "Quá hạn" in rows[1][0], rows[1]
    assert float(rows[4][0]) > 40000, "the due day is no date"


@behaviour
def every_list_of_the_standing_office_is_taken_away(browser):
    browser.become("yen.do")
    for path, title in (
        ("/nhiem-vu", "Nhiệm vụ"), ("/van-ban", "Văn bản"), ("/co-quan", None), ("/bao-cao", None),
        ("/quan-tri/nhat-ky", None), ("/tim-kiem?q=danh%20gia", "Tìm kiếm"),
    ):
        browser.go(path)
        heading = browser.driver.find_element("css selector", "h1").text
        table = same_rows(browser, title or heading)
        assert len(table) > 1, path


@behaviour
def the_accounts_are_taken_away_by_the_administrator(browser):
    browser.become("quantri")
    browser.go("/quan-tri/tai-khoan")
    table = same_rows(browser, browser.driver.find_element("css selector", "h1").text)
    assert len(table) > 20


@behaviour
def a_secretary_takes_away_only_what_is_theirs(browser):
    browser.become("pao.vang")
    browser.go("/nhiem-vu")
    table = same_rows(browser, "Nhiệm vụ")
    assert len({row[3] for row in table[1:]}) == 1, table[1:]


@behaviour
def a_report_goes_out_as_word_and_opens(browser):
    browser.become("yen.do")
    browser.menu("Báo cáo")
    browser.click("Lập báo cáo")
    browser.choose("Kỳ báo cáo", "năm")
    browser.click("Lập báo cáo")
    browser.see("Đã lập báo cáo")
    path = browser.save("Tải Word", ".docx")
    with zipfile.ZipFile(path) as package:
        assert package.testzip() is None
        words = "".join(ElementTree.fromstring(package.read("word/document.xml")).itertext())
    for said in ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "BÁO CÁO", "Nơi nhận:"):
        assert said in words, words[:800]
    if shutil.which("soffice"):
        with tempfile.TemporaryDirectory(prefix="nenep-word-") as folder:
            subprocess.run(
                ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf",
                 "--outdir", folder, path], check=True, capture_output=True, timeout=300)
            assert glob.glob(os.path.join(folder, "*.pdf"))
