"""What drafts know: the vocabulary and the briefs of the invented harbour."""

import pytest

from briefbook.corpus.build import build
from briefbook.drafting.grammar.known import Known
from briefbook.load.folder import load
from briefbook.site.mkdocs_yml import read_settings
from tests.support.projects import harbour


@pytest.fixture(scope="package")
def known(tmp_path_factory: pytest.TempPathFactory) -> Known:
    """All of it; nobody changes it."""
    loaded = load(read_settings(harbour(tmp_path_factory.mktemp("harbour") / "project")))
    return Known(build(loaded.briefs, loaded.vocabulary, loaded.receipts))
