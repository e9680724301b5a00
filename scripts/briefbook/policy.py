"""What a host must send along with the pages: a strict policy, in a file that hosts read.

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

from briefbook.output import write
from briefbook.problems import Problem

HEADERS = "_headers"
"""The file that Netlify and Cloudflare Pages read beside the pages."""

_IN_TEMPLATE = re.compile(r"<script>(.*?)</script>", re.DOTALL)
_VALUE = re.compile(r"\{\{.*?\}\}", re.DOTALL)
_ADDRESS = rb"[\w./:~%-]*"
"""What may stand where a template fills something in: nothing that ends a text and goes on."""
_ELSEWHERE = re.compile(rb'\ssrc="')
_DATA = re.compile(rb'\stype="application/(?:ld\+)?json"')
_NAMED_BY_CONTENT = re.compile(r"\.[0-9a-f]{8}\.min\.(?:css|js)")

_SEARCH = "pagefind"
"""The folder of the search index, which runs as WebAssembly; parts of it are named by content."""
_SEARCH_PARTS = ("filter", "fragment", "index")

_EVERYWHERE = (
    "Cross-Origin-Opener-Policy: same-origin",
    "Permissions-Policy: camera=(), display-capture=(), geolocation=(), microphone=(), payment=(),"
    " usb=()",
    "Referrer-Policy: same-origin",
    "X-Content-Type-Options: nosniff",
)
_FOR_EVER = "Cache-Control: public, max-age=31536000, immutable"


@dataclass(frozen=True)
class Scripts:
    """The inline scripts of a site."""

    hashes: tuple[str, ...]
    """Of those that templates of the theme hold, as a policy names them."""
    strange: tuple[Problem, ...] = ()
    """All others, which the policy blocks."""


def send_along(site: Path, templates: Iterable[str]) -> tuple[Problem, ...]:
    """Write the headers of a built site; what on its pages they will block comes back."""
    scripts = find(site, known(templates))
    write(site / HEADERS, headers(site, scripts.hashes))
    return scripts.strange


def known(templates: Iterable[str]) -> re.Pattern[bytes]:
    """What the inline scripts of these templates look like on a page."""
    bodies = {body for text in templates for body in _IN_TEMPLATE.findall(text)}
    return re.compile(b"|".join(sorted(map(_as_pattern, bodies))) or rb"(?!)")


def _as_pattern(body: str) -> bytes:
    return _ADDRESS.join(re.escape(part.encode()) for part in _VALUE.split(body))


def find(site: Path, known: re.Pattern[bytes]) -> Scripts:
    """The inline scripts of all pages below a folder."""
    look = _Look(site, known)
    for path in _pages(site):
        look.at(path)
    return Scripts(tuple(sorted(look.hashes)), tuple(look.strange))


@dataclass
class _Look:
    """One reading of a site; nearly all pages hold the same few scripts, judged only once."""

    site: Path
    known: re.Pattern[bytes]
    harmless: set[bytes] = field(default_factory=set)
    hashes: set[str] = field(default_factory=set)
    strange: list[Problem] = field(default_factory=list)

    def at(self, path: Path) -> None:
        html = path.read_bytes()
        for start, element in _elements(html):
            if element not in self.harmless and not self._may_stand(element):
                line = html.count(b"\n", 0, start) + 1
                self.strange.append(_strange(path.relative_to(self.site).as_posix(), line))

    def _may_stand(self, element: bytes) -> bool:
        attributes, _, body = element.partition(b">")
        if not attributes and self.known.fullmatch(body):
            self.hashes.add(_hash(body))
        elif not _ELSEWHERE.search(attributes) and not _DATA.search(attributes):
            return False
        self.harmless.add(element)
        return True


def _pages(site: Path) -> Iterator[Path]:
    """All pages in a steady order; `rglob` takes twice as long on many thousands."""
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


def _strange(page: str, line: int) -> Problem:
    message = "This inline script is none of the theme's, so the site's policy blocks it."
    return Problem(page, line, 1, "inline-script", message, "Put it into a file of its own.")


def _hash(body: bytes) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(body).digest()).decode()}'"


def headers(site: Path, hashes: Iterable[str]) -> str:
    """The whole file: the policy for every page, and what a browser may keep for ever."""
    searching = (site / _SEARCH).is_dir()
    lines = [
        "# Written by the build. Netlify and Cloudflare Pages send these lines along as they are;",
        "# on another host they belong into its own configuration.",
        "/*",
        f"  Content-Security-Policy: {policy(hashes, wasm=searching)}",
        *(f"  {line}" for line in _EVERYWHERE),
    ]
    for path in [*_named_by_content(site), *(_search_parts() if searching else ())]:
        lines += [path, f"  {_FOR_EVER}"]
    return "\n".join(lines) + "\n"


def policy(hashes: Iterable[str], wasm: bool) -> str:
    """The Content-Security-Policy: nothing from elsewhere, no inline style, no other script.

    Material's signs are drawn from `data:` addresses in its style sheet. No page is upgraded to
    https: every address is relative, and a site in a house's own network keeps working.
    """
    running = ["'self'", *(["'wasm-unsafe-eval'"] if wasm else ()), *hashes]
    sources = {
        "default-src": "'none'",
        "script-src": " ".join(running),
        "style-src": "'self'",
        "img-src": "'self' data:",
        "font-src": "'self'",
        "connect-src": "'self'",
        "worker-src": "'self'",
        "manifest-src": "'self'",
        "form-action": "'self'",
        "base-uri": "'none'",
        "frame-ancestors": "'none'",
    }
    return "; ".join(f"{name} {value}" for name, value in sources.items())


def _named_by_content(site: Path) -> Iterator[str]:
    for path in sorted((site / "assets").rglob("*.min.*")):
        if _NAMED_BY_CONTENT.search(path.name) and path.suffix in (".css", ".js"):
            yield f"/{path.relative_to(site).as_posix()}"


def _search_parts() -> Iterator[str]:
    return (f"/{_SEARCH}/{part}/*" for part in _SEARCH_PARTS)
