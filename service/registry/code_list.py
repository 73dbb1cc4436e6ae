"""The code lists needs and money are sorted by: pillars, sectors, populations, objectives, measures, topics.

The four MIRPS pillars and the four objectives of the Global Compact on Refugees look alike and are two lists.
"""

from enum import StrEnum
from typing import Any

from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from service.database.columns import (
    english_in,
    fact_rules,
    json_object,
    must_refer_to,
    one_of,
    other_names,
    plain_texts,
    text_list,
    translations,
)
from service.database.fact import Fact


class CodeList(StrEnum):
    """Which list a code belongs to."""

    PILLAR = "PILLAR"
    GCR_OBJECTIVE = "GCR_OBJECTIVE"
    SECTOR = "SECTOR"
    POPULATION = "POPULATION"
    VULNERABLE_GROUP = "VULNERABLE_GROUP"
    MEASURE = "MEASURE"
    SITUATIONAL_ROLE = "SITUATIONAL_ROLE"
    MOVEMENT = "MOVEMENT"
    THEME = "THEME"
    TOPIC = "TOPIC"
    FINANCING_CHANNEL = "FINANCING_CHANNEL"
    IATI_CODE = "IATI_CODE"


class CodeListItem(Fact, table=True):
    """One code of one list, with its name."""

    __tablename__ = "code_list_item"
    __table_args__ = (
        *fact_rules(one_of("code_list", CodeList), english_in("name"), plain_texts("code")),
        UniqueConstraint("code_list", "code"),
    )

    code_list: str
    code: str
    name: dict[str, str] = translations()
    ordinal: int | None = None
    aliases: list[dict[str, str]] = other_names()
    details: dict[str, Any] = json_object()
    excluded: bool = Field(default=False, description="never counted as MIRPS money (DAC 93010)")


class PopulationList(Fact, table=True):
    """Which populations one document is about, in its own wording: the documents differ."""

    __tablename__ = "population_list"
    __table_args__ = fact_rules()

    code: str = Field(unique=True)
    document_id: int = must_refer_to("document.id")
    populations: list[str] = text_list()
    part: str | None = Field(default=None, description="the part of the document that lists them")
    wording: dict[str, str] = json_object()
