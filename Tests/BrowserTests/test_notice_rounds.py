# SPDX-License-Identifier: AGPL-3.0-or-later
"""The programme of the real notice: the rounds 2011 and 2012, its orders, and who is late on 1/7/2012."""

import os

from browser import DESK, REPOSITORY
from elsewhere import Elsewhere
from server import PASSWORD, ServerInThePast
from steps import OFFICER, SECOND, bring_in
from story import Notice, Skipped, evidence, test
from test_accounts import change_password, make

NOTICE = os.path.join(REPOSITORY, "..", "shared", "notices", "28-TB-UBND.txt")
STANDING = "Sở Khoa học và Công nghệ"

# The notice counts the fifteen of 2011 and doesn't name them; these are invented.
YEAR_2011 = [
    "Văn phòng UBND tỉnh", STANDING, "Sở Nội vụ", "Sở Tài chính", "Sở Kế hoạch và Đầu tư", "Sở Y tế",
    "Sở Giáo dục và Đào tạo", "Sở Công Thương", "Sở Nông nghiệp và Phát triển nông thôn", "Sở Giao thông vận tải",
    "Sở Xây dựng", "Sở Tài nguyên và Môi trường", "Sở Lao động, Thương binh và Xã hội", "Sở Tư pháp",
    "UBND thị xã Lai Châu",
]
# Order 5 names these seven, in words a little different from these.
ABSENT = [
    "Phòng Tài nguyên và Môi trường thị xã Lai Châu", "Phòng Lao động, Thương binh và Xã hội huyện Tam Đường",
    "Phòng Tài nguyên và Môi trường huyện Tân Uyên", "Phòng Lao động, Thương binh và Xã hội huyện Tân Uyên",
    "UBND huyện Phong Thổ", "UBND huyện Sìn Hồ", "Phòng Tài nguyên và Môi trường huyện Mường Tè",
]
# Three that came to the meeting are invented.
YEAR_2012 = [*ABSENT, "UBND huyện Than Uyên", "Sở Thông tin và Truyền thông", "Sở Văn hóa, Thể thao và Du lịch"]
DISTRICTS = ["UBND huyện Tam Đường", "UBND huyện Tân Uyên", "UBND huyện Mường Tè"]
IN_TIME = {
    "than.uyen": ("UBND huyện Than Uyên", "Chủ tịch UBND huyện"),
    "so.tttt": ("Sở Thông tin và Truyền thông", "Giám đốc Sở"),
    # Absent from the meeting, and in time all the same.
    "phong.tho": ("UBND huyện Phong Thổ", "Chủ tịch UBND huyện"),
}
LATE = sorted(set(YEAR_2012) - {agency for agency, _ in IN_TIME.values()})


def above(name):
    """Whom an office of a district belongs to."""
    if not name.startswith("Phòng "):
        return "UBND tỉnh Lai Châu"
    place = name.split(" huyện ")[-1]
    return f"UBND huyện {place}" if " huyện " in name else "UBND thị xã Lai Châu"


def level(name):
    return "Phòng" if name.startswith("Phòng ") else "Huyện" if " huyện " in name or " thị xã " in name else "Sở"


def bring_agencies(browser):
    browser.become("quantri")
    browser.go("/co-quan/nhap")
    lines = [f"{name};{name};{level(name)};{above(name)}" for name in YEAR_2011 + DISTRICTS + YEAR_2012]
    browser.fill("Nội dung bảng", "\n".join(["Tên;Tên viết tắt;Cấp;Cơ quan cấp trên", *lines]))
    browser.click("Xem trước")
    browser.see(f"{len(lines)} cơ quan sẽ được thêm")
    browser.click(f"Ghi {len(lines)} cơ quan")
    browser.see(f"Đã thêm {len(lines)} cơ quan")


def bring_people(browser):
    people = {name: f"Người của {agency}; {name}; {agency}; Thư ký ISO" for name, (agency, _) in IN_TIME.items()}
    people |= {name: f"Cán bộ {name}; {name}; {STANDING}; Thường trực BCĐ ISO" for name in (OFFICER, SECOND)}
    for name, slip in make(browser, *people.values()).items():
        browser.sign_in(name, slip)
        change_password(browser, slip, PASSWORD)


def set_up(browser, year, track, other, agencies):
    browser.become(OFFICER)
    browser.menu("Đợt triển khai")
    browser.click("Lập đợt triển khai")
    browser.fill("Năm", str(year))
    browser.fill("Tên đợt", f"Đợt triển khai năm {year}")
    browser.fill("Từ ngày", f"01/01/{year}")
    browser.fill("Đến hết ngày", f"31/12/{year}")
    browser.choose("Phiên bản tiêu chuẩn", "TCVN ISO 9001:2008")
    browser.tick(other, on=False)
    browser.tick(track)
    browser.click("Lưu đợt triển khai")
    browser.see("Đã lập đợt triển khai")
    browser.fill("Dán danh sách tên", "\n".join(agencies))
    browser.click("Đánh dấu các cơ quan này")
    browser.see(f"Đã đánh dấu {len(agencies)} cơ quan")
    browser.not_see("Chưa nhận ra")
    browser.click("Đưa vào đợt")
    browser.see(f"Đã đưa {len(agencies)} cơ quan vào đợt")
    browser.look(f"28-TB-UBND-dot-{year}")


def say_whom(browser, names):
    """The open order goes to these agencies, and to no other."""
    browser.has("document.querySelectorAll('li.open #party input[type=checkbox]').forEach(b => { b.checked = false; });")
    place = browser.has(
        """
        const field = document.querySelector('li.open #party input[name^="other."]')
            || document.querySelector('li.open #party input[name=more]');
        const fold = field.closest('details');
        if (fold) fold.open = true;
        return field;
        """)
    browser.has("arguments[0].value = arguments[1]", place, "; ".join(names))


def check(browser):
    """Each order in turn, by its number; order 5 names its seven itself, and the others say "those of 2012" and the like."""
    for _ in range(20):
        if browser.offers("Ban hành "):
            return
        number = browser.has("return text(document.querySelector('li.open h3 .no'))")
        browser.choose("Cơ quan xem xét, chấp nhận", STANDING)
        if number == "5":
            browser.see(*ABSENT)
            browser.look("28-TB-UBND-y-5")
            assert len(browser.has("return [...document.querySelectorAll('li.open #party .chip')]")) == len(ABSENT)
        elif number.startswith("4"):
            if number == "4.1":
                browser.look("28-TB-UBND-y-4-1")
                assert browser.value("Ngày phải xong") == "30/06/2012", browser.value("Ngày phải xong")
            say_whom(browser, YEAR_2012)
        elif number[0] in "123":
            say_whom(browser, YEAR_2011 if number == "3" else YEAR_2011 + YEAR_2012)
        browser.click("Đúng, ")
    raise AssertionError(browser.text()[:900])


def listed(browser, path):
    """The agencies of an assignment list, one for each row."""
    browser.go(path)
    return browser.has("return [...document.querySelectorAll('main table.list tbody tr')].map(text)")


def agencies_in(rows):
    """The names in the rows, the longest first where one holds another."""
    names = sorted(YEAR_2011 + DISTRICTS + YEAR_2012, key=len, reverse=True)
    return sorted(next((name for name in names if name in row), row) for row in rows)


def hand_in_committee(browser, user, agency, position):
    browser.become(user)
    browser.menu("Đợt triển khai")
    browser.click("Ban Chỉ đạo ISO")
    browser.click("Tải quyết định lên")
    browser.attach("Tệp quyết định", evidence("quyet-dinh.txt", f"""{agency.upper()}
Số: 12/QĐ-BCĐ
Lai Châu, ngày 26 tháng 6 năm 2012

QUYẾT ĐỊNH
Về việc thành lập Ban Chỉ đạo ISO của {agency}

Điều 1. Thành lập Ban Chỉ đạo ISO gồm các đồng chí có tên sau:
1. Đồng chí Lò Văn Mẫu, {position}, Trưởng ban;
2. Đồng chí Vàng Thị Thử, Chánh Văn phòng, Ủy viên, thư ký.

Điều 2. Quyết định này có hiệu lực từ ngày ký.

{position.upper()}

Lò Văn Mẫu
"""))
    browser.click("Đọc quyết định")
    browser.see("Đã đọc quyết định", "12/QĐ-BCĐ")
    browser.look(f"28-TB-UBND-ban-{user}")
    browser.choose("Đồng thời là báo cáo nhiệm vụ", "28/TB-UBND, 4.1")
    browser.click("Gửi quyết định")
    browser.see("Đã gửi quyết định", "Chờ tiếp nhận")
    return browser.path


@test(sizes=(DESK,))
def the_real_notice_s_rounds_end_with_the_correct_late_list_on_1_7_2012(browser):
    if not os.path.exists(NOTICE):
        raise Skipped("../shared/notices/28-TB-UBND.txt is not beside this checkout")
    if not ServerInThePast.library():
        raise Skipped("faketime is not installed")
    notice = Notice()
    notice.number = "28/TB-UBND"
    with open(NOTICE, encoding="utf-8") as file:
        notice.text = file.read()
    past = ServerInThePast(browser.server.nenep, "2012-06-19 01:00:00", "UBND tỉnh Lai Châu")
    with Elsewhere(browser, past):
        programme(browser, notice, past)


def programme(browser, notice, past):
    bring_agencies(browser)
    bring_people(browser)
    first, maintained = "Xây dựng, áp dụng lần đầu", "Duy trì, cải tiến"
    set_up(browser, 2011, maintained, first, YEAR_2011)
    set_up(browser, 2012, first, maintained, YEAR_2012)

    bring_in(browser, notice)
    check(browser)
    browser.look("28-TB-UBND-2012-kiem-tra-xong")
    # Orders 1 and 2 go to everybody, 3 to those of 2011, 4.1 to 4.4 to those of 2012, 5 to the seven, 6.1 to 6.5 and 7 to one.
    first, second = len(YEAR_2011), len(YEAR_2012)
    browser.click(f"Ban hành {2 * (first + second) + first + 4 * second + len(ABSENT) + 6} nhiệm vụ")
    browser.see("Đã ban hành", "28/TB-UBND")
    assert listed(browser, "/nhiem-vu?han=late") == [], "late on the day of the notice"

    # A week later.
    go_to(browser, past, "2012-06-27 02:00:00")
    sent = {user: hand_in_committee(browser, user, *whose) for user, whose in IN_TIME.items()}
    # One is received; two wait, which is not late.
    browser.become(OFFICER)
    browser.go(sent["than.uyen"])
    browser.tick("Tiếp nhận")
    browser.click("Ghi quyết định")
    browser.see("Đã tiếp nhận quyết định")

    # 30/6/2012 was a Saturday. On the day itself nobody is late yet.
    go_to(browser, past, "2012-06-30 10:00:00")
    browser.become(OFFICER)
    assert listed(browser, "/nhiem-vu?han=late") == []

    # An administrative deadline is the day the document says, worked or not: on Sunday 1/7 it is over, though no working
    # day has passed since.
    go_to(browser, past, "2012-07-01 02:00:00")
    browser.become(OFFICER)
    rows = listed(browser, "/nhiem-vu?han=late")
    browser.look("28-TB-UBND-qua-han-1-7-2012")
    assert agencies_in(rows) == LATE, rows
    assert all("4.1" in row and "30/06/2012" in row for row in rows), rows
    rows = listed(browser, "/ban-chi-dao?tinhtrang=late")
    browser.look("28-TB-UBND-ban-chi-dao-1-7-2012")
    assert agencies_in(rows) == LATE, rows


def go_to(browser, past, moment):
    """Sessions end and the address changes."""
    past.go_to(moment)
    browser.people = {}
