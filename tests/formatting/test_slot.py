"""What a place takes, after the schema of briefs."""

from briefbook.formatting.formatted import BRIEF, schema_of
from briefbook.formatting.slot import Slot
from briefbook.model.brief import Brief, Claim

WHOLE = Slot(schema_of(BRIEF))
CLAIM = WHOLE.under("claims").item


def test_the_keys_are_those_of_the_model_in_its_order() -> None:
    assert list(WHOLE.fields) == [name for name in Brief.model_fields if name not in ("id", "path")]
    assert list(CLAIM.fields) == list(Claim.model_fields)


def test_keys_are_put_in_order_and_unknown_ones_last() -> None:
    assert WHOLE.ordered(["zebra", "open", "claims", "ant", "title"]) == [
        *("title", "claims", "open", "zebra", "ant")
    ]


def test_a_text_may_stand_for_a_list_or_a_record() -> None:
    assert [WHOLE.under(name).bare for name in ("topics", "byline", "open")] == [True, False, False]
    assert [CLAIM.under(name).short for name in ("quote", "passage", "says")] == [
        "text",
        None,
        None,
    ]
    assert CLAIM.under("chain").item.short == "id"
    assert WHOLE.under("copy_of").short == "brief"


def test_an_entry_of_the_vocabulary_stands_under_any_id() -> None:
    entries = Slot(schema_of("topics"))
    assert entries.fields == {}
    assert list(entries.under("harbour").fields)[:3] == ["aliases", "name", "also"]
    assert entries.under("harbour").under("terms").under("inner bay").bare


def test_what_the_schema_does_not_know_takes_anything() -> None:
    unknown = WHOLE.under("zebra").under("stripes").item
    assert (unknown.fields, unknown.bare, unknown.short) == ({}, False, None)
