"""Coverage as a table for the terminal, in the language of the reader."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from decimal import ROUND_DOWN, Decimal
from typing import Any, Final

import orjson
from rich.table import Table

from service.errors import BadInput

FIGURES: Final = """
fragment Figures on Coverage {
  required complete unconverted { currency amount }
  pledged { amount gap effective { value } gross { value } }
  committed { amount } received { amount } disbursed { amount }
}
"""
QUERY: Final = (
    """
query Coverage($scope: CoverageScope, $groupBy: [CoverageDimension!], $moment: Moment, $lang: Language!) {
  coverage(scope: $scope, groupBy: $groupBy, moment: $moment) {
    moment { effective sequence }
    plans { code title(lang: $lang) }
    total { ...Figures }
    groups { keys { code label(lang: $lang) } coverage { ...Figures } notAllocated { ...Figures } }
    notAllocated { ...Figures }
  }
}
"""
    + FIGURES
)

WORDS: Final[Mapping[str, Mapping[str, str]]] = {
    "EN": {
        "title": "Coverage on {day}, in US dollars", "required": "Required", "pledged": "Pledged",
        "committed": "Committed", "received": "Received", "disbursed": "Disbursed", "effective": "Effective",
        "gap": "Gap", "total": "Total", "free": "Not allocated", "of_which": "not allocated",
        "plans": "Measured against: {plans}", "no_plans": "no need is quantified in this scope",
        "unconverted": "Not converted, for no rate is known: {amounts}",
    },
    "ES": {
        "title": "Cobertura al {day}, en dólares de EE. UU.", "required": "Requerido", "pledged": "Prometido",
        "committed": "Comprometido", "received": "Recibido", "disbursed": "Desembolsado", "effective": "Efectiva",
        "gap": "Brecha", "total": "Total", "free": "Sin asignar", "of_which": "sin asignar",
        "plans": "Medida frente a: {plans}", "no_plans": "no hay necesidades cuantificadas en este ámbito",
        "unconverted": "Sin convertir, por no conocerse el tipo de cambio: {amounts}",
    },
}  # fmt: skip # words of one language side by side read better than in a column
STAGES: Final = ("pledged", "committed", "received", "disbursed")

Answering = Callable[[str, Mapping[str, Any]], Awaitable[bytes]]
"""Answers a document with its variables by the JSON of a GraphQL response."""


async def report_of(
    answer: Answering, *, dimensions: Sequence[str], day: str | None, plan: str | None, language: str
) -> dict[str, Any]:
    """Ask the read path for a report of coverage.

    Raises:
        BadInput: what was asked cannot be answered, in the words of the first error.
    """
    variables = {
        "scope": {"plans": [plan]} if plan else None,
        "groupBy": list(dimensions) or None,
        "moment": {"effective": day} if day else None,
        "lang": language,
    }
    parsed = orjson.loads(await answer(QUERY, variables))
    if "errors" in parsed:
        first = parsed["errors"][0]
        raise BadInput(first["extensions"]["code"], first["message"])
    report: dict[str, Any] = parsed["data"]["coverage"]
    return report


def coverage_table(report: Mapping[str, Any], dimensions: Sequence[str], language: str) -> Table:
    """Return the table: a row for each group, the total, and the money that stands on no need."""
    words = WORDS.get(language, WORDS["EN"])
    plans = "; ".join(f"{plan['title']} ({plan['code']})" for plan in report["plans"]) or words["no_plans"]
    caption = words["plans"].format(plans=plans)
    missing = [f"{each['amount']} {each['currency']}" for each in report["notAllocated"]["unconverted"]]
    if missing:
        caption += "\n" + words["unconverted"].format(amounts=", ".join(missing))
    table = Table(
        title=words["title"].format(day=report["moment"]["effective"]), caption=caption, caption_justify="left"
    )
    for dimension in dimensions or (words["total"],):
        table.add_column(dimension.capitalize())
    for name in ("required", *STAGES, "effective", "gap"):
        table.add_column(words[name], justify="right", no_wrap=True)
    for group in report["groups"]:
        labels = [key["label"] for key in group["keys"]]
        table.add_row(*labels, *_cells(group["coverage"]))
        free = group["notAllocated"]
        if free is not None and Decimal(free["pledged"]["amount"]):
            names = [f"[dim]{labels[0]}, {words['of_which']}[/]", *labels[1:]]
            table.add_row(*names, *_cells(free, required=False), style="dim")
    table.add_section()
    empty = [""] * (max(len(dimensions), 1) - 1)
    table.add_row(words["total"], *empty, *_cells(report["total"]), style="bold")
    table.add_row(words["free"], *empty, *_cells(report["notAllocated"], required=False))
    return table


def _cells(figures: Mapping[str, Any], *, required: bool = True) -> list[str]:
    """Return the cells of one row."""
    effective = figures["pledged"]["effective"]
    gap = figures["pledged"]["gap"]
    return [
        _grouped(figures["required"]) if required else "",
        *(_grouped(figures[stage]["amount"]) for stage in STAGES),
        _percent(effective["value"]) if required and effective else "",
        _grouped(gap) if required and gap is not None else "",
    ]


def _grouped(amount: str) -> str:
    """Return an amount with thousands apart, readable in both languages."""
    return f"{Decimal(amount):,.2f}".replace(",", " ")


def _percent(value: float | None) -> str:
    """Return a share as a percentage with one decimal, rounded down: 99.96 % is not 100.0 % while there is a gap."""
    if value is None:
        return "n/a"
    share = (Decimal(str(value)) * 100).quantize(Decimal("0.1"), rounding=ROUND_DOWN)
    return f"{share} %"
