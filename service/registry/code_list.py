"""The code lists needs and money are sorted by: pillars, sectors, populations, objectives, measures.

The four MIRPS pillars and the four objectives of the Global Compact on Refugees look alike and are two lists.
"""

from enum import StrEnum

from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from service.database.columns import english_in, fact_rules, one_of, must_refer_to, text_list, translations
from service.database.fact import Fact


class CodeList(StrEnum):
    """Which list a code belongs to."""

    PILLAR = "PILLAR"
    GCR_OBJECTIVE = "GCR_OBJECTIVE"
    SECTOR = "SECTOR"
    POPULATION = "POPULATION"
    VULNERABLE_GROUP = "VULNERABLE_GROUP"
    MEASURE = "MEASURE"


class CodeListItem(Fact, table=True):
    """One code of one list, with its name."""

    __tablename__ = "code_list_item"
    __table_args__ = (
        *fact_rules(one_of("code_list", CodeList), english_in("name")),
        UniqueConstraint("code_list", "code"),
    )

    code_list: str
    code: str
    name: dict[str, str] = translations()
    aliases: list[str] = text_list()
    excluded: bool = Field(default=False, description="never counted as MIRPS money (DAC 93010)")


class PopulationList(Fact, table=True):
    """Which populations one document is about, in its own wording: the documents differ."""

    __tablename__ = "population_list"
    __table_args__ = fact_rules()

    document_id: int = must_refer_to("document.id")
    populations: list[str] = text_list()
    wording: str | None = None
