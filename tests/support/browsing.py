"""A reader with a real browser, who notices all that a page does besides showing itself."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit
from weakref import WeakKeyDictionary

import markdown
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request, WebError

from bench.browser import chromium
from briefbook.pages.tree import Page as Tree
from briefbook.render.markdown import write
from tests.support import sites
from tests.support.needs import need

WIDTHS = (1440, 768, 390)
"""A screen, a tablet, a phone."""
NARROWEST = 320
"""A screen of 1280 at 400%."""
REQUIRED = "BRIEFBOOK_BROWSER"
Medium = Literal["screen", "print"]
LOOKS = Path(__file__).with_name("looks.js").read_text("utf-8")


def demand() -> None:
    """End a test here where there is no browser: as skipped, or as failed where one is required."""
    missing = "There is no Chromium on the path; install one, or name it: CHROMIUM=/usr/bin/…"
    need(bool(chromium()), REQUIRED, missing)


_FREE: WeakKeyDictionary[Browser, dict[bool, list[BrowserContext]]] = WeakKeyDictionary()
"""Contexts that nobody uses, with and without scripts.

A new one costs more than the page that is opened in it. So does a new process; an empty window
that stays keeps the old one.
"""


def _new(browser: Browser, script: bool) -> BrowserContext:
    context = browser.new_context(java_script_enabled=script)
    context.new_page()
    return context


def _forget(context: BrowserContext, origins: Iterable[str]) -> None:
    """Close all windows but the empty one, and drop what was stored, kept or allowed."""
    empty, *opened = context.pages
    for page in opened:
        page.close()
    session = context.new_cdp_session(empty)
    session.send("Network.clearBrowserCache")
    for origin in origins:
        session.send("Storage.clearDataForOrigin", {"origin": origin, "storageTypes": "all"})
    session.detach()
    context.clear_cookies()
    context.clear_permissions()


@dataclass
class Reader:
    """Opens windows, and keeps what their pages say and ask for."""

    browser: Browser
    origins: tuple[str, ...]
    """Where pages may load from."""
    said: list[str] = field(default_factory=list)
    """All that reached the console: words, errors, what the policy blocked."""
    abroad: list[str] = field(default_factory=list)
    """Every address outside that was asked for."""

    @contextmanager
    def context(self, script: bool = True) -> Iterator[BrowserContext]:
        """A browser with nothing stored, as a new reader has it."""
        free = _FREE.setdefault(self.browser, {}).setdefault(script, [])
        context = free.pop() if free else _new(self.browser, script)
        context.on("console", self._spoke)
        context.on("weberror", self._threw)
        context.on("request", self._asked)
        try:
            yield context
        finally:
            _forget(context, self.origins)
            context.remove_listener("console", self._spoke)
            context.remove_listener("weberror", self._threw)
            context.remove_listener("request", self._asked)
            free.append(context)

    @contextmanager
    def window(
        self, width: int = 1440, *, dark: bool = False, script: bool = True, motion: bool = False
    ) -> Iterator[Page]:
        """A window of its own; nothing in it moves unless a test is about that."""
        with self.context(script) as context:
            page = context.new_page()
            set_up(page, width, dark=dark, motion=motion)
            yield page

    def _spoke(self, message: ConsoleMessage) -> None:
        self.said.append(f"{message.type}: {message.text}")

    def _threw(self, error: WebError) -> None:
        self.said.append(f"thrown: {error.error}")

    def _asked(self, request: Request) -> None:
        inside = request.url.startswith(tuple(f"{origin}/" for origin in self.origins))
        if not inside and urlsplit(request.url).scheme not in ("data", "blob"):
            self.abroad.append(request.url)

    def forgive(self, words: str) -> None:
        """Take back what a test means to provoke; it must have been said."""
        told = [line for line in self.said if words in line]
        assert told, f"{words!r} was never said"
        self.said = [line for line in self.said if words not in line]


def set_up(
    page: Page,
    width: int = 1440,
    *,
    height: int = 900,
    dark: bool = False,
    medium: Medium = "screen",
    forced_colours: bool = False,
    motion: bool = False,
) -> None:
    """Give a window its size, and the device what its owner may have set."""
    page.set_viewport_size({"width": width, "height": height})
    page.emulate_media(
        media=medium,
        color_scheme="dark" if dark else "light",
        forced_colors="active" if forced_colours else "none",
        reduced_motion="no-preference" if motion else "reduce",
    )


_PALETTE = """dark => new Promise(done => {
    const end = performance.now() + 5000;
    const look = () => {
        const chosen = document.body.getAttribute('data-md-color-scheme');
        if (!chosen || (chosen === 'slate') === dark || performance.now() > end) done();
        else requestAnimationFrame(look);
    };
    look();
})"""
"""Waits, at most five seconds, until the theme's script has followed the device's palette.

By frames: of windows behind others the browser lets timers run once a second.
"""


class Visits:
    """Pages that stay open, each in a window, for all tests that change nothing on them."""

    def __init__(self, reader: Reader, pages: Sequence[sites.Page]) -> None:
        self.reader, self.pages = reader, pages
        self._closing = ExitStack()
        self._contexts: dict[bool, BrowserContext] = {}
        self._windows: dict[tuple[str, bool], Page] = {}
        self._shown: dict[Page, tuple[Any, ...]] = {}

    def __call__(
        self,
        width: int = 1440,
        *,
        height: int = 900,
        dark: bool = False,
        medium: Medium = "screen",
        forced_colours: bool = False,
        script: bool = True,
    ) -> Iterator[tuple[str, Page]]:
        """Every page by its address, shown as one reader may have it.

        All are set up before the first is looked at, for each takes a while to follow.
        """
        windows = [(page.url, self._open(page.url, script)) for page in self.pages]
        asked = (width, height, dark, medium, forced_colours)
        others = [window for _, window in windows if self._shown.get(window) != asked]
        for window in others:
            self._shown[window] = asked
            set_up(
                window,
                width,
                height=height,
                dark=dark,
                medium=medium,
                forced_colours=forced_colours,
            )
        for window in others if script else ():
            window.evaluate(_PALETTE, dark)
        yield from windows

    def _open(self, url: str, script: bool) -> Page:
        if script not in self._contexts:
            self._contexts[script] = self._closing.enter_context(self.reader.context(script))
        if (url, script) not in self._windows:
            window = self._windows[url, script] = self._contexts[script].new_page()
            set_up(window)
            window.goto(url)
        return self._windows[url, script]

    def close(self) -> None:
        """Close all windows."""
        self._closing.close()


def look(page: Page, name: str) -> Any:
    """What one of the functions of `looks.js` finds on a page, whatever the page's policy says."""
    return page.evaluate(f"() => {{ {LOOKS}\nreturn {name}(); }}")


_PUT = """inside => {
    const sheet = document.querySelector('.sheet'), foot = sheet.querySelector('.edit');
    for (const part of sheet.querySelectorAll(':scope > :not(.strap, .edit)')) part.remove();
    foot.insertAdjacentHTML('beforebegin', inside);
}"""


def put(page: Page, tree: Tree) -> None:
    """Show these blocks in place of those of a page that is open."""
    body = write(tree).partition("---\n\n")[2]
    page.evaluate(_PUT, markdown.markdown(body, extensions=["attr_list"]))


_SET = """css => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
}"""


@contextmanager
def styled(page: Page, css: str) -> Iterator[None]:
    """A page as it is with a style sheet of its reader's."""
    page.evaluate(_SET, css)
    yield
    page.evaluate("document.adoptedStyleSheets = []")


def wrong(found: Mapping[str, list[str]]) -> dict[str, list[str]]:
    """What a look at many pages found, without those on which there was nothing to find."""
    return {place: what for place, what in found.items() if what}
