"""Pages on their way from the development server to a browser: what is wrong stands at their foot.

Nothing of it is ever in a site: it is put into the answer, and gone once the mistake is mended.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from html import escape
from typing import Any
from wsgiref.headers import Headers

Application = Callable[[dict[str, Any], Any], Iterable[bytes]]
"""A web application as WSGI (PEP 3333) has it."""

SHOWN = 5
"""How many mistakes are shown; the terminal has them all."""
_END, _FORM = b"</body>", b'<div class="filters"'
_STYLE = """\
<style>
  html:has(> body > .mistakes) { scroll-padding-bottom: 40vh; }
  .mistakes {
    position: sticky; bottom: 0; z-index: 9; box-sizing: border-box; width: 100%; max-height: 40vh;
    margin: 0; padding: .75em max(1em, calc(50% - 38em)); overflow: auto; flex: none;
    border-top: 3px solid #ffb3a7; background: #5c120b; color: #fff;
    font: 16px/1.4 system-ui, sans-serif; overflow-wrap: anywhere;
  }
  .mistakes:focus-visible { outline: 3px solid #fff; outline-offset: -6px; }
  .mistakes p, .mistakes ul { margin: 0; padding: 0; }
  .mistakes li { margin: .4em 0 0 1.2em; padding: 0; }
  .mistakes code { color: inherit; background: none; font: .9em ui-monospace, monospace; }
  @media print { .mistakes { display: none; } }
</style>
"""
_NO_SITE = b"""\
<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>Nothing is built yet</title>
<style>
  body { min-height: 97vh; display: flex; flex-direction: column; margin: 0;
    background: #fff; color: #16191d; font: 18px/1.5 system-ui, sans-serif; }
  main { flex: 1; max-width: 38em; padding: 1em; }
</style>
</head>
<body><main><h1>Nothing is built yet</h1>
<p>What has to be mended first stands below. Save the file, and the site appears here.</p></main>
</body>
</html>
"""
# Asks as MkDocs' own script does, which stands on no page of an error: an answer comes when there
# is something newer, or after a minute.
_RELOAD = """\
<script>
  const poll = () => fetch("/livereload/%(epoch)s/0").then((answer) => answer.text()).then(
    (newer) => (newer > %(epoch)s ? location.reload() : poll()),
    () => setTimeout(poll, 3000));
  poll();
</script>
"""
_NO_INDEX = """\
<p class="meta" lang="en">While you edit there is no search or filter here: the index behind them is
made by <code>briefbook build</code>.</p>
"""


@dataclass(frozen=True, slots=True)
class Mistake:
    """What is wrong: a sentence, and where, as far as that is known."""

    text: str
    place: str = ""
    """As `briefs/2025/one.yml, line 3`."""


def bar(mistakes: Sequence[Mistake], has_site: bool) -> str:
    """The bar at the foot of a page; empty where nothing is wrong."""
    if not mistakes:
        return ""
    told = "".join(f"<li>{_told(one)}</li>\n" for one in mistakes[:SHOWN])
    rest = len(mistakes) - SHOWN
    shown = ": this is the site as it was before" if has_site else ""
    more = f"<p>And {rest:,} more, which the terminal lists.</p>\n" if rest > 0 else ""
    return (
        f'{_STYLE}<div class="mistakes" role="alert" tabindex="0" lang="en">\n'
        f"<p><strong>Not built{shown}.</strong></p>\n"
        f"<ul>\n{told}</ul>\n{more}</div>\n"
    )


def _told(mistake: Mistake) -> str:
    place = f"<code>{escape(mistake.place)}</code>: " if mistake.place else ""
    return f'{place}<span dir="auto">{escape(mistake.text)}</span>'


class ServedPages:
    """Completes the pages that a development server answers with."""

    def __init__(self) -> None:
        self.mistakes: Sequence[Mistake] = ()
        self.has_site = False
        """Whether there has been a build that succeeded."""

    def before(self, application: Application) -> Application:
        """The same application, its pages completed."""
        return partial(self._answer, application)

    def _answer(
        self, application: Application, environ: dict[str, Any], start_response: Any
    ) -> Iterable[bytes]:
        epoch = _epoch(application, environ)
        begun: list[tuple[str, Headers]] = []

        def start(status: str, headers: list[tuple[str, str]], *_: Any) -> None:
            begun.append((status, Headers(headers)))

        answer = application(environ, start)
        status, headers = begun[-1]
        if headers["Content-Type"] != "text/html":
            start_response(status, headers.items())
            return answer
        page = self._completed(_whole(answer), status, epoch)
        headers["Content-Length"] = str(len(page))
        start_response(status, headers.items())
        return [page]

    def _completed(self, page: bytes, status: str, epoch: str) -> bytes:
        if not self.has_site:
            page = _NO_SITE
        if b"sheet--briefings" in page:
            page = page.replace(_FORM, _NO_INDEX.encode() + _FORM, 1)
        added = bar(self.mistakes, self.has_site)
        if not status.startswith("200"):
            added += _RELOAD % {"epoch": epoch}
        before, end, after = page.rpartition(_END)
        return before + added.encode() + end + after if end else page + added.encode()


def _epoch(application: Application, environ: dict[str, Any]) -> str:
    """The number of what is shown at present, asked for as MkDocs' script does."""
    ask = {**environ, "PATH_INFO": "/livereload/0/0"}
    return _whole(application(ask, lambda *_: None)).decode()


def _whole(answer: Iterable[bytes]) -> bytes:
    try:
        return b"".join(answer)
    finally:
        getattr(answer, "close", lambda: None)()
