"""On which side of Greenwich an outlet is, by its address and the language of its page."""

import pytest

from briefbook.drafting.page.greenwich import side_of


@pytest.mark.parametrize(
    ("host", "language", "side"),
    [
        ("news.example.bo", "es", "west"),
        ("news.example.ca", "fr", "west"),
        ("news.example.es", "es", "east"),
        ("news.example.in", "en", "east"),
        ("news.example.com", "de", "east"),
        ("news.example.io", "de", "east"),
        ("news.example.io", "en", ""),
        ("news.example.com", "en", ""),
        ("news.example.org", "", ""),
        ("", "", ""),
    ],
)
def test_the_side_of_an_outlet(host: str, language: str, side: str) -> None:
    assert side_of(host, language) == side
