# SPDX-License-Identifier: AGPL-3.0-or-later
"""The real notice the product grew from, from paste to report. It lies beside the repository, not in it."""

import os

from browser import DESK, PHONE, REPOSITORY
from steps import OFFICER, SECOND, bring_in, decide, find_assignment, hand_in
from story import Notice, Skipped, evidence, test

SEED = os.path.join(REPOSITORY, "..", "shared", "notices", "28-TB-UBND.txt")


def someone(browser):
    """The province of 2012 isn't Sông Mây: where nobody is known, an agency of Sông Mây stands in."""
    for _ in range(12):
        open_fields = browser.has(
            """
            return [...document.querySelectorAll('li.open .party')].filter(p => p.querySelector('.doubt'))
                .map(p => p.querySelector('input[name^="other."], input[name^="coother."]'))
                .filter(i => i && !i.value);
            """)
        if not open_fields:
            break
        open_fields[0].send_keys("Sở Công Thương")
    if browser.has("return !document.querySelector('li.open #party .chip')"):
        browser.fill("Thêm cơ quan", "Sở Công Thương; Sở Nội vụ")


@test(sizes=(DESK,))
def the_real_notice_goes_from_paste_to_report(browser):
    if not os.path.exists(SEED):
        raise Skipped("../shared/notices/28-TB-UBND.txt is not beside this checkout")
    notice = Notice()
    notice.number = "28/TB-UBND"
    with open(SEED, encoding="utf-8") as file:
        notice.text = file.read()
    bring_in(browser, notice)
    browser.see("Nhiệm vụ đọc được: 14")
    browser.look("28-TB-UBND-kiem-tra")
    browser.resize(PHONE)
    browser.look("28-TB-UBND-kiem-tra")
    browser.resize(DESK)
    for _ in range(20):
        if browser.offers("Ban hành "):
            break
        someone(browser)
        browser.choose("Cơ quan xem xét, chấp nhận", "Sở Khoa học và Công nghệ")
        browser.click("Đúng, ")
    browser.look("28-TB-UBND-kiem-tra-xong")
    browser.click("Ban hành ")
    browser.see("Đã ban hành", "28/TB-UBND")
    browser.look("28-TB-UBND-van-ban")

    find_assignment(browser, notice, "hoa.le", order=7, agency="Sở Tài chính")
    here = browser.path
    hand_in(browser, "Đã tham mưu bố trí kinh phí.", evidence("to-trinh.txt", "Tờ trình bố trí kinh phí\n"))
    browser.click("Nộp báo cáo")
    browser.become(SECOND)
    browser.go(here)
    decide(browser, "Chấp nhận, hoàn thành")
    browser.see("nhiệm vụ hoàn thành")
    browser.look("28-TB-UBND-nhiem-vu")

    browser.become(OFFICER)
    browser.go("/bao-cao/moi")
    browser.choose("Kỳ báo cáo", "năm")
    browser.choose("Về văn bản", "28/TB-UBND")
    browser.click("Lập báo cáo")
    browser.see("Đã lập báo cáo", "28/TB-UBND", "Sở Tài chính")
    browser.look("28-TB-UBND-bao-cao")
    browser.open("Chốt báo cáo này")
    browser.click("Chốt báo cáo")
    browser.see("Đã chốt báo cáo", "Mốc nhật ký hệ thống")
    status, kind, _, beginning, size = browser.fetch(browser.path.split("?")[0] + "/pdf")
    assert (status, beginning[:5]) == (200, "%PDF-"), (status, kind)
    assert size > 10_000, size
