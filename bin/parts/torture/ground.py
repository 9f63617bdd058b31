# SPDX-License-Identifier: AGPL-3.0-or-later
"""What every torture stands on: a small province of its own, a server that may be killed, and a look at the records.

Nothing here asks the program whether the program is right: records are read with the engine's own tools.
"""

import argparse
import contextlib
import hashlib
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time

from records import PostgresRecords, SQLiteRecords
from visitor import Visitor

ROOT = os.path.abspath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", ".."))
PASSWORD = "thu-suc-chiu-song-may"


class Broken(Exception):
    """A promise that does not hold, in a sentence."""


def require(holds, sentence):
    if not holds:
        raise Broken(sentence)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """A process of `nenep serve`: started, waited for, ended by its own number."""

    def __init__(self, ground, options=(), data=None, database=None):
        self.ground = ground
        self.options = list(options)
        self.data = data or ground.data
        self.database = database or ground.database
        self.process = None
        self.port = None

    def start(self, limit=60):
        """Starts it and gives the milliseconds to its first page."""
        for attempt in range(5):
            # Somebody else may take a port between looking and listening.
            self.port = free_port()
            began = time.perf_counter()
            self.launch()
            while self.process.poll() is None:
                if self.answers():
                    return (time.perf_counter() - began) * 1000
                if time.perf_counter() - began > limit:
                    self.kill()
                    raise Broken(f"the server gives no page within {limit} s\n{self.said()}")
                time.sleep(0.002)
        raise Broken("the server does not start\n" + self.said())

    def launch(self):
        command = [self.ground.nenep, "serve", *self.ground.place(self.data, self.database), "--port", str(self.port)]
        with open(self.log, "a") as log:
            log.write(f"\n== started on port {self.port}\n")
            log.flush()
            self.process = subprocess.Popen(
                command + self.options, stdout=log, stderr=log, stdin=subprocess.DEVNULL, cwd=ROOT)

    @property
    def log(self):
        return os.path.join(self.ground.folder, f"server-{id(self)}.log")

    def answers(self):
        try:
            with socket.create_connection(("127.0.0.1", self.port), timeout=0.2):
                pass
            return self.visitor(timeout=5).get("/dang-nhap").status == 200
        except OSError:
            return False

    def visitor(self, timeout=None, source="127.0.0.1"):
        patience = 15 * self.ground.arguments.patience
        return Visitor(self.port, timeout=timeout or patience, source=source)

    def sign_in(self, name, timeout=None, source="127.0.0.1"):
        return self.visitor(timeout, source).sign_in(name, PASSWORD)

    def said(self):
        """The end of its log."""
        with contextlib.suppress(OSError), open(self.log, errors="replace") as log:
            return "".join(log.readlines()[-15:])
        return ""

    def kill(self):
        """SIGKILL: nothing of it goes on."""
        if self.process and self.process.poll() is None:
            self.process.kill()
        if self.process:
            self.process.wait()

    def stop(self, limit=60):
        """SIGTERM, as a service manager does; gives the seconds it took."""
        began = time.perf_counter()
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(limit)
            except subprocess.TimeoutExpired:
                self.kill()
                raise Broken(f"the server does not end within {limit} s of SIGTERM") from None
        return time.perf_counter() - began


class Ground:
    """A folder of one's own with a sample province on the engine asked for; everything in it is gone at the end."""

    def __init__(self, arguments):
        self.arguments = arguments
        self.nenep = arguments.nenep
        self.engine = arguments.engine
        self.folder = tempfile.mkdtemp(prefix="nenep-torture-")
        self.data = os.path.join(self.folder, "data")
        self.database = None
        self.postgres = None
        self.servers = []
        self.exits = contextlib.ExitStack()

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        for server in self.servers:
            server.kill()
        self.exits.close()
        if self.postgres:
            self.postgres.stop()
        if getattr(self.arguments, "keep", False):
            print(f"kept: {self.folder}", file=sys.stderr)
        else:
            shutil.rmtree(self.folder, ignore_errors=True)

    def start_postgres(self, *settings, durable=True):
        """A PostgreSQL of one's own, as durable as its defaults."""
        self.postgres = Postgres(os.path.join(self.folder, "postgres"))
        self.database = self.postgres.start(*settings, durable=durable)
        return self.postgres

    def make_province(self, *options):
        """The sample province, by the program's own command."""
        if self.engine == "postgres" and not self.database:
            self.start_postgres()
        done = subprocess.run(
            [self.nenep, "sample", *self.place(self.data, self.database), "--password", PASSWORD, *options],
            capture_output=True, text=True, timeout=3600, cwd=ROOT)
        if done.returncode != 0:
            raise Broken("no sample province: " + done.stderr + done.stdout)

    @staticmethod
    def place(data, database):
        return ["--data", data, *(["--database", database] if database else [])]

    def server(self, *options, data=None, database=None):
        server = Server(self, options, data, database)
        self.servers.append(server)
        return server

    def records(self, data=None, database=None):
        """The records as the engine's own tools show them."""
        if database or self.database:
            return PostgresRecords(database or self.database)
        return SQLiteRecords(os.path.join(data or self.data, "nenep.sqlite"))

    def verify(self, data=None, database=None):
        """Proves the trail and every row against it, by the program's command; raises when anything does not agree."""
        done = subprocess.run(
            [self.nenep, "verify", *self.place(data or self.data, database or self.database), "--lang", "en"],
            capture_output=True, text=True, timeout=1800, cwd=ROOT)
        require(done.returncode == 0, "the trail does not verify:\n" + (done.stdout + done.stderr)[:2000])
        return done.stdout.strip().splitlines()[0]

    def check_files(self, data=None, database=None):
        """Every file a record names is there and has its hash; gives how many."""
        files = os.path.join(data or self.data, "files")
        count = 0
        for digest in self.records(data, database).hashes():
            path = os.path.join(files, digest[:2], digest[2:4], digest)
            try:
                with open(path, "rb") as content:
                    found = hashlib.sha256(content.read()).hexdigest()
            except OSError:
                raise Broken(f"the file {digest} is named by a record and not there") from None
            require(found == digest, f"the file {digest} does not have its hash")
            count += 1
        return count


def is_alive(process):
    """Whether a process runs; one that is dead and unburied doesn't."""
    try:
        with open(f"/proc/{process}/stat") as file:
            return file.read().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False


class Postgres:
    """A PostgreSQL server made by bin/parts/postgres."""

    def __init__(self, folder):
        self.folder = folder
        self.url = None

    def ask(self, act, *rest):
        done = subprocess.run(
            [os.path.join(ROOT, "bin", "parts", "postgres"), act, self.folder, *rest], capture_output=True, text=True,
            timeout=180, stdin=subprocess.DEVNULL)
        if done.returncode != 0:
            raise Broken(f"bin/parts/postgres {act}: " + done.stderr)
        return done.stdout.strip()

    def start(self, *settings, durable=True):
        # Its parent must let the server's own user through.
        os.chmod(os.path.dirname(self.folder), 0o755)
        self.url = self.ask("start", *(["--durable"] if durable else []), *settings)
        return self.url

    def restart(self, mode="fast"):
        self.ask("restart", mode)

    def set(self, setting):
        """Changes a setting of the server's and starts it anew."""
        with open(os.path.join(self.folder, "data", "postgresql.conf"), "a") as file:
            file.write("{} = '{}'\n".format(*setting.split("=")))
        self.restart()

    def postmaster(self):
        """The number of its first process."""
        with open(os.path.join(self.folder, "data", "postmaster.pid")) as file:
            return int(file.readline())

    def kill(self):
        """SIGKILL to its first process; gives when nothing of it is left."""
        process = self.postmaster()
        os.kill(process, signal.SIGKILL)
        end = time.monotonic() + 30
        while is_alive(process) or self.children(process):
            require(time.monotonic() < end, "PostgreSQL's processes outlive their first one")
            time.sleep(0.02)
        # Where nobody buries the dead, the next one would take its predecessor for alive.
        with contextlib.suppress(FileNotFoundError):
            os.unlink(os.path.join(self.folder, "data", "postmaster.pid"))

    def children(self, first):
        """Its processes that still run: all have its folder as theirs."""
        folder, found = os.path.join(self.folder, "data"), []
        for process in filter(str.isdigit, os.listdir("/proc")):
            with contextlib.suppress(OSError):
                if os.readlink(f"/proc/{process}/cwd") == folder and int(process) != first and is_alive(int(process)):
                    found.append(int(process))
        return found

    def stop(self, mode="immediate"):
        with contextlib.suppress(Broken):
            self.ask("stop", mode)


def arguments_for(name, description, **defaults):
    """The options every torture has; `parser.add_argument` for the rest before `parse`."""
    parser = argparse.ArgumentParser(prog=f"bin/torture {name}", description=description)
    parser.add_argument("--nenep", required=True, help=argparse.SUPPRESS)
    parser.add_argument("--engine", choices=["sqlite", "postgres"], default=defaults.get("engine", "sqlite"))
    parser.add_argument(
        "--patience", type=float, default=1, help="so many times the seconds promised, for machines busy with others")
    parser.add_argument("--keep", action="store_true", help="leave the folder for a look")
    return parser


def carry_out(arguments, torture):
    """Runs a torture on a fresh ground and ends with 1 when a promise was broken."""
    try:
        with Ground(arguments) as ground:
            torture(ground, arguments)
    except Broken as broken:
        print(f"BROKEN: {broken}")
        sys.exit(1)
