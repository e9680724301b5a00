"""What a page says of its language, and what its words say."""

from briefbook.drafting.page.languages import languages_of

ENGLISH = "The quay is shut until the summer, and nobody at the board has said for how long it is. "
OTHER = "Portbestuur havon sidra kaidulo venta promer barkuna lestu morgen taldi. "
LIST = "Quay, rope, tar, nets, boats, gulls, mole, tide, pilots, divers, anchors, chains. "


def values(text: str, tag: str) -> list[str]:
    return [one.value for one in languages_of(text, tag)]


def test_templates_say_english_whatever_is_written_into_them() -> None:
    assert values(OTHER * 6, "en-US") == []
    assert values(ENGLISH * 6, "en-US") == ["en"]
    # Of a short text, or in another language of the page, nobody knows better.
    assert values(LIST, "en") == ["en"]
    assert values(OTHER * 6, "eo") == ["eo"]
