"""Documents: what the facts rest on."""

import strawberry

from graphql_schema.enums import described
from graphql_schema.in_languages import in_languages
from graphql_schema.reading import field
from graphql_schema.types.fact import Fact
from graphql_schema.types.membership import MembershipAssertion
from graphql_schema.types.party import Party
from graphql_schema.types.shared import VagueDate
from service.registry.document import DocumentKind, SeenAs

described(
    DocumentKind,
    "DocumentKind",
    "What sort of text it is.",
    {
        "DECLARATION": "A declaration of States.",
        "RESOLUTION": "A resolution of a body.",
        "PRESS_RELEASE": "A press release.",
        "REPORT": "A report.",
        "AGREEMENT": "A signed agreement.",
        "WORK_PLAN": "A work plan.",
        "PRESENTATION": "Slides, or a text that presents.",
        "WEB_PAGE": "A page of a site, as it read on a day.",
        "NEWS": "A news item.",
        "SPEECH": "A speech.",
        "INSTRUMENT": "A legal instrument: a decree, a decision of a council of ministers.",
        "CODE_LIST": "A code list.",
        "CONCEPT_NOTE": "A concept note.",
    },
)
described(
    SeenAs,
    "SeenAs",
    "How much of the text was read when its facts were recorded.",
    {
        "FULL_TEXT": "The whole text.",
        "EXCERPT": "A part of it.",
        "REPOST": "Somebody else's copy.",
        "NOT_SEEN": "Nothing: others cite it.",
    },
)


@strawberry.type(description="A text that states facts: a declaration, a resolution, a press release, a report.")
class Document(Fact):
    """A text that states facts."""

    code: str = field("Stable and readable.")
    kind: DocumentKind = field("What sort of text it is.")
    issuer: Party | None = field("The party that issued it.")
    issuer_text: str | None = field("Who issued or reposted it, in words, where that is no party.")
    date: VagueDate = field("The date of the text.")
    reference: str | None = field("The publisher's own number.")
    url: str | None = field("Where it was read.")
    other_urls: list[str] = field("Further addresses of the same text.")
    language: str | None = field("Its language.")
    seen_as: SeenAs = field("How much of it was read when its facts were recorded.")
    asserts: list[MembershipAssertion] = field("What it lists of groupings.")
    cites: "list[Document]" = field("The documents it cites, as far as they are recorded.")
    cited_by: "list[Document]" = field("The documents that cite it.")

    @in_languages
    def kind_label(self) -> str:
        """Say its kind in words, for people."""

    @in_languages
    def title(self) -> str:
        """Give its title; of web pages and news a description, not a quotation."""
