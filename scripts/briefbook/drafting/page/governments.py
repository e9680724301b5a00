"""Countries and capitals that stand for a government: `Beijing said` names nobody who spoke.

A draft proposes the government and asks: a ministry or a person may be named elsewhere.
"""

import re

_NAMES = {
    "Afghanistan": "Kabul",
    "Argentina": "Buenos Aires",
    "Armenia": "Yerevan",
    "Australia": "Canberra",
    "Austria": "Vienna, Österreich",
    "Azerbaijan": "Baku",
    "Bangladesh": "Dhaka",
    "Belarus": "Minsk",
    "Belgium": "",
    "Brazil": "Brasília, Brasilia, Brasil",
    "Canada": "Ottawa",
    "Chile": "",
    "China": "Beijing, Peking, Pékin, Pekín, 中国, 中方, 北京",
    "Colombia": "Bogotá, Bogota",
    "Cuba": "Havana",
    "Denmark": "Copenhagen",
    "Egypt": "Cairo",
    "Ethiopia": "Addis Ababa",
    "Finland": "Helsinki",
    "France": "Paris, Frankreich, 法国",
    "Germany": "Berlin, Deutschland, Allemagne, Alemania, 德国",
    "Greece": "Athens",
    "Hungary": "Budapest",
    "India": "New Delhi, Delhi, Indien, 印度",
    "Indonesia": "Jakarta",
    "Iran": "Tehran, Teheran, Téhéran, Teherán",
    "Iraq": "Baghdad",
    "Ireland": "Dublin",
    "Israel": "",
    "Italy": "Rome",
    "Japan": "Tokyo, Tokio, 日本",
    "Kenya": "Nairobi",
    "Lebanon": "Beirut",
    "Libya": "Tripoli",
    "Malaysia": "Kuala Lumpur",
    "Mexico": "Mexico City, México",
    "Morocco": "Rabat",
    "Netherlands": "The Hague",
    "New Zealand": "Wellington",
    "Nigeria": "Abuja",
    "North Korea": "Pyongyang, 朝鲜",
    "Norway": "Oslo",
    "Pakistan": "Islamabad",
    "Philippines": "Manila",
    "Poland": "Warsaw",
    "Portugal": "Lisbon",
    "Qatar": "Doha",
    "Romania": "Bucharest",
    "Russia": "Moscow, Kremlin, Moskau, Moscou, Moscú, Russland, Russie, 俄罗斯, 俄方",
    "Saudi Arabia": "Riyadh",
    "Serbia": "Belgrade",
    "South Africa": "Pretoria",
    "South Korea": "Seoul, 韩国",
    "Spain": "Madrid",
    "Sudan": "Khartoum",
    "Sweden": "Stockholm",
    "Switzerland": "Schweiz",
    "Syria": "Damascus",
    "Taiwan": "Taipei",
    "Thailand": "Bangkok",
    "Turkey": "Ankara, Türkiye, Türkei",
    "Ukraine": "Kyiv, Kiev, Kiew",
    "United Arab Emirates": "UAE, Abu Dhabi",
    "United Kingdom": "UK, Britain, London, Downing Street, Whitehall, Großbritannien, 英国",
    "United States": "US, U.S., USA, Washington, White House, America, 美国, 美方",
    "Venezuela": "Caracas",
    "Vietnam": "Hanoi",
}
# "China": "Beijing, 北京"  ->  {China: China, Beijing: China, 北京: China}
COUNTRIES = {
    one: name for name, others in _NAMES.items() for one in (name, *others.split(", ")) if one
}
"""What each country goes by, and its capital, where a text may mean its government."""

_EASTERN = "|".join(name for name in COUNTRIES if not name[0].isascii() and name[0] > "\u3000")
_WESTERN = "|".join(re.escape(name) for name in COUNTRIES if not name[0] > "\u3000")
_BEFORE = re.compile(
    rf"(?:(?<![\w.’'-])(?P<west>{_WESTERN})"
    r"(?:,\s(?:for its part|meanwhile|however|in turn|too),)?\s"
    r"(?:(?:also|later|then|has|have|had|again|repeatedly|[a-z]{2,12}(?<!fami)ly)\s){0,2}"
    rf"|(?P<east>{_EASTERN})[\u4e00-\u9fff]{{0,2}})$"
)
_HANGS = re.compile(
    r"\b(?:in|at|near|of|to|from|for|by|with|between|against|into|across|over|through|than"
    r"|(?<!, )and|or|der|aus|von|à|en|de)\s(?:the\s)?$",
    re.I,
)
"""Before a country that is the end of something longer: `the people of China said`."""
_PART = re.compile(
    r"(?<![\w’'-])(?!(?:The|But|And|So|Yet|While|When|As|Then|Now|If|Although|Since|\w{2,9}day)\s)"
    r"[A-ZÀ-Ý][\w’'-]{0,30}\s$"
)
"""Before a country that is the end of a name: `Air China said`."""
_ACCORDING = re.compile(rf"[Aa]ccording to (?:the )?(?P<west>{_WESTERN})(?=[,;:]|[.]?$)")
_REACH = 60


def government_beside(text: str, at: int) -> str:
    """The country or capital that is named as the speaker beside a verb; empty where none is."""
    if source := _ACCORDING.match(text, at):
        return source["west"]
    start = max(0, at - _REACH)
    match = _BEFORE.search(text[start:at])
    if not match:
        return ""
    before = text[: start + match.start()]
    if match["west"] and (_HANGS.search(before[-_REACH:]) or _PART.search(before[-_REACH:])):
        return ""
    return match["west"] or match["east"]


def government_of(country: str) -> str:
    """What a government is called that no vocabulary has yet."""
    article = "the " if country.startswith(("United", "Netherlands", "Philippines")) else ""
    return f"Government of {article}{country}"
