"""French and Spanish verbs that say somebody speaks only behind a quotation."""

import pytest

from briefbook.drafting.grammar.known import Known
from briefbook.drafting.speech.readings import read

LINDRE = "« C’est vieux et gris », a déclaré Anne Lindre."
HURTADO = "El puerto es viejo, dijo Pablo Hurtado."


@pytest.mark.parametrize(
    ("texts", "speaker", "stance"),
    [
        ((LINDRE, "« Rien ne bouge dans le port », souligne-t-elle."), "Anne Lindre", "says"),
        ((LINDRE, "« Rien ne bouge dans le port », juge Mme Lindre."), "Anne Lindre", "argues"),
        (("« Rien ne bouge dans le port », tranche Anne Lindre.",), "Anne Lindre", "argues"),
        ((LINDRE, "D’après elle, le port est vieux et gris."), "Anne Lindre", "says"),
        ((LINDRE, "La juge tranche le débat du port."), "", "reports"),
        ((HURTADO, "Para Hurtado, el puerto es viejo y gris."), "Pablo Hurtado", "says"),
        ((HURTADO, "«El puerto es viejo y gris», apunta Hurtado."), "Pablo Hurtado", "says"),
        (("«El puerto es viejo y gris», apunta el juez.",), "juez", "says"),
        ((HURTADO, "Para Kelmouth, el puerto es viejo y gris."), "", "says"),
    ],
)
def test_who_speaks(known: Known, texts: tuple[str, ...], speaker: str, stance: str) -> None:
    speech = read(texts, known, "example-times")[-1].speech
    assert (speech.unknown or speech.unnamed, speech.stance) == (speaker, stance)
