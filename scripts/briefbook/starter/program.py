"""The Briefbook that runs here as a wheel, so that a new site has the same one with no index."""

import hashlib
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, distribution

from briefbook.starter.shipped import package_files
from briefbook.starter.wheel import wheel, wheel_name

VENDOR = "vendor"
"""The folder of a site that keeps it."""
LIST = "briefbook.txt"
"""The file of a site that names it for pip."""
NAME = "briefbook"
_NOTES = ("METADATA", "entry_points.txt", "licenses/LICENSE")
"""What is taken over of what is known of the package."""
_SOURCES = f"Metadata-Version: 2.1\nName: {NAME}\nVersion: 0\n"
_STARTS = "[console_scripts]\nbriefbook = briefbook.cli:main\n"


@dataclass(frozen=True)
class Program:
    """One version of Briefbook as a file for pip."""

    name: str
    """That of the file."""
    data: bytes

    @property
    def requirement(self) -> str:
        """The line for pip, which takes this file and no other."""
        return f"./{VENDOR}/{self.name} --hash=sha256:{hashlib.sha256(self.data).hexdigest()}"

    @property
    def files(self) -> dict[str, bytes]:
        """What a site keeps of it, by path."""
        return {LIST: f"{self.requirement}\n".encode(), f"{VENDOR}/{self.name}": self.data}


def program() -> Program:
    """This version, made of its files: also where it runs from a folder of sources."""
    version, notes = "0", {"METADATA": _SOURCES, "entry_points.txt": _STARTS}
    try:
        found = distribution(NAME)
        version = found.version
        notes |= {name: text for name in _NOTES if (text := found.read_text(name))}
    except PackageNotFoundError:  # from a folder of sources
        pass
    data = wheel(NAME, version, dict(package_files()), notes)
    return Program(wheel_name(NAME, version), data)
