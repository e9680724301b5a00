"""What a robots.txt asks of programs, read as RFC 9309 says. Pure."""

import re
from dataclasses import dataclass
from urllib.parse import quote, urlsplit

EVERYBODY = "*"
_TOKEN = re.compile(r"[a-z_-]+|\*", re.IGNORECASE)
_ENCODED = re.compile(r"%([0-9a-f]{2})", re.IGNORECASE)
_UNRESERVED = re.compile(r"[A-Za-z0-9._~-]")
_KNOWN = {"allow": True, "disallow": False}


@dataclass(frozen=True, slots=True)
class Robots:
    """The rules for one program: paths, each with whether it may be asked for."""

    rules: tuple[tuple[str, bool], ...] = ()

    def allow(self, link: str) -> bool:
        """Whether a link may be asked for: the longest path that fits decides, or nobody minds."""
        parts = urlsplit(link)
        asked = _comparable((parts.path or "/") + (f"?{parts.query}" if parts.query else ""))
        fitting = ((len(path), allowed) for path, allowed in self.rules if _fits(path, asked))
        # Of two that are as long the one that allows counts: True is more than False.
        return max(fitting, default=(0, True))[1]


def robots_for(agent: str, text: str) -> Robots:
    """The rules of all groups that name a program; of those for everybody where none does."""
    groups: dict[str, list[tuple[str, bool]]] = {}
    names: list[str] = []
    in_rules = True
    for key, value in map(_line, text.removeprefix("\ufeff").splitlines()):
        if key == "user-agent":
            # Names that follow one another share the rules below them.
            names = [*([] if in_rules else names), _token(value)]
            in_rules = False
            groups.setdefault(names[-1], [])
        elif key in _KNOWN:
            in_rules = True
            # `Disallow:` with nothing behind it forbids nothing.
            rule = [(_path(value), _KNOWN[key])] if value else []
            for name in names:
                groups[name] += rule
    mine = groups.get(agent.lower(), groups.get(EVERYBODY, []))
    return Robots(tuple(mine))


def _line(line: str) -> tuple[str, str]:
    key, _, value = line.partition("#")[0].partition(":")
    return key.strip().lower(), value.strip()


def _token(value: str) -> str:
    match = _TOKEN.match(value)
    return match[0].lower() if match else ""


def _path(value: str) -> str:
    return _comparable(value if value.startswith(("/", "*")) else f"/{value}")


def _comparable(path: str) -> str:
    """A path in the one spelling that RFC 9309 (2.2.2) compares."""
    ascii = quote(path, safe="".join(map(chr, range(33, 127))))
    return _ENCODED.sub(_decoded, ascii)


def _decoded(match: re.Match[str]) -> str:
    sign = chr(int(match[1], 16))
    return sign if _UNRESERVED.fullmatch(sign) else match[0].upper()


def _fits(pattern: str, path: str) -> bool:
    """Whether a path begins as a pattern says; `*` is anything, `$` at its end is the end."""
    ends = pattern.endswith("$")
    first, *others = pattern.removesuffix("$").split("*")
    if not path.startswith(first):
        return False
    at = len(first)
    last = others.pop() if ends and others else None
    for part in others:
        at = path.find(part, at)
        if at < 0:
            return False
        at += len(part)
    if last is not None:
        return len(path) - len(last) >= at and path.endswith(last)
    return not ends or at == len(path)
