"""Where a setting stands: in `mkdocs.yml`, or in the file that it inherits from."""

import os
from pathlib import Path

import yaml

from briefbook.load.locate import Place, Places
from briefbook.text.places import Keys

CONFIG = "mkdocs.yml"
_INHERIT: Keys = ("INHERIT",)


def fault(root: Path, keys: Keys, message: str) -> ValueError:
    """What is wrong with a setting, behind its place."""
    path, (line, column) = place_of(root, keys)
    return ValueError(f"{path}:{line}:{column}: {message}")


def place_of(root: Path, keys: Keys) -> tuple[str, Place]:
    """The file in which a setting stands, and where; the start of `mkdocs.yml` if in none."""
    file, seen = root / CONFIG, set[Path]()
    first: Place | None = None
    while file not in seen:
        seen.add(file)
        node = _composed(file)
        places = Places(node)
        if places.has(keys):
            return Path(os.path.relpath(file, root)).as_posix(), places.position(keys)
        first = first or places.position(keys)
        above = places.text(_INHERIT)
        if not above:
            break
        file = Path(os.path.abspath(file.parent / above))
    return CONFIG, first or (1, 1)


def _composed(file: Path) -> yaml.Node | None:
    try:
        # Composed and no more: tags that only MkDocs can make something of, as `!ENV`, do no harm.
        return yaml.compose(file.read_text("utf-8"), Loader=yaml.CSafeLoader)
    except (OSError, ValueError, yaml.YAMLError):
        return None
