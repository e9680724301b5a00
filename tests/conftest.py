"""What every test keeps to, and the sites that many of them read."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from tests.support import projects
from tests.support.memory import keep_files_in_memory
from tests.support.needs import QUICK, no_time
from tests.support.once import once
from tests.support.sharing import ByFileOrGroup, turn_of

keep_files_in_memory()

settings.register_profile("steady", deadline=None, derandomize=True, max_examples=200)
settings.register_profile("quick", settings.get_profile("steady"), max_examples=20)
settings.load_profile("quick" if QUICK else "steady")


@pytest.fixture(autouse=True, scope="session")
def _no_other_program() -> Iterator[None]:
    """A quick run starts none: what needs one, or a site that one builds, is skipped."""
    with pytest.MonkeyPatch.context() as patch:
        if QUICK:
            patch.setattr(subprocess, "Popen", no_time)
        yield


@pytest.fixture(autouse=True, scope="session")
def _own_user(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No test leaves anything in the cache folder of whoever runs it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("user")))
        yield


def pytest_runtest_setup(item: pytest.Item) -> None:
    """A quick run leaves out what takes long in this process, too."""
    if QUICK and item.get_closest_marker("thorough"):
        no_time()


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


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes longest comes first."""
    items.sort(key=lambda item: turn_of(item.nodeid))


def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> ByFileOrGroup | None:
    """What `--dist=loadfile` does here."""
    return ByFileOrGroup(config, log) if config.getoption("dist") == "loadfile" else None
