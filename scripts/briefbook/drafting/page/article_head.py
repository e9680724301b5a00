"""What a page says of itself in its head: meta, links, language. Never believed alone."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

from briefbook.drafting.page.json_ld import LONGEST, MOST
from briefbook.drafting.page.stated import Stated
from briefbook.text.fold import legible


@dataclass
class Head:
    """What was found, in the order of the page."""

    metas: list[tuple[str, str]] = field(default_factory=list)
    """Name or property in small letters, and content."""
    links: list[tuple[str, str]] = field(default_factory=list)
    """Relation, and address."""
    feeds: list[str] = field(default_factory=list)
    """What its feeds are called."""
    name: str = ""
    """What a browser shows in its tab."""
    language: str = ""

    def meta(self, *names: str) -> Iterator[Stated]:
        """Contents of these metas, in the order they are asked for."""
        for name in names:
            for known, content in self.metas:
                if known == name and content:
                    yield Stated(content, f"meta {name}")


def head_of(page: str) -> Head:
    """Everything a page says of itself in its head."""
    reader = _Reader()
    reader.feed(page)
    return reader.head


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.head = Head()
        self._in_name = False
        self._pieces: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in ("html", "meta", "link", "title"):
            return
        # Turned round, for of two equal attributes browsers heed the first.
        given = {name: (value or "")[:LONGEST] for name, value in reversed(attrs[:50])}
        if tag == "html":
            language = given.get("lang") or given.get("xml:lang") or ""
            self.head.language = self.head.language or language
        elif tag == "meta":
            self._meta(given)
        elif tag == "link":
            if len(self.head.links) < MOST:
                relation = given.get("rel", "").lower()
                self.head.links.append((relation, given.get("href", "").strip()))
                if "rss" in given.get("type", "").lower() and given.get("title"):
                    self.head.feeds.append(legible(given["title"]))
        else:
            # An <svg> in the page may have one, too.
            self._in_name = not self.head.name

    def _meta(self, given: dict[str, str]) -> None:
        name = given.get("property") or given.get("name") or given.get("itemprop") or ""
        name = name or given.get("http-equiv", "")
        if name and len(self.head.metas) < MOST:
            self.head.metas.append((name.lower(), legible(given.get("content", ""))))

    def handle_endtag(self, tag: str) -> None:
        if tag == "title" and self._in_name:
            self.head.name = legible("".join(self._pieces)[:LONGEST])
            self._in_name = False

    def handle_data(self, data: str) -> None:
        if self._in_name and len(self._pieces) < MOST:
            self._pieces.append(data[:LONGEST])
