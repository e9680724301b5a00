"""The head of an answer, which tells what became of a link; no body is read."""

from dataclasses import dataclass

from briefbook.web import Network


@dataclass(frozen=True, slots=True)
class Answer:
    """What of an answer matters."""

    status: int
    location: str = ""
    """Where it sends us, as it was written."""
    retry_after: str = ""
    """How long it wants us to wait, as it was written."""


def head(network: Network, method: str, url: str, agent: str, timeout: float) -> Answer:
    """Ask once and read no more than the head of the answer; NoAnswerError where none comes."""
    with network.asked(method, url, {"User-Agent": agent, "Accept": "*/*"}, timeout) as answer:
        location, later = answer.getheader("Location"), answer.getheader("Retry-After")
        return Answer(answer.status, location or "", later or "")
