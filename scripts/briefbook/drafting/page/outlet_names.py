"""Whether a name is an outlet's, by its words or since everybody knows it."""

import re
from collections.abc import Sequence

from briefbook.drafting.page.person_names import is_person

OUTLET = (
    r"(?:Times|Post|News|Journal|Herald|Gazette|Tribune|Guardian|Telegraph|Courier"
    r"|Chronicle|Observer|Standard|Mail|Daily|Weekly|Magazine|Review|Radio|TV|Television"
    r"|Broadcasting|Zeitung|Press|Today|Bulletin|Examiner|Inquirer|Monitor|Dispatch|Mirror"
    r"|Advertiser|Ledger|Argus|Echo|Globe|Star|Sun)"
)
"""What names of newspapers and stations end in."""
OUTLET_NAME = re.compile(rf"(?:\w+ )*?{OUTLET}|(?:Daily|Evening) [A-Z][a-z]{{2,12}}")
_KNOWN = frozenset(
    "ABC ARD ARTE Axios BBC Bild Caixin CBS CCTV CGTN CNA CNBC CNN DW Economist Forbes Haaretz ITV"
    " MSNBC NBC NDTV NHK Nikkei NPR NRK ORF PBS Politico RAI RFA RFI RTE RTHK Semafor SRF SVT VOA"
    " Wired YLE ZDF".split()
) | {"Al Jazeera", "Der Spiegel", "Die Zeit", "El País", "Le Figaro", "Le Monde", "Radio Free Asia"}


def is_outlet(name: str) -> bool:
    """Whether a name is that of a newspaper, a magazine or a broadcaster, as far as it says so."""
    bare = name.removeprefix("The ").removeprefix("the ")
    return {name, bare} & _KNOWN != set() or (" " in bare and bool(OUTLET_NAME.fullmatch(bare)))


def without_outlets(names: Sequence[str]) -> list[str]:
    """Without outlets in capitals beside people: `Ada Marsh, BAY TODAY`, `Bo Lind | QNN`."""
    people = any(is_person(name) and not name.isupper() for name in names)
    return [name for name in names if not (people and _is_in_capitals(name))]


def _is_in_capitals(name: str) -> bool:
    return name.isupper() and (is_outlet(name.title()) or (" " not in name and len(name) <= SHORT))


SHORT = 5
"""Letters of what stands for an outlet or a desk."""
