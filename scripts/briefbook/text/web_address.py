"""How an address is spelled: what browsers forgive and the standard calls a fault (WHATWG URL).

An address that passes is a valid URL string once it is written in ASCII, so that the page is valid
HTML; and it leads where somebody who reads the file thinks that it leads.
"""

import re
from collections.abc import Callable

from ada_url import URL

from briefbook.text.characters import SPACES

Fault = tuple[str, str]
"""What is wrong, and what to write instead."""

_COPY = "Copy it from the browser's address bar."
SPELLING: tuple[tuple[re.Pattern[str], str, str], ...] = (
    (re.compile(" "), "a space stands in it", _COPY),
    (re.compile(r"\\"), "a backslash stands in it", "Write `/` where it means a slash."),
    (re.compile(r"^[a-z]+:(?!//)", re.IGNORECASE), "two slashes belong behind the colon", _COPY),
    (
        re.compile(r"^[a-z]+:///", re.IGNORECASE),
        "more than two slashes stand behind the colon",
        "Write two, and the name of the host right behind them.",
    ),
    (
        re.compile(r"%(?![0-9A-Fa-f]{2})"),
        "a `%` in it has no two digits behind it",
        "Write `%25` for the sign itself.",
    ),
)
"""Faults that a pattern finds, without regard to capitals; the form on the site knows them, too."""
_ODD_SIGN = re.compile(rf"[\s\x00-\x1f\x7f-\x9f{SPACES}]")
_AUTHORITY = re.compile(r"[a-z]+://([^/?#]*)", re.IGNORECASE)
_HOST = re.compile(r"[\w-]+(\.[\w-]+)*\.?|\[[0-9a-f:]+\]", re.ASCII)
"""What a host is made of; browsers let pass signs that would be markup in a page."""
_NUMBERS = re.compile(r"\d+(\.\d+){3}")
# RFC 1035 has 63 bytes for a label and 255 for a name, which are 253 signs when written.
_LONGEST_LABEL, _LONGEST_HOST = 63, 253


def odd_spelling(link: str) -> Fault | None:
    """What in an address, from its first sign to its last, isn't as the standard wants it."""
    if (match := _ODD_SIGN.search(link)) and match[0] != " ":
        return f"a sign that nobody sees (U+{ord(match[0]):04X}) stands in it", "Take it out."
    for pattern, why, how in SPELLING:
        if pattern.search(link):
            return why, how
    # Before the `@` it is right, in a password; that there is one is told by the caller.
    if "%" in authority(link).rpartition("@")[2]:
        return "a `%` stands in its host", "Write the name of the host as it is."
    return None


def authority(link: str) -> str:
    """What stands between the two slashes and the path."""
    match = _AUTHORITY.match(link)
    return match[1] if match else ""


def is_host(host: str) -> bool:
    """Whether it holds only what names and numbers of hosts are made of."""
    return _HOST.fullmatch(host) is not None


def odd_host(link: str, host: str) -> Fault | None:
    """What in a host isn't as the standard wants it; `host` is how a browser reads it."""
    if host.startswith("["):
        return None
    if _NUMBERS.fullmatch(host):
        # To a browser `http://2130706433/` and `http://0x7f.1/` are 127.0.0.1.
        plain = authority(link).partition(":")[0] == host
        return None if plain else ("its host is a number in disguise", f"Write `{host}`.")
    if host.endswith("."):
        return "a dot ends its host", "Take the dot out."
    if len(host) > _LONGEST_HOST:
        return f"its host has {len(host)} signs; {_LONGEST_HOST} is the most", _COPY
    return next((fault for label in host.split(".") if (fault := _odd_label(label))), None)


def _odd_label(label: str) -> Fault | None:
    for is_odd, why in _LABELS:
        if is_odd(label):
            return f"`{label if len(label) < 70 else label[:69] + '…'}` in its host {why}", _COPY
    return None


def _decodes(label: str) -> bool:
    """Whether an `xn--` label stands for letters that a browser writes in just this way."""
    try:
        letters = label.removeprefix("xn--").encode().decode("punycode")
        return not letters.isascii() and URL(f"https://{letters}.example/").hostname == (
            f"{label}.example"
        )
    except ValueError:
        return False


_LABELS: tuple[tuple[Callable[[str], bool], str], ...] = (
    (
        lambda label: len(label) > _LONGEST_LABEL,
        f"is longer than the {_LONGEST_LABEL} signs there may be between two dots",
    ),
    (lambda label: "_" in label, "has an underscore, which no host has"),
    (lambda label: label[0] == "-" or label[-1] == "-", "begins or ends with a hyphen"),
    (
        lambda label: label.startswith("xn--") and not _decodes(label),
        "stands for no letters",
    ),
    (
        lambda label: label[2:4] == "--" and not label.startswith("xn--"),
        "has two hyphens where only `xn--` has them",
    ),
)
