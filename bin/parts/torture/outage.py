# SPDX-License-Identifier: AGPL-3.0-or-later
"""PostgreSQL goes away, freezes, slows down or is full of others, while people write and read.

  bin/torture outage [--only WORD] [--seconds 12]

Nobody waits longer than 10 s; who can't be served is told so with 503 and Retry-After; within 5 s of the end everything
works again, without a restart. Forms that were refused are sent again: each is done once.
"""

import collections
import contextlib
import os
import secrets
import signal
import subprocess
import threading
import time
import urllib.parse

from ground import Broken, arguments_for, carry_out, require
from proxy import Proxy
from work import SECRETARY, Acknowledged, Crowd, note, workable

LONGEST = 10.0
RETURN = 5.0


class Outage:
    def __init__(self, ground, arguments):
        self.ground = ground
        self.arguments = arguments
        self.lock = threading.Lock()
        self.acknowledged = Acknowledged()
        self.refused = []
        self.answers = collections.Counter()
        self.slowest = 0.0
        self.strange = []
        self.name = ""

    def run(self):
        self.ground.engine = "postgres"
        self.ground.start_postgres("max_connections=60")
        self.ground.make_province()
        address = urllib.parse.urlsplit(self.ground.database)
        self.proxy = Proxy(address.port)
        self.ground.exits.callback(self.proxy.close)
        through = address._replace(netloc=address.netloc.rsplit(":", 1)[0] + f":{self.proxy.port}").geturl()
        self.server = self.ground.server(database=through)
        self.server.start()
        self.secretary = self.server.sign_in(SECRETARY, timeout=30)
        self.paths, self.token = workable(self.secretary), self.secretary.token()
        print(f"{'what':<22} {'for s':>6} {'done':>6} {'503':>6} {'slowest s':>10} {'back s':>7}  again")
        for name, begin, end in self.kinds():
            if self.arguments.only in name:
                self.one(name, begin, end)
        print(f"{self.acknowledged.count:,} writes acknowledged, 0 lost, none twice; {self.ground.verify()}")

    def kinds(self):
        proxy, postgres = self.proxy, self.ground.postgres
        return [
            ("connections cut", proxy.cut, lambda: None),
            ("refused", proxy.refuse, proxy.heal),
            ("frozen network", proxy.freeze, self.thaw),
            ("slow by 0.3 s", lambda: proxy.slow(0.3), proxy.heal),
            ("slow by 3 s", lambda: proxy.slow(3), proxy.heal),
            ("sessions stopped", lambda: self.signal(signal.SIGSTOP), lambda: self.signal(signal.SIGCONT)),
            ("table locked", self.lock_table, self.unlock_table),
            ("no connection left", self.crowd_out, self.let_in),
            ("restarted", lambda: postgres.restart("fast"), lambda: None),
            ("crashed", lambda: postgres.restart("immediate"), lambda: None),
        ]

    def one(self, name, begin, end):
        self.name, self.slowest, self.strange = name, 0.0, []
        before, done = collections.Counter(self.answers), self.acknowledged.count
        crowd = Crowd()
        for writer in range(8):
            crowd.add(self.write, writer)
        for _ in range(4):
            crowd.add(self.read)
        crowd.start()
        time.sleep(1)
        began = time.monotonic()
        begin()
        time.sleep(self.arguments.seconds)
        end()
        lasted, back = time.monotonic() - began, self.wait_until_back()
        crowd.stop()
        again = self.send_again()
        self.judge(again)
        new = self.answers - before
        print(
            f"{name:<22} {lasted:>6.1f} {self.acknowledged.count - done:>6} {new[503]:>6} {self.slowest:>10.2f} "
            f"{back:>7.2f}  {again}", flush=True)

    def judge(self, again):
        require(not self.strange, f"{self.name}: {len(self.strange)} strange answers: {self.strange[:3]}")
        require(self.slowest <= LONGEST * self.arguments.patience, f"{self.name}: an answer took {self.slowest:.1f} s")
        records = self.ground.records()
        lost = self.acknowledged.missing(records)
        require(not lost, f"{self.name}: {len(lost)} acknowledged writes are lost: {lost[:3]}")
        twice = records.rows(
            "SELECT content FROM progress_note WHERE content LIKE 'torture %' GROUP BY content HAVING count(*) > 1")
        require(not twice, f"{self.name}: written twice: {twice[:3]}")

    def count(self, answer, good):
        with self.lock:
            self.slowest = max(self.slowest, answer.seconds)
            self.answers[answer.status] += 1
            if answer.status == 503 and answer.retry_after and "<h1" in answer.text:
                return False
            if answer.status != good:
                self.strange.append(f"{answer.status} {answer.error or answer.text[:80]!r}")
                return False
        return True

    def write(self, halt, writer):
        person, number = self.secretary.twin(), 0
        while not halt.is_set():
            number += 1
            form = (
                self.paths[number % len(self.paths)], f"torture {self.name}.{writer}.{number}", secrets.token_hex(16))
            if self.count(note(person, self.token, *form), 303):
                self.acknowledged.note(form[1])
            else:
                with self.lock:
                    self.refused.append(form)
                time.sleep(0.1)

    def read(self, halt):
        person = self.secretary.twin()
        while not halt.is_set():
            for path in ("/nhiem-vu", self.paths[0], "/tim-kiem?q=danh+gia"):
                if not self.count(person.get(path), 200):
                    time.sleep(0.1)

    def wait_until_back(self):
        """Seconds until ten things in a row are done."""
        began, person, row = time.perf_counter(), self.secretary.twin(), 0
        while time.perf_counter() - began < 3 * RETURN * self.arguments.patience:
            text = f"torture {self.name}.back.{secrets.token_hex(4)}"
            if note(person, self.token, self.paths[0], text).status == 303 and person.get("/nhiem-vu").status == 200:
                self.acknowledged.note(text)
                row += 1
                if row == 1:
                    first = time.perf_counter() - began
                if row == 10:
                    require(first <= RETURN * self.arguments.patience, f"{self.name}: it took {first:.1f} s to come back")
                    return first
            else:
                row = 0
        raise Broken(f"{self.name}: not back {3 * RETURN} s after the end: {self.server.said()}")

    def send_again(self):
        """As people do when they are told to: the same form, once more."""
        person = self.secretary.twin()
        for path, text, request in self.refused:
            answer = note(person, self.token, path, text, request)
            require(answer.status == 303, f"{self.name}: sent again, {text!r} is answered {answer.status}")
            self.acknowledged.note(text)
        count, self.refused = len(self.refused), []
        return count

    def thaw(self):
        """What was frozen is dead when the network comes back, as routers forget it."""
        self.proxy.cut()
        self.proxy.heal()

    def sessions(self):
        """The database's own processes that serve the server; not its first one, which must go on taking people in."""
        postgres = self.ground.postgres
        found = []
        for process in postgres.children(postgres.postmaster()):
            # "postgres: nenep postgres 127.0.0.1(51950) idle"; its helpers serve nobody and have no such name.
            with contextlib.suppress(OSError), open(f"/proc/{process}/cmdline") as file:
                if file.read().startswith("postgres: nenep "):
                    found.append(process)
        return found

    def signal(self, number):
        for process in self.sessions():
            with contextlib.suppress(ProcessLookupError):
                os.kill(process, number)

    def lock_table(self):
        """Somebody at a terminal holds a table."""
        self.holder = subprocess.Popen(
            ["psql", "--no-psqlrc", "-q", self.ground.database], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
            text=True)
        self.holder.stdin.write("BEGIN; LOCK TABLE progress_note IN ACCESS EXCLUSIVE MODE;\n")
        self.holder.stdin.flush()

    def unlock_table(self):
        self.holder.stdin.write("ROLLBACK;\n\\q\n")
        self.holder.stdin.close()
        self.holder.wait(20)

    def crowd_out(self):
        """Others take every connection there is, and the server has lost its own."""
        self.others = [
            subprocess.Popen(
                ["psql", "--no-psqlrc", "-q", self.ground.database], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL, text=True) for _ in range(70)]
        for other in self.others:
            with contextlib.suppress(OSError):
                other.stdin.write("SELECT 1;\n")
                other.stdin.flush()
        time.sleep(1)
        self.proxy.cut()
        time.sleep(0.2)
        self.proxy.cut()

    def let_in(self):
        for other in self.others:
            other.kill()
            other.wait()


def main():
    parser = arguments_for("outage", __doc__, engine="postgres")
    parser.add_argument("--only", default="", help="only those whose name has this word")
    parser.add_argument("--seconds", type=float, default=12)
    carry_out(parser.parse_args(), lambda ground, arguments: Outage(ground, arguments).run())


main()
