"""What every test keeps to."""

from collections.abc import Iterator

import pytest
from hypothesis import settings

from briefbook.load.language_file import read_language
from briefbook.text.language import speaking

settings.register_profile("steady", deadline=None, derandomize=True, max_examples=200)
settings.load_profile("steady")


@pytest.fixture(autouse=True, scope="session")
def _in_english() -> Iterator[None]:
    """Pages speak English unless a test says otherwise."""
    with speaking(read_language("en")):
        yield
