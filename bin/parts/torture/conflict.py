# SPDX-License-Identifier: AGPL-3.0-or-later
"""Fifty people change one record at once, again and again: one wins per version, nobody's words are replaced unseen.

  bin/torture conflict [--writers 50] [--updates 10000] [--pause 0] [--engine sqlite|postgres] [--servers 1]

Each counts one further than what they read. Whoever comes second gets 409 with both texts and counts on from there. With a
pause everyone rests up to so many seconds after a change of theirs, and after coming second twice, so that fewer come second
for each who wins. At the end the count is the number of changes that were acknowledged, and so is the version.
"""

import random
import re
import threading
import time

from ground import arguments_for, carry_out, require
from work import ADMINISTRATOR, at_once

FIELD = "shortName"


class Conflict:
    def __init__(self, ground, arguments):
        self.ground = ground
        self.arguments = arguments
        self.lock = threading.Lock()
        # The version each acknowledged change was made against, and how many came second.
        self.won = []
        self.second = 0
        self.slowest = 0.0

    def run(self):
        self.ground.make_province()
        self.servers = [self.ground.server() for _ in range(self.arguments.servers)]
        for server in self.servers:
            server.start()
        administrator = self.servers[0].sign_in(ADMINISTRATOR)
        self.path = sorted(set(re.findall(r'href="(/co-quan/[0-9a-z]{26})"', administrator.get("/co-quan").text)))[-1]
        self.edit = self.path + "/sua"
        form = administrator.form(administrator.get(self.edit).text, self.edit)
        form[FIELD] = "T 0 w"
        require(administrator.post(self.edit, form).status == 303, "the record can't be changed")
        self.first = int(form["version"]) + 1
        began = time.perf_counter()
        at_once(self.arguments.writers, lambda number: self.write(self.window(administrator, number), number))
        self.judge(administrator, time.perf_counter() - began)

    def window(self, person, number):
        """A browser of one's own, in turn at each server."""
        return person.twin(self.servers[number % len(self.servers)].port)

    def write(self, person, number):
        form, in_a_row = person.form(person.get(self.edit).text, self.edit), 0
        while not self.is_enough():
            count, version = self.count(form[FIELD]), int(form["version"])
            require(version - self.first == count, f"version {version} says {count}, from {self.first} on")
            form[FIELD] = f"T {count + 1} w{number}"
            answer = person.post(self.edit, form)
            self.slowest = max(self.slowest, answer.seconds)
            if answer.status == 303:
                with self.lock:
                    self.won.append(version)
            else:
                form = self.both(person, answer, form[FIELD])
                in_a_row += 1
            if answer.status == 303 or self.arguments.pause and in_a_row > 1:
                in_a_row = 0
                time.sleep(random.uniform(0, self.arguments.pause))
                form = person.form(person.get(self.edit).text, self.edit)

    def both(self, person, answer, mine):
        """What stands on the page of who came second: both texts, and a form to go on with."""
        require(answer.status == 409, f"answered {answer.status} {answer.error or ''}: {answer.text[:300]}")
        form = person.form(answer.text, self.edit)
        require(form is not None and form[FIELD] == mine, f"their own text {mine!r} is not kept: {form}")
        theirs = re.findall(r'<div class="text pre">(T \d+ w\d*)</div>', answer.text)
        require(len(theirs) == 1 and theirs[0] != mine, f"the other text is not shown beside {mine!r}: {theirs}")
        with self.lock:
            self.second += 1
        form[FIELD] = theirs[0]
        return form

    def is_enough(self):
        with self.lock:
            return len(self.won) >= self.arguments.updates

    @staticmethod
    def count(text):
        return int(text.split()[1])

    def judge(self, administrator, seconds):
        # A connection nobody used meanwhile may be closed by now.
        administrator.close()
        form = administrator.form(administrator.get(self.edit).text, self.edit)
        count, version = self.count(form[FIELD]), int(form["version"])
        require(len(set(self.won)) == len(self.won), "two changes won against one version")
        require(count == len(self.won), f"{len(self.won)} changes were acknowledged, {count} are there")
        require(version - self.first == count, f"the version went on by {version - self.first}, the count by {count}")
        stands = self.ground.records().one(f"SELECT version FROM agency WHERE short_name = '{form[FIELD]}'")
        require(stands == version, f"the record has version {stands}, the page {version}")
        print(
            f"{self.ground.engine}, {len(self.servers)} server(s): {self.arguments.writers} writers on one record, {len(self.won):,} changes "
            f"acknowledged, 0 lost; {self.second:,} came second and got 409 with both texts; {seconds:.0f} s, slowest "
            f"answer {self.slowest * 1000:.0f} ms; {self.ground.verify()}")


def main():
    parser = arguments_for("conflict", __doc__)
    parser.add_argument("--writers", type=int, default=50)
    parser.add_argument("--updates", type=int, default=10_000)
    parser.add_argument("--pause", type=float, default=0, help="seconds one rests at most after a change")
    parser.add_argument("--servers", type=int, default=1, help="servers on one database, on PostgreSQL")
    carry_out(parser.parse_args(), lambda ground, arguments: Conflict(ground, arguments).run())


main()
