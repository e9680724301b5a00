"""Lines within an article that are none of it: newsletters, captions, credits, other news.

A line is judged as a whole: by how it begins, or by a mark of a caption or a credit in it. An
article on newsletters says so in longer lines.
"""

import re
from collections.abc import Sequence

from briefbook.text.search import without_spaces

LONGEST, LONGEST_LETTERS = 40, 80
"""Words, or letters in texts without spaces, of a line that may be one."""
HEADING, HEADING_LETTERS = 12, 20
"""The same of a heading, which ends with no sign."""
_BEGINS = re.compile(
    r"\W{0,4}(?:sign up|subscribe|register (?:now|for|to)|join (?:our|us|the conversation)"
    r"|follow us|click (?:here|to)|tap here|read (?:more|also|next|the full)|also read|see also"
    r"|(?:more on|more from)[^.]{0,60}$"
    r"|related(?: (?:articles?|stories|news|topics?|coverage))?\s?[:|]"
    r"|recommended(?: for you| reading| stories)?\s?(?:$|:)|watch:|listen:|share (?:this|on)"
    r"|download (?:our|the) app|get (?:the latest|the best|our|free|daily)"
    r"|stay (?:informed|up to date)|support (?:our|us|independent)|donate (?:now|to|today)"
    r"|(?:story|article) continues|continue reading\b|scroll (?:down )?to continue"
    r"|view this post on|a post shared by|jump to (?:video|recipe)"
    r"|(?-i:MORE|WATCH LIVE|AD|Ad)\s?(?::|$)|play video\s?$|open (?:image|photo) in"
    r"|(?:prev(?:ious)?|next) (?:post|story|article)\s?$"
    r"|\d{1,3}(?: of | ?/ ?)\d{1,3}\s?$|(?:image|photo|slide) \d{1,3} of\b"
    r"|weiterlesen nach|artikel wird (?:unten|nach)|la suite après"
    r"|(?:el artículo|la nota) continúa|continua a leggere|tekst loopt door"
    r"|poniżej dalsza część|mehr lesen|voir aussi|lees (?:ook|verder)|vedi anche"
    r"|zobacz (?:też|także)|czytaj (?:też|także|więcej)|читайте (?:также|також)"
    r"|advertisement\s?$"
    r"|sponsored(?: content| post)?\s?$|(?:copyright|©)(?: ?©| ?\(c\)| ?\d{4}|\s?$)"
    r"|all rights reserved|(?:file )?photos?:|photographs?:|images?:|pictures?:|video:|credit:"
    r"|source:|reporting by|editing by|written by|translated by|editor:|writer:"
    r"|tags?:|topics?:|filed under"
    r"|(?:\d{1,4} )?comments?\s?(?:$|:)|leave a (?:reply|comment)|we use cookies"
    r"|this (?:article|story) (?:was|is) (?:first|originally)|last updated|updated:|published:"
    r"|straight into|don['’]t miss|receive (?:a|our|the)|thank you for subscribing"
    r"|lesen sie|mehr zum thema|jetzt (?:abonnieren|anmelden)|newsletter.{0,30}$|abonnieren sie"
    r"|foto:|bild:|quelle:|(?:re)?vivez|suivez|lire (?:aussi|notre|nos)|à lire aussi|abonnez-vous"
    r"|inscrivez-vous|crédit|lea también"
    r"|lee también|suscríb|fuente:|leggi anche|iscriviti|leia também|assine já|相关阅读|延伸阅读"
    r"|责任编辑|编辑[：:]|图片来源|图[：:]|来源[：:]|扫码|订阅|点击|分享到|更多(?:新闻|内容|阅读|精彩))",
    re.I,
)
_WITHIN = re.compile(
    r"(?:\b(?:I )?photos?\s?[:/|]|\b(?:photo|picture|image|video|handout) (?:via|by|from)\b"
    r"|\b(?:pool|service|file|handout) photo\b"
    r"|\((?:[A-Z]\w* ){0,4}(?:photo|file|image)[^()]{0,60}\)"
    r"|getty images|/ ?(?:afp|reuters|ap|getty|epa)\b|\bnewsletter\b.{0,80}\b(?:inbox|sign"
    r"|subscribe|free|daily|weekly)\b"
    r"|\b(?:sign up|subscribe)\b.{0,80}\b(?:newsletter|inbox|today|now|free)\b"
    r"|\bin your inbox\b|\bterms (?:of|and) (?:use|service|conditions)\b|\bprivacy policy\b"
    r"|will not be published|（图|摄）$|供图)",
    re.I,
)
_SENTENCE_ENDS = tuple('.!?…:;。！？：؟।"”’»」)')


def beside(paragraphs: Sequence[str]) -> frozenset[int]:
    """The numbers, from 1, of paragraphs that carry no claim."""
    return frozenset(
        number
        for number, text in enumerate(paragraphs, start=1)
        if is_side_line(text) or is_heading(text)
    )


def is_side_line(text: str) -> bool:
    """Whether a paragraph is a newsletter's line, a caption, a credit or leads elsewhere."""
    far = without_spaces(text)
    size, most = (len(text), LONGEST_LETTERS) if far else (len(text.split()), LONGEST)
    return size <= most and bool(_BEGINS.match(text) or _WITHIN.search(text))


def is_heading(text: str) -> bool:
    """Whether a paragraph is a heading: short, and without a sign at its end."""
    far = without_spaces(text)
    size, most = (len(text), HEADING_LETTERS) if far else (len(text.split()), HEADING)
    return size <= most and not text.rstrip().endswith(_SENTENCE_ENDS)
