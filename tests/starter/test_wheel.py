"""A wheel as pip takes it: the same bytes on every machine."""

import hashlib
import subprocess
import sys
import zipfile
from importlib.metadata import PackageNotFoundError, distribution
from io import BytesIO
from pathlib import Path

import pytest

from briefbook.starter import program as programs
from briefbook.starter.program import Program, program
from briefbook.starter.shipped import SHARED
from briefbook.starter.wheel import wheel, wheel_name
from tests.support.projects import ROOT

NOTES = {"METADATA": "Metadata-Version: 2.1\nName: pier\nVersion: 1.2\n"}
DIGEST = "0e7cf7ca7652cc9743da739e774aabc0a6c5ad85da36e411576cc6bc904d30b6"
FILES = {"pier/__init__.py": b"WORD = 'pier'\n", "pier/data/a.txt": b"A\n"}


def opened(data: bytes) -> zipfile.ZipFile:
    return zipfile.ZipFile(BytesIO(data))


def test_the_same_files_give_the_same_bytes_in_whatever_order() -> None:
    back = dict(reversed(FILES.items()))
    assert wheel("pier", "1.2", FILES, NOTES) == wheel("pier", "1.2", back, NOTES)
    digest = hashlib.sha256(wheel("pier", "1.2", FILES, NOTES)).hexdigest()
    assert digest == "0e7cf7ca7652cc9743da739e774aabc0a6c5ad85da36e411576cc6bc904d30b6", (
        "on every machine, with every Python"
    )


def test_its_list_of_files_has_each_with_its_hash_and_itself_without() -> None:
    archive = opened(wheel("pier", "1.2", FILES, NOTES))
    listed = archive.read("pier-1.2.dist-info/RECORD").decode().splitlines()
    assert [line.partition(",")[0] for line in listed] == archive.namelist()
    assert listed[-1] == "pier-1.2.dist-info/RECORD,,"


def test_pip_takes_it(tmp_path: Path) -> None:
    file = tmp_path / wheel_name("pier", "1.2")
    file.write_bytes(wheel("pier", "1.2", FILES, NOTES))
    pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", "install"]
    put = [*pip, "--no-deps", "--no-index", "--target", str(tmp_path / "lib"), str(file)]
    subprocess.run(put, check=True, cwd=tmp_path, timeout=120)
    assert (tmp_path / "lib/pier/data/a.txt").read_bytes() == b"A\n"


def test_the_program_that_runs_is_all_in_it() -> None:
    made = program()
    archive = opened(made.data)
    assert archive.testzip() is None
    version = distribution("briefbook").version
    assert made.name == f"briefbook-{version}-py3-none-any.whl"
    names = set(archive.namelist())
    package = ROOT / "scripts/briefbook"
    ours = {f.relative_to(package.parent).as_posix() for f in package.rglob("*") if f.is_file()}
    assert {name for name in ours if "__pycache__" not in name} <= names
    assert {f"briefbook/starter/shared/{name}" for name in SHARED} <= names
    assert not [name for name in names if "__pycache__" in name or name.endswith(".pyc")]
    info = f"briefbook-{version}.dist-info"
    for note in ("METADATA", "entry_points.txt", "licenses/LICENSE"):
        assert archive.read(f"{info}/{note}").decode() == distribution("briefbook").read_text(note)
    assert program() == made


def test_from_a_folder_of_sources_it_is_a_wheel_too(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> None:
        raise PackageNotFoundError(name)

    monkeypatch.setattr(programs, "distribution", missing)
    made = program()
    assert made.name == "briefbook-0-py3-none-any.whl"
    start = opened(made.data).read("briefbook-0.dist-info/entry_points.txt").decode()
    assert start == distribution("briefbook").read_text("entry_points.txt")


def test_the_line_for_pip_holds_the_hash() -> None:
    made = Program("briefbook-1.2.0-py3-none-any.whl", b"PK")
    digest = hashlib.sha256(b"PK").hexdigest()
    line = f"./vendor/briefbook-1.2.0-py3-none-any.whl --hash=sha256:{digest}\n"
    assert made.files == {
        "briefbook.txt": line.encode(),
        "vendor/briefbook-1.2.0-py3-none-any.whl": b"PK",
    }
