"""Coverage as a table for the terminal, in the language of the reader."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_DOWN, ROUND_HALF_EVEN, Decimal
from typing import Any, Final

import orjson
from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table

from service.errors import BadInput
from service.languages.enumerations import labels_of

FIGURES: Final = """
fragment Figures on Coverage {
  required complete unconverted { currency amount }
  pledged { amount gap effective { numerator denominator } }
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
    groups { keys { dimension code label(lang: $lang) } coverage { ...Figures } notAllocated { ...Figures } }
    notAllocated { ...Figures }
  }
}
"""
    + FIGURES
)

CALLED_BY_TITLE: Final = frozenset({"PLAN", "NEED"})

WORDS: Final[Mapping[str, Mapping[str, str]]] = {
    "EN": {
        "title": "Coverage on {day}, in US dollars",
        "title_millions": "Coverage on {day}, in millions of US dollars", "required": "Required", "pledged": "Pledged",
        "committed": "Committed", "received": "Received", "disbursed": "Disbursed", "effective": "Effective",
        "gap": "Gap", "total": "Total", "free": "Not allocated", "of_which": "not allocated",
        "plans": "Measured against: {plans}", "no_plans": "no need is quantified in this scope",
        "unconverted": "* without {amounts}: no rate is known",
        "made_up": "ILLUSTRATIVE: all of this is made up",
    },
    "ES": {
        "title": "Cobertura al {day}, en dólares de EE. UU.",
        "title_millions": "Cobertura al {day}, en millones de dólares de EE. UU.",
        "required": "Requerido", "pledged": "Prometido",
        "committed": "Comprometido", "received": "Recibido", "disbursed": "Desembolsado", "effective": "Efectiva",
        "gap": "Brecha", "total": "Total", "free": "Sin asignar", "of_which": "sin asignar",
        "plans": "Medida frente a: {plans}", "no_plans": "no hay necesidades cuantificadas en este ámbito",
        "unconverted": "* sin {amounts}: no se conoce el tipo de cambio",
        "made_up": "ILUSTRATIVO: todo esto es inventado",
    },
    "PT": {
        "title": "Cobertura em {day}, em dólares dos EUA",
        "title_millions": "Cobertura em {day}, em milhões de dólares dos EUA",
        "required": "Requerido", "pledged": "Prometido",
        "committed": "Comprometido", "received": "Recebido", "disbursed": "Desembolsado", "effective": "Efetiva",
        "gap": "Lacuna", "total": "Total", "free": "Não alocado", "of_which": "não alocado",
        "plans": "Medida em relação a: {plans}", "no_plans": "não há necessidades quantificadas neste âmbito",
        "unconverted": "* sem {amounts}: a taxa de câmbio não é conhecida",
        "made_up": "ILUSTRATIVO: tudo isto é inventado",
    },
    "FR": {
        "title": "Couverture au {day}, en dollars des États-Unis",
        "title_millions": "Couverture au {day}, en millions de dollars des États-Unis",
        "required": "Requis", "pledged": "Promis",
        "committed": "Engagé", "received": "Reçu", "disbursed": "Décaissé", "effective": "Effective",
        "gap": "Écart", "total": "Total", "free": "Non alloué", "of_which": "non alloué",
        "plans": "Mesurée par rapport à : {plans}", "no_plans": "aucun besoin n'est chiffré dans ce périmètre",
        "unconverted": "* sans {amounts} : le taux de change n'est pas connu",
        "made_up": "ILLUSTRATIF : tout ceci est inventé",
    },
}  # fmt: skip # words of one language side by side read better than in a column
WIDE_COLUMNS: Final = 100
COLUMNS_OF_A_NAME: Final = 18
"""A terminal shows every cent where it is wide enough for the amounts, and for the names without breaking words."""
WIDER_THAN_ANY: Final = 10_000
"""Columns, of a terminal that would show any table whole."""
STAGES: Final = ("pledged", "committed", "received", "disbursed")

Answering = Callable[[str, Mapping[str, Any]], Awaitable[bytes]]
"""Answers a document with its variables by the JSON of a GraphQL response."""


def _grouped(amount: str) -> str:
    """Return an amount with thousands apart, readable in both languages."""
    return f"{Decimal(amount):,.2f}".replace(",", " ")


def _millions(amount: str) -> str:
    """Return an amount in millions with two decimals, rounded once: half goes to the even digit."""
    millions = (Decimal(amount) / 1_000_000).quantize(Decimal("0.01"), rounding=ROUND_HALF_EVEN)
    return f"{millions:,.2f}".replace(",", " ")


@dataclass(frozen=True, slots=True)
class Layout:
    """What a table of some width shows: which title, which stages, and how amounts are written."""

    title: str
    stages: Sequence[str]
    shown: Callable[[str], str]


WIDE: Final = Layout("title", STAGES, _grouped)
NARROW: Final = Layout("title_millions", ("pledged", "received"), _millions)


async def report_of(
    answer: Answering,
    *,
    dimensions: Sequence[str],
    day: str | None,
    plan: str | None,
    language: str,
    illustrative: bool = False,
) -> dict[str, Any]:
    """Ask the read path for a report of coverage: of what is real, or of what is illustrative, never of both at once.

    Raises:
        BadInput: what was asked cannot be answered (SCOPE_CODE_UNKNOWN of the plan), in the words of the first error.
    """
    variables = {
        "scope": ({"plans": [plan]} if plan else {}) | ({"onlyIllustrative": True} if illustrative else {}),
        "groupBy": list(dimensions) or None,
        "moment": {"effective": day} if day else None,
        "lang": language,
    }
    parsed = orjson.loads(await answer(QUERY, variables))
    if "errors" in parsed:
        first = parsed["errors"][0]
        raise BadInput(first["extensions"]["code"], first["message"])
    report: dict[str, Any] = parsed["data"]["coverage"]
    return report | {"illustrative": illustrative}


def coverage_table(report: Mapping[str, Any], dimensions: Sequence[str], language: str, *, columns: int) -> Table:
    """Return the table: a row for each group, the total, and the money that stands on no need.

    Args:
        report: as ``report_of`` returns it.
        dimensions: what it was grouped by.
        language: "EN", "ES", "PT" or "FR".
        columns: how wide the terminal is; a narrow one gets fewer stages, in millions. No figure is cut: where there
            is no room for all of them, the table is wider than the terminal, so print it with ``crop=False``.
    """
    words = WORDS[language]
    layout = WIDE if columns >= WIDE_COLUMNS + COLUMNS_OF_A_NAME * max(len(dimensions), 1) else NARROW
    title = words[layout.title].format(day=report["moment"]["effective"])
    if report.get("illustrative"):
        title = f"{words['made_up']}\n{title}"
    table = Table(title=title, caption=_caption(report, words), caption_justify="left", box=SIMPLE_HEAD)
    headings = labels_of("CoverageDimension")
    for heading in [headings[dimension][language.lower()] for dimension in dimensions] or [words["total"]]:
        table.add_column(heading, overflow="fold")
    for name in ("required", *layout.stages, "effective", "gap"):
        table.add_column(words[name], justify="right", no_wrap=True)
    for group in report["groups"]:
        _add_group(table, group, words, layout)
    table.add_section()
    empty = [""] * (max(len(dimensions), 1) - 1)
    table.add_row(words["total"], *empty, *_cells(report["total"], layout), style="bold")
    table.add_row(words["free"], *empty, *_cells(report["notAllocated"], layout, required=False))
    _fit(table, max(len(dimensions), 1), columns)
    return table


def _fit(table: Table, names: int, columns: int) -> None:
    """Give figures the room they need, and names what is left: they are broken between words, if at all."""
    cells = [[str(cell) for cell in (column.header, *column.cells)] for column in table.columns]
    for place, column in enumerate(table.columns):
        parts = [part for cell in cells[place] for part in (cell.split() if place < names else [cell])]
        column.width = max(len(part) for part in parts)
    table.width = Console(width=WIDER_THAN_ANY).measure(table).maximum
    for column, shown in zip(table.columns[:names], cells, strict=False):
        more = max(0, min(max(len(cell) for cell in shown) - (column.width or 0), columns - table.width))
        column.width = (column.width or 0) + more
        table.width += more


def _caption(report: Mapping[str, Any], words: Mapping[str, str]) -> str:
    """Return what the table was measured against, and what could not be converted."""
    plans = "; ".join(f"{plan['title']} ({plan['code']})" for plan in report["plans"]) or words["no_plans"]
    missing = [*report["total"]["unconverted"], *report["notAllocated"]["unconverted"]]
    lines = [words["plans"].format(plans=plans)]
    if missing:
        amounts = ", ".join(f"{_grouped(each['amount'])} {each['currency']}" for each in missing)
        lines.append(words["unconverted"].format(amounts=amounts))
    return "\n".join(lines)


def _add_group(table: Table, group: Mapping[str, Any], words: Mapping[str, str], layout: Layout) -> None:
    """Add the row of a group; of money, one for what is placed and one for what is not, as far as there is any."""
    labels = [_name_of(key) for key in group["keys"]]
    free = group["notAllocated"]
    if free is None:
        table.add_row(*labels, *_cells(group["coverage"], layout))
        return
    on_none = any(Decimal(free[stage]["amount"]) for stage in STAGES) or not free["complete"]
    if not on_none or any(Decimal(group["coverage"][stage]["amount"]) for stage in STAGES):
        table.add_row(*labels, *_cells(group["coverage"], layout, required=False))
    if on_none:
        names = [f"{labels[0]}, {words['of_which']}", *labels[1:]]
        table.add_row(*names, *_cells(free, layout, required=False), style="dim")


def _name_of(key: Mapping[str, Any]) -> str:
    """Return what a group is called; of a plan or a need with its code, for titles may be alike and take no command."""
    called = str(key["label"])
    return f"{called} ({key['code']})" if key.get("dimension") in CALLED_BY_TITLE else called


def _cells(figures: Mapping[str, Any], layout: Layout, *, required: bool = True) -> list[str]:
    """Return the cells of one row."""
    incomplete = "" if figures["complete"] else "*"
    effective = figures["pledged"]["effective"]
    gap = figures["pledged"]["gap"]
    return [
        layout.shown(figures["required"]) if required else "",
        *(layout.shown(figures[stage]["amount"]) + incomplete for stage in layout.stages),
        _percent(effective) if required and effective else "",
        layout.shown(gap) if required and gap is not None else "",
    ]


def _percent(ratio: Mapping[str, str]) -> str:
    """Return a share as a percentage with one decimal, rounded down: 99.96 % is not 100.0 % while there is a gap."""
    over, under = Decimal(ratio["numerator"]), Decimal(ratio["denominator"])
    if not under:
        return "n/a"
    share = (over * 100 / under).quantize(Decimal("0.1"), rounding=ROUND_DOWN)
    return f"{share} %"
