"""The sites that all tests of this folder read, page by page."""

from pathlib import Path

import pytest

from tests.support.projects import ROOT_URL, SUB_URL
from tests.support.sites import Site


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
