"""The inline scripts of a site: which of them may run.

Nothing runs on a page but the scripts of the site itself and the inline ones that the theme's own
templates hold. Those get a hash each. An inline script that no template holds gets none: whoever
managed to put markup on a page would otherwise be let in by the very build that should stop it.
"""

import base64
import hashlib
import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from briefbook.problems import Problem

_IN_TEMPLATE = re.compile(r"<script>(.*?)</script>", re.DOTALL)
_VALUE = re.compile(r"\{\{.*?\}\}", re.DOTALL)
_ADDRESS = rb"[\w./:~%-]*"
"""What may stand where a template fills something in: nothing that ends a text and goes on."""
_ELSEWHERE = re.compile(rb'\ssrc="')
_DATA = re.compile(rb'\stype="application/(?:ld\+)?json"')


@dataclass(frozen=True)
class BuiltPage:
    """One page of a built site."""

    path: Path
    html: bytes
    hashes: tuple[str, ...]
    """Of its inline scripts that templates of the theme hold, as a policy names them."""
    strange: tuple[int, ...] = ()
    """The lines of all its others, which the policy blocks."""


def known(templates: Iterable[str]) -> re.Pattern[bytes]:
    """What the inline scripts of these templates look like on a page."""
    bodies = {body for text in templates for body in _IN_TEMPLATE.findall(text)}
    # `(?!)` matches nothing; an empty pattern would let an empty script pass.
    return re.compile(b"|".join(sorted(map(_as_pattern, bodies))) or rb"(?!)")


def _as_pattern(body: str) -> bytes:
    # Between Jinja's `{{ … }}` everything stands on the page as it is here.
    return _ADDRESS.join(re.escape(part.encode()) for part in _VALUE.split(body))


def pages(files: Iterable[Path], known: re.Pattern[bytes]) -> Iterator[BuiltPage]:
    """Pages with their scripts, read one by one."""
    judge = _Judge(known)
    return map(judge.page, files)


def files(site: Path) -> list[Path]:
    """All pages below a folder, in a steady order."""
    return list(_files(site))


def strange(site: Path, page: BuiltPage) -> Iterator[Problem]:
    """What the policy will block on a page."""
    message = "This inline script is none of the theme's, so the site's policy blocks it."
    help = "Put it into a file of its own."
    for line in page.strange:
        name = page.path.relative_to(site).as_posix()
        yield Problem(name, line, 1, "inline-script", message, help, "warning")


@dataclass
class _Judge:
    """Nearly all pages hold the same few scripts; each is judged only once."""

    known: re.Pattern[bytes]
    verdicts: dict[bytes, str | None] = field(default_factory=dict)
    """Of each script its hash; empty where it needs none, None where it must not run."""

    def page(self, path: Path) -> BuiltPage:
        html = path.read_bytes()
        hashes: set[str] = set()
        strange: list[int] = []
        for start, element in _elements(html):
            verdict = self._verdict(element)
            if verdict is None:
                strange.append(html.count(b"\n", 0, start) + 1)
            elif verdict:
                hashes.add(verdict)
        return BuiltPage(path, html, tuple(sorted(hashes)), tuple(strange))

    def _verdict(self, element: bytes) -> str | None:
        if element not in self.verdicts:
            self.verdicts[element] = self._judge(element)
        return self.verdicts[element]

    def _judge(self, element: bytes) -> str | None:
        attributes, _, body = element.partition(b">")
        # Templates are searched for a plain `<script>`, so one with attributes is somebody else's.
        if not attributes and self.known.fullmatch(body):
            return _hash(body)
        harmless = _ELSEWHERE.search(attributes) or _DATA.search(attributes)
        return "" if harmless else None


def _files(site: Path) -> Iterator[Path]:
    """`rglob` takes twice as long on many thousands."""
    for folder, folders, names in os.walk(site):
        folders.sort()
        yield from (Path(folder, name) for name in sorted(names) if name.endswith(".html"))


def _elements(html: bytes) -> Iterator[tuple[int, bytes]]:
    """Where each script stands, and what is between `<script` and `</script`."""
    start = html.find(b"<script")
    while start >= 0:
        end = html.find(b"</script", start)
        end = end if end >= 0 else len(html)
        yield start, html[start + len(b"<script") : end]
        start = html.find(b"<script", end)


def _hash(body: bytes) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(body).digest()).decode()}'"
