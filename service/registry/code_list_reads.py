"""What is read of the code lists: one entity for each list, all over one table."""

from collections.abc import Mapping
from typing import Any, Final

from sqlalchemy import ColumnElement, Integer, Text, func, literal_column

from service.reading.entity import EVERYONE, Entity, Field, Json, Link, Value
from service.reading.json_rows import aliases, pairs_of
from service.reading.json_text import literal_text
from service.reading.values import node_id, number, text, to_one, translated
from service.registry.code_list import CodeList, CodeListItem, PopulationList
from service.registry.fact_reads import fact_fields

ITEMS: Final = CodeListItem.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
POPULATION_LISTS: Final = PopulationList.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class

BEHIND_ALL: Final = literal_column("1000000", Integer())
"""The place of a code without an ordinal: behind those that have one, in the order of their recording."""


def _detail(name: str, json: Json = Json.TEXT) -> Value:
    """Read a detail that only codes of one list have."""
    return Value(lambda row, asked, args: row.c.details.op("->>", return_type=Text())(literal_text(name)), json)


def _listed(type_name: str, code_list: CodeList, more: Mapping[str, Field] | None = None) -> Entity:
    """Declare the entity of one list; a code of another list is never one of its rows."""

    def of_this_list(row: Any, asked: Any) -> ColumnElement[bool]:
        within: ColumnElement[bool] = row.c.code_list == literal_text(code_list.value)
        return within

    fields = {
        "id": node_id(type_name),
        "code": text("code", never_null=True),
        "name": translated("name"),
        "ordinal": number("ordinal"),
        "aliases": aliases("aliases"),
        **(more or {}),
        **fact_fields("code_list_item"),
    }
    return Entity(
        type_name, ITEMS, of_this_list, fields, order=lambda row: (func.coalesce(row.c.ordinal, BEHIND_ALL), row.c.id)
    )


PILLAR: Final = _listed(
    "Pillar", CodeList.PILLAR, {"group2019": _detail("group_2019"), "focus2019": _detail("focus_2019")}
)
SECTOR: Final = _listed(
    "Sector", CodeList.SECTOR, {"use": _detail("use"), "excluded": number("excluded", never_null=True)}
)
TOPIC: Final = _listed("Topic", CodeList.TOPIC, {"quantification2020": _detail("quantification_2020", Json.BARE)})

LISTS: Final = {
    "pillars": PILLAR,
    "sectors": SECTOR,
    "populations": _listed("PopulationGroup", CodeList.POPULATION),
    "vulnerableGroups": _listed("VulnerableGroup", CodeList.VULNERABLE_GROUP),
    "gcrObjectives": _listed("GcrObjective", CodeList.GCR_OBJECTIVE),
    "measures": _listed("Measure", CodeList.MEASURE),
    "topics": TOPIC,
    "situationalRoles": _listed("SituationalRole", CodeList.SITUATIONAL_ROLE),
    "movements": _listed("Movement", CodeList.MOVEMENT),
    "themes": _listed("Theme", CodeList.THEME),
    "financingChannels": _listed("FinancingChannel", CodeList.FINANCING_CHANNEL),
    "iatiCodes": _listed("IatiCode", CodeList.IATI_CODE),
}
"""The list behind each field of the root."""

POPULATION_LIST: Final = Entity(
    "PopulationList",
    POPULATION_LISTS,
    EVERYONE,
    {
        "id": node_id("PopulationList"),
        "code": text("code", never_null=True),
        "document": to_one("Document", "document_id"),
        "part": text("part"),
        "populations": Link(
            "PopulationGroup", lambda row, other, asked, args: other.c.code == row.c.populations.any_()
        ),
        "wordings": Link("Wording", source=pairs_of("wording", "population", "text")),
        **fact_fields("population_list"),
    },
)

WORDING: Final = Entity(
    "Wording",
    None,
    EVERYONE,
    {"population": text("population", never_null=True), "text": text("text", never_null=True)},
    has_node=False,
)

ENTITIES: Final = (*LISTS.values(), POPULATION_LIST, WORDING)

ROOT_FIELDS: Final = {name: Link(entity.type_name, usual_rows=20) for name, entity in LISTS.items()} | {
    "populationLists": Link("PopulationList")
}
