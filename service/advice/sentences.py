"""The certificate in words: why placing covers so much and no more, so that anybody can add it up."""

from collections.abc import Mapping
from decimal import ROUND_DOWN, Decimal
from typing import Final

from service.errors import filled
from service.languages.accepted import LANGUAGES
from service.languages.wordings import wordings
from service.matching.placing.potential import Potential
from service.money import minor_digits

SENTENCES: Final[Mapping[str, Mapping[str, str]]] = wordings("certificates")
"""Each sentence by language, under its name."""


def certificate(found: Potential, covered: int, directed: int, unit: str, unconverted: list[str]) -> dict[str, str]:
    """Return the certificate by language.

    Args:
        found: what the best placing could cover.
        covered: what is covered today, each need up to what it asks for.
        directed: what stands on any of the needs today.
        unit: of all amounts, which are in its minor units.
        unconverted: currencies that are not counted.
    """
    facts = {
        "unit": unit,
        "units": ", ".join(unconverted),
        "effective": percent(covered, found.required),
        "potential": percent(found.placed, found.required),
        "cut_needs": str(len(found.cut)),
        "cut_lines": str(len(found.reaching)),
        "stuck_lines": str(len(found.stuck)),
        "stuck_needs": str(len(found.stuck_needs)),
    } | {
        name: shown(amount, unit)
        for name, amount in (
            ("required", found.required),
            ("money", found.money),
            ("placed", found.placed),
            ("covered", covered),
            ("gain", found.placed - covered),
            ("gap", found.gap),
            ("stranded", found.stranded),
            ("cut_required", found.cut_required),
            ("cut_money", found.reaching_money),
            ("stuck_money", found.stuck_money),
            ("stuck_required", found.stuck_required),
        )
    }
    chosen = _chosen(found, covered, directed, unconverted=bool(unconverted))
    return {
        language: " ".join(filled(SENTENCES[name][language], facts) for name in chosen)
        for language in (one.lower() for one in LANGUAGES)
    }


def _chosen(found: Potential, covered: int, directed: int, *, unconverted: bool) -> list[str]:
    """Return which sentences are true and worth saying."""
    if not found.required:
        return ["nothing", *(["unconverted"] if unconverted else [])]
    says = {
        "sums": True,
        "undirected": found.placed > 0 and directed == 0,
        "placing": found.placed > covered,
        "done": found.placed == covered > 0,
        "full": found.gap == 0,
        "cut": found.gap > 0,
        "stuck": found.stranded > 0,
        "unconverted": unconverted,
    }
    return [name for name, said in says.items() if said]


def shown(amount_minor: int, unit: str) -> str:
    """Return an amount with thousands apart, readable in every language: "1 234 567.00"."""
    digits = minor_digits(unit)
    return f"{Decimal(amount_minor).scaleb(-digits):,.{digits}f}".replace(",", " ")


def percent(over: int, under: int) -> str:
    """Return a share with one decimal, rounded down: 99.96 % is not 100.0 % while there is a gap."""
    if not under:
        return "n/a"
    return f"{(Decimal(over) * 100 / Decimal(under)).quantize(Decimal('0.1'), rounding=ROUND_DOWN)} %"
