"""Every comment of a text is found, at the thing that it stands beside."""

import pytest

from briefbook.load.compose import compose
from briefbook.load.remarks import Remarks, remarks
from briefbook.problems import Problem


def of(text: str) -> Remarks:
    node = compose("x.yml", text)
    assert node is not None
    assert not isinstance(node, Problem)
    return remarks(text, node)


def test_a_text_without_comments_has_none() -> None:
    found = of("a: b\nc: 'd'\n")
    assert (found, found.texts()) == (Remarks(), [])


def test_a_number_sign_in_a_text_is_none() -> None:
    assert (
        of("a: b#c\nd: '# e'\nf: \"g # h\"\ni: |\n  # j\nk: >-\n  l\n  # m\nn: o\n  p#q\n")
        == Remarks()
    )


def test_before_the_first_key_is_the_head_of_the_file() -> None:
    assert of("# one\n#two\n\na: b\n").header == ["# one", "#two", ""]
    assert of("\n\n# one\na: b\n").header == ["# one"]


def test_what_is_set_apart_from_the_head_belongs_to_the_first_key() -> None:
    found = of("# one\n\n\n# two\n# three\na: b\n")
    assert found.header == ["# one", ""]
    assert found.above == {("a",): ["# two", "# three"]}


def test_above_a_key_or_an_item() -> None:
    found = of("a: b\n# c\nc:\n  # 0\n  - d\n\n  # 1\n\n  # and\n\n  - e: f\n    # g\n    g: h\n")
    assert found.above == {
        ("c",): ["# c"],
        ("c", 0): ["# 0"],
        ("c", 1): ["# 1", "", "# and", ""],
        ("c", 1, "g"): ["# g"],
    }
    assert (found.header, found.beside, found.end) == ([], {}, {})


def test_at_the_end_of_a_line() -> None:
    found = of(
        "a: b # 1\nc: # 2\n  - d # 3\n  - e: f # 4\n    g: 'h'   # 5\ni: |- # 6\n  j\nk: >\n  l\n"
    )
    assert found.beside == {
        ("a",): ("# 1", 0),
        ("c",): ("# 2", 0),
        ("c", 0): ("# 3", 0),
        ("c", 1, "e"): ("# 4", 0),
        ("c", 1, "g"): ("# 5", 13),
        ("i",): ("# 6", 0),
    }


def test_behind_the_last_of_a_list_or_mapping() -> None:
    found = of("a:\n  - b: c\n    # in b\n  # in a\nd: e\n\n# in all\n# still\n")
    assert found.end == {("a", 0): ["# in b"], ("a",): ["# in a"], (): ["", "# in all", "# still"]}


def test_indented_further_than_anything_open_it_is_above_what_comes_next() -> None:
    assert of("a: b\n    # c\nd: e\n").above == {("d",): ["# c"]}
    assert of("a:\n- b\n# c\nd: e\n").above == {("d",): ["# c"]}


def test_between_a_key_and_its_value() -> None:
    found = of("a:\n  # why\n  b\nc: # so\n  # and\n  [d]\n")
    assert found.above == {("a",): ["# why"], ("c",): ["# and"]}
    assert found.beside == {("c",): ("# so", 0)}


def test_within_brackets() -> None:
    found = of(
        "a: [ # 0\n  b, # 1\n  # 2\n  {c: d, # 3\n   # 4\n   e: f}\n  # 5\n] # 6\ng: {} # 7\n"
    )
    assert found.beside == {
        ("a",): ("# 0", 0),
        ("a", 0): ("# 1", 0),
        ("a", 1, "c"): ("# 3", 0),
        ("g",): ("# 7", 0),
    }
    assert found.above == {("a",): ["# 6"], ("a", 1): ["# 2"], ("a", 1, "e"): ["# 4"]}
    assert found.end == {("a",): ["# 5"]}


def test_in_a_file_all_in_braces() -> None:
    found = of("{ # 0\na: b, # 1\n# 2\nc: d\n} # 3\n")
    assert found.beside == {("a",): ("# 1", 0)}
    assert found.end == {(): ["# 0", "# 3"]}
    assert found.above == {("c",): ["# 2"]}


@pytest.mark.parametrize(
    "text",
    [
        "a: 海湾 # 1\nb: 😀 # 2\n",
        '"a b": "c\\n\\" # d" # 1\n"e": f # 2\n',
        "- - a # 1\n  - b # 2\n",
        "a: b # 1\n... # 2\n",
        "--- # 1\na: b # 2\n",
        "a: >2 # 1\n   b\n # 2\nc: d\n",
        "? a # 1\n: b # 2\n",
        "a: # 1\n\n\n  b: # 2\n    - c",
        "# 1\na: b\n  # 2",
    ],
)
def test_none_is_lost(text: str) -> None:
    assert of(text).texts() == ["# 1", "# 2"]


def test_what_has_comments_in_it() -> None:
    found = of("a:\n  b:\n    - c # 1\nd: # 2\n  - e\nf:\n  - g\n  # 3\n")
    inside = [
        keys
        for keys in ((), ("a",), ("a", "b"), ("a", "b", 0), ("d",), ("f",))
        if found.inside(keys)
    ]
    assert inside == [(), ("a",), ("a", "b"), ("f",)]
    assert not of("a: b\n").inside(())


def test_thousands_of_comments_take_no_time() -> None:
    text = "a:\n" + "".join(
        f"  # above {n}\n  - b: c # {n}\n    d: [e, # {n}\n f]\n" for n in range(3000)
    )
    assert len(of(text).texts()) == 9000
