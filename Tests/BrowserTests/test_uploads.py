# SPDX-License-Identifier: AGPL-3.0-or-later
"""Uploads that are too large or too clever, against the running server: refused, and its memory stays."""

import io
import os
import select
import socket
import zipfile

from steps import OFFICER
from story import behaviour, evidence
from test_files import bring_in_file

GIGABYTE = 1 << 30
# What the server may hold more at its highest than before, in bytes: far less than any of the files.
ROOM = 192 << 20


def highest(browser):
    """The most memory the server has held since it was last asked, in bytes."""
    with open(f"/proc/{browser.server.process.pid}/status") as status:
        line = next(line for line in status if line.startswith("VmHWM:"))
    with open(f"/proc/{browser.server.process.pid}/clear_refs", "w") as refs:
        refs.write("5")
    return int(line.split()[1]) * 1024


def now(browser):
    with open(f"/proc/{browser.server.process.pid}/status") as status:
        return int(next(line for line in status if line.startswith("VmRSS:")).split()[1]) * 1024


class Steady:
    """What is done inside costs the server no more memory than this."""

    def __init__(self, browser):
        self.browser = browser

    def __enter__(self):
        highest(self.browser)
        self.before = now(self.browser)

    def __exit__(self, kind, *_):
        if kind is None:
            most = highest(self.browser) - self.before
            assert most < ROOM, f"{most >> 20} MB more"


def kept(browser):
    """Every file the server keeps or is just taking in; it may sweep some away meanwhile."""
    return {
        os.path.join(folder, name)
        for folder, _, names in os.walk(os.path.join(browser.server.data, "files")) for name in names
    }


def upload(browser, length, declares):
    """Sends a form whose file has so many bytes, never holding it; gives the answer and how much went out."""
    browser.go("/van-ban/nhap")
    token = browser.driver.find_element("css selector", "main input[name=csrf]").get_attribute("value")
    cookies = "; ".join(f"{cookie['name']}={cookie['value']}" for cookie in browser.driver.get_cookies())
    head = (
        f"--gio\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n{token}\r\n"
        "--gio\r\nContent-Disposition: form-data; name=\"file\"; filename=\"lon.txt\"\r\n\r\n").encode()
    framing = f"Content-Length: {length + len(head)}" if declares else "Transfer-Encoding: chunked"
    connection = socket.create_connection(("127.0.0.1", browser.server.port), timeout=60)
    connection.sendall((
        f"POST /van-ban/nhap HTTP/1.1\r\nHost: 127.0.0.1:{browser.server.port}\r\nCookie: {cookies}\r\n"
        f"Origin: {browser.server.url}\r\n"
        f"Content-Type: multipart/form-data; boundary=gio\r\n{framing}\r\n\r\n").encode())
    piece = b"Noi dung dai. " * 4681
    sent = 0

    def send(data):
        connection.sendall(data if declares else b"%x\r\n%s\r\n" % (len(data), data))

    try:
        send(head)
        while sent < length and not select.select([connection], [], [], 0)[0]:
            send(piece)
            sent += len(piece)
    except OSError:
        pass  # The server has heard enough.
    answer = b""
    try:
        while b"</html>" not in answer and (more := connection.recv(65536)):
            answer += more
    except OSError:
        pass
    connection.close()
    return answer.decode("utf-8", "replace"), sent


@behaviour
def two_gigabytes_are_refused_by_their_length_before_they_are_sent(browser):
    browser.become(OFFICER)
    before = kept(browser)
    with Steady(browser):
        answer, sent = upload(browser, 2 * GIGABYTE, declares=True)
    assert answer.startswith("HTTP/1.1 413"), answer[:200]
    assert "80" in answer and sent < GIGABYTE // 8, sent
    assert kept(browser) <= before
    browser.go("/van-ban")
    browser.see("Văn bản")


@behaviour
def two_gigabytes_without_a_length_are_cut_off_where_they_are_too_many(browser):
    browser.become(OFFICER)
    before = kept(browser)
    with Steady(browser):
        answer, sent = upload(browser, 2 * GIGABYTE, declares=False)
    assert sent < GIGABYTE, sent
    assert not answer or answer.startswith("HTTP/1.1 413"), answer[:200]
    assert kept(browser) <= before
    browser.go("/van-ban")
    browser.see("Văn bản")


def word_bomb(size):
    """A real .docx whose text unpacks to so many bytes."""
    path = evidence("bom.docx", "")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        with archive.open("word/document.xml", "w") as part:
            part.write(b"<w:document>")
            for _ in range(size >> 20):
                part.write(b"a" * (1 << 20))
    return path


@behaviour
def a_document_that_unpacks_to_a_gigabyte_is_refused_unopened(browser):
    before = kept(browser)
    with Steady(browser):
        bring_in_file(browser, word_bomb(GIGABYTE))
    assert browser.status() == 422, browser.status()
    browser.see("Chưa nhận tệp bom.docx", "giải ra quá lớn")
    assert kept(browser) <= before
    browser.look("van-ban-bom")


@behaviour
def archives_within_archives_are_refused(browser):
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.txt", b"0" * (10 << 20))
    path = evidence("long-nhau.zip", "")
    with zipfile.ZipFile(path, "w") as archive:
        for place in range(16):
            archive.writestr(f"{place}.zip", inner.getvalue())
    before = kept(browser)
    bring_in_file(browser, path)
    assert browser.status() == 422, browser.status()
    browser.see("Chưa nhận tệp long-nhau.zip")
    assert kept(browser) <= before
