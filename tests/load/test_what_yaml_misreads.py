"""What YAML reads in another way than it was meant, and what only looks like it."""

import pytest

from briefbook.load.comments import cut_texts
from briefbook.load.compose import compose
from briefbook.load.conflicts import conflict
from briefbook.problems import Problem


@pytest.mark.parametrize(
    "text",
    [
        "# yaml-language-server: $schema=x\n#own\na: b\n#last",
        "a: b # a comment",
        "a: b ## a comment",
        "a: b #",
        'a: "b #7"',
        'a: "b" #7',
        "a: 'b #7'",
        "a: |\n  b #7\n  #8\nc: d",
        "a: >-\n  b #7",
        'a: "b\n  c #7"',
        "a: b#7 and c#d",
        "a: #the list\n  - b",
        "a: #the list\n- b",
        "a: [b] #7",
        "a: https://x.example/#b",
        "a: b\n  c\n#own\nd: e",
    ],
)
def test_what_is_no_text_is_not_missed(text: str) -> None:
    assert cut_texts("a.yml", text) == []


@pytest.mark.parametrize(
    ("text", "place", "kept"),
    [
        ("a: Crew #7", (1, 9), "the text ends at `Crew`"),
        ("a: Crew   #7", (1, 11), "the text ends at `Crew`"),
        ("a: Crew ##7", (1, 9), "the text ends at `Crew`"),
        ("a: #7", (1, 4), "no text is left"),
        ("- #7\n- b", (1, 3), "no text is left"),
        ("a: [b, c #7\n  ]", (1, 10), "the text ends at `c`"),
        ("a: {b: c #7\n  }", (1, 10), "the text ends at `c`"),
        ("a: b\n  c #7\n", (2, 5), "the text ends at `c`"),
        ("a: 港口 #7", (1, 7), "the text ends at `港口`"),
        ("- b: c\n  d: e #f", (2, 8), "the text ends at `e`"),
    ],
)
def test_a_text_that_is_cut_is_told(text: str, place: tuple[int, int], kept: str) -> None:
    (problem,) = cut_texts("a.yml", text)
    assert (problem.line, problem.column) == place
    assert problem.message.endswith(f" as a comment, and {kept}.")


N = "\u00a0"


@pytest.mark.parametrize(
    "text",
    [
        f"a:\n  - Question:{N}qui paie{N}?\n",
        f"a:\n  - Question{N}:{N}qui paie{N}?\n",
        f"a:\n  Paris:{N}la ville\n",
        f"a: Paris, la ville\n  Paris:{N}la ville\n",
        f'a: "Paris, la ville\n  b{N}: c"\n',
        "a: |\n  \u3000\u3000港口。\n  \u3000\u3000b: c\n  d\u2007: e\nf: g\n",
        "a:\n  - note：谁\n",
        f"a: {N}b{N}\n",
        "a: « b »\n".replace(" b ", f"{N}b{N}"),
    ],
)
def test_odd_spaces_within_texts_are_fine(text: str) -> None:
    assert not isinstance(compose("a.yml", text), Problem)


@pytest.mark.parametrize("sign", list("\u00a0\u2007\u202f\u2003\u200b\u2060\u3000"))
@pytest.mark.parametrize(
    "form", ["a:\n{}{}b: c\n", "a{}: b\n", "a: b\nc:{}d\ne: f\n", "a:\n  -{}b\n"]
)
def test_odd_spaces_in_place_of_yaml_s_own_are_named(sign: str, form: str) -> None:
    problem = compose("a.yml", form.format(sign, sign))
    assert isinstance(problem, Problem)
    assert problem.code == "lookalike"
    assert problem.message.startswith(f"U+{ord(sign):04X} (")


@pytest.mark.parametrize(
    "text",
    [
        "a: |\n  Title\n  =======\n  <<<<<<< x\n",
        "a: b =======\n",
        "a: '======='\n",
        "# =======\na: b\n",
        "========\n",
        "<<<<<<<x\n",
    ],
)
def test_what_only_looks_like_a_mark_of_git_is_fine(text: str) -> None:
    assert conflict("a.yml", text) is None


@pytest.mark.parametrize("mark", ["<<<<<<< HEAD", "||||||| base", "=======", ">>>>>>> main"])
def test_each_mark_of_git_alone_is_told_at_its_line(mark: str) -> None:
    problem = conflict("a.yml", f"a: b\n{mark}\nc: d\n")
    assert problem
    assert (problem.line, problem.column, problem.code) == (2, 1, "merge-conflict")
    assert problem.message.startswith(f"`{mark}` is a mark of git: ")
