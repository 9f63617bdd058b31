# SPDX-License-Identifier: AGPL-3.0-or-later
"""Backups as the administrator sees them: asked for, listed, and told when they fail."""

import os
import subprocess
import time

from browser import PATIENCE
from elsewhere import Elsewhere
from story import behaviour

PAGE = "/quan-tri/sao-luu"


class Planned(Elsewhere):
    """A server that has a folder for backups."""

    def __init__(self, browser):
        super().__init__(browser)
        self.backups = os.path.join(self.server.folder, "sao-luu")
        self.server.settings["NENEP_BACKUP_FOLDER"] = self.backups

    def until(self, *words):
        """Looks at the page again until it says something."""
        end = time.monotonic() + PATIENCE
        while not all(word in self.browser.text() for word in words):
            assert time.monotonic() < end, self.browser.text()
            time.sleep(0.3)
            self.browser.go(PAGE)


@behaviour
def an_administrator_sees_what_came_of_backups_in_the_sample(browser):
    browser.become("quantri")
    browser.menu("Sao lưu")
    browser.see("Bản sao lưu gần nhất", "Chưa đặt sao lưu tự động", "Không thành công", "Hết chỗ trên ổ đĩa", "không mã hóa")
    assert not browser.offers("Sao lưu ngay")
    browser.look("sao-luu-chua-dat")
    browser.go("/tin-moi")
    browser.see("Sao lưu hệ thống không thành công")
    browser.click("Sao lưu hệ thống không thành công")
    assert browser.path == PAGE, browser.path


@behaviour
def an_administrator_backs_up_and_the_archive_can_be_restored(browser):
    with Planned(browser) as planned:
        browser.become("quantri")
        browser.menu("Sao lưu")
        browser.see("khi có người yêu cầu")
        browser.click("Sao lưu ngay")
        browser.see("Đã yêu cầu sao lưu")
        planned.until("không mã hóa · còn trong thư mục")
        browser.look("sao-luu")
        names = os.listdir(planned.backups)
        assert len(names) == 1 and names[0].startswith("nenep-"), names
        browser.see(names[0], "Thành công, đã kiểm tra")
        archive = os.path.join(planned.backups, names[0])
        drill = subprocess.run(
            [planned.server.nenep, "restore", "--drill", archive], capture_output=True, text=True, timeout=PATIENCE)
        assert drill.returncode == 0, drill.stdout + drill.stderr

        # The disk it lay on is gone: the page doesn't call that well.
        os.rename(archive, archive + ".mat")
        browser.go(PAGE)
        browser.see("Không thấy tệp " + names[0], "không còn trong thư mục")
        browser.look("sao-luu-mat-tep")


@behaviour
def a_backup_that_fails_is_told_with_what_to_do(browser):
    with Planned(browser) as planned:
        # A file stands where the folder should be.
        with open(planned.backups, "w"):
            pass
        browser.become("quantri")
        browser.go(PAGE)
        browser.click("Sao lưu ngay")
        planned.until("Lần sao lưu gần nhất không thành công", "Kiểm tra đường dẫn")
        browser.look("sao-luu-hong")


@behaviour
def nobody_else_finds_the_page_of_backups(browser):
    for person in ("yen.do", "khanh.lo", "pao.vang", "the.hoang", "khach.danhgia"):
        browser.become(person)
        browser.go(PAGE)
        assert browser.status() == 404, (person, browser.status())
        browser.see("Không có trang này")
        assert not browser.has("return pick(document.querySelectorAll('nav.menu a'), arguments[0])", "Sao lưu"), person
