# SPDX-License-Identifier: AGPL-3.0-or-later
"""The disk fills up while people write and hand in files, and is emptied again; the server is never restarted.

  bin/torture full [--cycles 20] [--filesystem tmpfs|ext4] [--engine sqlite|postgres]

The data folder lies on a small file system of its own, which needs root. While it is full, whoever writes is told so (507,
or 503 with Retry-After), whoever reads goes on, nothing half is there; once there is room, writing works again by itself.
On PostgreSQL only the files lie there.
"""

import collections
import os
import random
import secrets
import subprocess
import sys
import threading
import time

from ground import Broken, arguments_for, carry_out, require
from work import OFFICER, SECRETARY, Acknowledged, Crowd, document, note, take_in, workable

SIZE = 48
RETURN = 5.0
SLOW = 10.0


class Disk:
    """A small file system of one's own."""

    def __init__(self, ground, kind):
        self.path = os.path.join(ground.folder, "disk")
        self.filler = os.path.join(self.path, "filler")
        os.mkdir(self.path)
        if kind == "tmpfs":
            command = ["mount", "-t", "tmpfs", "-o", f"size={SIZE}m", "tmpfs", self.path]
        else:
            image = os.path.join(ground.folder, "image")
            with open(image, "wb") as file:
                file.truncate(SIZE << 20)
            subprocess.run(["mkfs.ext4", "-q", "-m", "0", image], check=True, stdin=subprocess.DEVNULL)
            command = ["mount", "-o", "loop", image, self.path]
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode != 0:
            print("bin/torture full: no file system of one's own can be mounted here: " + done.stderr, file=sys.stderr)
            sys.exit(77)
        ground.exits.callback(lambda: subprocess.run(["umount", "-l", self.path], check=False))

    def free(self):
        status = os.statvfs(self.path)
        return status.f_bavail * status.f_frsize

    def fill(self, leaving):
        """Fills it but for so many bytes."""
        with open(self.filler, "ab") as file:
            piece = b"\0" * 65536
            while (room := self.free() - leaving) > 0:
                try:
                    file.write(piece[: min(room, len(piece))])
                    file.flush()
                    os.fsync(file.fileno())
                except OSError:
                    return

    def empty(self):
        os.unlink(self.filler)


class Full:
    def __init__(self, ground, arguments):
        self.ground = ground
        self.arguments = arguments
        self.acknowledged = Acknowledged()
        self.lock = threading.Lock()
        self.refused = []
        self.reads = 0
        self.slowest = 0.0
        self.answers = collections.Counter()
        self.cycle = 0

    def run(self):
        self.disk = Disk(self.ground, self.arguments.filesystem)
        self.ground.data = os.path.join(self.disk.path, "data")
        self.ground.make_province()
        self.server = self.ground.server()
        self.server.start()
        self.secretary, self.officer = self.server.sign_in(SECRETARY), self.server.sign_in(OFFICER)
        self.paths, self.token = workable(self.secretary), self.secretary.token()
        self.upload_token = self.officer.token("/van-ban/nhap")
        print(f"{'cycle':>5} {'left KB':>8} {'done':>6} {'told full':>10} {'told later':>11} {'reads':>6} {'back ms':>8}")
        for self.cycle in range(1, self.arguments.cycles + 1):
            self.one()
        print(
            f"{self.ground.engine} on {self.arguments.filesystem}, {self.arguments.cycles} times full: "
            f"{self.acknowledged.count:,} writes acknowledged, 0 lost; {len(self.refused):,} refused, none of them there; "
            f"{self.reads:,} pages read meanwhile, all whole; slowest answer {self.slowest * 1000:.0f} ms; "
            f"{self.orphans()} files without a record; {self.ground.verify()}")

    def one(self):
        left = random.choice([0, 8, 40, 120, 400, 900])
        before, notes = self.acknowledged.count, len(self.acknowledged.notes)
        seen, reads = collections.Counter(self.answers), self.reads
        self.disk.fill(left << 10)
        crowd = Crowd()
        for writer in range(4):
            crowd.add(self.note, writer)
        for writer in range(2):
            crowd.add(self.hand_in, writer)
        for _ in range(2):
            crowd.add(self.read)
        crowd.start()
        self.wait_until_full(seen, crowd)
        self.judge_while_full()
        self.disk.empty()
        back = self.wait_until_back()
        crowd.stop()
        records = self.ground.records()
        lost = self.acknowledged.missing(records, since=notes)
        require(not lost, f"cycle {self.cycle}: {len(lost)} acknowledged writes are lost: {lost[:3]}")
        self.judge_refused(records)
        require(not records.faults(), f"cycle {self.cycle}: the engine finds {records.faults()[:3]}")
        self.ground.verify()
        self.ground.check_files()
        new = self.answers - seen
        print(
            f"{self.cycle:>5} {left:>8} {self.acknowledged.count - before:>6} {new[507]:>10} {new[503]:>11} "
            f"{self.reads - reads:>6} {back:>8.0f}", flush=True)

    def count(self, answer, what):
        """Writes an answer down; gives whether it was done."""
        with self.lock:
            self.slowest = max(self.slowest, answer.seconds)
            self.answers[answer.status] += 1
        require(answer.seconds < SLOW * self.arguments.patience, f"{what} took {answer.seconds:.1f} s")
        if answer.status == 303:
            return True
        require(answer.status in (503, 507), f"{what} is answered {answer.status} {answer.error or ''}")
        require(answer.retry_after, f"{what}: {answer.status} does not say when to try again")
        require("<h1" in answer.text, f"{what}: {answer.status} has no page")
        return False

    def note(self, halt, writer):
        person, number = self.secretary.twin(), 0
        while not halt.is_set():
            number += 1
            text = f"torture {self.cycle}.{writer}.{number} " + "đầy " * 50
            answer = note(person, self.token, self.paths[number % len(self.paths)], text.strip())
            if self.count(answer, "a note"):
                self.acknowledged.note(text.strip())
            else:
                with self.lock:
                    self.refused.append(text.strip())
                time.sleep(0.02)

    def hand_in(self, halt, writer):
        person, number = self.officer.twin(), 0
        while not halt.is_set():
            number += 1
            content, digest = document(60, f"lần {self.cycle}.{writer}.{number}")
            if self.count(take_in(person, self.upload_token, content, "van-ban"), "a document"):
                self.acknowledged.file(digest)
            else:
                time.sleep(0.02)

    def read(self, halt):
        person = self.secretary.twin()
        while not halt.is_set():
            for path in ("/nhiem-vu", self.paths[0], "/tim-kiem?q=danh+gia", "/van-ban"):
                answer = person.get(path)
                require(
                    answer.status == 200 and "</html>" in answer.text,
                    f"{path} is answered {answer.status} {answer.error or ''} while the disk is full")
                require(answer.seconds < SLOW * self.arguments.patience, f"{path} took {answer.seconds:.1f} s")
                with self.lock:
                    self.reads += 1
                    self.slowest = max(self.slowest, answer.seconds)
            time.sleep(0.005)

    def wait_until_full(self, seen, crowd):
        """Until a good many were told so; what little room is left is filled meanwhile."""
        end = time.monotonic() + 60
        while (self.answers - seen)[507] < 30:
            if crowd.errors:
                crowd.stop()
            if time.monotonic() > end:
                raise Broken(f"cycle {self.cycle}: nobody was told that the disk is full: {self.answers - seen}")
            if time.monotonic() > end - 50:
                self.disk.fill(0)
            time.sleep(0.05)
        reads = self.reads
        while self.reads < reads + 8 and not crowd.errors and time.monotonic() < end:
            time.sleep(0.05)

    def judge_while_full(self):
        """The trail can be verified, and what stands there taken away, while there is no room at all."""
        self.ground.verify()
        answer = self.server.visitor().get("/dang-nhap")
        require(answer.status == 200, f"the sign-in page is answered {answer.status} while the disk is full")

    def wait_until_back(self):
        began = time.perf_counter()
        while time.perf_counter() - began < RETURN * self.arguments.patience:
            text = f"torture {self.cycle}.back.{secrets.token_hex(4)}"
            answer = note(self.secretary, self.token, self.paths[0], text)
            if answer.status == 303:
                self.acknowledged.note(text)
                return (time.perf_counter() - began) * 1000
            time.sleep(0.01)
        raise Broken(f"cycle {self.cycle}: {RETURN} s after there is room again, writing still fails")

    def judge_refused(self, records):
        """Nothing of what was refused is there."""
        there = {row[0] for row in records.rows("SELECT content FROM progress_note WHERE content LIKE 'torture %'")}
        half = [text for text in self.refused if text in there]
        require(not half, f"cycle {self.cycle}: refused and there all the same: {half[:3]}")
        waiting = os.listdir(os.path.join(self.ground.data, "files", "incoming"))
        require(not waiting, f"cycle {self.cycle}: {len(waiting)} uploads were left behind")

    def orphans(self):
        """Files that no record names."""
        named, found = set(self.ground.records().hashes()), 0
        for _, _, names in os.walk(os.path.join(self.ground.data, "files")):
            found += sum(len(name) == 64 and name not in named for name in names)
        return found


def main():
    parser = arguments_for("full", __doc__)
    parser.add_argument("--cycles", type=int, default=20)
    parser.add_argument("--filesystem", choices=["tmpfs", "ext4"], default="tmpfs")
    carry_out(parser.parse_args(), lambda ground, arguments: Full(ground, arguments).run())


main()
