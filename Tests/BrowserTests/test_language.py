# SPDX-License-Identifier: AGPL-3.0-or-later
"""English is complete: nothing of the frame, the buttons, the labels stays Vietnamese."""

from story import test

# Words of the interface, without what people, documents and orders are called (.pickrow names the order it chooses).
WORDS = """
const frame = 'nav.menu a, footer, button, label, th, legend, dt, .kicker, .line, h1, h2, summary, .help, .msg p, .st';
const kept = n => n.closest('[lang=vi], details.who, .paper, .src, blockquote, .chip, .pickrow');
return [...document.querySelectorAll(frame)].filter(seen).filter(e => !kept(e)).map(text);
"""
MARKED = set("àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ")
NAMES = [
    "Nề Nếp", "UBND tỉnh Sông Mây", "tỉnh Sông Mây", "Sông Mây", "Sở Công Thương", "Sở Khoa học và Công nghệ",
    "Sở KH&CN", "Tiếng Việt", "Vàng A Páo", "QĐ-TTg",
]
PAGES = {
    "pao.vang": ["/viec-cua-toi", "/nhiem-vu", "/van-ban", "/tim-kiem", "/tai-khoan", "/khong-co"],
    "yen.do": [
        "/viec-cua-toi", "/nhiem-vu", "/van-ban/nhap", "/bao-cao", "/bao-cao/moi", "/van-ban-di", "/kho-khan",
        "/co-quan/sap-xep", "/co-quan/sap-xep/moi", "/tin-moi", "/tin-moi/lua-chon",
    ],
    "lan.vu": ["/viec-cua-toi", "/so-van-ban/den", "/so-van-ban/di"],
    "khanh.lo": ["/can-quyet-dinh"],
    "quantri": ["/quan-tri/tai-khoan", "/quan-tri/tai-khoan/moi", "/co-quan/moi", "/co-quan/nhap"],
}


# Pages that other tests look over: only their words are read here.
READ = {
    "yen.do": [
        "/dot-trien-khai", "/dot-trien-khai/moi", "/dot-trien-khai/quy-dinh", "/ban-chi-dao", "/ban-chi-dao/moi",
        "/ke-hoach", "/nang-luc", "/nang-luc/moi", "/viec-quyet-dinh", "/viec-quyet-dinh/moi",
    ],
}


def vietnamese_left(browser):
    left = []
    for words in browser.has(WORDS):
        rest = words
        for name in NAMES:
            rest = rest.replace(name, "")
        if set(rest.lower()) & MARKED:
            left.append(words[:120])
    return left


@test
def in_english_no_vietnamese_is_left_in_the_frame(browser):
    left = []
    for person, pages in PAGES.items():
        browser.become(person)
        browser.go(pages[0])
        browser.click("English")
        try:
            assert browser.driver.execute_script("return document.documentElement.lang") == "en"
            for page in pages:
                browser.go(page)
                browser.look(f"english-{person}-{page.strip('/').replace('/', '-')}")
                left += [f"{page}: {words}" for words in vietnamese_left(browser)]
            for page in READ.get(person, []):
                browser.go(page)
                left += [f"{page}: {words}" for words in vietnamese_left(browser)]
        finally:
            # The other tests read Vietnamese.
            browser.go("/")
            browser.click("Tiếng Việt")
    assert not left, "\n".join(left)
