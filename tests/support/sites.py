"""A built site, read as a browser would: pages by address, links resolved, what each one loads."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from bs4 import BeautifulSoup, Tag

CSS_URL = re.compile(r"""url\(\s*['"]?([^'")]+)|@import\s+['"]([^'"]+)""")
LOADED = {
    "script": ("src",),
    "img": ("src", "srcset"),
    "iframe": ("src",),
    "source": ("src", "srcset"),
    "video": ("src", "poster"),
    "audio": ("src",),
    "embed": ("src",),
    "object": ("data",),
    "input": ("src",),
    "track": ("src",),
    "use": ("href", "xlink:href"),
    "image": ("href", "xlink:href"),
    "form": ("action",),
}
"""What a browser fetches, or sends to, without a click on a link."""
NAMING = {"canonical", "alternate", "author", "license", "edit"}
"""Relations of a `<link>` that name an address and load nothing."""


@dataclass(frozen=True)
class Page:
    """One HTML file, and the address it answers to."""

    url: str
    html: BeautifulSoup

    @cached_property
    def ids(self) -> list[str]:
        """Every id on the page, as often as it stands there."""
        return [str(tag["id"]) for tag in self.html.find_all(id=True)]

    @cached_property
    def body(self) -> Tag:
        """What the page says, without what stands around it on every page."""
        found = self.html.select_one(".sheet")
        assert found, self.url
        return found

    def has(self, anchor: str) -> bool:
        """Whether an anchor leads to a place on the page; an empty one leads to its top."""
        return not anchor or unquote(anchor) in self.ids

    @property
    def links(self) -> Iterator[str]:
        """Where the page leads by itself or on a click, whole addresses."""
        for tag in self.html.find_all(["a", "area", "link"], href=True):
            yield self.follow(str(tag["href"]))
        for tag in self.html.find_all("a", attrs={"xlink:href": True}):
            yield self.follow(str(tag["xlink:href"]))
        if self.forward:
            yield self.forward

    @property
    def body_links(self) -> set[str]:
        """Where what the page says leads, whole addresses."""
        return {self.follow(str(tag["href"])) for tag in self.body.find_all("a", href=True)}

    def follow(self, link: str) -> str:
        """The whole address of a link on this page."""
        return urljoin(self.url, link)

    @property
    def forward(self) -> str:
        """Where the page sends its reader on to; empty where it doesn't."""
        tag = self.html.select_one('meta[http-equiv="refresh"]')
        return self.follow(str(tag["content"]).partition("url=")[2]) if tag else ""

    @property
    def loaded(self) -> Iterator[str]:
        """Everything the page makes a browser load, whole addresses."""
        for address in self._loaded():
            if address and not address.startswith("data:"):
                yield self.follow(address)

    def _loaded(self) -> Iterator[str]:
        for tag in self.html.find_all(list(LOADED)):
            for name in LOADED[tag.name]:
                for candidate in str(tag.get(name, "")).split(","):
                    yield candidate.strip().partition(" ")[0]
        for tag in self.html.find_all("link", href=True):
            if not NAMING & set(tag.get_attribute_list("rel")):
                yield str(tag["href"])
        for tag in self.html.find_all("style"):
            yield from css_urls(tag.get_text())
        for tag in self.html.find_all(style=True):
            yield from css_urls(str(tag["style"]))


def css_urls(css: str) -> Iterator[str]:
    """Everything a style sheet loads."""
    for found in CSS_URL.finditer(css):
        yield found[1] or found[2]


class Site:
    """All pages of a built site, below its address."""

    def __init__(self, folder: Path, url: str) -> None:
        self.folder, self.url = folder, url

    @cached_property
    def pages(self) -> dict[str, Page]:
        """Every page by its address below the site's own, such as `events/storm/`."""
        found = {}
        for file in sorted(self.folder.rglob("*.html")):
            address = file.relative_to(self.folder).as_posix().removesuffix("index.html")
            html = BeautifulSoup(file.read_text("utf-8"), "html.parser")
            found[address] = Page(self.url + address, html)
        return found

    def address_of(self, url: str) -> str | None:
        """A whole address as one of this site, without query and anchor; None elsewhere."""
        plain = urldefrag(url)[0].partition("?")[0]
        if plain.startswith(self.url):
            return unquote(plain.removeprefix(self.url))
        return None

    def holds(self, address: str) -> bool:
        """Whether something answers at an address."""
        path = self.folder / address
        return (path / "index.html").is_file() if address[-1:] in ("", "/") else path.is_file()

    def answers(self, url: str) -> bool:
        """Whether a whole address is one of this site at which something answers."""
        address = self.address_of(url)
        return address is not None and self.holds(address)

    def broken(self, page: Page) -> Iterator[str]:
        """Links of a page within the site that lead nowhere."""
        for url in page.links:
            address = self.address_of(url)
            if address is None:
                if urlsplit(url).netloc == urlsplit(self.url).netloc:
                    yield f"{url} is outside {self.url}"
            elif not self.holds(address):
                yield f"{url} is not there"
            elif address in self.pages and not self.pages[address].has(urlsplit(url).fragment):
                yield f"{url} has no such place"


def text_of(tag: Tag) -> str:
    """The words of an element as they are read aloud."""
    return " ".join(tag.get_text().split())
