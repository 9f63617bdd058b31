# SPDX-License-Identifier: AGPL-3.0-or-later
"""As much of a browser as torturing a server needs: cookies, forms, a kept connection, and answers with their time."""

import html
import html.parser
import http.client
import secrets
import time
import urllib.parse


class Answer:
    """What came back; status 0 when nothing did."""

    def __init__(self, status, text, headers, seconds, error=None):
        self.status = status
        self.text = text
        self.headers = headers
        self.seconds = seconds
        self.error = error

    @property
    def location(self):
        return self.headers.get("Location", "")

    @property
    def retry_after(self):
        return self.headers.get("Retry-After")


class Form:
    """A form of a page, filled in as the page has it."""

    def __init__(self, action, kind):
        self.action = action
        self.kind = kind
        self.fields = {}


class FormFinder(html.parser.HTMLParser):
    """Gathers the forms of a page with what they send when nothing is touched."""

    def __init__(self):
        super().__init__()
        self.forms = []
        self.form = None
        self.area = None
        self.choice = None

    def handle_starttag(self, tag, attributes):
        of = dict(attributes)
        if tag == "form":
            self.form = Form(of.get("action", ""), of.get("enctype", ""))
            self.forms.append(self.form)
        name = of.get("name")
        if self.form is None:
            return
        if tag == "option" and self.choice and "selected" in of:
            self.form.fields[self.choice] = of.get("value", "")
        if name is None:
            return
        if tag == "input" and of.get("type") not in ("file", "submit", "button"):
            if of.get("type") not in ("checkbox", "radio") or "checked" in of:
                self.form.fields[name] = of.get("value") or ""
        elif tag == "textarea":
            self.area = name
            self.form.fields[name] = ""
        elif tag == "select":
            self.choice = name
            self.form.fields[name] = ""

    def handle_endtag(self, tag):
        if tag == "form":
            self.form = None
        elif tag == "textarea":
            self.area = None
        elif tag == "select":
            self.choice = None

    def handle_data(self, text):
        if self.form is not None and self.area:
            self.form.fields[self.area] += text


class Visitor:
    """One person's browser."""

    def __init__(self, port, timeout=15, source="127.0.0.1"):
        # This machine's network has sixteen million addresses, for those who must not be taken for one place.
        self.source = source
        self.port = port
        self.timeout = timeout
        self.cookies = {}
        self.connection = None

    def twin(self, port=None):
        """Another browser window of the same person, with a connection of its own."""
        other = Visitor(port or self.port, self.timeout, self.source)
        other.cookies = dict(self.cookies)
        return other

    def close(self):
        if self.connection:
            self.connection.close()
        self.connection = None

    def ask(self, method, path, body=None, kind="application/x-www-form-urlencoded"):
        """One request; never raises: what went wrong on the wire is an answer with status 0."""
        headers = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
        if body is not None:
            headers["Content-Type"] = kind
        began = time.perf_counter()
        try:
            if self.connection is None:
                self.connection = http.client.HTTPConnection(
                    "127.0.0.1", self.port, timeout=self.timeout, source_address=(self.source, 0))
            self.connection.request(method, path, body, headers)
            answer = self.connection.getresponse()
            text = answer.read().decode("utf-8", "replace")
        except (OSError, http.client.HTTPException) as error:
            self.close()
            return Answer(0, "", {}, time.perf_counter() - began, error)
        for line in answer.headers.get_all("Set-Cookie") or []:
            name, value = line.split(";")[0].split("=", 1)
            if value:
                self.cookies[name] = value
            else:
                self.cookies.pop(name, None)
        if answer.will_close:
            self.close()
        return Answer(answer.status, text, answer.headers, time.perf_counter() - began)

    def get(self, path):
        return self.ask("GET", path)

    def post(self, path, fields):
        """Sends a form with its fields in order of their names."""
        return self.ask("POST", path, urllib.parse.urlencode(sorted(fields.items())))

    def upload(self, path, fields, files):
        """Sends a form with files: field, name, bytes."""
        line = "x" + secrets.token_hex(12)
        parts = []
        for name, value in sorted(fields.items()):
            parts.append(f'--{line}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode())
        for field, name, content in files:
            head = f'--{line}\r\nContent-Disposition: form-data; name="{field}"; filename="{name}"\r\n'
            parts += [(head + "Content-Type: application/octet-stream\r\n\r\n").encode(), content, b"\r\n"]
        parts.append(f"--{line}--\r\n".encode())
        return self.ask("POST", path, b"".join(parts), f"multipart/form-data; boundary={line}")

    def forms(self, page):
        """The forms of a page."""
        finder = FormFinder()
        finder.feed(page)
        return finder.forms

    def form(self, page, action):
        """The fields of the form that is sent to an address; None when the page has no such form."""
        # Only the form itself is read: reading whole pages would cost more than the server takes to make them.
        place = page.find(f'action="{html.escape(action)}"')
        if place < 0:
            return None
        begin, end = page.rfind("<form", 0, place), page.find("</form>", place)
        return next((form.fields for form in self.forms(page[begin : end + 7]) if form.action == action), None)

    def token(self, path="/nhiem-vu"):
        """What every form of this person carries."""
        page = self.get(path).text
        mark = 'name="csrf" value="'
        begin = page.find(mark)
        if begin < 0:
            raise RuntimeError(f"no form on {path}")
        return html.unescape(page[begin + len(mark) : page.index('"', begin + len(mark))])

    def sign_in(self, name, password):
        fields = {"csrf": self.token("/dang-nhap"), "userName": name, "password": password}
        answer = self.post("/dang-nhap", fields)
        # With a second factor the password alone leads to the question for its code.
        if answer.status != 303 or answer.location.startswith("/dang-nhap"):
            raise RuntimeError(f"{name} can't sign in: {answer.status} {answer.location} {answer.error or ''}")
        return self
