"""What an article calls whoever speaks: bodies by name, papers as nobody, firms as a question."""

import pytest

from briefbook.drafting.grammar.known import Known
from briefbook.drafting.grammar.sentence import Speech
from briefbook.drafting.grammar.verbs_of_speech import surely_spoken, verbs_in
from briefbook.drafting.proposals import ArticleFacts, proposals
from briefbook.drafting.speech.described_speakers import described_in
from briefbook.drafting.speech.printed_names import printed_names
from briefbook.drafting.speech.readings import read
from briefbook.drafting.speech.who_speaks import speech_in

MOLE_FUND = "International Mole Fund"


def last(*texts: str) -> Speech:
    return speech_in(texts[-1], (), (), printed_names(texts))


@pytest.mark.parametrize(
    ("texts", "body"),
    [
        (("The International Mole Fund met.", "The Fund said it is old."), MOLE_FUND),
        (("The International Mole Fund met.", "The IMF said it is old."), MOLE_FUND),
        (("The International Mole Fund (IMF) met.", "In May, the IMF projected nine boats."),
         MOLE_FUND),
        (("The XQF said it is old.",), "XQF"),
        (("The Harbour Fund said it is old.",), "Harbour Fund"),
        (("The Trade Department later said it is old.",), "Trade Department"),
        (("They asked the Fund.", "The Fund said it is old."), "Fund"),
        (("The Mole Fund met.", "So did the Quay Fund.", "The Fund said it is old."), ""),
        (("The Warden said it is old.",), ""),
        (("They met the Director.", "The Director said it is old."), ""),
    ],
)  # fmt: skip
def test_a_body_with_a_name_is_no_unnamed_source(texts: tuple[str, ...], body: str) -> None:
    speech = last(*texts)
    assert speech.unknown == body
    assert speech.unnamed == ""


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("It is shut, federal authorities announced Wednesday morning.", "federal authorities"),
        ("The mole is shut, port and local authorities announced.", "local authorities"),
        ("Federal maritime authorities said the mole is shut.", "federal maritime authorities"),
    ],
)  # fmt: skip
def test_authorities_keep_what_they_are_of(text: str, who: str) -> None:
    assert last(text).unnamed == who
    assert last(text).unknown == ""


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("It is old, the feds announced.", "the feds"),
        ("“·····,” said the mole’s keeper.", "the mole’s keeper"),
        ("The keeper of the mole said it is old.", "the keeper of the mole"),
        ("It is old, the affidavit said.", ""),
        ("The council’s latest report said it is old.", ""),
        ("Ek said the mole’s contribution to the port was nine boats.", ""),
        ("The Mole Fund said it is old.", ""),
        ("It was shut, the plan the keeper announced.", ""),
    ],
)
def test_papers_and_what_is_spoken_of_are_nobody(text: str, who: str) -> None:
    assert described_in(text) == who
    assert described_in(f"“No.” {text}") == who


def test_how_a_company_is_called_asks_whether_it_is_the_one_before(known: Known) -> None:
    text = "Mole Boats revealed that it has nine boats. Still, the shipping giant said it sails."
    facts = ArticleFacts("A mole", "example-times", "en", people=("Ada Lind",))
    found = proposals(read([text], known), known, facts, lambda _: True)
    giant = next(one for one in found if "giant" in one.sentence.text)
    assert (giant.among, giant.described) == (("Mole Boats",), "the shipping giant")
    apart = proposals(read(text.split(". "), known), known, facts, lambda _: True)
    giant = next(one for one in apart if "giant" in one.sentence.text)
    assert (giant.among, giant.speech.unnamed) == ((), "the shipping giant")


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("The boats, she continued, are old.", "says"),
        ("“They are old,” Ada Lind continued. “Very.”", "says"),
        ("The boats continued to sail.", ""),
        ("Ada Lind testified that they are old.", "says"),
        ("Ada Lind reminded the council that they are old.", "says"),
        ("The Fund projected nine boats.", "predicts"),
        ("The projected rise is nine boats.", ""),
    ],
)
def test_more_verbs_say_that_somebody_speaks(text: str, stance: str) -> None:
    assert next((verb.stance for verb in verbs_in(text)), "") == stance


def test_what_is_often_no_speech_is_not_sure() -> None:
    assert surely_spoken("The boats are old, somebody said.")
    assert not surely_spoken("The boats, called herrings, expected rain.")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("They called it in, and the Mole Fund said it is old.", "Mole Fund"),
        ("Ada Lind demanded to know what the Mole Fund said.", "Ada Lind"),
        ("Ada Lind reminded them that the Mole Fund has added boats.", "Ada Lind"),
    ],
)
def test_whoever_speaks_first_is_heard_and_else_whoever_surely_does(
    text: str, speaker: str
) -> None:
    assert last("Ada Lind came to the Mole Fund.", text).unknown == speaker
    assert len(verbs_in(text)) <= 3


def test_a_chinese_name_behind_a_job_is_not_without_a_name() -> None:
    assert described_in("发言人周敏表示，钱已经到位。") == ""
    assert described_in("镇干部表示，钱已经到位。") == "镇干部"
