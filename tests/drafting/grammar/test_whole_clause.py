"""Clauses that say a whole thing, and what is cut, hangs on something, or only says who speaks."""

import pytest

from briefbook.drafting.grammar.phrase import Phrase
from briefbook.drafting.grammar.whole_clause import is_whole

TEXT = (
    "The port authority denied on Friday that it plans to dredge the bay, which nobody had asked"
    " for, while fishers fear for the herring; the map, drawn by a company in March, shows a"
    " channel of twelve metres, and her headset was completely removed due to a tangle."
)


def whole(phrase: str, sentence: str = TEXT, language: str = "en") -> bool:
    return is_whole(Phrase(phrase, sentence.index(phrase)), sentence, language)


@pytest.mark.parametrize(
    "phrase",
    [
        "fishers fear for the herring",
        "The port authority denied on Friday that it plans to dredge the bay",
        "her headset was completely removed due to a tangle",
    ],
)
def test_a_clause_with_a_subject_and_both_its_ends_is_whole(phrase: str) -> None:
    assert whole(phrase)


@pytest.mark.parametrize(
    ("phrase", "why"),
    [
        ("her headset was completely removed due", "cut in the middle"),
        ("it plans to dredge the bay", "of which it says only `it`"),
        ("The port authority denied on Friday", "what was denied is missing"),
        ("nobody had asked for", "its object stands before it"),
        ("drawn by a company in March", "says what something is like"),
        ("a channel of twelve metres", "no verb"),
        ("shows a channel", "cut behind a noun"),
        ("to dredge the bay", "hangs on a verb"),
    ],
)
def test_what_is_cut_or_hangs_on_something_is_not(phrase: str, why: str) -> None:
    assert not whole(phrase), why


@pytest.mark.parametrize(
    ("sentence", "phrase"),
    [
        ("It asked whether the port plans to close the old quay.",
         "the port plans to close the old quay"),
        ("It is open, the Port Authority said on Monday.", "the Port Authority said on Monday"),
        ("The port announced today, Friday, July 18, a fee.",
         "The port announced today, Friday, July 18"),
        ("She said that since the port closed its quay, ships wait.",
         "since the port closed its quay"),
        ("He told the Gazette that nobody came to the quay.",
         "told the Gazette that nobody came to the quay"),
        ("Nobody asked the union, its chair told the Courier.",
         "Nobody asked the union, its chair told the Courier"),
        ("It spent four times what it spent in the year before.",
         "four times what it spent in the year before"),
        ("The quay is closed for all ships until further notice.",
         "is closed for all ships until further notice"),
        ("The authority accused foreign “spies and thieves” of it.",
         "The authority accused foreign"),
        ("The maps that it published in May show a channel there.",
         "it published in May show a channel there"),
        ("A crackdown, framed as a measure of safety, began.", "framed as a measure of safety"),
        ("Ada Example, a pilot of the outer bay, will also speak in May.",
         "a pilot of the outer bay, will also speak in May"),
        ("The crew, known as the Herring Six, first chose a mayor.",
         "known as the Herring Six, first chose a mayor"),
        ("Prices rose, including those of all the herring.", "including those of all the herring"),
        ("The port has pledged to mend the old quay.", "pledged to mend the old quay"),
        ("The port will close all of its quays in June.", "will close all of its quays in June"),
        ("She has now overseen more than 500 ships.", "now overseen more than 500 ships"),
        ("The old ferry lifted off its cradle as planned.", "lifted off its cradle as planned"),
        ("The map is old, it’s loaded with all the errors.",
         "it’s loaded with all the errors"),
        ("Some quays are open, others you might want to avoid.",
         "others you might want to avoid"),
        ("Of two quays one is shut, both were built in May.", "both were built in May"),
        ("Pilots regard the bay – or the pond as some call it – as the best one.",
         "Pilots regard the bay – or the pond as some call it"),
        ("Ships come, and the Ministry of Trade announced a fee.",
         "and the Ministry of Trade announced a fee"),
    ],
)  # fmt: skip
def test_more_that_is_no_whole_thing(sentence: str, phrase: str) -> None:
    assert not whole(phrase, sentence)


@pytest.mark.parametrize(
    ("sentence", "phrase"),
    [
        ("In May, the port denied the whole story again.",
         "In May, the port denied the whole story again"),
        ("It said that the port denied the whole story.", "the port denied the whole story"),
        ("It is clear that the port denied the whole story.", "the port denied the whole story"),
        ("The new rules cover ferries, boats, and barges.",
         "The new rules cover ferries, boats, and barges"),
        ("Many fishers fear for the herring, he said.", "Many fishers fear for the herring"),
        ("Pilots have left the old bay – or so they said.", "Pilots have left the old bay"),
        ("These new rules cover ferries and barges.", "These new rules cover ferries and barges"),
    ],
)  # fmt: skip
def test_more_that_is_whole(sentence: str, phrase: str) -> None:
    assert whole(phrase, sentence)


@pytest.mark.parametrize(
    ("language", "sentence", "phrase", "expected"),
    [
        ("de", "Die Mole bleibt geschlossen, weil sie Risse hat.",
         "Die Mole bleibt geschlossen", False),
        ("de", "Die Mole bleibt vorerst ganz geschlossen, weil sie Risse hat.",
         "Die Mole bleibt vorerst ganz geschlossen", True),
        ("de", "Die Mole bleibt zu, weil sie seit März Risse hat.",
         "weil sie seit März Risse hat", False),
        ("de", "Die alte Mole am Hafen bleibt seit März zu.",
         "Die alte Mole am Hafen bleibt", False),
        ("de", "Die Mole am Hafen bleibt zu, die seit März Risse hat.",
         "Die Mole am Hafen bleibt zu", False),
        ("de", "Wenn die Mole im März bricht, und sie bricht.",
         "Wenn die Mole im März bricht", False),
        ("es", "El puerto cierra el muelle viejo, pero nadie sabe.",
         "El puerto cierra el muelle viejo", True),
        ("es", "El puerto cierra el muelle viejo, que es de 1912.",
         "El puerto cierra el muelle viejo", False),
        ("zh", "港务局否认这个疏浚内湾的计划，渔民不信。", "港务局否认这个疏浚内湾的计划", True),
        ("zh", "港务局否认这个疏浚内湾的计划，渔民不信。", "港务局否认这个疏浚", False),
        ("zh", "港务局否认这个疏浚内湾的计划，渔民不信。", "渔民不信", False),
        ("und", "Portus negat se sinum fodere velle; neque credunt.",
         "Portus negat se sinum fodere velle", True),
    ],
)  # fmt: skip
def test_in_other_languages_signs_say_where_a_clause_ends(
    language: str, sentence: str, phrase: str, expected: bool
) -> None:
    assert whole(phrase, sentence, language) == expected


@pytest.mark.parametrize(
    ("sentence", "phrase"),
    [
        ("Three boats are gone, harbour authorities announced Sunday morning.",
         "harbour authorities announced Sunday morning"),
        ("The quay is shut, but Judge Ada Lind said the case is still open.",
         "Judge Ada Lind said the case is still open"),
        ("They met on two websites, quay.example – which was down – and another one.",
         "They met on two websites, quay.example"),
    ],
)  # fmt: skip
def test_who_says_it_and_half_of_it_are_no_clause(sentence: str, phrase: str) -> None:
    assert not whole(phrase, sentence)


def test_what_follows_the_speaker_is_one() -> None:
    sentence = "The quay is shut, but Judge Ada Lind said the case is still open."
    assert whole("the case is still open", sentence)
    assert whole("Pilots have left the old bay", "Pilots have left the old bay – or so they said.")
