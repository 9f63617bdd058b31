# SPDX-License-Identifier: AGPL-3.0-or-later
"""The records behind the program's back: read with the engine's own tools, never through the program."""

import csv
import io
import os
import shutil
import sqlite3
import subprocess
import tempfile


def number(text):
    """A number where it can be nothing else: a hash may consist of digits too."""
    return int(text) if text.lstrip("-").isdigit() and len(text) < 19 else text


class SQLiteRecords:
    """A SQLite file beside a server that may be writing to it."""

    engine = "sqlite"

    def __init__(self, path):
        self.path = path

    def rows(self, query):
        database = sqlite3.connect(f"file:{self.path}?mode=ro", uri=True, timeout=10)
        try:
            return database.execute(query).fetchall()
        finally:
            database.close()

    def one(self, query):
        return self.rows(query)[0][0]

    def hashes(self):
        """Of every file that a record names, in hexadecimal."""
        return sorted({row[0].lower() for row in self.rows(
            "SELECT hex(hash) FROM stored_file UNION SELECT hex(picture) FROM scan_page WHERE picture IS NOT NULL")})

    def hex(self, column):
        return f"lower(hex({column}))"

    def faults(self, quick=False):
        """What the engine's own check finds wrong; quick doesn't hold indexes against their tables."""
        found = [row[0] for row in self.rows("PRAGMA quick_check" if quick else "PRAGMA integrity_check") if row[0] != "ok"]
        if quick:
            return found
        return found + [f"a reference of {row[0]} leads nowhere" for row in self.rows("PRAGMA foreign_key_check")]


class PostgresRecords:
    """A PostgreSQL database, asked through psql."""

    engine = "postgres"

    def __init__(self, url):
        self.url = url

    def rows(self, query):
        done = subprocess.run(
            ["psql", "--no-psqlrc", "--csv", "--tuples-only", "--set", "ON_ERROR_STOP=1", self.url, "-c", query],
            capture_output=True, text=True, timeout=600, stdin=subprocess.DEVNULL)
        if done.returncode != 0:
            raise RuntimeError("psql: " + done.stderr)
        return [tuple(map(number, row)) for row in csv.reader(io.StringIO(done.stdout))]

    def run(self, statement):
        self.rows(statement)

    def one(self, query):
        return self.rows(query)[0][0]

    def hashes(self):
        return sorted({str(row[0]) for row in self.rows(
            "SELECT encode(hash, 'hex') FROM stored_file UNION "
            "SELECT encode(picture, 'hex') FROM scan_page WHERE picture IS NOT NULL")})

    def hex(self, column):
        return f"encode({column}, 'hex')"

    def faults(self):
        """Reads every page of every table and compares every index with it."""
        tool = shutil.which("pg_amcheck") or newest_tool("pg_amcheck")
        if tool is None:
            return ["pg_amcheck is not installed"]
        with tempfile.TemporaryDirectory() as home:
            done = subprocess.run(
                [tool, "--install-missing", "--heapallindexed", "--rootdescend", self.url],
                capture_output=True, text=True, timeout=1800, stdin=subprocess.DEVNULL,
                env={**os.environ, "HOME": home})
        said = (done.stdout + done.stderr).strip()
        return said.splitlines()[:10] if done.returncode != 0 else []


def newest_tool(name):
    """A tool of the newest PostgreSQL that is installed, which Debian keeps off the path."""
    base = "/usr/lib/postgresql"
    found = os.listdir(base) if os.path.isdir(base) else []
    for version in sorted((int(version) for version in found if version.isdigit()), reverse=True):
        path = f"{base}/{version}/bin/{name}"
        if os.access(path, os.X_OK):
            return path
    return None
