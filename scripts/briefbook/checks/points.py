"""Points are said or contested, not both, and only a point can be said in part."""

from collections.abc import Iterator

from briefbook.checks.scope import Library, claims
from briefbook.problems import Finding


def check(library: Library) -> Iterator[Finding]:
    """`part` needs a point; `against` names another point than the claim makes."""
    for brief in library.briefs:
        for keys, claim in claims(brief):
            if claim.part and not claim.point:
                message = "`part` says that the claim makes part of a point, and no point is named."
                help = "Add `point: …`, or remove the line."
                yield Finding(
                    brief.path, (*keys, "part"), "part-without-point", message, help, True
                )
            if claim.point and claim.point == claim.against:
                message = f"The claim makes the point `{claim.point}` and is against it."
                help = "Keep one of the two lines."
                yield Finding(brief.path, (*keys, "against"), "point-contested", message, help)
