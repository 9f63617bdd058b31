# SPDX-License-Identifier: AGPL-3.0-or-later
"""Kills the server with SIGKILL while eight people write, again and again, and looks whether anything acknowledged was lost.

  bin/torture kill [--cycles 50] [--engine sqlite|postgres] [--assignments 300]

Five note progress, one takes documents in, one changes an agency's name, one signs in. On PostgreSQL every fourth cycle
kills its first process instead, and every fourth one of its sessions: the server must go on by itself. After each: every
acknowledged write is there, the engine's own check is clean, files have their hashes, the trail verifies.
"""

import os
import random
import re
import secrets
import signal
import time

from ground import Broken, arguments_for, carry_out, require
from work import ADMINISTRATOR, OFFICER, SECRETARY, Acknowledged, Crowd, document, note, take_in, workable

WRITERS = 8
# Seconds within which pages must come again.
RETURN = 2.0


def anywhere():
    """An address of this machine that nobody has used yet."""
    return f"127.{random.randint(1, 254)}.{random.randint(1, 254)}.{random.randint(2, 254)}"


class Kill:
    def __init__(self, ground, arguments):
        self.ground = ground
        self.arguments = arguments
        self.acknowledged = Acknowledged()
        self.cycle = 0
        self.slowest = 0.0
        # Forms that were on the way when the server went: nobody knows what became of them.
        self.unanswered = []
        self.again = 0

    def run(self):
        self.ground.make_province("--assignments", str(self.arguments.assignments))
        self.server = self.ground.server()
        first = self.server.start()
        self.names = [row[0] for row in self.ground.records().rows(
            "SELECT user_name FROM person WHERE ended_at IS NULL AND must_change_password = 0")]
        self.names = [name for name in self.names if name not in (SECRETARY, OFFICER, ADMINISTRATOR)]
        print(f"{self.ground.engine}, first start {first:.0f} ms")
        print(f"{'cycle':>5} {'killed':>10} {'alive ms':>9} {'written':>8} {'lost':>5} {'back ms':>8}  checks")
        for self.cycle in range(1, self.arguments.cycles + 1):
            self.one()
        records = self.ground.records()
        lost = self.acknowledged.missing(records)
        require(not lost, f"{len(lost)} lost at the end: {lost[:3]}")
        twice = records.rows(
            "SELECT content, count(*) FROM progress_note WHERE content LIKE 'torture %' GROUP BY content "
            "HAVING count(*) > 1")
        require(not twice, f"written twice: {twice[:3]}")
        print(
            f"{self.arguments.cycles} kills, {self.acknowledged.count:,} acknowledged writes, 0 lost; {self.again} forms "
            f"sent again without an answer, each there once; slowest return {self.slowest:.0f} ms; "
            f"{self.ground.verify()}")
        require(
            self.slowest <= RETURN * 1000 * self.arguments.patience,
            f"a return took {self.slowest:.0f} ms, promised are {RETURN} s")

    def one(self):
        acknowledged = self.acknowledged
        before, notes = acknowledged.count, len(acknowledged.notes)
        crowd = self.people().start()
        alive = random.randint(30, 1200)
        time.sleep(alive / 1000)
        victim, back = self.kill(crowd)
        self.slowest = max(self.slowest, back)
        self.send_again()
        records = self.ground.records()
        lost = acknowledged.missing(records, since=notes)
        require(not lost, f"cycle {self.cycle}: {len(lost)} acknowledged writes are lost: {lost[:3]}")
        self.check_sessions()
        checks = ["sessions"]
        if self.cycle % self.arguments.thorough == 0 or self.cycle == self.arguments.cycles:
            faults = records.faults()
            require(not faults, f"cycle {self.cycle}: the engine finds {faults[:3]}")
            files = self.ground.check_files()
            self.ground.verify()
            checks += ["integrity", f"{files} files", "trail"]
        print(
            f"{self.cycle:>5} {victim:>10} {alive:>9} {acknowledged.count - before:>8} {0:>5} {back:>8.0f}  "
            + ", ".join(checks), flush=True)

    def people(self):
        """Everybody signed in and about to begin."""
        server, crowd = self.server, Crowd()
        secretary = server.sign_in(SECRETARY)
        paths, token = workable(secretary, 16), secretary.token()
        self.witness = (secretary.twin(), token, paths[0])
        for writer in range(WRITERS - 3):
            crowd.add(self.note, secretary.twin(), token, paths, writer)
        officer = server.sign_in(OFFICER)
        crowd.add(self.take_in, officer, officer.token("/van-ban/nhap"))
        crowd.add(self.rename, server.sign_in(ADMINISTRATOR))
        crowd.add(self.sign_in)
        return crowd

    def note(self, halt, person, token, paths, writer):
        number = 0
        while not halt.is_set():
            number += 1
            text, request = f"torture {self.cycle}.{writer}.{number}", secrets.token_hex(16)
            path = paths[number % len(paths)]
            status = note(person, token, path, text, request).status
            if status == 303:
                self.acknowledged.note(text)
            elif status == 0:
                self.unanswered.append((person, token, path, text, request))
                return

    def take_in(self, halt, officer, token):
        number = 0
        while not halt.is_set():
            number += 1
            content, digest = document(6, f"lần {self.cycle}.{number}")
            if take_in(officer, token, content, "van-ban").status == 303:
                self.acknowledged.file(digest)

    def rename(self, halt, administrator):
        paths = re.findall(r'href="(/co-quan/[0-9a-z]{26})"', administrator.get("/co-quan").text)
        if not paths:
            # Killed before there was anything to change.
            return
        edit = sorted(set(paths))[-1] + "/sua"
        number = 0
        while not halt.is_set():
            number += 1
            form = administrator.form(administrator.get(edit).text, edit)
            if form is None:
                continue
            form["shortName"] = f"T {self.cycle}.{number}"
            if administrator.post(edit, form).status == 303:
                self.acknowledged.name(edit, form["shortName"], int(form["version"]) + 1)

    def sign_in(self, halt):
        """From many places: a try that was cut off counts as a wrong one, of which each account and place has but a few."""
        while not halt.is_set():
            name = random.choice(self.names)
            try:
                self.acknowledged.cookie(self.server.sign_in(name, source=anywhere()).cookies)
            except RuntimeError:
                # Gone meanwhile: nobody was told that they are signed in.
                pass

    def send_again(self):
        """Whoever got no answer sends the same form again: it is done, and once."""
        for person, token, path, text, request in self.unanswered:
            answer = note(person.twin(self.server.port), token, path, text, request)
            require(answer.status == 303, f"cycle {self.cycle}: sent again, {text!r} is answered {answer.status}")
            self.acknowledged.note(text)
            self.again += 1
        self.unanswered = []

    def check_sessions(self):
        """Whoever was told that they are signed in still is."""
        for cookies in self.acknowledged.cookies[-3:]:
            person = self.server.visitor()
            person.cookies = dict(cookies)
            answer = person.get("/tai-khoan")
            require(
                answer.status in (200, 303) and not answer.location.startswith("/dang-nhap"),
                f"cycle {self.cycle}: a sign-in that was acknowledged is gone ({answer.status} {answer.location})")

    def kill(self, crowd):
        """Kills somebody; gives whom, and the milliseconds until pages come again."""
        postgres = self.ground.postgres
        if postgres and self.cycle % 4 == 1:
            postgres.kill()
            crowd.stop()
            postgres.restart("immediate")
            self.wait_for_postgres()
            return "postgres", self.returned()
        if postgres and self.cycle % 4 == 3:
            os.kill(self.session(), signal.SIGKILL)
            crowd.stop()
            self.wait_for_postgres()
            return "session", self.returned()
        self.server.kill()
        crowd.stop()
        return "server", self.server.start()

    def session(self):
        """One of the server's sessions in PostgreSQL."""
        return self.ground.records().one(
            "SELECT pid FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND backend_type = 'client backend' "
            "ORDER BY random() LIMIT 1")

    def wait_for_postgres(self):
        """Until PostgreSQL itself takes people in again: how long it needs after a crash is not ours."""
        end = time.monotonic() + 120
        while time.monotonic() < end:
            try:
                self.ground.records().one("SELECT 1")
                return
            except RuntimeError:
                time.sleep(0.02)
        raise Broken("PostgreSQL does not come back")

    def returned(self):
        """Milliseconds until the server, which was not touched, reads and writes again.

        For somebody who is signed in: what a password costs to check, on purpose, is no part of it.
        """
        began = time.perf_counter()
        person, token, path = self.witness
        text, request = f"torture {self.cycle}.back", secrets.token_hex(16)
        while time.perf_counter() - began < 60:
            require(self.server.process.poll() is None, "the server ended with its database: " + self.server.said())
            if note(person, token, path, text, request).status == 303 and person.get("/nhiem-vu").status == 200:
                self.acknowledged.note(text)
                return (time.perf_counter() - began) * 1000
            time.sleep(0.05)
        raise Broken("the server does not come back within 60 s of its database")


def main():
    parser = arguments_for("kill", __doc__)
    parser.add_argument("--cycles", type=int, default=50)
    parser.add_argument("--assignments", type=int, default=300)
    parser.add_argument("--thorough", type=int, default=1, help="integrity, files and trail after every so many kills")
    carry_out(parser.parse_args(), lambda ground, arguments: Kill(ground, arguments).run())


main()
