"""The page of the form says what to do where no script runs."""

from dataclasses import replace

from briefbook.pages import add
from briefbook.pages.tree import Page
from briefbook.render.markdown import write
from briefbook.settings import NOWHERE, Settings
from tests.support.build import in_english
from tests.support.projects import GOLDEN, corpus


def page(settings: Settings = NOWHERE) -> Page:
    """The page of a project with these settings."""
    (made,) = add.pages(in_english(corpus(GOLDEN), settings))
    return made


def test_without_a_forge_and_a_guide_it_still_says_what_to_do() -> None:
    text = write(page(), "")
    assert "The form needs JavaScript, which does not run in your browser here." in text
    assert "copy a file from the folder briefs of the repository" in text
    assert "](" not in text


def test_it_leads_to_the_folder_on_the_forge_and_to_the_guide() -> None:
    forge = "https://forge.example/x/edit/main/"
    text = write(page(replace(NOWHERE, edit_uri=forge, guide="writing")), "")
    assert "the folder [briefs](https://forge.example/x/tree/main/briefs) of" in text
    assert "[How to write a brief](../writing.md) leads through it step by step" in text


def test_the_search_leaves_it_out() -> None:
    assert page().searched is False


def test_it_is_the_same_whatever_the_briefs_hold() -> None:
    (ours,) = add.pages(in_english(corpus(GOLDEN), NOWHERE))
    (none,) = add.pages(in_english(replace(corpus(GOLDEN), briefs={}, events={}), NOWHERE))
    assert ours == none
