"""Lines by which a site asks something of its readers, whichever words stand around them.

To give money, to subscribe, to sign up or in, to take its app or its cookies. A line is judged as a
whole: an order or a request to the reader, and what it is about. What reports on such things, as
`Facebook said that subscribers …`, asks nobody.
"""

import re

from briefbook.capture.causes import is_for_cause
from briefbook.capture.reports import is_report

LONGEST = 420
"""Characters of a line that asks; a longer one says more than that."""
_OPENING = r"[^\w“„«\"‘'「]{0,3}"
_ASKS = (
    # English
    r"(?:please\s)?(?:donate|subscribe|sign (?:up|in)|log ?in|register|become an?|make an?"
    r"|consider (?:making|becoming|supporting|subscribing|donating)|help us|turn on|enable"
    r"|download (?:the|our)|support (?:us|our|the|independent|local|quality|free|this)"
    r"|join (?:us|our"
    r"|the|thousands|more than)|get (?:the|our|all|your|full|free|unlimited|breaking|daily)"
    r"|enjoy|start your|stay informed|follow us|to (?:continue|read|view|keep|finish) )"
    # German, French
    r"|(?:bitte\s)?(?:unterstütz|abonnier|spende|meld|registrier|lade|aktivier|les)(?:en|n)? sie\b"
    r"|unterstützt? (?:uns|unser\w{0,2}|\w{2,30} (?:mit|bereits|schon|jetzt|ab))\b|unterstütze\b"
    r"|jetzt (?:abonnieren|anmelden|registrieren|testen|spenden|kostenlos|weiterlesen)|hol dir\b"
    r"|(?:soutenez|abonnez|inscrivez|connectez|téléchargez|recevez|faites un don|créez|rejoignez)\b"
    # Spanish, Italian, Portuguese
    r"|(?:suscríb\w{1,4}|apóya\w{1,4}|apoya|dona|haz(?:te)? (?:una|socio)|reg[ií]str\w{1,4}"
    r"|inicia sesión|descarga|recibe|únete)\b"
    r"|(?:abbonati|iscriviti|sostieni\w{0,2}|registrati|accedi|scarica|ricevi|fai una donazione)\b"
    r"|(?:assine|apoie|inscreva-se|cadastre-se|baixe|receba)\b"
    # Dutch, Czech, Polish
    r"|(?:steun|word (?:lid|abonnee|donateur|vriend)|abonneer|schrijf (?:je|u) in|meld (?:je|u) aan"
    r"|registreer|download (?:de|onze)|log in|ontvang)\b"
    r"|(?:podpořte|přispějte|předplaťte|přihlaste se|zaregistrujte|stáhněte|odebírejte)\b"
    r"|(?:wesprzyj|wspieraj|zapisz się|zarejestruj|zaloguj|subskrybuj|prenumeruj|pobierz|dołącz)\b"
)
_ABOUT = (
    r"newsletters?|inbox|journalis\w{1,5}|newsroom|donat\w{1,5}|contribut\w{1,5}|subscri\w{2,7}"
    r"|memberships?|(?:paying|premium) members?|supporter|account|apps?|cookies?|free|unlimited"
    r"|logged|log ?in|sign ?in|notifications|ad ?blocker|javascript|for as little|a month|our work"
    r"|spenden?|abo|abonnement\w{0,2}|(?:mit|ab) \d[\d,.]{0,5}|euro|kostenlos|konto"
    r"|postfach|mitglied|journalismus|arbeit"
    r"|lettre d['’]information|infolettre|gratuit\w{0,4}|compte|don|dons|abonnés?|adhérent|lecture"
    r"|boletín|gratis|cuenta|periodismo|donación|suscripción|suscriptor\w{0,2}|socios?|aplicación"
    r"|giornalismo|donazione|abbonamento|gratuit[oa]|notiziario|applicazione|jornalismo|assinante"
    r"|assinatura|grátis|nieuwsbrief|journalistiek|donatie|lid|abonnee|donateur|vriend|ons|onze"
    r"|novinařin\w|žurnalistik\w|zdarma|newsletteru?|předplatné|účet|účtu|aplikaci|dar|darem"
    r"|dziennikarstw\w|prenumerat\w|darmo|bezpłatn\w{1,3}|wpłat\w|aplikację|redakcj\w"
)
_REQUEST = re.compile(rf"{_OPENING}(?:{_ASKS})(?=.{{0,300}}?\b(?:{_ABOUT})\b)", re.I | re.S)
_SELF = re.compile(
    _OPENING + r"(?:your (?:donation|gift|contribution|support|subscription)\b"
    r"|(?:we|our (?:journalism|newsroom|work|reporting)) (?:rely|relies|depend|depends|need"
    r"|is funded|are"
    r" funded|is made possible)\b.{0,80}\b(?:you|your|readers?|donations|supporters?)\b"
    r"|if you (?:value|like|enjoy|appreciate|believe|can|find|found|want).{0,160}\b(?:donat"
    r"|support(?:ing)? (?:us|our)"
    r"|subscrib|contribut|sign up)\w{0,6}"
    r"|thank(?:s| you) for (?:donating|subscribing|supporting (?:us|our)"
    r"|your (?:support|donation|gift|contribution))\b"
    r"|(?:we|this (?:web)?site|this page|our partners"
    r"|we and our.{1,40}) uses? (?:\w{1,12} )?cookies\b"
    r"|by (?:continuing|clicking|signing|subscribing|using|browsing|registering)\b.{0,120}\byou"
    r" (?:agree|accept|consent|acknowledge)"
    r"|you(?:['’]ve| have) (?:read|reached|used|run out|viewed|\d{1,3})\b.{0,60}\barticles?\b"
    r"|already (?:an? )?(?:subscriber|subscribed|member|registered)\b"
    r"|not (?:yet )?a (?:subscriber|member)"
    r"|(?:this|the) (?:article|story|content) is (?:only )?(?:for|available to|reserved for)"
    r" (?:\w{1,12} )?(?:subscribers|members)\b|you (?:can|may) (?:unsubscribe|opt out)\b"
    r"|(?:mit )?ihrer? (?:spende|unterstützung|abonnement)\b|wir (?:verwenden|nutzen"
    r"|setzen) .{0,30}cookies"
    r"|diese (?:web)?(?:seite|site) (?:verwendet|nutzt) .{0,20}cookies"
    r"|gefällt (?:dir|euch|ihnen) (?:unser\w{0,2}|was wir)\b"
    r"|wenn (?:ihnen|sie|dir|du)\b.{0,100}\b(?:unterstütz|spende|abonnier)\w{0,4}"
    r"|(?:grâce à )?votre (?:don|soutien|abonnement)\b|nous utilisons (?:des|les) cookies"
    r"|en poursuivant votre navigation|il vous reste .{1,30}à (?:lire|découvrir)"
    r"|cet article est réservé aux abonnés|tu (?:apoyo|donación|suscripción)\b"
    r"|(?:usamos|utilizamos|utilizziamo|usiamo) (?:i )?cookies?\b"
    r"|est[ae] (?:sitio|web|página) (?:web )?(?:usa|utiliza) cookies"
    r"|(?:il tuo|con il tuo) (?:sostegno|contributo|abbonamento)\b|questo sito (?:usa"
    r"|utilizza) .{0,12}cookie"
    r"|(?:met )?(?:jouw|uw) (?:steun|donatie|bijdrage)\b|wij gebruiken cookies"
    r"|deze (?:web)?site (?:gebruikt|maakt gebruik van) .{0,20}cookies"
    r"|(?:vaše podpora|váš příspěvek|vaším příspěvkem)\b|(?:používáme|využíváme) .{0,20}cookies"
    r"|(?:tento web|tyto stránky) (?:používá|používají) .{0,20}cookies"
    r"|twoj[ae] (?:wpłata|darowizna|wsparcie)\b|(?:używamy|wykorzystujemy) .{0,20}cookies"
    r"|ta strona (?:używa|korzysta) .{0,20}cookies)",
    re.I,
)
"""What a site says of itself or to its readers."""


def is_appeal(line: str) -> bool:
    """Whether a line asks readers for money, a name, an app or a consent, and says no more."""
    if len(line) > LONGEST or is_report(line) or is_for_cause(line):
        return False
    return bool(_REQUEST.match(line) or _SELF.match(line))
