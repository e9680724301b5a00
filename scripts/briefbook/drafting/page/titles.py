"""Titles and jobs that stand before a name, in the languages we know."""

SHORTENED = frozenset(
    "adm amb asst atty brig capt cllr cmdr col cpl cpt det dr fr gen gov hon insp lt maj mr mrs ms"
    " msgr ofc pfc pres prof pvt rep rev sen sgt sr supt".split()
)
"""Titles that English papers shorten by a full stop, in small letters."""
_TITLES = frozenset(
    "president vice prime minister governor gov. mr. mrs. ms. mr mrs ms dr. dr prof. professor"
    " judge justice senator sen. representative rep. congressman congresswoman secretary director"
    " managing chief executive officer general gen. captain capt. colonel sergeant lieutenant mayor"
    " chancellor king queen prince princess pope rabbi reverend rev. bishop archbishop sir dame"
    " lord lady ambassador commissioner chairman chairwoman chairperson chair spokesman spokeswoman"
    " spokesperson attorney deputy foreign finance interior defence defense health trade education"
    " manager founder editor analyst economist premier state speaker sheriff detective inspector"
    " superintendent supervisor dci dcs di pc prosecutor councilman councilwoman alderman lawmaker"
    " witness cllr cllrs coun"
    " parent fellow resident neighbour neighbor activist campaigner striker goalkeeper midfielder"
    " defender former acting interim senior lawyer coach harbour harbor master"
    " mec major-gen maj-gen lt-gen brig-gen major-general lieutenant-general brigadier-general"
    " editor-in-chief commander-in-chief councillor supt supt. insp insp. sgt sgt. cpl cpl. lt lt."
    " det det. maj maj. cmdr cmdr. asst asst. constable corporal major admiral"
    " taoiseach tánaiste tanaiste ceo cfo coo cto cmo brigadier commodore warden coroner treasurer"
    " monsieur madame mme mlle docteur señor señora sr. sra. dr. dra. don doña signor signora"
    " herr frau pan paní starosta starostka ministr ministryně prezident prezidentka premiér"
    " mluvčí poslanec poslankyně hejtman primátor primátorka ministre maire présidente présidenta"
    " presidente presidenta ministro ministra alcalde alcaldesa sindaco sindaca".split()
)
_TITLE_ENDS = tuple(
    "minister ministerin präsident präsidentin chef chefin sprecher sprecherin kanzler kanzlerin"
    " manager managerin vorsitzende vorsitzender vorsitzenden experte expertin anwalt anwältin"
    " leiter leiterin direktor direktorin bürgermeister bürgermeisterin richter richterin forscher"
    " forscherin professor professorin senator senatorin redakteur redakteurin führer führerin"
    " meister meisterin inhaber inhaberin betreiber betreiberin ökonom ökonomin landrat landrätin"
    " sekretär sekretärin trainer trainerin dezernent dezernentin beauftragte beauftragter".split()
)
"""How German titles end, whatever they begin with: `Verkehrsministerin`."""


def is_title(word: str) -> bool:
    """Whether a word before a name is a title or a job."""
    small = word.lower()
    if small.endswith(_TITLE_ENDS) or (small[-1:] == "." and small[:-1] in SHORTENED):
        return True
    return small in _TITLES or small.endswith("-elect") or small.split("-")[0] in ("vice", "ex")
