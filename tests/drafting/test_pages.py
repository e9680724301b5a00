"""Saved pages in the manner of real sites: right, or an honest question, never a wrong fact.

Beside each page stands what is expected of it. `given` is the address an editor names, `refused`
the whole sentence that is told instead of a draft. `asks` stands in comments, `absent` in no
phrase, `never` nowhere in the draft; `unknown` are speakers that the vocabulary lacks.
"""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from briefbook.checks.examine import examine
from briefbook.drafting.grammar.new_ids import id_of
from briefbook.drafting.new import NoDraftError, Source, Target, make
from briefbook.site.mkdocs_yml import read_settings
from tests.support.projects import harbour

PAGES = sorted((Path(__file__).parent / "pages").glob("*.html"))
TODAY = date(2024, 6, 1)
FACTS = ("title", "url", "publisher", "byline", "published", "language", "kind", "paywall")


def expectation(page: Path) -> dict[str, Any]:
    expected = yaml.safe_load(page.with_suffix(".expected.yml").read_text("utf-8"))
    assert isinstance(expected, dict)
    return expected


def comments(text: str) -> str:
    """What the comments say, each run of lines as one."""
    lines = (line.strip() for line in text.splitlines())
    return " ".join(line.lstrip("# ").strip() for line in lines if line.startswith("#"))


def test_there_is_one_expectation_for_each_of_twelve_pages_and_more() -> None:
    assert len(PAGES) >= 12
    assert all(page.with_suffix(".expected.yml").is_file() for page in PAGES)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_a_page_is_read_right_or_asked_about(page: Path, tmp_path: Path) -> None:
    expected = expectation(page)
    settings = read_settings(harbour(tmp_path))
    source = Source(page.read_bytes(), expected.get("given", ""), page)
    if refused := expected.get("refused"):
        with pytest.raises(NoDraftError) as refusal:
            make(settings, source, Target(), TODAY)
        assert str(refusal.value) == refused
        return
    made = make(settings, source, Target(), TODAY)
    text = made.drafted.text
    draft = yaml.safe_load(text)
    for name in FACTS:
        if name in expected:
            assert draft.get(name) is None or str(draft[name]) == str(expected[name]), name
            assert (draft.get(name) is None) == (expected[name] is None), name
    told = comments(text)
    assert [ask for ask in expected.get("asks", []) if ask not in told] == []
    phrases = [phrase_of(item) for item in items(draft)]
    phrases += [phrase for _, phrase in made.drafted.others]
    assert [word for word in expected.get("absent", []) if word in "\n".join(phrases)] == []
    assert [word for word in expected.get("never", []) if word in text] == []
    speakers(draft, expected)
    asked = (f"is it {name}" in told or is_new(name, text) for name in expected.get("unknown", []))
    assert all(asked)
    errors = [p for p in examine(settings, TODAY).problems if p.level != "advice"]
    assert errors == []


def is_new(name: str, text: str) -> bool:
    """Whether a claim has an id for somebody of this name, and says that it is new."""
    return f"says: {id_of(name)}  # ~ new, see the top" in text


def items(draft: dict[str, Any]) -> list[dict[str, Any]]:
    return [*(draft.get("claims") or []), *(draft.get("events") or [])]


def phrase_of(item: dict[str, Any]) -> str:
    """What a claim or an event quotes, or where its passage begins."""
    quote = item.get("quote") or item.get("passage", {}).get("start", "")
    return str(quote["text"] if isinstance(quote, dict) else quote)


def chain_of(claim: dict[str, Any]) -> list[str]:
    chain = claim.get("chain", [])
    return [chain] if isinstance(chain, str) else chain


def speakers(draft: dict[str, Any], expected: dict[str, Any]) -> None:
    claims = {phrase_of(claim): claim for claim in draft.get("claims") or []}
    for phrase, who in expected.get("speakers", {}).items():
        assert claims[phrase]["says"] == who
        assert claims[phrase]["quote"] == phrase
    passed_on = {id for claim in claims.values() for id in chain_of(claim)} - {"untraced"}
    assert passed_on >= set(expected.get("relays", []))
    if "dates" in expected:
        reasons = {
            one["because"]: str(one["date"])
            for one in draft.get("events") or []
            if "because" in one
        }
        dated = {
            phrase: day
            for reason, day in reasons.items()
            for phrase in [reason.partition('says "')[2].rstrip('"')]
        }
        assert dated == expected["dates"]
