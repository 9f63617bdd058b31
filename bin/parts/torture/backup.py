# SPDX-License-Identifier: AGPL-3.0-or-later
"""Backs the running system up while two hundred things a second are written, and restores it elsewhere.

  bin/torture backup [--rounds 5] [--rate 200] [--writers 24] [--assignments 2000] [--engine sqlite|postgres]

Everything acknowledged before a backup began is in it, every file a record names has its hash, the trail verifies, and the
restored place is served. Rounds are encrypted in turn.
"""

import os
import shutil
import subprocess
import time

from ground import ROOT, arguments_for, carry_out, require
from work import OFFICER, SECRETARY, Acknowledged, Crowd, document, note, take_in, workable


class Backup:
    def __init__(self, ground, arguments):
        self.ground = ground
        self.arguments = arguments
        self.acknowledged = Acknowledged()
        self.seconds = []
        self.round = 0

    def run(self):
        self.ground.make_province("--assignments", str(self.arguments.assignments))
        self.server = self.ground.server()
        self.server.start()
        self.key = self.make_key()
        print(f"{'round':>5} {'sealed':>6} {'writes/s':>9} {'before':>7} {'during':>7} {'backup s':>9} {'MB':>6} {'slowest':>8}"
              f" {'restore s':>10}  files")
        for self.round in range(1, self.arguments.rounds + 1):
            self.one(is_sealed=self.key is not None and self.round % 2 == 0)
        print(f"{self.ground.engine}: {self.arguments.rounds} backups under writing, restored elsewhere, nothing missing")

    def make_key(self):
        """A pair of keys; None where age is not installed."""
        if shutil.which("age-keygen") is None:
            print("age is not installed: no backup is encrypted")
            return None
        path = os.path.join(self.ground.folder, "backup.key")
        done = subprocess.run(["age-keygen", "-o", path], capture_output=True, text=True, check=True)
        return path, (done.stdout + done.stderr).split("Public key:")[1].strip()

    def one(self, is_sealed):
        self.seconds = []
        crowd, began = self.people(), time.perf_counter()
        crowd.start()
        time.sleep(3)
        before = len(self.acknowledged.notes)
        files_before = set(self.acknowledged.files)
        archive = os.path.join(self.ground.folder, f"round-{self.round}.tar")
        took = self.back_up(archive, is_sealed)
        during = len(self.acknowledged.notes) - before
        crowd.stop()
        rate = len(self.seconds) / (time.perf_counter() - began)
        require(
            rate >= self.arguments.rate * 0.8 / self.arguments.patience,
            f"only {rate:.0f} writes/s were reached: this machine is too busy for the promise of {self.arguments.rate}")
        restored, seconds = self.restore(archive, is_sealed)
        files = self.judge(restored, self.acknowledged.notes[:before], files_before)
        print(
            f"{self.round:>5} {'yes' if is_sealed else 'no':>6} {rate:>9.0f} {before:>7} {during:>7} {took:>9.1f} "
            f"{os.path.getsize(archive) / 1e6:>6.1f} {max(self.seconds) * 1000:>5.0f} ms {seconds:>10.1f}  {files}",
            flush=True)
        os.unlink(archive)

    def people(self):
        """Many who write at the pace asked for together, in several agencies; one in twenty hands in a file."""
        crowd, officer = Crowd(), self.server.sign_in(OFFICER)
        upload_token, places = officer.token("/van-ban/nhap"), self.places()
        pause = self.arguments.writers / self.arguments.rate
        for writer in range(self.arguments.writers):
            secretary, token, paths = places[writer % len(places)]
            crowd.add(self.write, secretary.twin(), officer.twin(), token, upload_token, paths, writer, pause)
        return crowd

    def places(self):
        """Secretaries of several agencies with something to work on: those of one agency write one after the other."""
        names = [row[0] for row in self.ground.records().rows(
            "SELECT person.user_name FROM membership JOIN person ON person.id = membership.person_id "
            "WHERE membership.role = 'isoSecretary' ORDER BY membership.id")]
        found = []
        for number, name in enumerate([SECRETARY, *names], 1):
            # Each from a place of their own, as in a province.
            secretary = self.server.sign_in(name, source=f"127.0.1.{number}")
            try:
                found.append((secretary, secretary.token(), workable(secretary, 8)))
            except RuntimeError:
                continue
            if len(found) == 8:
                break
        return found

    def write(self, halt, secretary, officer, token, upload_token, paths, writer, pause):
        # Not all in the same moment: people don't write in step.
        due, number = time.perf_counter() + pause * writer / self.arguments.writers, 0
        while not halt.is_set():
            number += 1
            due += pause
            is_file = (number + writer) % 20 == 0
            time.sleep(max(0, due - time.perf_counter()))
            if is_file:
                content, digest = document(8, f"lần {self.round}.{writer}.{number}")
                answer = take_in(officer, upload_token, content, "van-ban")
            else:
                text = f"torture {self.round}.{writer}.{number}"
                answer = note(secretary, token, paths[number % len(paths)], text)
            require(answer.status == 303, f"a write is answered {answer.status} {answer.error or ''} during a backup")
            if is_file:
                self.acknowledged.file(digest)
            else:
                self.acknowledged.note(text)
            self.seconds.append(answer.seconds)

    def run_nenep(self, *command):
        began = time.perf_counter()
        done = subprocess.run(
            [self.ground.nenep, *command], capture_output=True, text=True, timeout=1800, cwd=ROOT,
            stdin=subprocess.DEVNULL)
        require(done.returncode == 0, f"nenep {command[0]}: {done.stdout[-1500:]}{done.stderr[-1500:]}")
        return time.perf_counter() - began

    def back_up(self, archive, is_sealed):
        place = self.ground.place(self.ground.data, self.ground.database)
        return self.run_nenep("backup", *place, "--to", archive, *(["--key", self.key[1]] if is_sealed else []))

    def restore(self, archive, is_sealed):
        """Restores into an empty place; gives the place and the seconds it took."""
        data, database = os.path.join(self.ground.folder, f"restored-{self.round}"), None
        if self.ground.database:
            self.ground.records().run(f"CREATE DATABASE restored_{self.round}")
            database = self.ground.database.rsplit("/", 1)[0] + f"/restored_{self.round}"
        keys = ["--key", self.key[0]] if is_sealed else ["--keys", self.ground.data]
        return (data, database), self.run_nenep("restore", archive, *self.ground.place(data, database), *keys)

    def judge(self, restored, notes, files):
        records = self.ground.records(*restored)
        there = {row[0] for row in records.rows("SELECT content FROM progress_note WHERE content LIKE 'torture %'")}
        missing = [text for text in notes if text not in there]
        require(not missing, f"{len(missing)} of {len(notes)} acknowledged before are not in the backup: {missing[:3]}")
        kept = set(records.hashes())
        require(files <= kept, f"{len(files - kept)} files handed in before are not in the backup")
        require(not records.faults(), f"the restored database has faults: {records.faults()[:3]}")
        count = self.ground.check_files(*restored)
        self.ground.verify(*restored)
        self.serve(restored)
        shutil.rmtree(restored[0])
        return count

    def serve(self, restored):
        """The restored place is a whole system: one signs in, reads and writes."""
        server = self.ground.server(data=restored[0], database=restored[1])
        server.start()
        secretary = server.sign_in(SECRETARY)
        require(
            note(secretary, secretary.token(), workable(secretary, 1)[0], "torture after").status == 303,
            "nothing can be written in the restored place")
        server.stop()


def main():
    parser = arguments_for("backup", __doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--rate", type=int, default=200)
    parser.add_argument("--writers", type=int, default=24, help="how many share the rate")
    parser.add_argument("--assignments", type=int, default=2000)
    carry_out(parser.parse_args(), lambda ground, arguments: Backup(ground, arguments).run())


main()
