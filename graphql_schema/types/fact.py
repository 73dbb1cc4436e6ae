"""What every fact says of itself: who says so, how sure that is, and whether it is made up to illustrate."""

from datetime import datetime

import strawberry

from graphql_schema.enums import described
from graphql_schema.reading import field
from graphql_schema.types.shared import Node, Source
from service.database.columns import Confidence

described(
    Confidence,
    "Confidence",
    "How sure a fact is; where its parts differ, the weakest counts.",
    {
        "A": "The official issuer's own text.",
        "B": "A news item, a repost, or a third party's copy.",
        "C": "An inference; the note says from what.",
    },
)


@strawberry.interface(description="A fact: it cites its sources and says how sure it is.")
class Fact(Node):
    """A fact: it cites its sources and says how sure it is."""

    sources: list[Source] = field("The documents it rests on, the most important first.")
    confidence: Confidence = field("How sure it is.")
    illustrative: bool = field("Made up to show the service at work; never in public figures.")
    note: str | None = field("What is uncertain or contradicted, in English.")
    recorded_at: datetime = field("When it was recorded here.")


__all__ = ["Confidence", "Fact"]
