"""Translations of names that came after their fact: each kept as it came, the latest standing in its row."""

from datetime import datetime
from enum import StrEnum
from typing import Final

from sqlalchemy import CheckConstraint, DateTime
from sqlalchemy import text as sql
from sqlmodel import BigInteger, Field

from service.database.columns import identity
from service.database.table import Table

TRANSLATABLE: Final = {
    "code_list_item": ("name",),
    "event": ("name", "place"),
    "grouping": ("name", "short_name"),
    "party": ("name", "short_name"),
    "state": ("name",),
}
"""The tables whose names may be translated later, and the columns. Titles of documents are not among them."""


class TranslatedInto(StrEnum):
    """The languages a name is translated into; the English is the fact's own."""

    ES = "es"
    PT = "pt"
    FR = "fr"


class Translation(Table, table=True):
    """One wording; added and never changed. The database puts it into its row."""

    __table_args__ = (
        CheckConstraint(
            "(subject, field) IN ({})".format(
                ", ".join(f"('{table}', '{column}')" for table, columns in TRANSLATABLE.items() for column in columns)
            ),
            name="subject_has_names",
        ),
        CheckConstraint("language IN ('es', 'pt', 'fr')", name="language_is_no_english"),
        CheckConstraint("text <> ''", name="text_says_something"),
    )

    id: int | None = identity()
    subject: str = Field(description="the table")
    subject_id: int = Field(sa_type=BigInteger)
    field: str = Field(description="the column")
    language: str
    text: str
    recorded_at: datetime | None = Field(
        default=None,
        sa_type=DateTime(timezone=True),
        sa_column_kwargs={"server_default": sql("now()")},
        nullable=False,
    )
