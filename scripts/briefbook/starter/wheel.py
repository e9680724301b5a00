"""A wheel of the files of a program: the same bytes on every machine.

The binary distribution format of Python packages (PEP 427), with its list of files (PEP 376).
"""

import base64
import hashlib
from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_STORED, ZipFile, ZipInfo

_WHEEL = """\
Wheel-Version: 1.0
Generator: briefbook
Root-Is-Purelib: true
Tag: py3-none-any
"""
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)
"""The earliest that a ZIP file can say."""
_PLAIN_FILE = 0o100644 << 16


def wheel_name(name: str, version: str) -> str:
    """How the file is called."""
    return f"{name}-{version}-py3-none-any.whl"


def wheel(name: str, version: str, files: Mapping[str, bytes], notes: Mapping[str, str]) -> bytes:
    """A wheel of these files; `notes` is what is known of the package, such as METADATA."""
    folder = f"{name}-{version}.dist-info"
    said = {f"{folder}/{file}": text.encode() for file, text in notes.items()}
    every = {**dict(sorted({**files, **said}.items())), f"{folder}/WHEEL": _WHEEL.encode()}
    record = f"{folder}/RECORD"
    lines = [_recorded(path, data) for path, data in every.items()]
    every[record] = "".join([*lines, f"{record},,\n"]).encode()
    packed = BytesIO()
    # Not compressed: how much smaller it gets differs between machines, and git compresses it.
    with ZipFile(packed, "w", ZIP_STORED) as archive:
        for path, data in every.items():
            info = ZipInfo(path, _FIRST_DAY)
            info.create_system, info.external_attr = 3, _PLAIN_FILE  # as on Unix, everywhere
            archive.writestr(info, data)
    return packed.getvalue()


def _recorded(path: str, data: bytes) -> str:
    digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
    return f"{path},sha256={digest},{len(data)}\n"
