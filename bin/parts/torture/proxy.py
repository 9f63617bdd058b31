# SPDX-License-Identifier: AGPL-3.0-or-later
"""A wire that can be cut, frozen or made slow: a small TCP proxy between the server and its database."""

import contextlib
import socket
import threading
import time


class Proxy:
    """Passes everything on until it is told otherwise."""

    def __init__(self, port):
        self.target = ("127.0.0.1", port)
        self.listener = socket.create_server(("127.0.0.1", 0), backlog=256)
        self.port = self.listener.getsockname()[1]
        self.lock = threading.Lock()
        self.sockets = set()
        self.accepts = True
        self.flows = threading.Event()
        self.flows.set()
        self.delay = 0.0
        threading.Thread(target=self.listen, daemon=True).start()

    def listen(self):
        while True:
            try:
                client, _ = self.listener.accept()
            except OSError:
                return
            if not self.accepts:
                client.close()
                continue
            try:
                server = socket.create_connection(self.target, timeout=5)
                server.settimeout(None)
            except OSError:
                client.close()
                continue
            for end in (client, server):
                end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with self.lock:
                self.sockets |= {client, server}
            for source, sink in ((client, server), (server, client)):
                threading.Thread(target=self.pass_on, args=(source, sink), daemon=True).start()

    def pass_on(self, source, sink):
        with contextlib.suppress(OSError):
            while piece := source.recv(1 << 16):
                self.flows.wait()
                if self.delay:
                    time.sleep(self.delay)
                sink.sendall(piece)
        for end in (source, sink):
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
        with self.lock:
            self.sockets -= {source, sink}

    def cut(self):
        """Ends every connection; new ones are taken."""
        with self.lock:
            ends = list(self.sockets)
        for end in ends:
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)

    def refuse(self):
        """Ends every connection, and new ones at once."""
        self.accepts = False
        self.cut()

    def freeze(self):
        """Nothing comes through and nothing ends: the worst a network does."""
        self.flows.clear()

    def slow(self, seconds):
        """Every piece takes so long in each direction."""
        self.delay = seconds

    def heal(self):
        self.accepts = True
        self.delay = 0.0
        self.flows.set()

    def close(self):
        self.heal()
        self.listener.close()
        self.cut()
