"""Our style sheets and scripts without what only people who write them need; the packed sitemap."""

import gzip
from pathlib import Path

from rcssmin import cssmin
from rjsmin import jsmin

from briefbook.output.atomic import put
from briefbook.settings import THEME

ASSETS = THEME / "assets"
_SHORTER = {".css": cssmin, ".js": jsmin}


def shrink(site: Path) -> None:
    """Shorten our own files in a built site; what a project wrote itself stays as it is."""
    for source in sorted(ASSETS.rglob("*")):
        # The libraries of others came short, by programs that know more of the language.
        shorter = None if source.name.endswith(".min.js") else _SHORTER.get(source.suffix)
        built = site / "assets" / source.relative_to(ASSETS)
        if shorter and built.is_file() and built.read_bytes() == source.read_bytes():
            put(built, f"{shorter(source.read_text('utf-8'))}\n".encode())


def pack(site: Path) -> None:
    """Pack the sitemap anew: MkDocs writes the day of the build into the packed one."""
    plain, packed = site / "sitemap.xml", site / "sitemap.xml.gz"
    if plain.is_file() and packed.is_file():
        put(packed, gzip.compress(plain.read_bytes(), mtime=0))
