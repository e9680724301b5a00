"""Lines that say by whom an article is, and sentences that only begin like them."""

import pytest

from briefbook.drafting.page.byline_lines import is_byline, said_by


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ada Marsh", "Ada Marsh"),
        ("Interview by Ada Marsh", "Ada Marsh"),
        ("Words: Ada Marsh", "Ada Marsh"),
        ("Ein Kommentar von Ada Marsh", "Ada Marsh"),
        ("Von Ada Marsh und Bo Lind", "Ada Marsh und Bo Lind"),
        ("Di Ada Marsh", "Ada Marsh"),
        ("Av Ada Marsh", "Ada Marsh"),
        ("Teksti: Ada Marsh", "Ada Marsh"),
        ("Por Ada Marsh, g1 Kelmouth", "Ada Marsh"),
        ("מאת עדה מארש", "עדה מארש"),
        ("بقلم أحمد علي", "أحمد علي"),
        ("홍길동 기자", "홍길동"),
        ("2024-05-09 18:00 来源：海港日报 作者：李安", "李安"),
        ("Autor: Ada Maršová, Jan Lind", "Ada Maršová, Jan Lind"),
    ],
)
def test_bylines(line: str, names: str) -> None:
    assert said_by(line) == names
    assert is_byline(line)


@pytest.mark.parametrize(
    "line",
    [
        "By Friday it was over",
        "By the time the storm had come, nobody was left on the quay",
        "By Ada Marsh, who has lived on this coast for thirty years and knows every boat there.",
        "Von der Leine gelassen",
        "Interview: Ada Marsh",
        "Kelmouth closes its quay",
    ],
)
def test_lines_that_are_none(line: str) -> None:
    assert not is_byline(line)
