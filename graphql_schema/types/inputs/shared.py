"""Parts of inputs: texts in languages, amounts as stated, the documents a fact rests on."""

from decimal import Decimal
from typing import Any

import strawberry

from graphql_schema.scalars import Currency
from service.database.columns import Confidence
from service.money import Qualifier


def given(description: str, *, name: str | None = None) -> Any:
    """Make a field of an input that must be given; ``name`` is what the SDL calls it, where that is another name."""
    return strawberry.field(description=description, name=name)


def may(description: str, default: Any = None, *, name: str | None = None) -> Any:
    """Make a field of an input that may be left out."""
    if isinstance(default, list):
        return strawberry.field(default_factory=list, description=description, name=name)
    return strawberry.field(default=default, description=description, name=name)


@strawberry.input(description="A text in languages; English is there, the others where they are known.")
class TextInput:
    """A text in languages."""

    en: str = given("In English.")
    es: str | None = may("In Spanish.")
    pt: str | None = may("In Portuguese.")
    fr: str | None = may("In French.")


@strawberry.input(description="An amount as somebody stated it.")
class StatedAmountInput:
    """An amount as somebody stated it."""

    amount: Decimal | None = may("In major units; left out where nobody said.")
    currency: Currency | None = may("ISO 4217, or a unit of technical help.")
    qualifier: Qualifier = may("How exactly it is stated; UNKNOWN goes with no amount.", Qualifier.EXACT)
    usd: Decimal | None = may("Its value in US dollars, where the source states it.")


@strawberry.input(description="A document a fact rests on.")
class SourceInput:
    """A document a fact rests on."""

    document: str = given("Its code.")
    note: str | None = may("What it adds or doubts.")


@strawberry.input
class StatementInput:
    """The part of every input that says who says so; a base."""

    sources: list[SourceInput] = may("The documents it rests on, the most important first.", [])
    confidence: Confidence = may("How sure it is: A official text, B press or repost, C inference.", Confidence.A)
    note: str | None = may("What is uncertain or contradicted.")
    illustrative: bool = may("Made up to show the service at work: public figures leave it out.", default=False)
