# SPDX-License-Identifier: AGPL-3.0-or-later
"""What people of the sample province do all day, and what they were told is done."""

import contextlib
import hashlib
import re
import secrets
import threading

SECRETARY = "pao.vang"
OFFICER = "yen.do"
ADMINISTRATOR = "quantri"


class Acknowledged:
    """What the server said is done; written down after its answer, and never by the server."""

    def __init__(self):
        self.lock = threading.Lock()
        self.notes = []
        self.files = set()
        # A thing's last text, and how often it was changed.
        self.names = {}
        self.cookies = []
        self.changes = 0

    @property
    def count(self):
        return len(self.notes) + len(self.files) + self.changes + len(self.cookies)

    def note(self, text):
        with self.lock:
            self.notes.append(text)

    def file(self, digest):
        with self.lock:
            self.files.add(digest)

    def name(self, agency, name, version):
        with self.lock:
            self.names[agency] = (name, version)
            self.changes += 1

    def cookie(self, cookies):
        with self.lock:
            self.cookies.append(cookies)

    def missing(self, records, since=0):
        """Sentences about what was acknowledged and is not there; notes from `since` on."""
        lost = []
        there = {row[0] for row in records.rows("SELECT content FROM progress_note WHERE content LIKE 'torture %'")}
        lost += [f"note {text!r}" for text in self.notes[since:] if text not in there]
        kept = set(records.hashes())
        lost += [f"file {digest}" for digest in self.files if digest not in kept]
        # A change that was not answered may have been made: the version may be further, never behind, and where it is the
        # same the name is too.
        stands = records.rows("SELECT short_name, version FROM agency WHERE short_name LIKE 'T %'")
        for name, version in self.names.values():
            if not any(is_at > version or is_at == version and stood == name for stood, is_at in stands):
                lost.append(f"agency {name!r} of version {version}: {stands}")
        return lost


def workable(secretary, most=40):
    """Addresses of assignments on which progress can be noted."""
    found = []
    for page in range(1, 9):
        text = secretary.get(f"/nhiem-vu?trangthai=open&trang={page}").text
        paths = list(dict.fromkeys(re.findall(r'href="(/nhiem-vu/[0-9a-z]{26})"', text)))
        for path in paths:
            if len(found) < most and f'action="{path}/tien-do"' in secretary.get(path).text:
                found.append(path)
        if len(paths) < 50 or len(found) >= most:
            break
    if not found:
        raise RuntimeError("there is no assignment to work on")
    return found


def note(person, token, path, text, request=None):
    """Notes progress on an assignment."""
    return person.post(path + "/tien-do", {"csrf": token, "request": request or secrets.token_hex(16), "text": text})


def document(kilobytes, name):
    """A document to be taken in, of the size wanted, unlike any other; and its SHA-256."""
    lines = [
        f"UBND TỈNH SÔNG MÂY\nSố: {secrets.randbelow(90000) + 100}/TB-UBND\n\nTHÔNG BÁO\nVề việc {name}\n",
        "1. Các cơ quan, đơn vị cập nhật tình hình thực hiện.\n",
    ]
    size = sum(len(line.encode()) for line in lines)
    while size < kilobytes * 1024:
        line = "Nội dung kèm theo: " + secrets.token_hex(60) + "\n"
        lines.append(line)
        size += len(line.encode())
    content = "".join(lines).encode()
    return content, hashlib.sha256(content).hexdigest()


def take_in(officer, token, content, name):
    """Takes a document in as a file."""
    return officer.upload(
        "/van-ban/nhap", {"csrf": token, "request": secrets.token_hex(16)}, [("file", name + ".txt", content)])


class Crowd:
    """People who go on doing something until they are told to stop, or the server is gone."""

    def __init__(self):
        self.halt = threading.Event()
        self.threads = []
        self.errors = []

    def add(self, work, *rest):
        def go():
            try:
                work(self.halt, *rest)
            except Exception as error:
                self.errors.append(error)

        self.threads.append(threading.Thread(target=go, daemon=True))

    def start(self):
        for thread in self.threads:
            thread.start()
        return self

    def stop(self, limit=60):
        """Tells everybody to stop, waits, and raises the first thing that went wrong."""
        self.halt.set()
        for thread in self.threads:
            thread.join(limit)
        if any(thread.is_alive() for thread in self.threads):
            raise RuntimeError(f"somebody still waits for an answer after {limit} s")
        if self.errors:
            raise self.errors[0]


def at_once(count, work):
    """Runs `work(number)` in so many threads that begin together; gives what they return, in order."""
    results = [None] * count
    barrier = threading.Barrier(count)

    def go(number):
        with contextlib.suppress(threading.BrokenBarrierError):
            barrier.wait(30)
        try:
            results[number] = work(number)
        except Exception as error:
            results[number] = error

    threads = [threading.Thread(target=go, args=(number,), daemon=True) for number in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for result in results:
        if isinstance(result, Exception):
            raise result
    return results


def pdf(text):
    """A small PDF with a line of text."""
    stream = f"BT /F1 12 Tf 72 720 Td (THONG BAO {text}) Tj 0 -20 Td (1. Cac co quan cap nhat tinh hinh thuc hien.) Tj ET"
    parts = [
        "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
        "/Resources << /Font << /F1 5 0 R >> >> >>",
        f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    content, places = "%PDF-1.4\n", []
    for number, part in enumerate(parts, 1):
        places.append(len(content))
        content += f"{number} 0 obj\n{part}\nendobj\n"
    table = len(content)
    content += f"xref\n0 {len(parts) + 1}\n0000000000 65535 f \n" + "".join(f"{place:010} 00000 n \n" for place in places)
    content += f"trailer\n<< /Size {len(parts) + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n"
    return content.encode()
