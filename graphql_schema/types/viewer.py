"""The viewer: who asks, as the service sees it."""

import strawberry

from graphql_schema.enums import described
from graphql_schema.language import Language
from graphql_schema.reading import field
from graphql_schema.types.party import Party
from graphql_schema.types.state import State
from service.writing.actor import Role

described(
    Role,
    "Role",
    "In which role somebody reads and acts, and what that allows.",
    {
        "PUBLIC": "Anybody: reads what is published.",
        "STATE": "A State: keeps its own plan and needs, and reports on its own projects.",
        "MEMBER": "A donor or another member: records the pledges of its own party, as drafts until published.",
        "CHAIR": "The chair of the Support Platform: reads every pledge, runs the matching, proposes allocations.",
        "FUND_ADMIN": "The administrator of the Fund: records money that comes and goes, and approves what others ask.",
        "SECRETARIAT": "The secretariat: keeps the registry, validates needs, places allocations, publishes.",
        "AUDITOR": "An auditor: reads everything, the log of all acts included, and changes nothing.",
        "OPERATOR": "An operator: gives out tokens and takes them back.",
    },
)


@strawberry.type(description="Who asks: decides what may be seen.")
class Viewer:
    """Who asks."""

    role: Role = field("In which role you are answered; without a token, PUBLIC.")
    name: str | None = field("Whom your token was given to; null without one.")
    party: Party | None = field("The party you act for.")
    states: list[State] = field("The States you act for.")
    language: Language = field("The language you are answered in where you do not ask for another.")
