# SPDX-License-Identifier: AGPL-3.0-or-later
"""Tests are functions with a sentence for a name, run at both widths or, where the window is not their subject, at one.

What they share in words and documents stands here, too.
"""

import datetime
import itertools
import os
import tempfile

from browser import DESK, PHONE

TESTS = []
NUMBERS = itertools.count(701)
WIDTHS = itertools.cycle((DESK, PHONE))


class Skipped(Exception):
    """The test can't be run here, and says why."""


class Test:
    def __init__(self, name, run, sizes):
        self.name, self.run, self.sizes = name, run, sizes


def test(function=None, sizes=(DESK, PHONE)):
    """Registers a test under its sentence: `def who_reports_is_not_who_accepts(browser)`."""
    def register(function):
        TESTS.append(Test(function.__name__.replace("_", " "), function, sizes))
        return function
    return register(function) if function else register


def behaviour(function):
    """Registers a test of what the server does whatever the window: it is run once, every other one on the phone."""
    return test(function, sizes=(next(WIDTHS),))


def day(after=0):
    """A day so many days from today, as officials write it."""
    return (datetime.datetime.now(datetime.timezone(datetime.timedelta(hours=7))) + datetime.timedelta(days=after)).date()


def written(date):
    return f"{date:%d/%m/%Y}"


class Notice:
    """An invented conclusion notice of the province Sông Mây, each with a number of its own."""

    def __init__(self, *orders):
        self.number = f"{next(NUMBERS)}/TB-UBND"
        today = day()
        items = "\n".join(f"{place}. {text}" for place, text in enumerate(orders, 1))
        self.text = f"""ỦY BAN NHÂN DÂN
TỈNH SÔNG MÂY
Số: {self.number}

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Sông Mây, ngày {today:%d} tháng {today:%m} năm {today:%Y}

THÔNG BÁO
Kết luận của đồng chí Lò Văn Khánh, Phó Chủ tịch UBND tỉnh tại cuộc họp về áp dụng hệ thống quản lý chất lượng

Sau khi nghe báo cáo và ý kiến của các đại biểu, đồng chí Phó Chủ tịch UBND tỉnh kết luận như sau:

{items}

Trên đây là ý kiến kết luận của đồng chí Phó Chủ tịch UBND tỉnh, yêu cầu các cơ quan, đơn vị nghiêm túc triển khai thực hiện./.

Nơi nhận:
- Các cơ quan, đơn vị có tên trên;
- Lưu: VT.

TL. CHỦ TỊCH
CHÁNH VĂN PHÒNG
Bùi Quốc Toàn
"""


FILES = tempfile.TemporaryDirectory(prefix="nenep-evidence-")


def evidence(name, words):
    """A text file to hand in."""
    path = os.path.join(tempfile.mkdtemp(dir=FILES.name), name)
    with open(path, "w", encoding="utf-8") as file:
        file.write(words)
    return path
