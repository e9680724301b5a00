"""An outlet in brackets behind the headline in a page's name: `The quay (Bay Post) - Portal`.

Portals name there whose text they carry. It is asked about and never taken.
"""

import re
from collections.abc import Iterable

from briefbook.drafting.page.agencies import agency
from briefbook.drafting.page.outlet_names import is_outlet
from briefbook.drafting.page.stated import Stated

_BEHIND = re.compile(r"[（(]([^()（）]{2,40})[)）]\s{0,3}(?:[-–—|｜]\s{0,3}[^()（）]{1,60})?$")
_OTHER = re.compile(
    r"(?:videos?|photos?|pictures?|updated?|opinion|watch|live|exclusive|analysis|review|part|pdf"
    r"|podcast|audio|gallery|interview)\b|\d|動画|写真|视频|图",
    re.I,
)
"""Begins what brackets hold besides outlets."""


def outlet_in(names: Iterable[str], headline: str, sites: Iterable[str]) -> Stated | None:
    """The outlet in brackets behind a page's name, where it is no part of headline or site."""
    own = {site.casefold() for site in sites}
    for name in names:
        match = _BEHIND.search(name[-200:])
        inside = match[1].strip() if match else ""
        if not inside or inside.casefold() in own or inside in headline:
            continue
        known = agency(inside) or (inside if is_outlet(inside) else "")
        written = inside[0].isupper() and inside.count(" ") < 4 and not _OTHER.match(inside)
        if known or (written):
            return Stated(known or inside, inside)
    return None
