"""What coverage can be grouped by: five things of the money or the need each, any of them together."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from sqlalchemy import ColumnElement, FromClause, Integer, Text, case, cast, extract, func, literal_column, select

from service.giving.earmark import CATEGORY_OF_MODALITY
from service.giving.pledge_code import INTEREST_PREFIX
from service.languages.accepted import LANGUAGES
from service.languages.enumerations import labels_of
from service.planning.need import Need
from service.planning.plan import Plan
from service.reading.json_text import literal_text
from service.registry.code_list import CodeListItem
from service.registry.event import Event
from service.registry.party import Party, State
from service.spending.fund import Fund
from service.spending.project import Project


class CoverageDimension(StrEnum):
    """What figures of coverage are grouped by."""

    STATE = "STATE"
    PILLAR = "PILLAR"
    SECTOR = "SECTOR"
    PLAN = "PLAN"
    NEED = "NEED"
    YEAR = "YEAR"
    DONOR = "DONOR"
    EVENT = "EVENT"
    CHANNEL = "CHANNEL"
    EARMARK = "EARMARK"
    MODALITY = "MODALITY"
    FUND = "FUND"
    PROJECT = "PROJECT"


@dataclass(frozen=True, slots=True)
class Dimension:
    """How a dimension is read.

    Attributes:
        of_money: whether it is a thing of the money (a donor) and not of the need (a State).
        column: the grouping column in the rows of needs or of money.
        label: from the grouped column, and the rows it is of, to the code and the names by language, for people.
    """

    of_money: bool
    column: Callable[[FromClause], ColumnElement[Any]]
    label: Callable[[ColumnElement[Any], FromClause], tuple[ColumnElement[Any], ColumnElement[Any]]]


def _table(noun: Any) -> Any:
    return noun.__table__


def _named(noun: Any, key: str = "id", names: str = "name") -> Callable[[ColumnElement[Any], FromClause], Any]:
    """Label a foreign key with the code and the names of its row."""

    def label(value: ColumnElement[Any], rows: FromClause) -> tuple[ColumnElement[Any], ColumnElement[Any]]:
        row = _table(noun).alias()
        found = select(row.c.code).where(row.c[key] == value).correlate(rows)
        shown = select(row.c[names]).where(row.c[key] == value).correlate(rows)
        return value if key == "code" else found.scalar_subquery(), shown.scalar_subquery()

    return label


def _giver(value: ColumnElement[Any], rows: FromClause) -> tuple[ColumnElement[Any], ColumnElement[Any]]:
    """Label who gave money with the code and the names of the party; what a fund has earned with those of the fund."""
    fund = _table(Fund).alias()
    own, earned = fund.c.id == -value, value < ZERO
    words = (part for words in INTEREST_OF.items() for part in _of_fund(fund, *words))
    code = select(func.concat(literal_text(INTEREST_PREFIX), fund.c.code)).where(own).correlate(rows)
    names = select(func.jsonb_build_object(*words)).where(own).correlate(rows)
    party_code, party_names = _named(Party)(value, rows)
    return (
        case((earned, code.scalar_subquery()), else_=party_code),
        case((earned, names.scalar_subquery()), else_=party_names),
    )


def _of_fund(fund: FromClause, language: str, words: str) -> tuple[ColumnElement[Any], ColumnElement[Any]]:
    """Return a language, and the name in it of what a fund has earned."""
    name = func.coalesce(fund.c.name.op("->>")(literal_text(language)), fund.c.name.op("->>")(literal_text("en")))
    return literal_text(language), func.concat(name, literal_text(f" ({words})"))


def _listed(code_list: str) -> Callable[[ColumnElement[Any], FromClause], Any]:
    """Label a code with its name in a code list."""

    def label(value: ColumnElement[Any], rows: FromClause) -> tuple[ColumnElement[Any], ColumnElement[Any]]:
        row = _table(CodeListItem).alias()
        one = (row.c.code_list == literal_text(code_list)) & (row.c.code == value)
        return value, select(row.c.name).where(one).correlate(rows).scalar_subquery()

    return label


def _worded(words: Mapping[str, Mapping[str, str]]) -> Callable[[ColumnElement[Any], FromClause], Any]:
    """Label a closed list of words with their names."""

    def label(value: ColumnElement[Any], _: FromClause) -> tuple[ColumnElement[Any], ColumnElement[Any]]:
        return value, case(*((value == literal_text(word), names_json(names)) for word, names in words.items()))

    return label


def names_json(names: Mapping[str, str]) -> ColumnElement[Any]:
    """Return names by language as a JSON literal of our own words."""
    pairs = (literal_text(part) for pair in names.items() for part in pair)
    return func.jsonb_build_object(*pairs)


def _as_it_is(value: ColumnElement[Any], _: FromClause) -> tuple[ColumnElement[Any], ColumnElement[Any]]:
    """Label a value with itself, in every language; what is null has no label of its own."""
    parts = (part for language in LANGUAGES for part in (literal_text(language.lower()), value))
    return value, case((value.is_not(None), func.jsonb_build_object(*parts)))


def _need(value: ColumnElement[Any], rows: FromClause) -> tuple[ColumnElement[Any], ColumnElement[Any]]:
    """Label a need with its title; one that a scenario supposes has none, and is called by its code."""
    _, titles = _named(Need, "code", names="title")(value, rows)
    return value, func.coalesce(titles, _as_it_is(value, rows)[1])


def _year(rows: FromClause) -> ColumnElement[Any]:
    """Return the year a need was stated in; null where nobody knows."""
    return cast(cast(extract("year", rows.c.stated_on_latest), Integer), Text)


def _category(rows: FromClause) -> ColumnElement[Any]:
    """Return the Grand Bargain category of a line's earmark, from its modality."""
    letter = rows.c.earmark_modality
    return case(
        *(
            (letter == literal_text(modality), literal_text(str(int(category))))
            for modality, category in CATEGORY_OF_MODALITY.items()
        )
    )


CATEGORY_NAMES: Final = {
    "1": {"en": "Unearmarked", "es": "Sin asignación", "pt": "Não vinculado", "fr": "Non affecté"},
    "2": {
        "en": "Softly earmarked",
        "es": "Asignación flexible",
        "pt": "Vinculação flexível",
        "fr": "Affectation souple",
    },
    "3": {"en": "Earmarked", "es": "Con asignación", "pt": "Vinculado", "fr": "Affecté"},
    "4": {
        "en": "Tightly earmarked",
        "es": "Asignación estricta",
        "pt": "Vinculação estrita",
        "fr": "Affectation stricte",
    },
}
INTEREST_OF: Final = {
    "en": "interest earned",
    "es": "intereses ganados",
    "pt": "juros obtidos",
    "fr": "intérêts perçus",
}
"""What stands behind the name of a fund whose money has earned something: it is no donor's gift."""
ZERO: Final[ColumnElement[int]] = literal_column("0")
NOT_STATED: Final = {"en": "Not stated", "es": "No indicado", "pt": "Não indicado", "fr": "Non précisé"}
REGION: Final = {"en": "The region", "es": "La región", "pt": "A região", "fr": "La région"}

DIMENSIONS: Final[Mapping[CoverageDimension, Dimension]] = {
    CoverageDimension.STATE: Dimension(
        of_money=False, column=lambda rows: rows.c.state_code, label=_named(State, "code")
    ),
    CoverageDimension.PILLAR: Dimension(of_money=False, column=lambda rows: rows.c.pillar, label=_listed("PILLAR")),
    CoverageDimension.SECTOR: Dimension(of_money=False, column=lambda rows: rows.c.sector, label=_listed("SECTOR")),
    CoverageDimension.PLAN: Dimension(
        of_money=False, column=lambda rows: rows.c.plan_id, label=_named(Plan, names="title")
    ),
    CoverageDimension.NEED: Dimension(of_money=False, column=lambda rows: rows.c.code, label=_need),
    CoverageDimension.YEAR: Dimension(of_money=False, column=_year, label=_as_it_is),
    CoverageDimension.DONOR: Dimension(of_money=True, column=lambda rows: rows.c.donor_id, label=_giver),
    CoverageDimension.EVENT: Dimension(of_money=True, column=lambda rows: rows.c.event_id, label=_named(Event)),
    CoverageDimension.CHANNEL: Dimension(
        of_money=True, column=lambda rows: rows.c.channel, label=_worded(labels_of("Channel"))
    ),
    CoverageDimension.EARMARK: Dimension(of_money=True, column=_category, label=_worded(CATEGORY_NAMES)),
    CoverageDimension.MODALITY: Dimension(
        of_money=True, column=lambda rows: rows.c.modality, label=_worded(labels_of("Modality"))
    ),
    CoverageDimension.FUND: Dimension(of_money=True, column=lambda rows: rows.c.fund_id, label=_named(Fund)),
    CoverageDimension.PROJECT: Dimension(
        of_money=True, column=lambda rows: rows.c.project_id, label=_named(Project, names="title")
    ),
}


def key_of(
    dimension: CoverageDimension, key: ColumnElement[Any], rows: FromClause
) -> tuple[ColumnElement[Any], ColumnElement[Any]]:
    """Return a key of rows of groups: its code (null where there is none), and its names by language as jsonb."""
    code, names = DIMENSIONS[dimension].label(key, rows)
    missing = REGION if dimension is CoverageDimension.STATE else NOT_STATED
    return code, func.coalesce(names, names_json(missing))
