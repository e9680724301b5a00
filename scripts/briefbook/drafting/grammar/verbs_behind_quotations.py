"""French and Spanish words that say somebody speaks right behind a quotation, and nowhere else.

`« … », juge Anne Lindre` is speech; `le juge` and `la nota` are nobody who speaks.
"""

import re

_STANCES = {
    "argues": "juge jugent tranche plaide regrette déplore dénonce critique opina sostiene lamenta"
    " critica denuncia defiende zanja",
    "predicts": "redoute craint teme avisa alerta",
    "says": "note observe résume lance poursuit insiste martèle glisse soupire conclut détaille"
    " témoigne relate répond rétorque confesse relève apunta cuenta relata resume remarca remacha"
    " recuerda concluye insiste responde detalla añade agrega subraya recalca matiza asegura"
    " sentencia comenta reconoce admite advierte prosigue",
}
BEHIND_QUOTATIONS = {verb: stance for stance, verbs in _STANCES.items() for verb in verbs.split()}
"""The stance of each."""
_MARK = re.compile(r"[”\"»·]\s?,?\s$")


def stance_behind(word: str, before: str) -> str:
    """How a word puts what was said, by the text before it; empty where it is no such verb."""
    stance = BEHIND_QUOTATIONS.get(word, "")
    return stance if stance and _MARK.search(before) else ""
