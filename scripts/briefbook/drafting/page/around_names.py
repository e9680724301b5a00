"""What a byline says around its names: brackets, addresses, agencies, jobs without a comma."""

import re

_WORK = (
    r"(?:photo(?:graph|grapher|graphy|graphie)?s?|pictures?|images?|videos?|foto(?:s|graf\w{0,4})?"
    r"|bild(?:er)?|grafik\w{0,2}|graphics?|illustrations?|illustrator|infographics?|camera|kamera"
    r"|dessins?|edit(?:or|ing)|translation|traduction|übersetzung)"
)
_AND = r"\s(?:and|und|et|y|e|en|i|och|og)\s"
_PICTURED = re.compile(
    rf"(?:^|[,;&|]|{_AND})(?:(?!{_AND})[^,;&|()\d]){{3,50}}\(\s?{_WORK}\b[^()]{{0,40}}\)",
    re.I,
)
"""`Bo Lind (photos)`: he took them."""
_BRACKETS = re.compile(r"\s{0,3}[(（\[][^()（）\[\]]{0,80}[)）\]]")
_ADDRESS = re.compile(
    r"\s{0,3}(?:[\w.+-]{1,64}@[\w-]{1,40}\.[\w.-]{2,40}|@\w{2,30}|https?://\S{1,200})"
)
_WITH = re.compile(
    r",?\s(?:with|mit|avec|con|com|met|med|z|s)\s"
    r"(?:(?:the\s)?(?:agenc\w{1,4}|agentur\w{0,8}|agences?|agencias?|agenzie|agências|wires?|files)"
    r"|(?:additional |further )?(?:reporting|research|material|contributions?|reports?|inputs?)\b"
    r"|(?-i:[A-ZČ]{2,5}|Reuters|Bloomberg|dpa)(?![\w’'-])).{0,80}$",
    re.I,
)
"""Behind the names, what they used: `with additional reporting by`, `avec AFP`."""
_FIELD = (
    r"(?:political|politics|economics?|economy|business|finance|financial|health|education"
    r"|environment(?:al)?|climate|energy|science|technology|tech|sports?|football|senior|chief|deputy"
    r"|staff|foreign|defen[cs]e|diplomatic|home affairs|social affairs"
    r"|affairs|crime|legal|courts?|royal|city|local"
    r"|regional|national|world|international|europe|africa|asia|middle east|us|uk|news|features?"
    r"|breaking|live|trending"
    r"|digital|data|investigat\w{3,5}|security|special|transport|travel|media|arts?|culture|consumer"
    r"|money|assistant|associate|managing|executive|contributing|opinion|night|religious|religion"
    r"|community|parliamentary|westminster|white house|washington|brussels|beijing|moscow|lead"
    r"|freelance|guest|general|group|online|web|multimedia|video|photo|production|and|&)"
)
_JOB = (
    r"(?:editor|reporter|correspondent|writer|columnist|journalist|producer|critic|commentator"
    r"|analyst|contributor|intern|editor-in-chief|editor-at-large)"
)
_GLUED_BY = re.compile(r"^\W{0,3}(?:[Bb]y|[Vv]on|Par|Por|Door|Av|Af)(?=[A-ZÀ-Ý][a-zß-ÿ])")
_GLUED = re.compile(
    r"(?<=[a-zß-ÿ])(?=(?:Staff|Senior|Chief|Editor|Reporter|Correspondent|Contributor|Columnist"
    r"|Updated|Published|Posted|Follow|Share|Actualizado|Publicado|Aggiornato|Redakteur|Mis à jour"
    r"|Publié)(?![a-z]))"
)
"""What a page sets apart by its design alone: `ByAda Marsh`, `Ada MarshStaff Writer`."""
_JOB_BEHIND = re.compile(rf"(?<=\w)\s(?:{_FIELD}\s){{0,4}}{_JOB}$", re.I)
"""`Ada Marsh Political Editor`, where a page puts both on one line."""


_JOB_ALONE = re.compile(
    rf"(?:{_FIELD}\s){{0,4}}{_JOB}(?:,?\s(?:for|at|in)\s.{{2,40}})?"
    r"|(?:(?:leitende[rs]?|freie[rs]?|stellvertretende[rs]?|politische[rs]?)\s)?(?:chef)?"
    r"(?:redakteur|reporter|korrespondent|volontär|autor|journalist|kolumnist)(?:in)?\b.{0,40}"
    r"|(?:journaliste|correspondante?|rédacteur|rédactrice|grand reporter|periodista|redactora?"
    r"|corresponsal|giornalista|inviat[oa]|jornalista|repórter|redacteur|verslaggever)\b.{0,40}",
    re.I,
)


def is_job(line: str) -> bool:
    """Whether a line names the job of somebody and no more."""
    return _JOB_ALONE.fullmatch(line.strip()) is not None


def without_surroundings(byline: str) -> str:
    """A byline without brackets, addresses, those who took pictures and what its authors used."""
    byline = _GLUED.sub(", ", _GLUED_BY.sub("", byline))
    for pattern in (_PICTURED, _BRACKETS, _ADDRESS, _WITH):
        byline = pattern.sub("", byline)
    return byline


def without_job_behind(name: str) -> str:
    """A name without the job that follows it with no comma between."""
    return _JOB_BEHIND.sub("", name)
