# SPDX-License-Identifier: AGPL-3.0-or-later
"""A server of our own on a fresh sample province, ended by its own number."""

import glob
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request

PASSWORD = "mau-thu-trinh-duyet"


class Server:
    def __init__(self, nenep, **settings):
        """Settings are given as in the environment: NENEP_BACKUP_FOLDER="…"."""
        self.settings = settings
        self.nenep = os.path.abspath(nenep)
        self.before = []
        self.folder = tempfile.mkdtemp(prefix="nenep-browser-")
        self.data = os.path.join(self.folder, "data")
        self.process = None

    def start(self):
        subprocess.run(
            [self.nenep, "sample", "--data", self.data, "--password", PASSWORD], check=True, timeout=300,
            stdout=subprocess.DEVNULL)
        self.run()

    def run(self):
        # A port found free may be taken by another program before the server has it.
        for _ in range(5):
            if self.serves():
                return
        raise RuntimeError("the server does not answer:\n" + self.said())

    def serves(self):
        """Whether it answers on a port found free."""
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        with open(os.path.join(self.folder, "log"), "w") as log:
            self.process = subprocess.Popen(
                [*self.before, self.nenep, "serve", "--data", self.data, "--port", str(self.port)], stdout=log,
                stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL,
                env=os.environ | {"TRIFLING_PASSWORDS": "yes"} | self.settings)
        end = time.monotonic() + 120
        while not self.answers():
            if self.process.poll() is not None:
                return False
            if time.monotonic() > end:
                self.process.kill()
                self.process.wait()
                return False
            time.sleep(0.05)
        return True

    def answers(self):
        try:
            with urllib.request.urlopen(self.url + "/dang-nhap", timeout=5) as answer:
                return answer.status == 200
        except (urllib.error.URLError, OSError):
            return False

    def said(self):
        """The end of the server's log."""
        with open(os.path.join(self.folder, "log"), errors="replace") as log:
            return "".join(log.readlines()[-15:])

    def end(self):
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(20)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()

    def stop(self):
        self.end()
        shutil.rmtree(self.folder, ignore_errors=True)


class ServerInThePast(Server):
    """A server on an empty province that believes it is another day: a moment such as "2012-06-19 01:00:00", UTC.

    Its clock runs. Debian's faketime stands in for the clock of the wall; waiting goes by the real one.
    """

    def __init__(self, nenep, moment, province):
        super().__init__(nenep)
        self.moment, self.province = moment, province
        # The library changes the environment of the first program it is in, after which Swift doesn't find a program's
        # arguments. So that is env, which then becomes the server: the command faketime would stand between it and signals.
        self.before = ["env"]

    @staticmethod
    def library():
        """Empty where faketime isn't installed."""
        return next(iter(sorted(glob.glob("/usr/lib/*/faketime/libfaketimeMT.so.1"))), "")

    def believes(self, moment):
        self.settings = {
            "LD_PRELOAD": self.library(), "FAKETIME": "@" + moment, "TZ": "UTC",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1", "DONT_FAKE_MONOTONIC": "1",
        }

    def start(self):
        self.believes(self.moment)
        self.process = subprocess.Popen(
            [*self.before, self.nenep, "user", "admin", "--data", self.data, "--name", "Quản trị", "--user-name",
             "quantri", "--province", self.province],
            stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True, env=os.environ | self.settings)
        self.process.communicate(f"{PASSWORD}\n{PASSWORD}\n", timeout=120)
        if self.process.returncode != 0:
            raise RuntimeError("no first administrator")
        self.end()
        self.run()

    def go_to(self, moment):
        """Ends it and starts it again at another moment."""
        self.end()
        self.believes(moment)
        self.run()

    def end(self):
        super().end()
        # The library leaves what it shared between processes.
        for left in glob.glob(f"/dev/shm/*faketime_*_{self.process.pid}") if self.process else []:
            os.remove(left)
