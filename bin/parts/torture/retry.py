# SPDX-License-Identifier: AGPL-3.0-or-later
"""The same form is sent a thousand times, by fifty at once: it is done once, and everybody is told the same.

  bin/torture retry [--times 1000] [--engine sqlite|postgres]

Three forms: progress on an assignment, a new agency, a document with its file.
"""

import secrets
import time

from ground import arguments_for, carry_out, require
from work import ADMINISTRATOR, OFFICER, SECRETARY, at_once, document, workable

AT_ONCE = 50


class Retry:
    def __init__(self, ground, arguments):
        self.ground = ground
        self.times = arguments.times

    def run(self):
        self.ground.make_province()
        self.server = self.ground.server()
        self.server.start()
        self.records = self.ground.records()
        self.note()
        self.agency()
        self.document()
        print(f"{self.ground.engine}: {self.ground.verify()}")

    def send(self, what, person, send, count):
        """Sends the same thing so often; all answers lead to one place, and one record more is there."""
        before = self.records.one(count)
        began = time.perf_counter()

        def some(number):
            window = person.twin()
            return [send(window) for _ in range(len(range(number, self.times, AT_ONCE)))]

        answers = [answer for answers in at_once(AT_ONCE, some) for answer in answers]
        seconds = time.perf_counter() - began
        places = {(answer.status, answer.location, str(answer.error)) for answer in answers}
        require(len(answers) == self.times, f"{len(answers)} were sent")
        require(len(places) == 1 and answers[0].status == 303, f"{what}: answered {sorted(places)[:4]}")
        made = self.records.one(count) - before
        require(made == 1, f"{what}: {made} records of {self.times} sendings")
        print(
            f"{self.ground.engine}: {what} sent {self.times:,} times, {AT_ONCE} at once: 1 record, all answered 303 to "
            f"the same page; {seconds:.1f} s", flush=True)

    def note(self):
        person = self.server.sign_in(SECRETARY, timeout=120)
        path, text = workable(person)[0], "torture " + secrets.token_hex(8)
        fields = {"csrf": person.token(), "request": secrets.token_hex(32), "text": text}
        self.send(
            "progress on an assignment", person, lambda window: window.post(path + "/tien-do", fields),
            "SELECT count(*) FROM progress_note")

    def agency(self):
        person = self.server.sign_in(ADMINISTRATOR, timeout=120)
        fields = person.form(person.get("/co-quan/moi").text, "/co-quan/moi")
        fields["name"] = "Trung tâm Thử sức " + secrets.token_hex(4)
        self.send(
            "a new agency", person, lambda window: window.post("/co-quan/moi", fields), "SELECT count(*) FROM agency")

    def document(self):
        person = self.server.sign_in(OFFICER, timeout=120)
        content, _ = document(4, "gửi lại nhiều lần")
        fields = {"csrf": person.token("/van-ban/nhap"), "request": secrets.token_hex(32)}
        self.send(
            "a document with its file", person,
            lambda window: window.upload("/van-ban/nhap", fields, [("file", "van-ban.txt", content)]),
            "SELECT count(*) FROM stored_file")


def main():
    parser = arguments_for("retry", __doc__)
    parser.add_argument("--times", type=int, default=1000)
    carry_out(parser.parse_args(), lambda ground, arguments: Retry(ground, arguments).run())


main()
