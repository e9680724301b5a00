"""Who speaks in a sentence, by it and by those around it; who passed it on, and to whom."""

from datetime import date

import pytest

from briefbook.drafting.grammar.datelines import without_dateline
from briefbook.drafting.grammar.known import Known
from briefbook.drafting.grammar.sentence import Sentence, Speech
from briefbook.drafting.speech.described_speakers import described_in
from briefbook.drafting.speech.readings import Read, read

TODAY = date(2024, 6, 1)


def spoken(known: Known, *paragraphs: str) -> list[Speech]:
    return [one.speech for one in read(paragraphs, known, "example-times")]


PORT, MAYOR = Speech("says", ("port-authority",)), Speech("says", ("mayor",))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "“There is no plan. There is no map,” the Port Authority said.",
            [PORT, PORT],
            id="one quotation over two sentences",
        ),
        pytest.param(
            "“No,” said the Mayor. “Nobody asked me at all.”",
            [MAYOR, MAYOR],
            id="a quotation behind the speaker",
        ),
        pytest.param(
            "The Mayor said nothing of it. She added that nobody had asked.",
            [MAYOR, MAYOR],
            id="she is whoever spoke last",
        ),
        pytest.param(
            "The Port Authority said so. It is shut, according to a port spokesperson.",
            [PORT, PORT],
            id="a spokesperson speaks for whoever spoke last",
        ),
        pytest.param(
            "“The Port Authority said so,” said the Mayor.",
            [MAYOR],
            id="who is named in a quotation does not speak",
        ),
        pytest.param(
            "The Mayor accused divers of theft, according to a statement by the Port Authority.",
            [Speech("alleges", ("port-authority",))],
            id="according to names whoever says it",
        ),
        pytest.param(
            "The Port Authority, which is shut, closed the quay, the authority said.",
            [PORT],
            id="the authority is the one named in the sentence",
        ),
        pytest.param(
            "The quay is expected to open.", [Speech()], id="what is expected is said by nobody"
        ),
        pytest.param("The United States is far.", [Speech()], id="a name is no verb"),
        pytest.param(
            "Authorities pledged to mend the quay.",
            [Speech("says", unnamed="authorities")],
            id="authorities have no name",
        ),
        pytest.param(
            "It is over, said a spokesperson who asked not to be named.",
            [Speech("says", unnamed="a spokesperson who asked not to be named")],
            id="who asked not to be named",
        ),
    ],
)
def test_who_speaks(known: Known, text: str, expected: list[Speech]) -> None:
    assert spoken(known, text) == expected


def relays(known: Known, text: str) -> tuple[tuple[str, ...], str, str]:
    (one,) = read([text], known, "example-times")
    return one.relays, one.outlet, one.paper


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("According to the Harbour News Agency, it is shut.", (("harbour-news-agency",), "", "")),
        ("It is shut, the mayor told the Bay Post.", (("bay-post",), "", "")),
        ("It is shut, the mayor told the Mole Gazette.", ((), "Mole Gazette", "")),
        ("It is shut, the mayor told this newspaper.", ((), "", "told this newspaper")),
        ("It is shut, the mayor told the Example Times.", ((), "", "")),
        ("It is shut, the Bay Post reported, citing the Harbour News Agency.",
         (("bay-post", "harbour-news-agency"), "", "")),
    ],
)  # fmt: skip
def test_who_passed_it_on(
    known: Known, text: str, expected: tuple[tuple[str, ...], str, str]
) -> None:
    assert relays(known, text) == expected


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("PORT CITY, May 17 (Harbour News Agency) -- The quay is shut.", "The quay is shut."),
        ("PORT CITY (AFP) The quay is shut.", "The quay is shut."),
        ("(Reuters) The quay is shut.", "The quay is shut."),
        ("(AP) - The quay is shut.", "The quay is shut."),
        ("PORT CITY – The quay is shut.", "The quay is shut."),
        ("WHU – which nobody likes – said no.", "WHU – which nobody likes – said no."),
        ("The World Harbour Union (WHU) said no.", "The World Harbour Union (WHU) said no."),
        ("The quay is shut.", "The quay is shut."),
    ],
)
def test_place_day_and_agency_are_no_part_of_the_first_sentence(text: str, rest: str) -> None:
    sentence = without_dateline(Sentence(1, text))
    assert sentence.text == rest
    assert text[sentence.start :] == rest


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("“·····,” said the harbour’s pilot, who saw it.", "the harbour’s pilot"),
        ("“·····,” its chair told the Courier.", "its chair"),
        ("“·····,” said the union’s lawyer on Friday.", "the union’s lawyer"),
        ("“·····,” a fisher from the old mole said.", "a fisher from the old mole"),
        ("A spokesperson had earlier told the Courier so.", "a spokesperson"),
        ("The harbour board of Saltmere told reporters so.", "the harbour board of Saltmere"),
        ("The keeper of the tower said “·····”", "the keeper of the tower"),
        ("„·····“, sagte eine Sprecherin der Behörde.", "eine Sprecherin der Behörde"),
        ("„·····“, sagte ihre Vorsitzende Berta Muster.", ""),
        ("渔民协会主席说：“·····。”", "渔民协会主席"),
        ("“·····,” said Berta Sample.", ""),
        ("“·····,” said the Harbour Office.", ""),
        ("“·····” is what they call it.", ""),
    ],
)
def test_a_speaker_who_is_only_described(text: str, who: str) -> None:
    assert described_in(text) == who


def test_sentences_keep_whom_they_name_and_whom_the_text_had_named(known: Known) -> None:
    first, second = read(["The Mayor met the Port Authority.", "Nobody spoke."], known)
    assert isinstance(first, Read)
    assert [mention.id for mention in first.who] == ["mayor", "port-authority"]
    assert [one.id for one in second.before] == ["port-authority", "mayor"]
