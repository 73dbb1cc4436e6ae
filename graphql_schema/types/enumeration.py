"""The words of the API's enumerations for people: what a page shows instead of a code."""

import strawberry

from graphql_schema.in_languages import in_languages
from graphql_schema.reading import field


@strawberry.type(description="A word of an enumeration, for people.")
class EnumerationValue:
    """A word of an enumeration, for people."""

    code: str = field("The word as the API has it.")

    @in_languages
    def label(self) -> str:
        """Name it, short enough for a table."""

    @in_languages
    def description(self) -> str:
        """Say what it means."""


@strawberry.type(description="An enumeration of the schema, with its words for people.")
class Enumeration:
    """An enumeration of the schema, with its words for people."""

    name: str = field("Its name in the schema.")
    values: list[EnumerationValue] = field("Its words, in the order of the schema.")

    @in_languages
    def description(self) -> str:
        """Say what it is about."""
