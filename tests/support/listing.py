"""A list with filters in a window of a real browser: what is chosen, shown, counted and said."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from playwright.sync_api import Locator, Page

FOLLOWED = 160
"""Milliseconds after the last key when the list begins to follow."""
CALM = 410
"""Milliseconds after the list has followed when a screen reader has been told."""


@dataclass
class Listing:
    """The page as a reader uses it."""

    page: Page
    url: str

    def open(self, query: str = "") -> "Listing":
        """Go to the page, and wait until its form is there."""
        self.page.goto(f"{self.url}{query}")
        self.page.wait_for_selector(".filters.ready")
        return self

    def type(self, words: str) -> None:
        """Look for words."""
        self.page.get_by_role("searchbox").last.fill(words)
        self.settle()

    def choose(self, *names: str) -> None:
        """Tick choices by their names."""
        self.unfold()
        for name in names:
            self.choice(name).click()
        self.settle()

    def unfold(self) -> None:
        """Open the groups of choices."""
        if not self.page.locator(".filters details[open]").count():
            self.page.locator(".filters summary").click()

    def choice(self, name: str) -> Locator:
        """The label of a choice."""
        return self.page.locator(".filters label:has([type=checkbox])", has_text=name)

    def settle(self) -> None:
        """Wait until typing is over and the list has followed."""
        self._wait(FOLLOWED)
        self.page.wait_for_selector(".filters form[aria-busy=false]")

    def _wait(self, milliseconds: int) -> None:
        """Wait by the page's own timers: those that were set before and end sooner have ended."""
        self.page.evaluate("time => new Promise((end) => setTimeout(end, time))", milliseconds)

    @property
    def titles(self) -> list[str]:
        """The entries that are shown, in order."""
        return self.page.locator("[data-kind]:visible").all_inner_texts()

    @property
    def headings(self) -> list[str]:
        """The headings that are shown."""
        shown = self.page.locator(".sheet > h2:visible").all_inner_texts()
        return [words.removesuffix("#").strip() for words in shown]

    @property
    def contents(self) -> list[str]:
        """What the list of contents leads to."""
        return self.page.locator(".md-sidebar--secondary .md-nav__link:visible").all_inner_texts()

    @property
    def counts(self) -> dict[str, int]:
        """What each choice would show."""
        rows = self.page.locator(".filters label:has([type=checkbox])").all_text_contents()
        return {name: int(count) for name, _, count in (row.rpartition(" ") for row in rows)}

    @property
    def status(self) -> str:
        """What a screen reader is told in the end."""
        self.settle()
        self._wait(CALM)
        return self.page.locator(".filters [role=status]").inner_text()

    @property
    def query(self) -> str:
        """What stands in the address."""
        return urlsplit(self.page.url).query
