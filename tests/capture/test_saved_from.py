"""Where a saved page was, as programs write it down."""

import pytest

from briefbook.capture.saved_from import SavedFrom, saved_from

LINK = "https://a.example.org/quay"
WAYBACK = f"https://web.archive.org/web/20240511120000/{LINK}"


@pytest.mark.parametrize(
    "page",
    [
        f"<html><!--\n Page saved with SingleFile \n url: {LINK} \n saved date: x\n--><head>",
        f"<!-- saved from url=(0026){LINK} --><html>",
        f'<html><head><meta name="savepage-url" content="{LINK}">',
        f'<html lang="en" data-scrapbook-source="{LINK}" data-scrapbook-create="2024">',
    ],
)
def test_the_address_of_a_saved_page(page: str) -> None:
    assert saved_from(page) == SavedFrom(LINK)


@pytest.mark.parametrize(
    "page",
    [
        f"<!-- saved from url=(0084){WAYBACK} -->",
        f'<script>__wm.wombat("{LINK}","20240511120000","https://web.archive.org/","web")</script>',
        f"<p>The Wayback Machine - {WAYBACK}</p>",
    ],
)
def test_a_page_from_an_archive_has_both(page: str) -> None:
    assert saved_from(page) == SavedFrom(LINK, WAYBACK)


def test_archive_today_names_the_page_in_a_field() -> None:
    field = f'<input style="x" type="text" name="q" value="{LINK}">'
    page = f"<!-- saved from url=(0024)https://archive.ph/AbCdE -->{field}"
    assert saved_from(page) == SavedFrom(LINK, "https://archive.ph/AbCdE")


@pytest.mark.parametrize(
    "page",
    [
        "<html><p>saved from url=(0026)https://a.example.org/quay</p>",
        "<!-- saved from url=(0014)about:internet -->",
        "<!-- saved from url=(0020)javascript:alert(1) -->",
        "x" * 30_000 + f"<!-- saved from url=(0026){LINK} -->",
        "",
    ],
)
def test_nothing_else_tells_it(page: str) -> None:
    assert saved_from(page) == SavedFrom()
