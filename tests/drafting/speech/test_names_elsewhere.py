"""Speakers in other languages than English: the name beside the verb, or nobody."""

import pytest

from briefbook.drafting.speech.printed_names import printed_names
from briefbook.drafting.speech.who_speaks import speech_in


def speaker(text: str, printed: str = "") -> str:
    return speech_in(text, [], printed=printed_names([text, printed])).unknown


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Le port reste fermé, a déclaré Anne Lindre, maire de Brackhaven.", "Anne Lindre"),
        ("« ····· », a déclaré mardi à l'AFP Anne Lindre.", "Anne Lindre"),
        ("Anne Lindre, maire de Brackhaven, a indiqué que le port ouvrira.", "Anne Lindre"),
        ("« ····· », estime le ministre Paul Arnaud.", "Paul Arnaud"),
        ("Le maire de Brackhaven Paul Arnaud a confirmé la fermeture.", "Paul Arnaud"),
        ("D'après Anne Lindre, le quai est vieux.", "Anne Lindre"),
        ("Das Geld ist weg, sagte Hafenchefin Ada Lind dem Blatt.", "Ada Lind"),
        ("„·····“, so Hafenchef Bo Ek.", "Bo Ek"),
        ("Wie Bo Ek erklärte, ist die Mole alt.", "Bo Ek"),
        ("Der Hafen ist zu, Ada Lind zufolge seit Montag.", "Ada Lind"),
        ("El puerto sigue cerrado, dijo la alcaldesa Ana Muelle.", "Ana Muelle"),
        ("El puerto cierra, anunció el lunes la alcaldesa Ana Muelle.", "Ana Muelle"),
        ("Il porto chiude, ha detto ieri il sindaco Paolo Rossi.", "Paolo Rossi"),
        ("Molo je staré, řekl v pondělí starosta Jan Novotný.", "Jan Novotný"),
        ("Según Ana Muelle, el muelle es viejo.", "Ana Muelle"),
        ("La ministra, Ana Muelle, ha dicho que no.", "Ana Muelle"),
        ("El alcalde de Brackhaven Pablo Ruiz dijo que el muelle es viejo.", "Pablo Ruiz"),
        ("Il porto chiude, ha detto all'Ansa Anna Molo.", "Anna Molo"),
        ("Il ministro della Difesa Paolo Rossi ha detto che il porto chiude.", "Paolo Rossi"),
        ("Secondo il sindaco Paolo Rossi, il molo è vecchio.", "Paolo Rossi"),
        ("«·····», disse a ministra Ana Cais.", "Ana Cais"),
        ("O presidente da câmara de Brackhaven, Rui Mar, disse que não.", "Rui Mar"),
        ("Segundo Ana Cais, o cais é velho.", "Ana Cais"),
        ("Přístav zůstane zavřený, řekl starosta Jan Novotný.", "Jan Novotný"),
        ("„·····,“ řekla ČTK mluvčí města Jana Malá.", "Jana Malá"),
        ("Starosta Brackhavenu Jan Novotný uvedl, že molo je staré.", "Jan Novotný"),
        ("Haven blijft dicht, zegt wethouder Bo van Ek.", "Bo van Ek"),
        ("– Port jest zamknięty – powiedziała Anna Nowak.", "Anna Nowak"),
    ],
)
def test_a_full_name_beside_the_verb(text: str, name: str) -> None:
    assert speaker(text) == name


@pytest.mark.parametrize(
    ("text", "printed", "name"),
    [
        ("« ····· », a affirmé Mme Lindre.", "Anne Lindre est maire.", "Anne Lindre"),
        ("„·····“, betonte Ek.", "Hafenchef Bo Ek kam.", "Bo Ek"),
        ("«·····», afirmó Muelle.", "Ana Muelle llegó.", "Ana Muelle"),
        ("«·····», ha spiegato Molo.", "Anna Molo arriva.", "Anna Molo"),
        ("«·····», afirmou Cais.", "Ana Cais chegou.", "Ana Cais"),
        ("„·····,“ uvedl Novotný.", "Včera přišel Jan Novotný.", "Jan Novotný"),
    ],
)
def test_the_surname_alone_is_whoever_has_it(text: str, printed: str, name: str) -> None:
    assert speaker(text, printed) == name
    assert speaker(text) == ""


@pytest.mark.parametrize(
    "text",
    [
        "La porte-parole du ministre Paul Arnaud a déclaré que tout va bien.",
        "Il a déclaré que Paul Arnaud avait vu le bateau.",
        "« ····· », a dit à Paul Arnaud la maire.",
        "Paul Arnaud n'a pas déclaré ses bateaux.",
        "Le montant annoncé par Paul Arnaud est faux.",
        "Der Sprecher der Ministerin Ada Lind sagte, das Geld sei weg.",
        "Das sagte die Sprecherin von Ada Lind.",
        "La portavoz del ministro Pedro Sol dijo que no hay dinero.",
        "«·····», dijo a su colega Pedro Sol.",
        "La portavoce di Anna Molo ha detto di no.",
        "Il secondo giorno di Anna Molo fu lungo.",
        "A porta-voz de Ana Cais disse que não.",
        "Mluvčí ministra Jana Nováka řekl, že nic neví.",
        "„·····,“ řekl Janu Novotnému soused.",
        "Podle Evy Dvořákové řekla policie jen málo.",
        "It rained all day, so Ada Lind went home.",
    ],
)
def test_somebody_who_is_only_spoken_of_is_nobody(text: str) -> None:
    assert speaker(text) == ""


@pytest.mark.parametrize(
    "text",
    [
        "« ····· », a-t-elle ajouté.",
        "« ····· », déclare-t-il.",
        "„·····“, sagte er.",
        "«·····», añadió.",
        "«·····», ha aggiunto.",
        "„·····,“ dodal.",
    ],
)
def test_he_and_she_and_what_leaves_them_out(text: str) -> None:
    assert speech_in(text, []).pronoun


def test_a_word_that_begins_a_sentence_is_no_part_of_the_name() -> None:
    printed = "Llegó Ana Muelle al puerto. Todos hablaron con Ana Muelle."
    assert speaker("«·····», dijo Muelle.", printed) == "Ana Muelle"


def test_an_adverb_or_a_day_between_is_no_name() -> None:
    assert speaker("Das sagte am Montag Bo Ek.") == "Bo Ek"
    assert speaker("Novotný to v pondělí řekl.", "Jan Novotný") == ""


@pytest.mark.parametrize(
    ("text", "unknown", "unnamed"),
    [
        ("La réparation sera chère, selon le ministère.", "", "ministère"),
        ("Le ministère a indiqué que le port fermera.", "", "ministère"),
        ("Le ministère de la Santé a indiqué que oui.", "Ministère de la Santé", ""),
        ("El gobierno dijo que el puerto sigue cerrado.", "", "gobierno"),
        ("Il porto chiude, ha detto la polizia.", "", "polizia"),
        ("Die Polizei teilte mit, der Hafen sei zu.", "", "Polizei"),
        ("Policie uvedla, že nikdo nezemřel.", "", "Policie"),
        ("Un homme de la police a dit que non.", "", ""),
        ("La police a vu le bateau.", "", ""),
    ],
)
def test_a_body_that_is_told_by_what_it_is(text: str, unknown: str, unnamed: str) -> None:
    speech = speech_in(text, [], printed=printed_names([text]))
    assert (speech.unknown, speech.unnamed) == (unknown, unnamed)
