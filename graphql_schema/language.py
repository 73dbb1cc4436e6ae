"""The languages of the API, and the argument that asks for one."""

from enum import Enum
from typing import Annotated

import strawberry

from graphql_schema.enums import described


class Language(Enum):
    """The languages the service speaks."""

    EN = "EN"
    ES = "ES"
    PT = "PT"
    FR = "FR"


described(
    Language,
    "Language",
    "The languages of names and titles; English where there is no translation.",
    {"EN": "English, which everything has.", "ES": "Spanish.", "PT": "Portuguese.", "FR": "French."},
)


Lang = Annotated[
    Language | None,
    strawberry.argument(
        description="The language to answer in; that of the request (Accept-Language) unless said. English where the "
        "text has no translation."
    ),
]
