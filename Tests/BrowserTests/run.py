# SPDX-License-Identifier: AGPL-3.0-or-later
"""Runs every test of this folder at desk and phone width, and ends with the line "N passed, N failed".

The two widths run beside each other, each with a server, a province and a browser of its own.
"""

import argparse
import importlib
import os
import re
import subprocess
import sys
import threading
import time
import traceback

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)

import browser as browsers  # noqa: E402
import story  # noqa: E402
from server import Server  # noqa: E402


def where(error):
    """The lines of the test and its steps that led there."""
    frames = traceback.extract_tb(error.__traceback__)
    return " → ".join(
        f"{os.path.basename(frame.filename)}:{frame.lineno}" for frame in frames
        if frame.filename.startswith(HERE) and not frame.filename.endswith("run.py"))


def both():
    """Both widths at once; their lines come as they are done."""
    counts = {"passed": 0, "failed": 0, "skipped": 0}

    def run(width):
        child = subprocess.Popen(
            [sys.executable, __file__, *sys.argv[1:], "--width", width], stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, text=True)
        ended = False
        for line in child.stdout:
            if re.fullmatch(r"\d+ passed, \d+ failed(, \d+ skipped)?\n", line):
                ended = True
                for number, word in re.findall(r"(\d+) (\w+)", line):
                    counts[word] += int(number)
            else:
                print(line, end="", flush=True)
        child.wait()
        if not ended:
            counts["failed"] += 1

    widths = [threading.Thread(target=run, args=(size[0],)) for size in (story.DESK, story.PHONE)]
    for width in widths:
        width.start()
    for width in widths:
        width.join()
    skipped = f", {counts['skipped']} skipped" if counts["skipped"] else ""
    print(f"{counts['passed']} passed, {counts['failed']} failed{skipped}")
    return 1 if counts["failed"] or not counts["passed"] else 0


def main():
    parser = argparse.ArgumentParser(prog="bin/parts/browser-tests")
    parser.add_argument("--nenep", required=True)
    parser.add_argument("--only", default="", help="run tests whose name has these words, or those after a |")
    parser.add_argument("--width", choices=["desk", "phone"])
    parser.add_argument("--pictures", action="store_true", help="keep a picture of every page, as runs with --only do")
    parser.add_argument("--keep", action="store_true", help="leave the server running until Enter")
    arguments = parser.parse_args()
    if not arguments.width and not arguments.keep:
        return both()

    for name in sorted(os.listdir(HERE)):
        if name.startswith("test_") and name.endswith(".py"):
            importlib.import_module(name[:-3])
    tests = [
        (test, size) for test in story.TESTS for size in test.sizes
        if any(words in test.name for words in arguments.only.split("|")) and (not arguments.width or size[0] == arguments.width)
    ]

    server = Server(arguments.nenep)
    browser = None
    passed, failed, skipped = 0, [], 0
    try:
        server.start()
        browser = browsers.Browser(server)
        browser.keeps_pictures = arguments.pictures or bool(arguments.only)
        for test, size in tests:
            started = time.monotonic()
            browser.resize(size)
            browser.driver.get_log("browser")
            try:
                test.run(browser)
                passed += 1
                verdict = "passed"
            except story.Skipped as reason:
                skipped += 1
                verdict = f"SKIPPED: {reason}"
            except Exception as error:  # noqa: BLE001
                verdict = "FAILED"
                failed.append(test.name)
                browser.picture(f"FAILED-{test.name.replace(' ', '-').replace('/', '-')[:80]}")
                print("    " + where(error))
                print(f"    {type(error).__name__}: {str(error).split('Stacktrace:')[0].strip()}".replace("\n", "\n    "))
            print(f"{verdict:8} {test.name} ({size[0]}, {time.monotonic() - started:.1f} s)", flush=True)
        if arguments.keep:
            input(f"{server.url} – Enter ends it ")
    except Exception:  # noqa: BLE001
        traceback.print_exc()
        failed.append("starting")
    finally:
        if browser:
            browser.close()
        server.stop()
    print(f"{passed} passed, {len(failed)} failed" + (f", {skipped} skipped" if skipped else ""))
    return 1 if failed or not passed else 0


sys.exit(main())
