"""Sentences, phrases, speakers, chains, dates: what a text plainly says, and never more."""

import pytest

from briefbook.drafting.grammar.chain import relays_in, reporting_in
from briefbook.drafting.grammar.date_phrases import moments
from briefbook.drafting.grammar.known_words import mentions, names_of
from briefbook.drafting.grammar.phrase import Phrase, bare, size_of, without_addition
from briefbook.drafting.grammar.quotations import pieces, quotations
from briefbook.drafting.grammar.quoted_speech import phrases
from briefbook.drafting.grammar.sentence import NamedBefore, Sentence, Speech
from briefbook.drafting.grammar.sentence_split import sentences
from briefbook.drafting.page.languages import language_of
from briefbook.drafting.page.printed_days import printed_days
from briefbook.drafting.speech.who_speaks import speech_in
from briefbook.model.vocabulary import Actor

WHO = {
    "port-authority": Actor(
        id="port-authority", path="", name={"en": "Port Authority", "zh": "港务局"}, also=("PA",)
    ),
    "trade-ministry": Actor(id="trade-ministry", path="", name={"en": "Ministry of Trade"}),
    "us": Actor(id="us", path="", name={"en": "United States"}, also=("US", "U.S.")),
    "gazette": Actor(id="gazette", path="", name={"en": "Gazette"}),
}
NAMES = names_of(WHO)


def speech(text: str, *before: tuple[str, str]) -> Speech:
    return speech_in(text, mentions(text, NAMES), [NamedBefore(*pair) for pair in before])


def test_a_point_within_a_word_ends_no_sentence() -> None:
    text = "Mr. Sample left the U.S. on Friday. “It is over,” he said. No. 4 stayed."
    assert [one.text for one in sentences([text])] == [
        "Mr. Sample left the U.S. on Friday.",
        "“It is over,” he said.",
        "No. 4 stayed.",
    ]


def test_words_left_out_of_a_sentence_do_not_end_it() -> None:
    text = "It fines whoever is “falsely stating … that someone is ill”. He waited … Then he left."
    assert [one.text for one in sentences([text])] == [
        "It fines whoever is “falsely stating … that someone is ill”.",
        "He waited …",
        "Then he left.",
    ]


def test_a_german_number_that_counts_ends_no_sentence() -> None:
    text = "Er kam vom 21. bis zum 23. Februar nach § 13 Abs. 2. Dann ging er."
    assert [one.text for one in sentences([text])] == [
        "Er kam vom 21. bis zum 23. Februar nach § 13 Abs. 2.",
        "Dann ging er.",
    ]


def test_chinese_sentences_end_at_their_own_points() -> None:
    found = sentences(["港务局否认。声明说：“没有计划。”镇长不知情。"])
    assert [one.text for one in found] == ["港务局否认。", "声明说：“没有计划。”", "镇长不知情。"]


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("The port authority’s map", ["port-authority"]),
        ("PA and US, and the U.S. fleet", ["port-authority", "us", "us"]),
        ("he told us of a pa and a papa", []),
        ("the Reported Authority", []),
        ("港务局否认", ["port-authority"]),
    ],
)
def test_names_are_whole_words_in_every_language(text: str, ids: list[str]) -> None:
    assert [mention.id for mention in mentions(text, NAMES)] == ids


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Ministry of Trade denied it.", Speech("denies", ("trade-ministry",))),
        ("“No,” said the Port Authority.", Speech("says", ("port-authority",))),
        ("It is so, according to the Port Authority.", Speech("says", ("port-authority",))),
        ("The Port Authority’s plan says nothing.", Speech("says")),
        ("The Port Authority did not say why.", Speech()),
        ("Prices may fall, experts warned.", Speech("predicts", unnamed="experts")),
        ("“No,” said Berta Sample, a fisher.", Speech("says", unknown="Berta Sample")),
        ("The herring are early.", Speech()),
    ],
)
def test_a_speaker_is_named_right_by_the_verb(text: str, expected: Speech) -> None:
    assert speech(text) == expected


def test_the_ministry_is_the_last_one_that_was_named() -> None:
    found = speech(
        "The ministry said so.", ("us", "United States"), ("trade-ministry", "Ministry of Trade")
    )
    assert found == Speech("says", ("trade-ministry",))


@pytest.mark.parametrize(
    "text",
    [
        "Citing a report by the state-run Gazette, it told more.",
        "It was first shown by the Gazette.",
        "So a Gazette report says; the Gazette reported it.",
        "He told the Gazette.",
    ],
)
def test_whoever_passed_it_on_is_a_relay(text: str) -> None:
    assert relays_in(text, mentions(text, NAMES)) == ("gazette",)


@pytest.mark.parametrize(
    ("text", "reporting"),
    [
        ("He told the Gazette.", False),
        ("Papers of the port seen by the Gazette suggest a plan.", False),
        ("In an interview with the Gazette she said so.", False),
        ("It is so, according to the Gazette.", True),
        ("The Gazette reported it.", True),
    ],
)
def test_an_outlet_that_was_only_told_or_shown_it_is_no_speaker(text: str, reporting: bool) -> None:
    outlets = mentions(text, NAMES)
    assert relays_in(text, outlets) == ("gazette",)
    assert reporting_in(text, outlets) == (("gazette",) if reporting else ())


def test_an_outlet_that_is_only_named_is_no_relay() -> None:
    text = "The Gazette moves to the old mole."
    assert relays_in(text, mentions(text, NAMES)) == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("on May 9, 2025 and 3 June 2024", [("2025-05-09",), ("2024-06-03",)]),
        ("2025年5月9日", [("2025-05-09",)]),
        ("05/04/2024", [("2024-04-05",)]),
        ("25/04/2024 and 04/25/2024", [("2024-04-25",), ("2024-04-25",)]),
        ("30 February 2024, May 2024", [("2024-05",)]),
        ("9. Mai 2025", [("2025-05-09",)]),
        ("page 12 of 2024", []),
    ],
)
def test_printed_days_go_no_further_than_they_are_printed(
    text: str, found: list[tuple[str, ...]]
) -> None:
    assert [day.edtf for day in printed_days(text, "de")] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("2024. 05. 09. 21:35", ["2024-05-09"]),
        ("2024.05.09.", ["2024-05-09"]),
        ("2024. május 9.", ["2024-05-09"]),
        ("2024. 13. 09.", []),
        ("In 2024. May came late.", []),
    ],
)
def test_days_behind_their_year_as_hungarian_pages_write_them(text: str, found: list[str]) -> None:
    assert [one for day in printed_days(text, "hu") for one in day.edtf] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("06 Dicembre 2020", [("2020-12-06",)]),
        ("4 mai 2024", [("2024-05-04",)]),
        # October in Croatian, November in Polish and Czech.
        ("4 listopad 2024", [("2024-11-04",), ("2024-10-04",)]),
        ("5 out of 2024", []),
    ],
)
def test_in_a_language_that_nothing_tells_all_names_of_months_count(
    text: str, found: list[tuple[str, ...]]
) -> None:
    assert [day.edtf for day in printed_days(text, "")] == found


DAY = "2024-05-04"  # a Saturday


@pytest.mark.parametrize(
    ("text", "phrase", "edtf", "because"),
    [
        ("He came on Friday.", "on Friday", "2024-05-03", True),
        ("He came on Saturday.", "on Saturday", "2024-05-04", True),
        ("A statement published Friday.", "published Friday", "2024-05-03", True),
        ("He came last Friday.", "last Friday", "2024-05-03?", True),
        ("He comes next Friday.", "next Friday", "", False),
        ("He came yesterday.", "yesterday", "2024-05-03", True),
        ("It came earlier this month.", "earlier this month", "[2024-05-01..2024-05-04]", True),
        ("It came last month.", "last month", "2024-04", True),
        ("It came on May 2.", "May 2", "2024-05-02", False),
        ("They met in a bay, on May 2 and more is to follow.", "May 2", "2024-05-02", False),
        ("It came on 24 December.", "24 December", "2023-12-24", True),
        ("In December, it banned the ships.", "In December", "2023-12", True),
        ("It came in March.", "in March", "2024-03", False),
        ("It has come since March.", "since March", "2024-03/..", False),
        ("Last April, it listed them.", "Last April", "2024-04", False),
        ("It will come in June.", "in June", "", False),
        ("Since 2023, it has come.", "Since 2023", "2023/..", False),
        ("It was built in 1912.", "in 1912", "1912", False),
        ("Since April 2, 2024 it comes.", "Since April 2, 2024", "2024-04-02/..", False),
    ],
)
def test_a_date_phrase_is_counted_from_the_day_of_the_article(
    text: str, phrase: str, edtf: str, because: bool
) -> None:
    (moment,) = moments(text, DAY)
    assert (moment.phrase, moment.edtf, bool(moment.because)) == (phrase, edtf, because)


@pytest.mark.parametrize(
    ("text", "phrase", "edtf", "because"),
    [
        ("The council is to meet on 26 May.", "26 May", "2024-05-26", False),
        ("It will come on 3 January.", "3 January", "2025-01-03", True),
        ("It announced on Thursday that it will stop.", "on Thursday", "2024-05-02", True),
        ("It said it will stop on Thursday.", "on Thursday", "2024-05-09", True),
        ("On Thursday, the council will meet.", "Thursday", "2024-05-09", True),
        ("It is due to end next month.", "next month", "2024-06", True),
        ("They meet tomorrow.", "tomorrow", "2024-05-05", True),
        ("It will open in 2026.", "in 2026", "2026", False),
        ("It will come on 5 June 2024.", "5 June 2024", "2024-06-05", False),
    ],
)
def test_what_is_to_come_is_counted_forward_and_planned(
    text: str, phrase: str, edtf: str, because: bool
) -> None:
    (moment,) = moments(text, DAY)
    assert (moment.phrase, moment.edtf, bool(moment.because)) == (phrase, edtf, because)
    assert moment.planned == (edtf != "2024-05-02")


@pytest.mark.parametrize(
    "text",
    [
        "The council meets on Thursday.",
        "A vote on 26 May is likely.",
        "It came on 26 May.",
        "It will come on 2 May.",
        "A meeting planned for Thursday was dropped.",
    ],
)
def test_where_the_verb_does_not_tell_an_editor_is_asked(text: str) -> None:
    assert [(moment.edtf, moment.because) for moment in moments(text, DAY)] == [("", "")]


def test_a_weekday_to_come_in_another_language_is_asked_about() -> None:
    text = "Der Rat wird am Freitag beraten, sagte er am Mittwoch."
    found = [(moment.phrase, moment.edtf) for moment in moments(text, DAY, "de")]
    assert found == [("Freitag", ""), ("Mittwoch", "2024-05-01?")]


def test_the_reason_says_from_what_a_day_was_counted() -> None:
    (moment,) = moments("He came on Friday.", DAY)
    assert moment.because == 'the article, dated Saturday 4 May 2024, says "on Friday"'


@pytest.mark.parametrize("text", ["He came on Friday.", "It came on May 2.", "He came yesterday."])
def test_without_a_day_of_publication_nothing_is_counted(text: str) -> None:
    assert [(moment.edtf, moment.because) for moment in moments(text, "")] == [("", "")]


def test_a_weekday_in_another_language_is_counted_with_doubt() -> None:
    (moment,) = moments("Das sagte er am Freitag.", DAY, "de")
    assert (moment.phrase, moment.edtf) == ("Freitag", "2024-05-03?")


LONG = (
    "The port authority, which runs the harbour, denied on Friday that it plans to dredge the bay,"
    " saying that the leaked map was drawn by somebody else and that no money is there for it."
)


def quoted(text: str) -> tuple[Phrase, ...]:
    """What of a sentence stands in quotation marks."""
    return pieces(Sentence(1, text), quotations([text])[0])


@pytest.mark.parametrize(
    "text", [LONG, "The herring are early.", "He said: “No plan, ever.”", "“No plan at all, ever.”"]
)
def test_no_phrase_is_a_sentence(text: str) -> None:
    found = phrases(text, quoted(text))
    assert all(phrase.text in text for phrase in found)
    assert all(size_of(phrase.text) <= 25 for phrase in found)
    assert all(size_of(phrase.text) < size_of(text) for phrase in found)


def test_what_stands_in_quotation_marks_comes_as_it_stands() -> None:
    text = "“There is no plan, and no ‘map’ either,” it said."
    assert [p.text for p in phrases(text, quoted(text))] == [
        "There is no plan, and no ‘map’ either"
    ]


@pytest.mark.parametrize(
    ("quoted", "said"),
    [
        ("[These were] twelve pages of laws", "twelve pages of laws"),
        ("Twelve pages [of laws] on the harbour", "Twelve pages [of laws] on the harbour"),
        ("[sic] ]", "]"),
    ],
)
def test_what_an_editor_put_before_a_quotation_was_not_said(quoted: str, said: str) -> None:
    assert without_addition(quoted) == said


def test_no_half_of_a_bracket_stays_at_the_end_of_a_phrase() -> None:
    assert bare("“[These were] twelve pages of laws on the harbour").text == (
        "twelve pages of laws on the harbour"
    )


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "The authority has denied that it is to dredge the bay in the summer.",
            "en",
        ),
        ("Die Behörde hat bestritten, dass sie die Bucht ausbaggern will, und das ist gut.", "de"),
        (
            "港务局否认计划疏浚内湾。此前一张外泄的地图显示那里将开挖一条新航道，渔民担心产卵场被破坏，镇议会将讨论。",
            "zh",
        ),
        ("Správa přístavu rozhodla, že molo zůstane zavřené, protože je ve špatném stavu.", "cs"),
        ("Správa prístavu sa rozhodla, že mólo je zatvorené, pretože podľa nej nie je ako.", "sk"),
        ("Bestyrelsen besluttede, at kajen blev lukket efter en undersøgelse af den og det.", "da"),
        ("Styret bestemte at kaien ble stengt etter en undersøkelse av den og det er bra.", "nb"),
        ("Styrelsen beslutade att kajen är stängd för att den inte är säker och det är bra.", "sv"),
        ("A kikötő úgy döntött, hogy a móló zárva van, mert az nem biztonságos, és ez jó.", "hu"),
        ("Consiliul a decis că portul este închis, pentru că nu este sigur și nu se repară.", "ro"),
        (
            "Uprava je odlučila da je pristanište zatvoreno, jer nije sigurno i da se što prije.",
            "hr",
        ),
        (
            "Dewan pelabuhan menutup dermaga itu karena tidak aman, dan yang baru akan dibangun.",
            "id",
        ),
        (
            "Sinabi ng lupon na sarado ang pantalan at hindi pa ito ligtas para sa mga bangka.",
            "tl",
        ),
        (
            "Bordi vendosi që moli të mbetet i mbyllur, sepse nuk është i sigurt për një kohë.",
            "sq",
        ),
        ("ઘાટ બંધ રહેશે અને કોઈને ખબર નથી કે હોડીઓ ક્યાં જશે એમ બોર્ડે કહ્યું" * 2, "gu"),
        (
            "Пристанището остава затворено през зимата, защото не е безопасно и няма пари за него."
            * 5,
            "",
        ),
        (
            "Lorem ipsum dolor sit amet consectetur adipiscing elit sed eiusmod tempor incididunt.",
            "",
        ),
    ],
)
def test_the_language_is_told_by_its_smallest_words_or_not_at_all(text: str, language: str) -> None:
    assert language_of(text) == language
