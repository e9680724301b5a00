"""The same rules in the words of nginx, to be included in a `server` block.

All of it stands in one `location`, so nothing of it reaches other sites of the same server. A block
inside keeps the headers of the one around it only while it has none of its own.
"""

from collections.abc import Iterable, Iterator

from briefbook.site.hosting.header_rules import KEEP, Header, Move, Rules
from briefbook.site.hosting.host_files import HEADERS, REDIRECTS

_PACKED = (
    "application/atom+xml",
    "application/javascript",
    "application/json",
    "application/xml",
    "image/svg+xml",
    "text/css",
    "text/javascript",
    "text/plain",
    "text/xml",
)
_ASK_ANEW = "no-cache"
"""Browsers keep a file, and ask whether it is still the same before they show it."""
_KEPT = "$briefbook_keep"


def nginx(rules: Rules, base: str) -> str:
    """Lines for a `server` block whose `root` holds the site at its path `base`."""
    return "\n".join(_lines(rules, base)) + "\n"


def _lines(rules: Rules, base: str) -> Iterator[str]:
    first, *others = rules.rules
    yield "# Written by `briefbook headers --format nginx`; include it in a server block whose"
    yield f"# `root` holds the site's files at the path {base}. Make it anew after each build."
    if base != "/":
        # An absolute address would name nginx's own port and scheme, also behind a proxy.
        yield f"location = {base.rstrip('/')} {{ absolute_redirect off; return 301 {base}; }}"
    yield f"location {base} {{"
    yield from _indented(_common(base))
    yield from _indented(_headers(first.headers))
    for rule in others:
        # `^~` ends the search: no pattern elsewhere in the server takes these files away.
        sign, path = ("^~", rule.folder) if rule.folder else ("=", rule.path)
        inside = _inside(first.headers, rule.headers)
        yield from _indented(_location(f"{sign} {base}{path[1:]}", inside))
    yield f"    location = {base}404.html {{ internal; {_keep()} }}"
    for name in (HEADERS, REDIRECTS):
        yield f"    location = {base}{name} {{ return 404; }}"
    for move in rules.moves:
        yield from _indented(_move(move, base))
    yield "}"


def _common(base: str) -> Iterator[str]:
    yield "index index.html;"
    yield "try_files $uri $uri/ =404;"
    yield "autoindex off;"
    yield "absolute_redirect off;"
    # A folder without index.html is forbidden for nginx; for readers there is nothing.
    yield f"error_page 403 404 =404 {base}404.html;"
    yield "charset utf-8;"
    yield f"charset_types {' '.join(_PACKED)};"
    yield "gzip on;"
    yield "gzip_vary on;"
    yield "gzip_proxied any;"
    yield f"gzip_types {' '.join(_PACKED)};"
    yield _keep()


def _keep(value: str = _ASK_ANEW) -> str:
    return f"set {_KEPT} {_quoted(value)};"


def _location(where: str, lines: Iterable[str]) -> Iterator[str]:
    yield f"location {where} {{"
    yield from _indented(lines)
    yield "}"


def _inside(everywhere: Iterable[Header], own: tuple[Header, ...]) -> Iterator[str]:
    """What differs for some paths; how long a file is kept is a variable, set anew."""
    sent = dict(own)
    yield _keep(sent.get(KEEP, _ASK_ANEW))
    if sent.keys() - {KEEP}:
        yield from _headers((*everywhere, *own))


def _headers(headers: Iterable[Header]) -> Iterator[str]:
    for name, value in dict(headers).items():
        if name != KEEP:
            # `always`: else errors such as 404 go out without a policy.
            yield f"add_header {name} {_quoted(value)} always;"
    yield f"add_header {KEEP} {_KEPT} always;"


def _move(move: Move, base: str) -> Iterator[str]:
    """Old addresses answer with and without a slash at the end, as those of pages do."""
    new = _quoted(f"{base}{move.new[1:]}")
    for old in dict.fromkeys([move.old, move.old.rstrip("/")]):
        yield f"location = {base}{old[1:]} {{ {_keep()} return {move.status} {new}; }}"


def _quoted(value: str) -> str:
    """A text in quotation marks; nginx has no way to write a dollar sign that means itself."""
    if "$" in value:
        raise ValueError(f"nginx would take the `$` for a variable: {value}")
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _indented(lines: Iterable[str]) -> Iterator[str]:
    return (f"    {line}" for line in lines)
