"""The index behind the list of briefings, as a real build makes it."""

import shutil
from pathlib import Path

import pytest

from briefbook.corpus.corpus import Corpus
from tests.support import projects, searching
from tests.support.searching import Indexed
from tests.support.sites import Site


@pytest.fixture
def corpus(project: Path) -> Corpus:
    """What the site has to show."""
    return projects.corpus(project)


@pytest.fixture
def indexed(site: Site) -> Indexed:
    """What the search knows of each page, by its address."""
    return searching.indexed(site.folder)


def test_every_published_briefing_is_in_it_and_nothing_else(
    indexed: Indexed, corpus: Corpus
) -> None:
    assert indexed.keys() == {f"briefings/{id}/" for id in corpus.briefs}


def test_each_is_found_by_our_words_and_by_the_quotations(indexed: Indexed, corpus: Corpus) -> None:
    for id, brief in corpus.briefs.items():
        text = " ".join(indexed[f"briefings/{id}/"]["content"].split())
        own = [brief.title, *brief.open]
        own += [claim.text for claim in brief.claims]
        own += [claim.quote.text for claim in brief.claims if claim.quote]
        assert [words for words in own if words.rstrip(".?") not in text] == [], id
        shown = indexed[f"briefings/{id}/"]["meta"]
        assert (shown["title"], shown["standfirst"]) == (brief.headline, brief.standfirst)


def test_each_is_found_by_everybody_who_speaks_in_it_in_every_language(
    indexed: Indexed, corpus: Corpus
) -> None:
    for who, ids in corpus.briefs_of_who.items():
        entry = corpus.who(who)
        assert entry
        for id in ids:
            text = indexed[f"briefings/{id}/"]["content"]
            assert [name for name in entry.name.values() if name not in text] == [], id


def test_what_surrounds_a_briefing_is_not_in_it(indexed: Indexed) -> None:
    noise = [
        *("How we work", "Edit this page", "Key points", "Article we read", "Alleged by"),
        *("not yet checked against", "checked against our copy", "this briefing", "Our note"),
        *("See these in the full timeline", "No direct quotes", "No corrections so far", "#"),
    ]
    for address, page in indexed.items():
        assert [words for words in noise if words in page["content"]] == [], address


def test_facets_are_those_of_the_brief(harbour_site: Site) -> None:
    page = searching.indexed(harbour_site.folder)["briefings/example-times-no-dredging/"]
    assert page["filters"] == {
        "topic": ["The harbour expansion"],
        "publisher": ["Example Times"],
        "actor": ["Port Authority", "The Mayor"],
        "place": ["Exampleland", "Port City"],
        "kind": ["News report"],
        "year": ["2024"],
        "stance": ["Denied", "Predicted", "Estimated", "Reported"],
        "differ": ["yes"],
    }
    assert page["meta"] == {
        "title": "Port authority denies it will dredge the bay",
        "standfirst": (
            "The first denial on record. No document is shown,"
            " and the author of the plan isn't asked."
        ),
        "publisher": "Example Times",
        "kind": "News report",
        "date": "3 May 2024",
        "behind": (
            "Main origin: The port authority speaks to the press, behind 2 of 3 claims of fact"
            " (1 by our inference)"
        ),
        "differ": "2",
    }


def test_the_marks_are_on_briefings_only(site: Site, corpus: Corpus) -> None:
    marked = {a for a, page in site.pages.items() if page.html.select("[data-pagefind-body]")}
    assert marked == {f"briefings/{id}/" for id in corpus.briefs}
    faceted = {a for a, page in site.pages.items() if page.html.select("[data-pagefind-filter]")}
    assert faceted == marked


def test_words_for_the_search_alone_are_no_text_of_the_page(site: Site, corpus: Corpus) -> None:
    for id in corpus.briefs:
        page = site.pages[f"briefings/{id}/"]
        kept = page.body.select("[data-words]")
        assert len(kept) == 1
        assert kept[0].get_text() == ""
        assert "hidden" in kept[0].attrs


def test_without_an_indexer_nothing_is_built_and_the_old_site_stands(
    harbour: Path, tmp_path: Path
) -> None:
    """Found missing before MkDocs cleans anything."""
    root = shutil.copytree(harbour, tmp_path / "project")
    before = projects.snapshot(root / "site")
    lost = root / "lost" / "pagefind_bin"
    lost.mkdir(parents=True)
    (lost / "__init__.py").write_text("def get_executable():\n    raise FileNotFoundError\n")
    path = f"{root / 'lost'}:{root / 'scripts'}"
    for command in (("mkdocs", "build"), ("briefbook", "build")):
        done = projects.run(root, *command, PYTHONPATH=path)
        assert done.returncode == 1
        told = done.stdout + done.stderr
        assert "Traceback" not in told
        assert told.splitlines()[-1] == (
            "Pagefind's program is missing, and the list of briefings is searched with it:"
            " install `pagefind[bin]`."
        )
        assert projects.snapshot(root / "site") == before


def test_an_indexer_that_fails_is_told_in_a_sentence_and_the_old_site_stands(
    harbour: Path, tmp_path: Path
) -> None:
    root = shutil.copytree(harbour, tmp_path / "project")
    before = projects.snapshot(root / "site")
    broken = root / "broken" / "pagefind_bin"
    broken.mkdir(parents=True)
    program = broken / "pagefind"
    program.write_text("#!/bin/sh\necho 'no room on the disk' >&2\nexit 1\n")
    program.chmod(0o755)
    (broken / "__init__.py").write_text(f"def get_executable():\n    return {str(program)!r}\n")
    path = f"{root / 'broken'}:{root / 'scripts'}"
    done = projects.run(root, "briefbook", "build", PYTHONPATH=path)
    assert done.returncode == 1
    told = done.stdout + done.stderr
    assert "Traceback" not in told
    assert "Pagefind could not index the briefings: no room on the disk" in told
    assert projects.snapshot(root / "site") == before
    assert sorted(p.name for p in root.iterdir() if p.name.startswith("site")) == ["site"]
