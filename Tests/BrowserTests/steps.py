# SPDX-License-Identifier: AGPL-3.0-or-later
"""What people do in several tests, in the words of the pages."""

from browser import Missing

OFFICER, SECOND, SECRETARY, OTHER = "yen.do", "nam.pham", "pao.vang", "hang.nguyen"


def bring_in(browser, notice):
    """A standing officer pastes a notice; the page to check it opens."""
    browser.become(OFFICER)
    browser.menu("Văn bản")
    browser.click("Nhập văn bản")
    browser.fill("Dán nội dung văn bản", notice.text)
    browser.click("Đọc văn bản")
    browser.see("Kiểm tra bản đọc", notice.number)


def check_all(browser, accepted_by="Sở Khoa học và Công nghệ", agencies_for=None, most=60):
    """Confirms one order after another; an order whose agency isn't known is given one."""
    for _ in range(most):
        if browser.offers("Ban hành "):
            return
        if accepted_by:
            browser.choose("Cơ quan xem xét, chấp nhận", accepted_by)
        if agencies_for:
            agencies_for(browser)
        browser.click("Đúng, ")
    raise Missing(f"the notice can't be issued: {browser.text()[:800]}")


def issue(browser, notice, accepted_by="Sở Khoa học và Công nghệ"):
    """From the pasted text to issued assignments."""
    bring_in(browser, notice)
    check_all(browser, accepted_by)
    browser.click("Ban hành ")
    browser.see("Đã ban hành", notice.number)


def unfold_filter(browser):
    """On a phone the filter is folded up behind one button."""
    if browser.size == "phone":
        label = browser.find("return pick(document.querySelectorAll('main label'), arguments[0])", "Bộ lọc", "button")
        browser.reach(label)
        label.click()


def find_assignment(browser, notice, person, order=1, agency=None):
    """Opens an assignment of a notice by way of the list, as the person would."""
    browser.become(person)
    browser.menu("Nhiệm vụ")
    unfold_filter(browser)
    browser.choose("Văn bản", notice.number)
    if agency:
        browser.choose("Cơ quan, đơn vị", agency)
    browser.click("Lọc")
    links = browser.has(
        """
        const place = tr => tr.textContent.replace(/[\\s\\u00a0]+/g, ' ');
        return [...document.querySelectorAll('main td a.t')]
            .filter(a => new RegExp('ý ' + arguments[0] + '(?![0-9.])').test(place(a.closest('tr'))));
        """, str(order))
    if not links:
        raise Missing(f"no order {order} of {notice.number} for {person}: {browser.text()[:400]}")
    browser.follow(links[0])


def hand_in(browser, words, *files):
    browser.fill("Kết quả thực hiện", words)
    if files:
        browser.attach("Bằng chứng", *files)


def decide(browser, choice, opinion=""):
    browser.tick(choice)
    if opinion:
        browser.fill("Ý kiến", opinion)
    browser.click("Ghi quyết định")
