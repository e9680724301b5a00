"""Sites built once for all tests that only read them."""

from pathlib import Path

import pytest

from tests.support import projects
from tests.support.sites import Site

ROOT_URL = "https://briefs.example/"
SUB_URL = "https://x.example/sub/"
EDIT_URI = "https://forge.example.org/edit/main/"


@pytest.fixture(scope="session")
def ours(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the real project, built with `mkdocs build --strict`; nothing generated before."""
    root = projects.ours(tmp_path_factory.mktemp("ours") / "project")
    projects.configure(root, site_url=ROOT_URL, edit_uri='""')
    projects.build(root)
    return root


@pytest.fixture(scope="session")
def harbour(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The invented project, built for a folder below its host's root."""
    root = projects.harbour(tmp_path_factory.mktemp("harbour") / "project")
    projects.configure(root, site_url=SUB_URL, edit_uri=EDIT_URI)
    projects.build(root)
    return root


@pytest.fixture(scope="session")
def our_site(ours: Path) -> Site:
    """The real site."""
    return Site(ours / "site", ROOT_URL)


@pytest.fixture(scope="session")
def harbour_site(harbour: Path) -> Site:
    """The invented site, with old ids, a withdrawn brief and a draft."""
    return Site(harbour / "site", SUB_URL)


@pytest.fixture(params=["ours", "harbour"])
def project(request: pytest.FixtureRequest) -> Path:
    """Each project in turn."""
    root: Path = request.getfixturevalue(request.param)
    return root


@pytest.fixture
def site(project: Path, our_site: Site, harbour_site: Site) -> Site:
    """The site of the project."""
    return our_site if our_site.folder.parent == project else harbour_site
