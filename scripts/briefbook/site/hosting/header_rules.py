"""What a host is asked to do: headers to send along, old addresses that lead elsewhere."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from briefbook.site.hosting.policy import HEADER

Header = tuple[str, str]
EVERYWHERE = "/*"
KEEP = "Cache-Control"

_ALWAYS: tuple[Header, ...] = (
    ("Cross-Origin-Opener-Policy", "same-origin"),
    (
        "Permissions-Policy",
        "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
    ),
    ("Referrer-Policy", "same-origin"),
    ("X-Content-Type-Options", "nosniff"),
)
# Seconds: a year, the longest that is usual; its name changes with what is in it.
_FOR_EVER: Header = (KEEP, "public, max-age=31536000, immutable")
# A day; for a week more the old one is shown while the new one is fetched (RFC 5861).
_FOR_A_DAY: Header = (KEEP, "public, max-age=86400, stale-while-revalidate=604800")


@dataclass(frozen=True)
class HeaderRule:
    """Headers for one file, or with `*` at the end of its path for all below a folder."""

    path: str
    """From the top of the site, with a slash at its beginning."""
    headers: tuple[Header, ...]

    @property
    def folder(self) -> str:
        """The beginning that its paths share; empty where the rule is for one file."""
        return self.path.removesuffix("*") if self.path.endswith("*") else ""


@dataclass(frozen=True, order=True)
class Move:
    """An address that leads to another one."""

    old: str
    new: str
    status: int = 301


@dataclass(frozen=True)
class Rules:
    """All that a host is asked to do; addresses are told from the top of the site."""

    rules: tuple[HeaderRule, ...]
    """The first is for everything; of the others at most one fits a path."""
    moves: tuple[Move, ...] = ()

    def also(self, headers: tuple[Header, ...]) -> "Rules":
        """The same with more headers for every path."""
        first, *others = self.rules
        more = replace(first, headers=(*first.headers, *headers))
        return replace(self, rules=(more, *others))


def rules(
    policy: str, named_by_content: Iterable[str], fonts: Iterable[str], moves: Iterable[Move]
) -> Rules:
    """What a site asks for.

    Nothing is said of how long pages, feeds and data are kept: hosts ask for them anew each time,
    and a second word on it would be joined to the first by some.
    """
    return Rules(
        (
            HeaderRule(EVERYWHERE, ((HEADER, policy), *_ALWAYS)),
            *(HeaderRule(path, (_FOR_EVER,)) for path in named_by_content),
            *(HeaderRule(path, (_FOR_A_DAY,)) for path in fonts),
        ),
        tuple(sorted(moves)),
    )
