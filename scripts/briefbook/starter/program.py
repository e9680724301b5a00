"""Where the Briefbook that runs here came from, so that a new site can install the same one."""

import json
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

VENDOR = "vendor"


@dataclass(frozen=True)
class Program:
    """One version of Briefbook as pip is told of it."""

    requirement: str
    """The line for pip, such as `briefbook==1.2.0`."""
    wheel: Path | None = None
    """The file it was installed from, where that is still there: a site keeps its own copy."""


def program() -> Program:
    """This version: its wheel where pip took it from a file, else its number (PEP 610)."""
    try:
        found = distribution("briefbook")
    except PackageNotFoundError:  # run from a folder of sources
        return Program("briefbook")
    # pip writes the file only for what came from an address or a file.
    told = json.loads(found.read_text("direct_url.json") or "{}")
    url = urlsplit(told.get("url", ""))
    file = Path(url2pathname(url.path))
    if url.scheme == "file" and file.suffix == ".whl" and file.is_file():
        return Program(f"./{VENDOR}/{file.name}", file)
    return Program(f"briefbook=={found.version}")
