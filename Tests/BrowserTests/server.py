# SPDX-License-Identifier: AGPL-3.0-or-later
"""A server of our own on a fresh sample province, ended by its own number."""

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
        self.folder = tempfile.mkdtemp(prefix="nenep-browser-")
        self.data = os.path.join(self.folder, "data")
        self.process = None

    def start(self):
        subprocess.run(
            [self.nenep, "sample", "--data", self.data, "--password", PASSWORD], check=True, timeout=300,
            stdout=subprocess.DEVNULL)
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
                [self.nenep, "serve", "--data", self.data, "--port", str(self.port)], stdout=log,
                stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, env=os.environ | self.settings)
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

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(20)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)
