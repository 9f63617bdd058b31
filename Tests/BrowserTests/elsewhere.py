# SPDX-License-Identifier: AGPL-3.0-or-later
"""The same browser on a server of its own, for what would harm the others' province."""

from server import Server


class Elsewhere:
    """Within it the browser visits another server, with other settings; afterwards it is back."""

    def __init__(self, browser, server=None, **settings):
        self.browser = browser
        self.server = server or Server(browser.server.nenep, **settings)

    def __enter__(self):
        try:
            self.server.start()
        except BaseException:
            self.server.stop()
            raise
        self.before = (self.browser.server, self.browser.people)
        self.browser.server, self.browser.people = self.server, {}
        return self

    def __exit__(self, *_):
        self.browser.server, self.browser.people = self.before
        self.server.stop()
