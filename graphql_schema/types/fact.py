"""What every fact says of itself: who says so, how sure that is, and whether it is made up to illustrate."""


import strawberry

from graphql_schema.reading import field
from graphql_schema.types.shared import Node, Source
from service.database.columns import Confidence as ConfidenceLetter

Confidence = strawberry.enum(
    ConfidenceLetter, name="Confidence", description="A official text, B press or repost, C inference."
)


@strawberry.interface(description="A fact: it cites its sources and says how sure it is.")
class Fact(Node):
    """A fact: it cites its sources and says how sure it is."""

    sources: list[Source] = field("The documents it rests on, the most important first.")
    confidence: Confidence = field("How sure it is.")
    illustrative: bool = field("Made up to show the service at work; never in public figures.")
    note: str | None = field("What is uncertain or contradicted, in English.")


__all__ = ["Confidence", "Fact"]
