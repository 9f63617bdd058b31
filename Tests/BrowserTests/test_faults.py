# SPDX-License-Identifier: AGPL-3.0-or-later
"""What people see when something can't be answered: a sentence, what to do, and their place in the system."""

import contextlib
import os
import sqlite3
import subprocess
import tempfile
import time
import urllib.error
import urllib.request

from browser import PATIENCE
from elsewhere import Elsewhere
from story import Skipped, behaviour, evidence

OFFICER = "yen.do"


@contextlib.contextmanager
def held(server):
    """Another program holds the records, so that nothing can be written."""
    connection = sqlite3.connect(os.path.join(server.data, "nenep.sqlite"), isolation_level=None)
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        connection.execute("ROLLBACK")
        connection.close()


def keeps_menu(browser):
    """Whether the page still knows who looks at it."""
    return browser.has("return !!document.querySelector('nav.menu')")


@behaviour
def an_address_that_leads_nowhere_keeps_the_menu(browser):
    browser.become(OFFICER)
    browser.go("/khong-co-trang-nay")
    assert browser.status() == 404, browser.status()
    browser.see("Không có trang này", "Mã yêu cầu")
    assert keeps_menu(browser)
    browser.menu("Nhiệm vụ")
    browser.see("Nhiệm vụ")


@behaviour
def a_form_that_is_not_ours_says_what_to_do(browser):
    browser.become(OFFICER)
    browser.go("/van-ban/nhap")
    browser.fill("Dán nội dung văn bản", "Thông báo thử")
    browser.driver.execute_script("document.querySelectorAll('main [name=csrf]').forEach(i => i.value = 'x')")
    browser.click("Đọc văn bản")
    assert browser.status() == 403, browser.status()
    browser.see("Biểu mẫu đã hết hiệu lực", "tải lại trang")
    browser.look("loi-403")


@behaviour
def while_the_records_are_busy_it_says_so_and_the_same_form_goes_through_afterwards(browser):
    with Elsewhere(browser, NENEP_DATABASE_WAIT="1") as elsewhere:
        browser.become(OFFICER)
        browser.go("/van-ban/nhap")
        browser.fill("Dán nội dung văn bản", "Thông báo thử")
        with held(elsewhere.server):
            browser.click("Đọc văn bản")
            assert browser.status() == 503, (browser.status(), browser.text()[:300])
            browser.see("Hệ thống tạm thời không phục vụ được", "không bị ghi hai lần")
            assert keeps_menu(browser)
            browser.look("loi-503")
        browser.driver.back()
        browser.settle()
        browser.fill("Dán nội dung văn bản", "Thông báo thử")
        browser.click("Đọc văn bản")
        browser.see("Kiểm tra bản đọc")


@behaviour
def who_is_one_too_many_is_told_to_come_back_and_that_they_are_not_signed_out(browser):
    with Elsewhere(browser, NENEP_IN_FLIGHT_LIMIT="1", NENEP_DATABASE_WAIT="60") as elsewhere:
        browser.become(OFFICER)
        browser.go("/van-ban/nhap")
        browser.fill("Dán nội dung văn bản", "Thông báo thử")
        with held(elsewhere.server):
            # Somebody's form waits for the records, in the only place there is.
            browser.driver.execute_script(
                """
                const form = document.querySelector('main form[method=post]');
                fetch(form.action, {method: 'POST', body: new FormData(form), keepalive: true});
                """)
            end = time.monotonic() + PATIENCE
            browser.go("/nhiem-vu")
            while browser.status() != 503:
                assert time.monotonic() < end, browser.text()[:300]
                browser.go("/nhiem-vu")
            browser.see("quá nhiều yêu cầu cùng lúc", "Bạn không bị đăng xuất")
            browser.look("loi-qua-tai")
        end = time.monotonic() + PATIENCE
        while browser.status() != 200:
            assert time.monotonic() < end, browser.text()[:300]
            browser.go("/nhiem-vu")
        assert keeps_menu(browser)


@behaviour
def with_a_full_disk_reading_goes_on_and_writing_says_why(browser):
    disk = tempfile.mkdtemp(prefix="nenep-disk-")
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=48m", "tmpfs", disk], capture_output=True, text=True)
    if mounted.returncode != 0:
        os.rmdir(disk)
        raise Skipped("no file system of one's own can be mounted here")
    try:
        elsewhere = Elsewhere(browser)
        elsewhere.server.data = os.path.join(disk, "data")
        with elsewhere:
            browser.become(OFFICER)
            browser.go("/van-ban/nhap")
            filler = os.path.join(disk, "filler")
            with contextlib.suppress(OSError), open(filler, "wb", buffering=0) as file:
                while True:
                    file.write(b"\0" * 4096)
            browser.attach("Tệp văn bản", evidence("thong-bao.txt", "Thông báo về việc rà soát tài liệu.\n" * 9000))
            browser.click("Đọc văn bản")
            assert browser.status() == 507, (browser.status(), browser.text()[:300])
            browser.see("Ổ đĩa của máy chủ đã đầy", "Vẫn xem được nội dung đã có")
            assert keeps_menu(browser)
            browser.look("loi-507")
            browser.menu("Nhiệm vụ")
            browser.see("Nhiệm vụ")
            os.unlink(filler)
            browser.go("/van-ban/nhap")
            browser.fill("Dán nội dung văn bản", "Thông báo thử")
            browser.click("Đọc văn bản")
            browser.see("Kiểm tra bản đọc")
    finally:
        subprocess.run(["umount", "-l", disk], check=False)
        os.rmdir(disk)


@behaviour
def who_watches_the_machine_is_told_without_a_password_and_strangers_see_no_figures(browser):
    def status(path, **headers):
        try:
            with urllib.request.urlopen(urllib.request.Request(browser.server.url + path, headers=headers)) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as refused:
            return refused.code, refused.read().decode()

    assert status("/health/live")[0] == 200
    assert status("/health/ready") == (200, "ready\n")
    figures = status("/metrics")
    assert figures[0] == 200 and "nenep_build_info" in figures[1], figures
    # A proxy on the same machine hands on somebody else's question.
    assert status("/metrics", **{"X-Forwarded-For": "203.0.113.7"})[0] == 404
    for person in ("yen.do", "quantri", "Sông Mây", "46/TB-UBND"):
        assert person not in figures[1], person
