# SPDX-License-Identifier: AGPL-3.0-or-later
"""Upgrades a database of every earlier schema, and kills the upgrade at random moments: it goes on, or nothing happened.

  bin/torture upgrade [--assignments 200000] [--kills 50] [--from DIR] [--schemas 3,10,20]

A database of an earlier schema is made by the program's own first migrations and filled with what a large province has in
the tables and columns there were. After each upgrade, killed or not, every row of before is as it was, the trail verifies,
and the killed ones end exactly like one that was left alone. SQLite, as earlier schemas were; DIR is a data folder made by `nenep sample --assignments …`.
"""

import hashlib
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import time

from ground import ROOT, arguments_for, carry_out, require
from records import SQLiteRecords

# The first schema with assignments.
FIRST = 3
# Written anew by each upgrade, and never the same twice.
PASSING = {"schema_migration"}


def connect(path):
    return sqlite3.connect(path, isolation_level=None, timeout=30)


def tables(database):
    """Tables that hold rows of their own: no indexes of words, and not what is behind them."""
    found = database.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").fetchall()
    words = [name for name, sql in found if sql.startswith("CREATE VIRTUAL")]
    behind = {f"{name}_{part}" for name in words for part in ("data", "idx", "docsize", "config", "content")}
    return sorted(name for name, _ in found if name not in words and name not in behind)


def columns(database, table):
    return [row[1] for row in database.execute(f'PRAGMA table_info("{table}")')]


def listed(names):
    return ", ".join(f'"{name}"' for name in names)


def contents(path, only=None):
    """A hash of each table's rows: all of them, or the columns named for it."""
    database, found = connect(path), {}
    for table in tables(database):
        if table in PASSING or only is not None and table not in only:
            continue
        names = only[table] if only else columns(database, table)
        digest = hashlib.sha256()
        keys = listed(name for name, place in ((row[1], row[5]) for row in database.execute(
            f'PRAGMA table_info("{table}")')) if place) or "rowid"
        for row in database.execute(f'SELECT {listed(names)} FROM "{table}" ORDER BY {keys}'):
            digest.update(repr(row).encode())
        found[table] = digest.hexdigest()
    database.close()
    return found


def layout(path):
    """The columns of each table."""
    database = connect(path)
    found = {table: columns(database, table) for table in tables(database) if table not in PASSING}
    database.close()
    return found


def schema(path):
    """The number of the newest migration."""
    return SQLiteRecords(path).one("SELECT max(number) FROM schema_migration")


class Upgrade:
    def __init__(self, ground, arguments):
        self.ground = ground
        self.arguments = arguments
        self.kills = 0
        self.middle = 0

    def run(self):
        if self.arguments.source:
            self.ground.data = os.path.abspath(self.arguments.source)
        else:
            self.ground.make_province("--assignments", str(self.arguments.assignments), "--agencies", "100")
        large = os.path.join(self.ground.data, "nenep.sqlite")
        count = SQLiteRecords(large).one("SELECT count(*) FROM assignment")
        numbers = [row[0] for row in SQLiteRecords(large).rows("SELECT number FROM schema_migration ORDER BY number")]
        self.newest = numbers[-1]
        chosen = [number for number in numbers if FIRST <= number < self.newest]
        if self.arguments.schemas:
            chosen = [int(number) for number in self.arguments.schemas.split(",")]
        print(f"{count:,} assignments, schema {self.newest}; upgrades from {chosen}")
        print(f"{'from':>5} {'rows':>10} {'upgrade s':>10}  killed (seconds: schema it stood at) …")
        for place, number in enumerate(chosen):
            share = self.arguments.kills * (place + 1) // len(chosen) - self.arguments.kills * place // len(chosen)
            self.one(number, share)
        print(
            f"{len(chosen)} earlier schemas upgraded; {self.kills} killed, {self.middle} of them between two steps: each went "
            "on to the same end, every row of before as it was")

    def one(self, number, kills):
        earlier = os.path.join(self.ground.folder, "earlier")
        shutil.rmtree(earlier, ignore_errors=True)
        self.nenep("earlier-schema", "--data", self.ground.data, "--to", earlier, "--schema", str(number))
        path = os.path.join(earlier, "nenep.sqlite")
        require(schema(path) == number, f"the earlier database stands at {schema(path)}, not {number}")
        before, shape = contents(path), layout(path)
        self.oldest = number
        rows = sum(SQLiteRecords(path).one(f'SELECT count(*) FROM "{table}"') for table in shape)
        began = time.perf_counter()
        end = self.upgraded(earlier)
        took = time.perf_counter() - began
        left_alone = self.judge(end, before, shape)
        killed = [self.killed(earlier, took, left_alone) for _ in range(kills)]
        print(f"{number:>5} {rows:>10,} {took:>10.1f}  {' '.join(killed)}", flush=True)

    def copy(self, earlier):
        place = os.path.join(self.ground.folder, "copy")
        shutil.rmtree(place, ignore_errors=True)
        shutil.copytree(earlier, place)
        return place

    def upgraded(self, earlier):
        place = self.copy(earlier)
        self.migrate(place)
        return place

    def killed(self, earlier, took, left_alone):
        """Kills one upgrade somewhere, looks where it stands, and lets it be done."""
        place = self.copy(earlier)
        path = os.path.join(place, "nenep.sqlite")
        moment = random.uniform(0.01, max(took, 0.05))
        process = subprocess.Popen(
            self.command(place), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=ROOT)
        time.sleep(moment)
        was_running = process.poll() is None
        process.kill()
        process.wait()
        self.kills += 1
        stood = schema(path)
        self.middle += was_running and self.oldest < stood < self.newest
        require(not SQLiteRecords(path).faults(quick=True), f"killed after {moment:.2f} s: the engine finds faults")
        self.migrate(place)
        require(schema(path) == self.newest, f"it goes on to schema {schema(path)}, not {self.newest}")
        require(not SQLiteRecords(path).faults(), f"killed after {moment:.2f} s and gone on: the engine finds faults")
        # Every row is as in the one left alone, which was verified: the trail is the same too.
        end = contents(path)
        wrong = [table for table in {*end, *left_alone} if end.get(table) != left_alone.get(table)]
        require(not wrong, f"killed after {moment:.2f} s at schema {stood}: {wrong} end unlike those left alone")
        return f"{moment:.2f}:{stood}"

    def judge(self, place, before, shape):
        """What was there is as it was; gives the hashes of everything."""
        path = os.path.join(place, "nenep.sqlite")
        require(schema(path) == self.newest, f"it stands at schema {schema(path)}, not {self.newest}")
        faults = SQLiteRecords(path).faults()
        require(not faults, f"after the upgrade the engine finds {faults[:3]}")
        after = contents(path, shape)
        self.ground.verify(data=place)
        changed = [table for table in before if after.get(table) != before[table]]
        require(not changed, f"rows of before were changed or lost in {changed}")
        return contents(path)

    def command(self, place):
        return [self.ground.nenep, "migrate", "--data", place]

    def migrate(self, place):
        self.nenep("migrate", "--data", place)

    def nenep(self, *command):
        done = subprocess.run(
            [self.ground.nenep, *command], capture_output=True, text=True, timeout=1800, stdin=subprocess.DEVNULL,
            cwd=ROOT)
        require(done.returncode == 0, f"nenep {command[0]}: {done.stdout}{done.stderr}")


def main():
    parser = arguments_for("upgrade", __doc__)
    parser.add_argument("--assignments", type=int, default=200_000)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--from", dest="source", help="a data folder with a large province")
    parser.add_argument("--schemas", help="only these, such as 3,10,20")
    arguments = parser.parse_args()
    if arguments.engine != "sqlite":
        sys.exit("bin/torture upgrade: earlier schemas were SQLite's only")
    carry_out(arguments, lambda ground, arguments: Upgrade(ground, arguments).run())


main()
