"""Words that say somebody speaks, and the same words where they don't."""

import pytest

from briefbook.drafting.grammar.verbs_of_speech import (
    ends_in_speech,
    is_verb_of_speech,
    places_of_speech,
    verbs_in,
    word_at,
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ada Lind said it and warned them.", [(21, "predicts"), (9, "says")]),
        ("She did not say it.", []),
        ("Ms Lind responded: “···", [(8, "says")]),
        ("Officers responded to the mole.", []),
        ("“···” Ms Lind responded.", [(14, "says")]),
        ("The United States is far.", []),
        ("The court found that it is old.", [(10, "says")]),
        ("Anne a démenti.", [(7, "denies")]),
        ("Anne n'a pas démenti.", []),
        ("le montant annoncé", []),
        ("Dit is een haven.", []),
        ("« ··· », dit Anne.", [(9, "says")]),
        ("un secondo molo", []),
        ("Mluvčí to popřela.", [(10, "denies")]),
        ("Bo Ek bestreitet das.", [(6, "denies")]),
        ("Es ist so Brauch.", []),
        ("“···”, so Bo Ek.", [(7, "says")]),
    ],
)
def test_verbs_and_how_they_put_it(text: str, found: list[tuple[int, str]]) -> None:
    assert [tuple(verb) for verb in verbs_in(text)] == found


def test_a_word_and_where_it_stands() -> None:
    assert word_at("Ada Said so", 4) == "said"
    assert word_at("Ada", 3) == ""
    assert is_verb_of_speech("uvedl")
    assert not is_verb_of_speech("so")
    assert ends_in_speech("The mayor said,")
    assert not ends_in_speech("The mayor came")
    assert places_of_speech("He said so, 他说") == [3, 12 + 1]
