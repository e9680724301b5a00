"""What every test keeps to, and the sites that many of them read."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from briefbook.load.language import read_language
from briefbook.text.language import speaking
from tests.support import projects
from tests.support.once import once
from tests.support.sharing import ByFileOrFolder

settings.register_profile("steady", deadline=None, derandomize=True, max_examples=200)
settings.load_profile("steady")


@pytest.fixture(autouse=True, scope="session")
def _in_english() -> Iterator[None]:
    """Pages speak English unless a test says otherwise."""
    with speaking(read_language("en")):
        yield


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that all processes of a run have in common."""
    own = tmp_path_factory.getbasetemp()
    return own.parent if "PYTEST_XDIST_WORKER" in os.environ else own


@pytest.fixture(scope="session")
def ours(shared: Path) -> Path:
    """A copy of the real project, built by `mkdocs` from nothing; only to be read."""
    return once(shared / "ours", projects.built_ours)


@pytest.fixture(scope="session")
def harbour(shared: Path) -> Path:
    """The invented project, built by `briefbook` for a folder below its host's root; the same."""
    return once(shared / "harbour", projects.built_harbour)


def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> ByFileOrFolder | None:
    """What `--dist=loadfile` does here."""
    return ByFileOrFolder(config, log) if config.getoption("dist") == "loadfile" else None
