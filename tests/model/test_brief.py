"""The shorthands an editor may write, and what they stand for."""

from typing import Any

import pytest
from pydantic import ValidationError

from briefbook.model.brief import Brief
from briefbook.model.evidence import ChainLink, Quotation
from tests.support.build import a_claim, an_account, brief, vocabulary


def test_one_id_stands_for_a_list_of_one() -> None:
    assert brief(topics="harbour").topics == ("harbour",)
    assert a_claim(says="office").says == ("office",)
    assert a_claim(says=("office", "council")).says == ("office", "council")
    assert an_account(by="council", place="town").by == ("council",)


def test_a_quotation_may_be_its_text_alone() -> None:
    assert a_claim(quote="no plan").quote == Quotation(text="no plan")
    whole = a_claim(quote={"text": "no plan", "speaker": "office"}).quote
    assert whole == Quotation(text="no plan", speaker=("office",))


def test_a_claim_without_a_chain_is_untraced() -> None:
    assert a_claim().chain == (ChainLink(id="untraced"),)


def test_a_chain_may_be_one_id_a_list_of_ids_or_hold_reasons() -> None:
    assert a_claim(chain="own").chain == (ChainLink(id="own"),)
    chain = a_claim(chain=("briefing", {"id": "wire", "because": "same words"})).chain
    assert [(link.id, link.inferred) for link in chain] == [("briefing", False), ("wire", True)]


def test_a_single_step_with_a_reason_is_a_chain() -> None:
    chain = a_claim(chain={"id": "briefing", "because": "same words"}).chain
    assert chain == (ChainLink(id="briefing", because="same words"),)


def test_an_article_reports_unless_the_claim_says_otherwise() -> None:
    assert a_claim().stance == "reports"
    assert a_claim(stance="alleges").stance == "alleges"


def test_a_text_on_several_lines_is_one_line() -> None:
    assert brief(headline="  The council\n  votes ").headline == "The council votes"


def test_a_plain_name_is_the_english_one() -> None:
    council = vocabulary().actors["council"]
    assert council.name == {"en": "Council"}


def test_a_record_is_frozen() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        brief().title = "Another"  # type: ignore[misc]


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"mood": "sombre"}, "extra_forbidden"),
        ({"paywall": "true"}, "bool_type"),
        ({"title": 7}, "string_type"),
        ({"publisher": "The Courier"}, "string_pattern_mismatch"),
        ({"publisher": "courier\n"}, "string_pattern_mismatch"),
        ({"publisher": "a" * 81}, "string_too_long"),
        ({"url": "ftp://courier.example.org"}, "link-scheme"),
        ({"read": "2024-02-30"}, "date-impossible"),
        ({"topics": ()}, "too_short"),
        ({"title": "  "}, "string_too_short"),
    ],
)
def test_nothing_is_guessed(changes: dict[str, Any], fault: str) -> None:
    with pytest.raises(ValidationError) as raised:
        brief(**changes)
    assert [error["type"] for error in raised.value.errors()] == [fault]


@pytest.mark.parametrize("tag", ["en", "zh-Hans", "pt-BR", "es-419", "gsw", "zh-Hant-TW"])
def test_language_tags_are_taken(tag: str) -> None:
    assert brief(language=tag).language == tag


@pytest.mark.parametrize("tag", ["EN", "english", "en_GB", "en-gb", "zh-hans", ""])
def test_what_is_no_language_tag_is_refused(tag: str) -> None:
    with pytest.raises(ValidationError, match="language"):
        brief(language=tag)


def test_every_field_says_what_it_is_for() -> None:
    told = [
        (kind.__name__, name)
        for kind in (Brief, *(type(record) for record in (a_claim(), an_account())))
        for name, field in kind.model_fields.items()
        if name not in ("id", "path") and not (field.description or "").strip()
    ]
    assert told == []
