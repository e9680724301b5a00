"""Whether a name is an outlet's, by its words or since everybody knows it."""

import re

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
