"""Columns that many tables share: codes with a closed list, texts in languages, vague dates, confidence."""

from enum import StrEnum
from typing import Any

from sqlalchemy import ARRAY, BigInteger, CheckConstraint, Identity, Index, Text
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field

PLAIN_WORDS = "plain words"
"""Under this a constraint that lets nothing in that JSON escapes says of which columns it is."""
ESCAPED = '["' + r"\\\u0001-\u001f]"
"""What JSON escapes, as a regular expression: quotation marks, backslashes and control characters."""


def identity() -> Any:
    """Make a bigint primary key that the database numbers."""
    return Field(default=None, primary_key=True, sa_type=BigInteger, sa_column_args=[Identity(always=True)])


def refers_to(target: str, *, index: bool = True) -> Any:
    """Make a column that must name a row of ``target`` ("table.column"); nullable when its type says ``| None``."""
    return Field(default=None, foreign_key=target, sa_type=BigInteger, index=index)


def must_refer_to(target: str, *, index: bool = True) -> Any:
    """Make a column that must name a row of ``target`` and is never empty."""
    return Field(foreign_key=target, sa_type=BigInteger, index=index)


def translations() -> Any:
    """Make a text in several languages: a JSON object of language code to text; English is always there."""
    return Field(sa_type=JSONB)


def optional_translations() -> Any:
    """Make a text in several languages that may be missing as a whole."""
    return Field(default=None, sa_type=JSONB)


def text_list() -> Any:
    """Make a list of codes or texts; empty, never null."""
    return Field(default_factory=list, sa_type=ARRAY(Text), nullable=False)


def json_object() -> Any:
    """Make a JSON object; empty, never null."""
    return Field(default_factory=dict, sa_type=JSONB, nullable=False)


def other_names() -> Any:
    """Make a list of other names: a JSON array of ``{"name", "language", "note", "document"}``; empty, never null."""
    return Field(default_factory=list, sa_type=JSONB, nullable=False)


def minor_units() -> Any:
    """Make an amount in minor units of its currency; never a float. Null where the amount is not known."""
    return Field(default=None, sa_type=BigInteger)


def one_of(column: str, words: type[StrEnum]) -> CheckConstraint:
    """Make the constraint that keeps ``column`` within the words of an enumeration."""
    listed = ", ".join(f"'{word.value}'" for word in words)
    return CheckConstraint(f"{column} IN ({listed})", name=f"{column}_is_known", info={PLAIN_WORDS: (column,)})


def plain_texts(*columns: str) -> CheckConstraint:
    """Make the constraint that codes and vague dates hold nothing JSON would have to escape, so that nobody looks.

    Not for tables that hot acts write to: PostgreSQL reads a constraint anew with every INSERT, some microseconds each.
    """
    nothing_to_escape = f"concat({', '.join(columns)}) !~ '{ESCAPED}'"
    return CheckConstraint(nothing_to_escape, name="texts_are_plain", info={PLAIN_WORDS: columns})


def beside_key(table: str, *columns: str) -> Index:
    """Make an index of the key with what is read of a row that others name: the row itself is then left alone."""
    return Index(f"ix_{table}_beside_key", "id", unique=True, postgresql_include=list(columns))


def english_in(column: str) -> CheckConstraint:
    """Make the constraint that a translated text has its English version."""
    return CheckConstraint(f"{column} ? 'en'", name=f"{column}_has_english")


class Confidence(StrEnum):
    """How sure a fact is."""

    A = "A"
    B = "B"
    C = "C"


class Publication(StrEnum):
    """Who may see a record: everyone, or only its own party and the secretariat.

    WITHDRAWN is what was a draft, or embargoed, and will not be published: seen by whoever saw it before.
    """

    DRAFT = "DRAFT"
    EMBARGOED = "EMBARGOED"
    PUBLISHED = "PUBLISHED"
    WITHDRAWN = "WITHDRAWN"


def fact_rules(*rules: CheckConstraint) -> tuple[CheckConstraint, ...]:
    """Make the table constraints of a fact: its own, and that its confidence is A, B or C."""
    return (*rules, one_of("confidence", Confidence))
