"""Words with letters and apostrophes that a keyboard lacks are also known without them."""

import pytest

from briefbook.text.spelling import spellings, spelt


@pytest.mark.parametrize(
    ("text", "further"),
    [
        ("Łódź", ["lódź"]),
        ("Große Straße", ["grosse", "strasse"]),
        ("Œuvre, Æthelred, Ørsted", ["oeuvre", "aethelred", "orsted"]),
        ("Þingvellir Đặng Əliyev", ["thingvellir", "dặng", "aliyev"]),
        ("ǿre \u00f8\u0301re", ["óre"]),
        ("Hawaiʻi", ["hawaii", "hawai"]),
        ("dʼArtagnan", ["dartagnan", "artagnan"]),
        ("O’Brien, O'Brien, O`Neill’s", ["brien", "neill"]),
        ("l’Europe", ["europe"]),
        ("Ørsted’s", ["orsted"]),
        ("café Müller, Mu\u0308ller, Zürich", []),
        ("Xi’an, China’s, states’, don't, ‘quoted’, 5′ 6″", []),
        ("国家安全部 Жёлтый がん", []),
        ("plain words", []),
        ("' ’ '' ’s", []),
        ("", []),
    ],
)
def test_a_text_has_further_words(text: str, further: list[str]) -> None:
    assert spellings([text]) == further


def test_each_stands_once_in_the_order_they_come() -> None:
    assert spellings(["Ørsted in Łódź", "Łódź", "l’Europe"]) == ["orsted", "lódź", "europe"]


def test_a_text_is_spelt_with_the_letters_of_a_keyboard() -> None:
    assert spelt("Straße, O’Brien, ŁÓDŹ, Mu\u0308ller") == "strasse, o'brien, lódź, müller"


def test_spelt_twice_is_spelt_once() -> None:
    text = "Straße O’Brien Ǿ İ ıəŋŧħ 서울 がん"
    assert spelt(spelt(text)) == spelt(text)
