# SPDX-License-Identifier: AGPL-3.0-or-later
"""Makes a large province, serves it, loads it with wrk, and prints how it went. See bin/bench."""

import argparse
import datetime
import json
import math
import os
import platform
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
import urllib.parse

# What is needed of a browser and of PostgreSQL is the same as for bin/torture.
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "torture"))

import ground  # noqa: E402
from visitor import Visitor  # noqa: E402

PASSWORD = "thu-toc-do-song-may"
LUA = os.path.join(os.path.dirname(os.path.abspath(__file__)), "bench.lua")
WITH_MARKS = ["đánh giá nội bộ", "quy trình giải quyết", "mục tiêu chất lượng", "khắc phục sự không phù hợp", "rà soát tài liệu"]
WITHOUT_MARKS = ["danh gia noi bo", "quy trinh giai quyet", "muc tieu chat luong", "khac phuc su khong phu hop", "ra soat tai lieu"]
ROUND = 300
# DESIGN.md section 6: requests a second at least, milliseconds of p99 at most; for 16 connections.
TARGETS = {
    "list": (1500, 25), "record": (2000, 20), "search": (800, 30), "write": (1500, 25), "province": (100, 100),
    "round": (100, 100),
}


def fail(sentence):
    sys.exit("bin/bench: " + sentence)


class Process:
    """A server of ours: started, waited for, ended by its own number."""

    def __init__(self, command, port, path, log, environment=None):
        self.port = port
        started = time.perf_counter()
        self.process = subprocess.Popen(command, stdout=log, stderr=log, stdin=subprocess.DEVNULL, env=environment)
        while True:
            if self.process.poll() is not None:
                with open(log.name, errors="replace") as said:
                    raise RuntimeError("ended by itself: " + " ".join(command) + "\n" + said.read()[-500:])
            if Visitor(port).get(path).status == 200:
                break
            if time.perf_counter() - started > 60:
                self.stop()
                raise RuntimeError("does not answer: " + " ".join(command))
            time.sleep(0.002)
        self.milliseconds = (time.perf_counter() - started) * 1000

    def memory(self):
        """Resident memory now and at its highest, in MB."""
        with open(f"/proc/{self.process.pid}/status") as status:
            fields = dict(line.split(":", 1) for line in status)
        return tuple(int(fields[name].split()[0]) / 1024 for name in ("VmRSS", "VmHWM"))

    def stop(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(20)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()


class Browser(Visitor):
    """A person's browser that wants whole pages."""

    @property
    def cookie(self):
        return "; ".join(f"{name}={value}" for name, value in self.cookies.items())

    def must(self, path, sign):
        """The page, which must be whole: 200 and holding a sign of what is expected."""
        answer = self.get(path)
        if not answer.status:  # the server has closed a connection that lay idle
            answer = self.get(path)
        if answer.status != 200 or sign not in answer.text:
            fail(f"{path} is not the page expected ({answer.status})")
        return answer.text


class Load:
    """One measure: a plan of requests, at so many connections."""

    def __init__(self, kind, name, method, browser, token, paths):
        """Paths are asked for by the browser, or each by one of its own: path, browser, token."""
        self.kind, self.name, self.method = kind, name, method
        self.browser, self.token = browser, token
        self.paths = [path if isinstance(path, str) else f"{path[0]}\t{path[1].cookie}\t{path[2]}" for path in paths]

    def run(self, connections, seconds, folder):
        plan = os.path.join(folder, "plan")
        with open(plan, "w") as file:
            run = f"b{time.time_ns():x}"
            file.write("\n".join([self.method, self.browser.cookie, self.token, run] + self.paths) + "\n")
        command = [
            "wrk", "-t", "1" if connections == 1 else "2", "-c", str(connections), "-d", f"{seconds}s", "--timeout",
            "10s", "-s", LUA, f"http://127.0.0.1:{self.browser.port}/", "--", plan,
        ]
        done = subprocess.run(command, capture_output=True, text=True, timeout=seconds + 60)
        line = next((line for line in done.stdout.splitlines() if line.startswith("{")), None)
        if line is None:
            fail("wrk said nothing: " + done.stderr)
        measured = json.loads(line)
        return {
            "kind": self.kind, "name": self.name, "connections": connections, "requests": measured["requests"],
            "rate": measured["requests"] / (measured["microseconds"] / 1e6), "p50": measured["p50"] / 1000,
            "p99": measured["p99"] / 1000, "kilobytes": measured["bytes"] / max(measured["requests"], 1) / 1000,
            "errors": measured["errors"] + measured["status"],
        }


def query(path, **fields):
    return path + "?" + urllib.parse.urlencode(fields)


def own_assignments(browser, limit=400):
    """The open assignments that the person sees, through the pages of the list."""
    found = []
    for page in range(1, 1 + limit // 50):
        text = browser.must(query("/nhiem-vu", trangthai="open", trang=page), "<h1>")
        more = [path for path in re.findall(r'href="(/nhiem-vu/[0-9a-z]{26})"', text) if path not in found]
        found += dict.fromkeys(more)
        if len(more) < 50:
            break
    return found


def searches(words):
    return [query("/tim-kiem", q=text) for text in words]


def workable(browser, limit=400):
    """Those assignments of the person on which progress can be noted."""
    return [
        path for path in own_assignments(browser, limit)
        if f'action="{path}/tien-do"' in browser.must(path, "<h1>")]


def by_many(secretary, people=16):
    """Progress forms of people of as many agencies, in turn."""
    forms = []
    for number in range(45, 100):  # as `nenep sample` numbers the communes it adds
        browser = Browser(secretary.port)
        try:
            browser.sign_in(f"xa.{number}", PASSWORD)
            paths = workable(browser, 50)
        except RuntimeError:
            continue  # not every number is somebody's
        token = browser.token()
        if paths:
            forms.append([(path + "/tien-do", browser, token) for path in paths])
        if len(forms) == people:
            break
    most = max((len(paths) for paths in forms), default=0)
    return [paths[place % len(paths)] for place in range(most) for paths in forms]


def loads(secretary, officer):
    token = secretary.token()
    own = own_assignments(secretary)
    if len(own) < 50:
        print(f"  the list is short: {len(own)} rows instead of 50", file=sys.stderr)
    if not own:
        fail("no assignments to measure with")
    filters = ["/nhiem-vu?trangthai=open", "/nhiem-vu?trangthai=open&xep=updated"]
    for path in filters + searches(WITH_MARKS + WITHOUT_MARKS):
        secretary.must(path, "<h1>")
    # All agencies by the newest sixty orders; the figures at its head count every assignment there is.
    province = "/toan-tinh?vanban=tatca"
    officer.close()
    answer = officer.get(province)
    cells = answer.text.count('" aria-label="') if answer.status == 200 else 0
    print(f"  the province's page: {answer.status}, {cells:,} cells", file=sys.stderr)
    board = [Load("province", "the province's page", "GET", officer, "-", [province])]
    return (board if cells else []) + [
        Load("list", "list of 50, filtered (own agency)", "GET", secretary, "-", filters),
        Load("list", "list of 50, filtered (whole province)", "GET", officer, "-", filters),
        Load("record", "record page with history", "GET", secretary, "-", own),
        Load("search", "search, with diacritics", "GET", secretary, "-", searches(WITH_MARKS)),
        Load("search", "search, without diacritics", "GET", secretary, "-", searches(WITHOUT_MARKS)),
        Load("search", "search (whole province)", "GET", officer, "-", searches(WITHOUT_MARKS)),
        Load("write", "write with trail and index, 16 agencies", "POST", secretary, token, by_many(secretary)),
        Load(
            "write", "write with trail and index, one agency", "POST", secretary, token,
            [path + "/tien-do" for path in workable(secretary)]),
    ]


def whole_round(officer):
    """The page of the round that `nenep sample --round` makes."""
    found = re.search(r'href="(/dot-trien-khai/[0-9a-z]{26})"[^>]*>[^<]*diện rộng', officer.must("/dot-trien-khai", "<h1>"))
    if not found:
        fail("there is no large round")
    path = found[1] + "/mot-trang"
    officer.must(path, "Mốc số 14")
    return Load("round", f"a round on one page, {ROUND} agencies by 14 milestones", "GET", officer, "-", [path])


class SQLite:
    """The embedded engine: nothing to start."""

    def __init__(self, folder):
        self.environment = dict(os.environ)
        self.environment.pop("DATABASE_URL", None)

    def rows(self, data, table):
        """How many rows a table of the database holds."""
        database = sqlite3.connect(f"file:{data}/nenep.sqlite?mode=ro", uri=True)
        try:
            return database.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        finally:
            database.close()

    def take(self, data, nenep):
        """Makes what `nenep sample` has made its own."""

    def stop(self):
        pass


class Postgres:
    """A PostgreSQL server of one's own on this machine, with its own defaults for what must be on disk."""

    SETTINGS = ["shared_buffers=512MB", "effective_cache_size=4GB", "max_connections=100", "checkpoint_timeout=15min"]

    def __init__(self, folder):
        self.server = ground.Postgres(os.path.join(folder, "postgres"))
        self.url = self.server.start(*self.SETTINGS)
        self.environment = dict(os.environ, DATABASE_URL=self.url)

    def query(self, text):
        return subprocess.run(
            ["psql", "-X", "-A", "-t", "-q", "-c", text, self.url], check=True, capture_output=True, text=True).stdout

    def rows(self, data, table):
        return int(self.query(f"SELECT count(*) FROM {table}"))

    def take(self, data, nenep):
        """Moves what was made on SQLite here, and does what autovacuum does by itself in a while: it isn't measured."""
        subprocess.run(
            [nenep, "move", "--from", data, "--to", self.url], check=True, timeout=7200, stdout=subprocess.DEVNULL)
        os.remove(os.path.join(data, "nenep.sqlite"))
        self.query("VACUUM ANALYZE")
        self.query("CHECKPOINT")

    def stop(self):
        self.server.stop()


ENGINES = {"sqlite": SQLite, "postgres": Postgres}


def measure(arguments, folder, data, engine):
    log = open(os.path.join(folder, "server.log"), "w")
    results = []

    def run(load):
        for connections in (1, 16):
            load.run(connections, 1, folder)
            result = load.run(connections, arguments.seconds, folder)
            results.append(result)
            print(
                f"  {result['name']}, {connections}: {result['rate']:,.0f}/s, p50 {result['p50']:.2f} ms, "
                f"p99 {result['p99']:.2f} ms, errors {result['errors']}", file=sys.stderr)

    yardstick = None
    try:
        port = ground.free_port()
        yardstick = Process([arguments.nenep, "yardstick", "--port", str(port)], port, "/hello", log)
        run(Load("hello", "bare HTTP library, constant text", "GET", Browser(port), "-", ["/hello"]))
    except RuntimeError as error:
        print(f"  no yardstick: {error}", file=sys.stderr)
    finally:
        if yardstick:
            yardstick.stop()

    starts = []
    for attempt in range(3):
        port = ground.free_port()
        command = [arguments.nenep, "serve", "--data", data, "--port", str(port), "--quiet"]
        server = Process(command, port, "/dang-nhap", log, engine.environment)
        starts.append(server.milliseconds)
        if attempt < 2:
            server.stop()
    try:
        idle = server.memory()
        secretary, officer = (Browser(port).sign_in(name, PASSWORD) for name in ("pao.vang", "yen.do"))
        before = engine.rows(data, "progress_note")
        for load in loads(secretary, officer):
            run(load)
        memory = server.memory()
        secretary.must("/nhiem-vu", "<h1>")
    finally:
        server.stop()
    if arguments.engine == "sqlite" and not arguments.quick:
        run_round(arguments.nenep, folder, run, log)
    written = engine.rows(data, "progress_note") - before
    answered = sum(result["requests"] for result in results if result["kind"] == "write")
    if written < answered:
        fail(f"{answered} writes were answered but only {written} are there")
    return results, sorted(starts)[1], idle, memory


def run_round(nenep, folder, run, log):
    """A province of its own: so many agencies would change what the other pages have to show."""
    data, port = os.path.join(folder, "round"), ground.free_port()
    environment = SQLite(folder).environment
    subprocess.run(
        [nenep, "sample", "--data", data, "--round", str(ROUND), "--password", PASSWORD], check=True, timeout=1200,
        stdout=sys.stderr, env=environment)
    server = Process([nenep, "serve", "--data", data, "--port", str(port), "--quiet"], port, "/dang-nhap", log, environment)
    try:
        run(whole_round(Browser(port).sign_in("yen.do", PASSWORD)))
    finally:
        server.stop()


def table(results, start, idle, memory, agencies, arguments):
    hello = {result["connections"]: result["rate"] for result in results if result["kind"] == "hello"}
    lines = [
        f"{datetime.date.today():%d/%m/%Y}, {platform.machine()}, {os.cpu_count()} cores, "
        f"{'PostgreSQL on the same machine' if arguments.engine == 'postgres' else 'SQLite'}, "
        f"{arguments.assignments:,} assignments, {agencies} agencies, {arguments.seconds} s a measure"
        f"{', quick: not figures to quote' if arguments.quick else ''}"
        f"{', debug build: not figures to quote' if 'release' not in os.path.realpath(arguments.nenep) else ''}.",
        "", "| | connections | requests/s | p50 ms | p99 ms | KB | errors | share of hello | at least | |",
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- | --- |",
    ]
    for result in results:
        target = TARGETS.get(result["kind"]) if result["connections"] == 16 else None
        if target and arguments.engine == "postgres":
            target = (target[0] // 2, target[1] * 2)
        share = f"{result['rate'] / hello[result['connections']] * 100:.1f} %" if hello else "–"
        verdict = ""
        if target:
            verdict = "reached" if result["rate"] >= target[0] and result["p99"] <= target[1] else "missed"
        lines.append(
            f"| {result['name']} | {result['connections']} | {result['rate']:,.0f} | {result['p50']:.2f} | "
            f"{result['p99']:.2f} | {result['kilobytes']:.1f} | {result['errors']} | {share} | "
            f"{f'{target[0]:,}/s, p99 {target[1]} ms' if target else ''} | {verdict} |")
    lines += [
        "", "| | measured | at least | |", "| --- | ---: | --- | --- |",
        f"| start to the first page | {start:.0f} ms | 200 ms | {'reached' if start <= 200 else 'missed'} |",
        f"| memory after start | {idle[0]:.0f} MB | | |",
        f"| memory under load, at the end | {memory[0]:.0f} MB | 120 MB | {'reached' if memory[0] <= 120 else 'missed'} |",
        f"| memory at its highest | {memory[1]:.0f} MB | 120 MB | {'reached' if memory[1] <= 120 else 'missed'} |",
    ]
    return "\n".join(lines) + "\n"


def main():
    parser = argparse.ArgumentParser(prog="bin/bench")
    parser.add_argument("--nenep", required=True)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--engine", choices=sorted(ENGINES), default="sqlite")
    parser.add_argument("--size", "--assignments", dest="sizes", help="assignments; several after commas show growth")
    parser.add_argument("--agencies", type=int, default=100)
    parser.add_argument("--seconds", type=int)
    parser.add_argument("--data")
    parser.add_argument("--out")
    arguments = parser.parse_args()
    # Quick still needs a full list of 50 for one agency of a hundred.
    sizes = [int(size) for size in (arguments.sizes or ("6000" if arguments.quick else "20000")).split(",")]
    made = arguments.data.split(",") if arguments.data else [None] * len(sizes)
    arguments.seconds = arguments.seconds or (2 if arguments.quick else 10)
    if len(sizes) != len(made):
        fail("--data has a folder for each size")
    measured = [(size, bench(size, folder, arguments)) for size, folder in zip(sizes, made)]
    text = "\n".join(text for _, (text, _) in measured)
    if len(measured) > 1:
        text += "\n" + growth([(size, results) for size, (_, results) in measured])
    print(text)
    if arguments.out:
        with open(arguments.out, "w") as file:
            file.write(text)
    errors = sum(result["errors"] for _, (_, results) in measured for result in results)
    if errors:
        fail(f"{errors} requests failed")


def bench(size, made, arguments):
    """Makes a province of a size on the engine, and measures it: the table and the results."""
    folder = tempfile.mkdtemp(prefix="nenep-bench-")
    engine = None
    try:
        engine = ENGINES[arguments.engine](folder)
        data = os.path.join(folder, "data")
        if made:
            shutil.copytree(made, data)
        else:
            print(f"Making {size:,} assignments …", file=sys.stderr)
            began = time.perf_counter()
            subprocess.run(
                [
                    arguments.nenep, "sample", "--data", data, "--assignments", str(size),
                    "--agencies", str(arguments.agencies), "--password", PASSWORD,
                ], check=True, timeout=7200, stdout=sys.stderr, env=SQLite(folder).environment)
            print(f"  {time.perf_counter() - began:.0f} s", file=sys.stderr)
        engine.take(data, arguments.nenep)
        arguments.assignments, agencies = engine.rows(data, "assignment"), engine.rows(data, "agency")
        results, start, idle, memory = measure(arguments, folder, data, engine)
        return table(results, start, idle, memory, agencies, arguments), results
    finally:
        if engine:
            engine.stop()
        shutil.rmtree(folder, ignore_errors=True)


def growth(measured):
    """How p50 grows with the data: milliseconds at each size, and how many times more for ten times the data."""
    head = " | ".join(f"{size:,}" for size, _ in measured)
    lines = [
        "How p50 (ms) grows:", "", f"| | connections | {head} | per 10× |",
        "| --- | ---: |" + " ---: |" * len(measured) + " ---: |",
    ]
    (first_size, first), (last_size, last) = measured[0], measured[-1]
    tens = math.log10(last_size / first_size)
    for result in first:
        if result["kind"] == "hello":
            continue
        same = [
            next((other["p50"] for other in results
                  if (other["name"], other["connections"]) == (result["name"], result["connections"])), None)
            for _, results in measured]
        factor = f"{(same[-1] / same[0]) ** (1 / tens):.2f}" if same[-1] and tens else "not answered"
        lines.append(
            f"| {result['name']} | {result['connections']} | "
            + " | ".join("–" if value is None else f"{value:.2f}" for value in same) + f" | {factor} |")
    return "\n".join(lines) + "\n"


main()
