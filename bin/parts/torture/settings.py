# SPDX-License-Identifier: AGPL-3.0-or-later
"""Starts the server on databases that are not as durable as it must be: it says so and does not start.

  bin/torture settings [--engine sqlite|postgres]

SQLite's settings are the program's own, and asserted at each start; from outside it is seen here that every acknowledged
write was synced before its answer. PostgreSQL's are its administrator's: each weaker one is refused.
"""

import os
import shutil
import subprocess
import time

from ground import Broken, arguments_for, carry_out, require
from work import SECRETARY, Acknowledged, note, workable

# What is set, and the word by which the refusal must name it.
WEAK = [("fsync=off", "fsync"), ("full_page_writes=off", "full_page_writes")]


def refusal(ground, data, database):
    """What a start says that is refused; raises when it starts."""
    command = [ground.nenep, "serve", *ground.place(data, database), "--port", "0"]
    began = time.perf_counter()
    process = subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    try:
        said, _ = process.communicate(timeout=20)
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()
        raise Broken(f"{' '.join(command)} starts, or hangs: it must refuse") from None
    require(process.returncode != 0, "it ended as if nothing were wrong: " + said)
    return said.strip(), time.perf_counter() - began


def refuses(ground, what, word, data, database=None):
    said, seconds = refusal(ground, data, database)
    require(word in said, f"{what}: the refusal does not say {word!r}: {said[:500]}")
    line = next(line for line in said.splitlines() if word in line)
    print(f"{what}: refused in {seconds:.1f} s: {line.strip()[:160]}", flush=True)


def sqlite(ground):
    ground.make_province()
    path = os.path.join(ground.data, "nenep.sqlite")
    server = ground.server()
    server.start()
    with open(path, "rb") as file:
        head = file.read(20)
    require(head[18:20] == b"\x02\x02", "the file is not in WAL mode")
    print("the running server's file is in WAL mode")
    refuses(ground, "a second server on the same folder", "in use", ground.data)
    server.stop()
    syncs(ground)
    damaged(ground, path)


def syncs(ground):
    """Counts what the kernel was asked to bring to the disk while one person writes."""
    if shutil.which("strace") is None:
        print("strace is not installed: not looked at whether every answer waits for the disk")
        return
    server = ground.server()
    server.start()
    secretary = server.sign_in(SECRETARY)
    paths, token = workable(secretary), secretary.token()
    trace, count = os.path.join(ground.folder, "trace"), 40
    looker = subprocess.Popen(
        ["strace", "-f", "-y", "-e", "trace=fsync,fdatasync", "-o", trace, "-p", str(server.process.pid)],
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    if not is_watched(server.process.pid, looker):
        print("strace may not watch here: not looked at whether every answer waits for the disk")
        server.stop()
        return
    for number in range(count):
        require(note(secretary, token, paths[0], f"torture {number}").status == 303, "a note is not taken")
    looker.terminate()
    looker.wait()
    with open(trace) as file:
        found = sum("-wal>" in line for line in file)
    require(found >= count, f"{count} writes one after the other, but the log was synced only {found} times")
    print(f"{count} writes one after the other: the log was synced {found} times")
    server.stop()


def is_watched(process, looker):
    """Waits until a process is watched; false when the watcher has gone again."""
    end = time.monotonic() + 20
    while looker.poll() is None and time.monotonic() < end:
        with open(f"/proc/{process}/status") as status:
            if "TracerPid:\t0\n" not in status.read():
                # Its other threads come after the first one.
                time.sleep(1)
                return looker.poll() is None
        time.sleep(0.05)
    return False


def damaged(ground, path):
    """A file that is none, and one from the future."""
    for name, change in (("rubbish", rubbish), ("newer", newer)):
        data = os.path.join(ground.folder, name)
        shutil.copytree(ground.data, data)
        word = change(os.path.join(data, os.path.basename(path)))
        refuses(ground, f"a {name} database", word, data)


def rubbish(path):
    for suffix in ("-wal", "-shm"):
        if os.path.exists(path + suffix):
            os.unlink(path + suffix)
    with open(path, "wb") as file:
        file.write(os.urandom(1 << 16))
    return "database"


def newer(path):
    import sqlite3

    database = sqlite3.connect(path)
    columns = [row[1] for row in database.execute("PRAGMA table_info(schema_migration)")]
    values = {"number": 9999, "name": "from the future"}
    database.execute(
        f"INSERT INTO schema_migration ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})",
        [values.get(column, 0) for column in columns])
    database.commit()
    database.close()
    return "9999"


def postgres(ground):
    ground.start_postgres()
    ground.make_province()
    ground.server().start()
    print("as its defaults are: starts")
    ground.servers[-1].stop()
    for setting, word in WEAK:
        ground.postgres.set(setting)
        refuses(ground, setting, word, ground.data, ground.database)
        ground.postgres.set(setting.replace("off", "on"))
    commits(ground)
    for encoding in ("SQL_ASCII", "LATIN1"):
        name = encoding.lower()
        ground.records().run(
            f"CREATE DATABASE {name} ENCODING '{encoding}' LOCALE_PROVIDER libc LC_COLLATE 'C' LC_CTYPE 'C' "
            "TEMPLATE template0")
        database = ground.database.rsplit("/", 1)[0] + "/" + name
        refuses(ground, f"encoding {encoding}", encoding, os.path.join(ground.folder, name), database)
    ground.server().start()
    print("as it was again: starts")


def commits(ground):
    """A server that by default answers before the disk: the program asks for more itself.

    The log is written out only every ten seconds then, so a kill right after an answer shows what the answer was worth.
    """
    ground.postgres.set("wal_writer_delay=10s")
    ground.postgres.set("synchronous_commit=off")
    server = ground.server()
    server.start()
    secretary = server.sign_in(SECRETARY)
    paths, token, acknowledged = workable(secretary), secretary.token(), Acknowledged()
    for number in range(100):
        text = f"torture {number}"
        require(note(secretary, token, paths[0], text).status == 303, "a note is not taken")
        acknowledged.note(text)
    ground.postgres.kill()
    ground.postgres.restart()
    lost = acknowledged.missing(ground.records())
    require(not lost, f"synchronous_commit=off: {len(lost)} acknowledged writes are lost: {lost[-3:]}")
    print("synchronous_commit=off: starts, and asks for more itself: 100 writes, PostgreSQL killed at once, all there")
    server.stop()
    ground.postgres.set("synchronous_commit=on")


def main():
    parser = arguments_for("settings", __doc__)
    carry_out(parser.parse_args(), lambda ground, _: (postgres if ground.engine == "postgres" else sqlite)(ground))


main()
