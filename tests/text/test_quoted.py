"""Whether words stand inside quotation marks, and where nobody can tell."""

import pytest

from briefbook.text.quoted import Quoted, quoted
from tests.support.steps import steps

INSIDE = [
    'She said "no map here", and left.',
    "She said “no map here”, and left.",
    "She said ‘no map here’, and left.",
    "She said 'no map here', and left.",
    "She said ``no map here'', and left.",
    "She said ''no map here'', and left.",
    "She said ,,no map here'', and left.",
    "She said `no map here', and left.",
    "Elle a dit «no map here» et partit.",
    "Elle a dit «\xa0no map here\xa0» et partit.",
    "Sie sagte »no map here« und ging.",
    "Hon sade »no map here» och gick.",
    "Hon sade ”no map here” och gick.",
    "Hon sade ’no map here’ och gick.",
    "Sie sagte „no map here“ und ging.",
    "Powiedziała „no map here” i wyszła.",
    "Sie sagte ‚no map here‘ und ging.",
    "Elle a dit ‹no map here› et partit.",
    "Sie sagte ›no map here‹ und ging.",
    "她说「no map here」就走了。",
    "她说『no map here』就走了。",
    "她说“no map here”就走了。",
    '她说，"no map here。"就走了。',
    "她说：‘no map here。’就走了。",
    "彼女は〝no map here〟と言った。",
    "She said ＂no map here＂, and left.",
    "היא אמרה ״no map here״ והלכה.",
    'She said " no map here ", and left.',
    "word—“no map here”—word",
    'word (“no map here”) and "so on".',
    "She said “he wrote ‘no map here’ there”.",
    'She said “he wrote "no map here" there”.',
    "She said “he wrote “no map here” there”.",
    "She said “it isn't no map here ’cause ’tis”.",
    "“‘No,’ he wrote, ‘no map here.’”",
    "The dogs' owner said 'no map here', and O'Brien's left.",
    "l'“no map here” e l'altro",
    'A 6" pipe, “no map here” and a 5′ one.',
    "She said â€œno map hereâ€\x9d, and left.",
    "She said â€œno map hereâ€, and left.",
    "She said โ€œno map hereโ€, and left.",
    "She said โ€no map hereโ€, and left.",
    "She said \x93no map here\x94, and left.",
    "She said &ldquo;no map here&rdquo;, and left.",
    "She said &quot;no map here&#34;, and left.",
    "“We had\nno map here\never,” she said.",
    "“We have looked.\n\n“Yet no map here.\n\n“None,” she said.",
    "“We have looked. And no map here.\n\n“None,” she said.",
    "« On cherche.\n\n» Alors, no map here.\n\n» Rien », dit-elle.",
]
OUTSIDE = [
    "She said no map here, and left.",
    "She “said” no map here, “and” left.",
    'She "said" no map here, "and" left.',
    "She 'said' no map here 'and' left.",
    "Sie „sagte“ no map here „und“ ging.",
    "Sie »sagte« no map here »und« ging.",
    "Hon ”sade” no map here ”och” gick.",
    "Elle « dit » no map here « et » part.",
    "她「说」no map here「就」走了。",
    '她"说"no map here"就"走了。',
    "The dogs' owner isn't O'Brien: no map here, the cats' say.",
    "In the '90s rock 'n' roll had no map here, tell 'em.",
    'A 6" pipe and no map here.',
    'צה"ל no map here',
    "“We have looked.\n\n“None,” she said. But no map here.",
    "“We have looked.\n\nBut no map here.\n\nNobody has.",
    "She said â€œyesâ€\x9d, donâ€™t, no map here.",
    "don\ufffdt say no map here",
    "So? Is there no map here?",
]
DOUBTFUL = [
    "She said \ufffdno map here\ufffd, and left.",
    "She said ?no map here?, and left.",
    "She said ÒNo no map hereÓ, and left.",
    "She said ‚Äúno map here‚Äù, and left.",
    "She said “no map here, and left.",
    "She said no map here”, and left.",
    'He said "she said "no" and no map here" there.',
    "'The dogs' owner has no map here,' she said.",
    "“We have looked.\n\nAnd no map here.\n\nNone,” she said.",
]
WORDS = "no map here"


def holds(text: str, words: str = WORDS) -> bool | None:
    at = text.index(words)
    return quoted(text).holds(at, at + len(words))


@pytest.mark.parametrize("text", INSIDE)
def test_words_inside_marks_of_any_kind(text: str) -> None:
    assert holds(text) is True


@pytest.mark.parametrize("text", OUTSIDE)
def test_words_outside_marks_whatever_stands_near_them(text: str) -> None:
    assert holds(text) is False


@pytest.mark.parametrize("text", DOUBTFUL)
def test_nothing_is_said_where_marks_were_lost_or_contradict_each_other(text: str) -> None:
    assert holds(text) is None


@pytest.mark.parametrize("text", [text for text in INSIDE if "and left" in text])
def test_what_follows_a_quotation_is_outside_again(text: str) -> None:
    assert holds(text, "and left") is False


@pytest.mark.parametrize("words", ["had “no", "map here”, she", "had “no map here”, she"])
def test_words_partly_inside_are_outside(words: str) -> None:
    assert holds("We had “no map here”, she said.", words) is False


def test_what_the_markup_gives_as_quoted_is_inside_or_doubtful() -> None:
    found = quoted("no map here and there", Quoted(((0, 6),), ((12, 21),)))
    assert [found.holds(*span) for span in ((0, 6), (0, 7), (7, 11), (7, 13))] == [
        True,
        False,
        False,
        None,
    ]


@pytest.mark.parametrize(
    "sign", ["“", "”", '"', "‘ “a", "“‘\"'«", " ’a", "“a\n\n", "? ?a ", "\ufffd"]
)
def test_five_times_the_marks_take_about_five_times_the_steps(sign: str) -> None:
    few, many = (sign * (length // len(sign)) for length in (300, 1_500))
    assert steps(lambda: quoted(many)) < 6 * steps(lambda: quoted(few))


def test_many_open_marks_of_one_kind_below_others_are_not_looked_for_again() -> None:
    few, many = ("‘ " + " “a" * number + " ’b" * number for number in (200, 1_000))
    assert steps(lambda: quoted(many)) < 6 * steps(lambda: quoted(few))
