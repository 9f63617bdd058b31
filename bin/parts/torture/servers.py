# SPDX-License-Identifier: AGPL-3.0-or-later
"""Two servers on one PostgreSQL: whatever is to happen once happens once, and what one does the other knows.

  bin/torture servers [--documents 60]

Started at the same moment on an empty database; sign-ins, limits, changes of accounts and agencies, forms sent to both,
chores, a scheduled backup, jobs; then one of them is killed and the other goes on and takes its jobs over.
"""

import datetime
import os
import re
import secrets
import time

from ground import Broken, arguments_for, carry_out, require
from work import ADMINISTRATOR, OFFICER, SECRETARY, Acknowledged, Crowd, at_once, note, pdf, workable

LETTERS = "0123456789abcdefghjkmnpqrstvwxyz"
# A worker that is silent for so long has lost its job to another: JobPolicy's lease, and a few looks.
LEASE = 90


def address_of(identity):
    """The 16 bytes of an identity, in hexadecimal, as addresses have them."""
    number, text = int(identity, 16), ""
    for _ in range(26):
        number, digit = divmod(number, 32)
        text = LETTERS[digit] + text
    return text


def within(seconds, holds, sentence):
    """Waits until something holds; gives how long that took."""
    began = time.perf_counter()
    while not holds():
        require(time.perf_counter() - began < seconds, f"{sentence} (waited {seconds} s)")
        time.sleep(0.05)
    return time.perf_counter() - began


class Servers:
    def __init__(self, ground, arguments):
        self.ground = ground
        self.arguments = arguments

    def run(self):
        self.ground.engine = "postgres"
        self.ground.start_postgres()
        self.begin_empty()
        self.ground.make_province()
        self.records = self.ground.records()
        backups = os.path.join(self.ground.folder, "backups")
        os.mkdir(backups)
        minute = (datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(hours=7)).strftime("%H:%M")
        options = ["--backup-folder", backups, "--backup-at", minute]
        self.one, self.other = self.ground.server(*options), self.ground.server(*options)
        at_once(2, lambda number: (self.one, self.other)[number].start())
        self.started = time.monotonic()
        for step in (self.sign_in, self.end_sessions, self.limits, self.directory, self.same_form, self.jobs):
            step()
        self.chores(backups)
        self.kill_one()
        print(f"two servers on one PostgreSQL: {self.ground.verify()}")

    def begin_empty(self):
        """Both make the schema at the same moment."""
        records = self.ground.records()
        records.run("CREATE DATABASE empty")
        database = self.ground.database.rsplit("/", 1)[0] + "/empty"
        data = os.path.join(self.ground.folder, "empty")
        both = [self.ground.server(data=data, database=database) for _ in range(2)]
        at_once(2, lambda number: both[number].start())
        twice = self.ground.records(data, database).rows(
            "SELECT number, count(*) FROM schema_migration GROUP BY number HAVING count(*) > 1")
        require(not twice, f"migrations applied twice: {twice}")
        count = self.ground.records(data, database).one("SELECT count(*) FROM schema_migration")
        print(f"two servers started at once on an empty database: both run, {count} migrations, each once", flush=True)
        for server in both:
            server.stop()

    def sign_in(self):
        person = self.one.sign_in(SECRETARY)
        there = person.twin(self.other.port)
        require(there.get("/nhiem-vu").status == 200, "who signed in at one server is a stranger to the other")
        answer = there.post("/dang-xuat", {"csrf": there.token()})
        require(answer.status == 303, f"signing out is answered {answer.status}")
        took = within(2, lambda: person.get("/nhiem-vu").status == 303, "signed out at one server, still in at the other")
        print(f"sign-in holds at both servers; a sign-out at one ends it at the other within {took * 1000:.0f} ms")

    def end_sessions(self):
        """An administrator ends somebody's sessions at one server, who works at the other."""
        person = self.other.sign_in(OFFICER)
        require(person.get("/nhiem-vu").status == 200, "not signed in")
        identity = self.records.one(f"SELECT encode(id, 'hex') FROM person WHERE user_name = '{OFFICER}'")
        administrator = self.one.sign_in(ADMINISTRATOR)
        page = f"/quan-tri/tai-khoan/{address_of(str(identity))}"
        answer = administrator.post(page + "/phien", {"csrf": administrator.token(page)})
        require(answer.status == 303, f"ending sessions is answered {answer.status}")
        took = within(2, lambda: person.get("/nhiem-vu").status == 303, "sessions ended at one server go on at the other")
        print(f"sessions ended by an administrator at one server end at the other within {took * 1000:.0f} ms")

    def limits(self):
        """Five wrong passwords for an account from one place, whichever server they go to."""
        statuses = []
        for number in range(14):
            visitor = (self.one, self.other)[number % 2].visitor()
            fields = {"csrf": visitor.token("/dang-nhap"), "userName": "khanh.lo", "password": f"sai {number}"}
            statuses.append(visitor.post("/dang-nhap", fields).status)
        let_in = sum(status != 429 for status in statuses)
        require(let_in == 5, f"{let_in} guesses were let through by two servers together: {statuses}")
        print(f"14 wrong passwords, in turn at both: {let_in} tried, {14 - let_in} told to wait")

    def directory(self):
        """A name changed at one server is seen at the other by the next request."""
        administrator = self.one.sign_in(ADMINISTRATOR)
        there = administrator.twin(self.other.port)
        path = sorted(set(re.findall(r'href="(/co-quan/[0-9a-z]{26})"', there.get("/co-quan").text)))[-1]
        stale = 0
        for number in range(30):
            person, other = (administrator, there) if number % 2 else (there, administrator)
            form = person.form(person.get(path + "/sua").text, path + "/sua")
            form["shortName"] = f"Đổi tên {secrets.token_hex(4)}"
            require(person.post(path + "/sua", form).status == 303, "the agency can't be changed")
            stale += form["shortName"] not in other.get(path).text
        require(stale == 0, f"{stale} of 30 changes of an agency were not seen at the other server's next page")
        print("30 changes of an agency at either server: each seen by the next page of the other")

    def same_form(self):
        """One form sent to both at once, two hundred times."""
        person = self.one.sign_in(SECRETARY)
        path, token = workable(person)[0], person.token()
        for number in range(200):
            text, request = f"torture hai {number}", secrets.token_hex(16)
            answers = at_once(2, lambda side: note(
                person.twin((self.one, self.other)[side].port), token, path, text, request))
            require([answer.status for answer in answers] == [303, 303], f"answered {[a.status for a in answers]}")
        counts = self.records.rows(
            "SELECT count(*), count(DISTINCT content) FROM progress_note WHERE content LIKE 'torture hai %'")
        require(counts == [(200, 200)], f"200 forms sent to both servers at once made {counts[0][0]} records")
        print("200 forms, each sent to both servers at once: 200 records", flush=True)

    def jobs(self):
        """Documents handed in at both: what is read from each in the background is read once."""
        self.hand_in(self.arguments.documents, (self.one, self.other))
        took = within(120 * self.arguments.patience, lambda: self.open_jobs() == 0, "jobs are not done")
        again = self.records.rows("SELECT kind, attempts FROM job WHERE attempts > 1")
        require(not again, f"jobs were begun more than once: {again[:5]}")
        done = self.records.one("SELECT count(*) FROM job WHERE succeeded_at IS NOT NULL AND recurring = 0")
        print(f"{self.arguments.documents} documents at both: {done} jobs, each begun once, {took:.0f} s", flush=True)

    def hand_in(self, count, servers):
        officers = [server.sign_in(OFFICER) for server in servers]
        for number in range(count):
            officer = officers[number % len(officers)]
            fields = {"csrf": officer.token("/van-ban/nhap"), "request": secrets.token_hex(16)}
            answer = officer.upload("/van-ban/nhap", fields, [("file", "van-ban.pdf", pdf(f"So {secrets.token_hex(8)}"))])
            require(answer.status == 303, f"a document is answered {answer.status}: {answer.text[:300]}")

    def open_jobs(self):
        return self.records.one(
            "SELECT count(*) FROM job WHERE recurring = 0 AND succeeded_at IS NULL AND failed_at IS NULL "
            "AND cancelled_at IS NULL")

    def chores(self, backups):
        """What recurs: both wake at the same time, one does it."""
        def done():
            return self.records.one("SELECT count(*) FROM job WHERE recurring = 1 AND succeeded_at IS NOT NULL") >= 5

        within(90 * self.arguments.patience, done, "the chores are not done")
        rows = self.records.rows(
            "SELECT kind, key, count(*), max(attempts), max(succeeded_at) IS NOT NULL FROM job WHERE recurring = 1 "
            "GROUP BY kind, key ORDER BY kind")
        bad = [row for row in rows if row[2] != 1 or row[3] != 1]
        require(not bad, f"chores were done more than once: {bad}")
        archives = [name for name in os.listdir(backups) if name.endswith((".tar", ".tar.age"))]
        require(len(archives) == 1, f"the scheduled backup was made {len(archives)} times: {archives}")
        print(f"{len(rows)} chores ({', '.join(sorted({row[0] for row in rows}))}): each once; 1 scheduled backup", flush=True)

    def kill_one(self):
        """One is killed in the middle of its work: the other doesn't notice, and finishes what it had begun."""
        acknowledged, crowd = Acknowledged(), Crowd()
        for side, server in enumerate((self.one, self.other)):
            person = server.sign_in(SECRETARY)
            paths, token = workable(person, 8), person.token()
            for writer in range(4):
                crowd.add(self.write, person.twin(), token, paths, f"{side}.{writer}", acknowledged, side == 1)
        self.hand_in(20, (self.one,))
        crowd.start()
        time.sleep(0.3)
        self.one.kill()
        time.sleep(3)
        crowd.stop()
        lost = acknowledged.missing(self.records)
        require(not lost, f"{len(lost)} acknowledged writes are lost: {lost[:3]}")
        took = within(
            LEASE * self.arguments.patience, lambda: self.open_jobs() == 0,
            "the jobs of the killed server are not taken over")
        back = self.one.start()
        print(
            f"one killed: {acknowledged.count} writes acknowledged at both, 0 lost, the other answered all; its jobs were "
            f"done by the other after {took:.0f} s; started again in {back:.0f} ms")

    @staticmethod
    def write(halt, person, token, paths, name, acknowledged, must):
        number = 0
        while not halt.is_set():
            number += 1
            text = f"torture {name}.{number}"
            answer = note(person, token, paths[number % len(paths)], text)
            if answer.status == 303:
                acknowledged.note(text)
            elif must:
                raise Broken(f"the server that lives answers {answer.status} {answer.error or ''}")


def main():
    parser = arguments_for("servers", __doc__, engine="postgres")
    parser.add_argument("--documents", type=int, default=25, help="at most 30: more an agency may not have waiting")
    carry_out(parser.parse_args(), lambda ground, arguments: Servers(ground, arguments).run())


main()
