# SPDX-License-Identifier: AGPL-3.0-or-later
"""Chromium as a person uses it: by what is written on the page, never by its markup."""

import base64
import glob
import json
import os
import subprocess
import time

from selenium import webdriver
from selenium.common.exceptions import StaleElementReferenceException, WebDriverException
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By

from server import PASSWORD

REPOSITORY = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SCREENSHOTS = os.path.join(REPOSITORY, ".build", "screenshots")
# How long a page or a file may take on a machine that has much else to do; nothing is proved by a shorter wait.
PATIENCE = 90
DESK = ("desk", 1280, 900)
PHONE = ("phone", 390, 844)

# What the look-ups share: text as read (one space between words, no hard spaces), and whether it can be seen.
FIND = """
const text = e => (e.innerText || e.textContent || '').replace(/[\\s\\u00a0]+/g, ' ').trim();
const seen = e => e.checkVisibility ? e.checkVisibility({visibilityProperty: true}) : e.offsetParent !== null;
const clear = e => { const c = e.cloneNode(true); c.querySelectorAll('.vh, small, .note, .n, .badge').forEach(x => x.remove());
  return (c.textContent || '').replace(/[\\s\\u00a0]+/g, ' ').trim(); };
const is = (e, name) => text(e) === name || clear(e) === name;
const inRow = (e, row) => !row || [e.closest('tr'), e.closest('li'), e.closest('article')].some(r => r && text(r).includes(row));
const pick = (list, name, row) => { const all = [...list].filter(e => seen(e) && !e.disabled && inRow(e, row));
  return all.find(e => is(e, name)) || all.find(e => text(e).startsWith(name)) || null; };
"""


def axe_source():
    found = glob.glob(os.path.join(REPOSITORY, ".build", "browser-venv", "lib", "*", "site-packages", "*", "axe.min.js"))
    with open(found[0], encoding="utf-8") as file:
        return file.read()


class Missing(AssertionError):
    """Something a person would look for is not on the page."""


class Browser:
    """One Chromium; people change by changing cookies."""

    def __init__(self, server):
        self.server = server
        self.people = {}
        self.axe = axe_source()
        options = webdriver.ChromeOptions()
        options.binary_location = "/usr/bin/chromium"
        for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--lang=vi", "--hide-scrollbars"):
            options.add_argument(argument)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        self.driver = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
        self.driver.set_page_load_timeout(PATIENCE)
        self.driver.set_script_timeout(PATIENCE)
        # Pictures of what passed, too; for who looks at a few tests, not for a whole run.
        self.keeps_pictures = False
        self.downloads = os.path.join(server.folder, "downloads")
        os.makedirs(self.downloads, exist_ok=True)
        self.driver.execute_cdp_cmd(
            "Browser.setDownloadBehavior", {"behavior": "allow", "downloadPath": self.downloads})
        self.resize(DESK)

    def close(self):
        self.driver.quit()

    def resize(self, size):
        self.window = size
        self.size, width, height = size
        self.width = width
        self.driver.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride",
            {
                "width": width, "height": height, "deviceScaleFactor": 2 if size is PHONE else 1,
                "mobile": size is PHONE,
            })

    # Who

    def nobody(self):
        """A visitor who was never here."""
        self.driver.execute_cdp_cmd("Network.clearBrowserCookies", {})

    def sign_in(self, name, password=PASSWORD):
        """Through the form, as everyone does."""
        self.nobody()
        self.go("/dang-nhap")
        self.fill("Tên đăng nhập", name)
        self.fill("Mật khẩu", password)
        self.click("Đăng nhập")

    def become(self, name):
        """Goes on as somebody; the form is filled in the first time only."""
        if name not in self.people:
            self.sign_in(name)
            if "/dang-nhap" in self.path:
                raise Missing(f"{name} can't sign in: {self.text()}")
            self.people[name] = self.driver.execute_cdp_cmd("Network.getCookies", {})["cookies"]
            return
        self.nobody()
        for cookie in self.people[name]:
            if cookie["name"].endswith("nenep"):
                self.driver.execute_cdp_cmd(
                    "Network.setCookie",
                    {"name": cookie["name"], "value": cookie["value"], "url": self.server.url, "httpOnly": True})
        self.go("/")

    # Where

    @property
    def path(self):
        return self.driver.current_url.removeprefix(self.server.url)

    def go(self, path):
        self.driver.get(self.server.url + path)

    def menu(self, entry):
        """Opens a page by its word in the menu, which folds up on a phone."""
        if self.size == "phone":
            self.driver.find_element(By.CSS_SELECTOR, "nav.menu summary").click()
        link = self.find("return pick(document.querySelectorAll('nav.menu a'), arguments[0])", entry, "menu word")
        self.follow(link)

    # What is there

    def find(self, script, name, kind, row=""):
        element = self.driver.execute_script(FIND + script, name, row)
        if element is None:
            place = f" in the row of “{row}”" if row else ""
            raise Missing(f"no {kind} “{name}”{place} on {self.path} ({self.title()}): {self.text()[:600]}")
        return element

    def has(self, script, *arguments):
        return self.driver.execute_script(FIND + script, *arguments)

    def title(self):
        return self.driver.execute_script(FIND + "const h = document.querySelector('h1'); return h ? text(h) : ''")

    def text(self):
        return self.driver.execute_script(FIND + "return text(document.querySelector('main') || document.body)")

    def all_text(self):
        return self.driver.execute_script(FIND + "return text(document.body)")

    def status(self):
        """The status of the page as it was sent."""
        return self.driver.execute_script(
            "const n = performance.getEntriesByType('navigation')[0]; return n ? n.responseStatus : 0")

    def see(self, *texts):
        shown = " ".join(self.all_text().split()).casefold()
        for text in texts:
            if text.casefold() not in shown:
                raise Missing(f"“{text}” is not on {self.path}: {self.text()[:900]}")

    def not_see(self, *texts):
        shown = self.all_text()
        for text in texts:
            if text in shown:
                raise AssertionError(f"“{text}” is on {self.path}")

    def offers(self, name):
        """Whether a link or button with these words can be seen."""
        return bool(self.has("return pick(document.querySelectorAll('main a, main button'), arguments[0])", name))

    # What a person does

    def follow(self, element):
        """Clicks what leads to another page, and waits for it."""
        old = self.driver.find_element(By.TAG_NAME, "html")
        self.reach(element)
        element.click()
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            try:
                old.is_enabled()
            except (StaleElementReferenceException, WebDriverException):
                self.settle()
                return
            time.sleep(0.02)
        raise Missing(f"nothing came of a click on {self.path}")

    def settle(self):
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if self.driver.execute_script("return document.readyState") == "complete":
                return
            time.sleep(0.02)

    def reach(self, element):
        self.driver.execute_script("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", element)

    def click(self, name, row=""):
        """A link or a button, by its words; where several have the same words, the one in the row that says something."""
        self.follow(self.find(
            "return pick(document.querySelectorAll('main button, main a, main input[type=submit]'), ...arguments)"
            " || pick(document.querySelectorAll('button, a'), ...arguments)", name, "link or button", row))

    def open(self, name, row=""):
        """Folds out what is under a summary; leaves it open if it is."""
        summary = self.find("return pick(document.querySelectorAll('summary'), ...arguments)", name, "fold", row)
        if not self.driver.execute_script("return arguments[0].parentElement.open", summary):
            self.reach(summary)
            summary.click()

    def field(self, label):
        """A control, by its label; what can be seen goes before what is folded away."""
        return self.find(
            """
            const labels = [...document.querySelectorAll('label')];
            const control = l => l.htmlFor ? document.getElementById(l.htmlFor) : l.querySelector('input, select, textarea');
            const usable = l => { const c = control(l); return c && (seen(c) || c.type === 'radio' || c.type === 'file'); };
            const name = arguments[0];
            const found = labels.filter(usable).filter(l => !l.closest('header, nav'));
            const l = found.find(l => is(l, name)) || found.find(l => text(l).startsWith(name));
            return l ? control(l) : null;
            """, label, "field")

    def fill(self, label, text):
        field = self.field(label)
        self.reach(field)
        if len(text) > 200:
            # Pasting, not typing.
            self.driver.execute_script("arguments[0].value = arguments[1]", field, text)
            return
        field.clear()
        field.send_keys(text)

    def value(self, label):
        return self.field(label).get_attribute("value")

    def choose(self, label, option):
        field = self.field(label)
        self.reach(field)
        done = self.driver.execute_script(
            FIND + """
            const o = [...arguments[0].options].find(o => text(o) === arguments[1])
                || [...arguments[0].options].find(o => text(o).startsWith(arguments[1]));
            if (!o) return false;
            arguments[0].value = o.value;
            arguments[0].dispatchEvent(new Event('change', {bubbles: true}));
            return true;
            """, field, option)
        if not done:
            raise Missing(f"no choice “{option}” under “{label}”")

    def tick(self, label, on=True):
        """A box or one of several circles."""
        field = self.field(label)
        if field.is_selected() != on:
            self.reach(field)
            self.driver.execute_script("arguments[0].closest('label') ? arguments[0].closest('label').click() : arguments[0].click()", field)

    def attach(self, label, *paths):
        self.field(label).send_keys("\n".join(os.path.abspath(path) for path in paths))

    def fetch(self, path):
        """Status and beginning of an answer, with this person's cookies, without leaving the page."""
        return self.driver.execute_async_script(
            """
            const done = arguments[1];
            fetch(arguments[0], {redirect: 'manual'}).then(async r => {
                const b = new Uint8Array(await r.arrayBuffer());
                done([r.status, r.headers.get('content-type') || '', r.headers.get('content-disposition') || '',
                      String.fromCharCode(...b.slice(0, 8)), b.length]);
            }).catch(e => done([0, String(e), '', '', 0]));
            """, path)

    def save(self, name, ending):
        """Presses a link that saves a file; gives the path of the whole file."""
        for old in os.listdir(self.downloads):
            os.remove(os.path.join(self.downloads, old))
        link = self.find("return pick(document.querySelectorAll('main a'), arguments[0])", name, "link")
        self.reach(link)
        link.click()
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            # While it comes there are an empty file of its name and another with what is there so far.
            names = os.listdir(self.downloads)
            path = os.path.join(self.downloads, names[0]) if len(names) == 1 else ""
            if path.endswith(ending) and os.path.exists(path) and os.path.getsize(path) > 0:
                return path
            time.sleep(0.05)
        raise Missing(f"no {ending} came, only {os.listdir(self.downloads)}; on {self.path}: {self.text()[:300]}")

    def sheets(self):
        """How many sheets of paper the page takes, in the size it asks for."""
        printed = self.driver.execute_cdp_cmd("Page.printToPDF", {"preferCSSPageSize": True, "printBackground": True})
        path = os.path.join(self.server.folder, "printed.pdf")
        with open(path, "wb") as file:
            file.write(base64.b64decode(printed["data"]))
        told = subprocess.run(["pdfinfo", path], capture_output=True, text=True, check=True).stdout
        return int(told.split("Pages:")[1].split()[0])

    # What every page must be

    def look(self, name, wide_ok=False):
        """Looks the page over: accessible, quiet, fits the window, one title, no markup to be read; keeps a picture."""
        faults = self.accessibility() + self.complaints() + self.shape(wide_ok)
        if faults or self.keeps_pictures:
            self.picture(name)
        if faults:
            raise AssertionError(f"{name} ({self.size}, {self.path}):\n  " + "\n  ".join(faults))

    def accessibility(self):
        self.driver.execute_script(self.axe)
        found = self.driver.execute_async_script(
            """
            const done = arguments[0];
            // Nothing is preloaded: what that is for, media and experimental rules, isn't on our pages or isn't asked.
            axe.run(document, {resultTypes: ['violations'], preload: false}).then(r => done(r.violations.map(v =>
                v.id + ': ' + v.help + ' → ' + v.nodes.slice(0, 3).map(n => n.target.join(' ') + ' '
                    + n.html.slice(0, 160) + ' ' + (n.any[0] ? n.any[0].message : '')).join(' | '))))
            .catch(e => done(['axe: ' + e]));
            """)
        return found

    def complaints(self):
        """What the browser wrote to its console; the status of the page itself is not a complaint."""
        entries = self.driver.get_log("browser")
        return [
            "console: " + entry["message"] for entry in entries
            if entry["level"] in ("SEVERE", "WARNING") and "the server responded with a status of" not in entry["message"]
        ]

    def shape(self, wide_ok):
        measured = self.driver.execute_script(
            """
            return [document.documentElement.scrollWidth, document.querySelectorAll('h1').length, document.title,
                (document.body.innerText.match(/<[a-z]+ [^>]*class="[^>]*>|<\\/(small|span|strong|td|li)>/) || [''])[0]]
            """)
        faults = []
        if measured[0] > self.width + 1 and not wide_ok:
            faults.append(f"the page is {measured[0]} px wide in a window of {self.width}: {self.widest()}")
        if measured[1] != 1:
            faults.append(f"{measured[1]} titles (h1)")
        if not measured[2]:
            faults.append("the window has no title")
        if measured[3]:
            faults.append(f"markup is shown: {measured[3]}")
        return faults

    def widest(self):
        return self.driver.execute_script(
            """
            const w = arguments[0];
            return [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > w + 1)
                .slice(0, 4).map(e => e.tagName + '.' + e.className + ' ' + Math.round(e.getBoundingClientRect().right)).join(', ')
            """, self.width)

    def picture(self, name):
        folder = os.path.join(SCREENSHOTS, self.size)
        os.makedirs(folder, exist_ok=True)
        shot = self.driver.execute_cdp_cmd(
            "Page.captureScreenshot", {"format": "png", "captureBeyondViewport": True})
        with open(os.path.join(folder, name + ".png"), "wb") as file:
            file.write(base64.b64decode(shot["data"]))
        # The picture of the whole page leaves the window as long as the page.
        self.resize(self.window)
