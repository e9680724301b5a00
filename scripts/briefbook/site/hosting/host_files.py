"""The two files that Netlify, Cloudflare Pages and GitLab Pages read beside the pages."""

import re
from collections.abc import Iterator
from pathlib import Path

from briefbook.site.hosting.header_rules import EVERYWHERE, Header, HeaderRule, Move, Rules

HEADERS = "_headers"
REDIRECTS = "_redirects"
_PATH = re.compile(r"/[\w./~%-]*\*?", re.ASCII)
_HEADER = re.compile(r"  ([A-Za-z][A-Za-z0-9-]*): (\S(?:.*\S)?)")
# Old, new, status. Netlify's `200` and `404` in the third place are no redirects.
_MOVE = re.compile(r"(/(?!/)[\w./~%-]*) (/(?!/)[\w./~%#-]*) (30[1278])", re.ASCII)


class RulesError(ValueError):
    """A line that says more than we can pass on to another host."""


def headers(rules: Rules) -> str:
    """`_headers`: the policy for every page, and what a browser may keep."""
    lines = [
        "# Written by the build. Netlify and Cloudflare Pages send these lines along as they are;",
        "# for nginx there is: briefbook headers --format nginx",
    ]
    for rule in rules.rules:
        lines += [rule.path, *(f"  {name}: {value}" for name, value in rule.headers)]
    return "\n".join(lines) + "\n"


def redirects(rules: Rules, base: str) -> str:
    """`_redirects`: old addresses, told from the top of the host; `base` is the site's own path."""
    lines = ["# Written by the build: addresses that pages had before, and where they are now."]
    for move in rules.moves:
        lines.append(f"{base}{move.old[1:]} {base}{move.new[1:]} {move.status}")
    return "\n".join(lines) + "\n"


def read(site: Path, base: str) -> Rules:
    """The rules of a built site, whoever wrote them; RulesError names a line."""
    found = tuple(_headers(_lines(site / HEADERS)))
    if not found or found[0].path != EVERYWHERE:
        raise RulesError(f"{HEADERS}: the first rule must be for `{EVERYWHERE}`.")
    moves = _moves(_lines(site / REDIRECTS), base) if (site / REDIRECTS).is_file() else ()
    return Rules(found, tuple(moves))


def header(text: str) -> Header:
    """One header from `Name: value`."""
    found = _HEADER.fullmatch(f"  {text}")
    if not found:
        raise RulesError(f"This is no `Name: value`: {text}")
    return found[1], found[2]


def _lines(file: Path) -> Iterator[tuple[str, str]]:
    """Each line that says something, and where it stands."""
    for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
        if line.strip() and not line.startswith("#"):
            yield f"{file.name}:{number}", line.rstrip()


def _headers(lines: Iterator[tuple[str, str]]) -> Iterator[HeaderRule]:
    path, found = "", list[Header]()
    for place, line in lines:
        # A header before the first path belongs to nothing, so it is read as a path, and refused.
        if header := _HEADER.fullmatch(line) if path else None:
            found.append((header[1], header[2]))
        elif _PATH.fullmatch(line):
            yield from [HeaderRule(path, tuple(found))] if path else []
            path, found = line, []
        else:
            raise RulesError(f"{place}: this is no path and no `Name: value`: {line}")
    yield from [HeaderRule(path, tuple(found))] if path else []


def _moves(lines: Iterator[tuple[str, str]], base: str) -> Iterator[Move]:
    for place, line in lines:
        found = _MOVE.fullmatch(" ".join(line.split()))
        if not found or not (found[1].startswith(base) and found[2].startswith(base)):
            raise RulesError(
                f"{place}: this is not `old new 301` with both addresses below {base}: {line}"
            )
        old, new = (f"/{address.removeprefix(base)}" for address in (found[1], found[2]))
        yield Move(old, new, int(found[3]))
