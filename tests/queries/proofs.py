"""The proof of every filter of every list: a filter of the SDL that is missing here fails test_filters."""

from collections.abc import Mapping

from tests.queries.proofs_of_money import PROOFS_OF_MONEY
from tests.queries.proving import names_in_all, of_facts, paths_in_all, stated
from tests.queries.recomputed import (
    Proof,
    among,
    containing,
    in_all_languages,
    is_true,
    may_lie_within,
    number_within,
    some,
    whether,
)

PROOFS: Mapping[str, Mapping[str, Proof]] = {
    "parties": {
        **of_facts(
            containing(
                f"code {names_in_all('name', 'shortName')} aliases {{ name }}",
                "code",
                *paths_in_all("name", "shortName"),
                "aliases.name",
            )
        ),
        "kinds": among("kind"),
        "countries": among("country"),
        "currencies": among("currency"),
        "parents": among("parent.code"),
        "groupings": among("memberships.grouping.code"),
        "channelCodes": among("channelCode"),
        "iatiIdentifiers": among("iatiIdentifier"),
        "hasPledges": whether("pledges.totalCount", some),
    },
    "documents": {
        **of_facts(in_all_languages("title", "code", "reference")),
        "kinds": among("kind"),
        "issuers": among("issuer.code"),
        "languages": among("language"),
        "confidences": among("confidence"),
        "seenAs": among("seenAs"),
        "date": may_lie_within("date"),
        "hasUrl": whether("url"),
    },
    "events": {
        **of_facts(
            containing(
                f"code {names_in_all('name', 'place')} aliases {{ name }}",
                "code",
                *paths_in_all("name", "place"),
                "aliases.name",
            )
        ),
        "kinds": among("kind"),
        "statuses": among("status"),
        "presidencyCycles": among("presidencyCycle"),
        "countries": among("country"),
        "partOf": among("partOf.code"),
        "date": may_lie_within("date"),
        "mirps": whether("mirps", is_true),
        "hosts": among("hosts.code"),
        "conveners": among("conveners.code"),
        "partners": among("partners.code"),
        "adopted": among("adopted.code"),
        "announcedTotal": stated("announcedTotal"),
        "hasAnnouncedTotal": whether("announcedTotal.qualifier"),
        "hasPledges": whether("pledges.totalCount", some),
    },
    "officeTerms": {
        **of_facts(containing("code", "code")),
        "offices": among("office"),
        "holders": among("holders.code"),
        "cycles": among("cycle"),
        "statuses": among("status"),
        "from": may_lie_within("period.from"),
        "to": may_lie_within("period.to"),
    },
    "plans": {
        **of_facts(in_all_languages("title", "code")),
        "states": among("state.code"),
        "cycles": among("cycle"),
        "statuses": among("status"),
        "adopted": may_lie_within("adopted"),
        "reference": whether("reference", is_true),
        "hasNeeds": whether("needs.totalCount", some),
    },
    "stateCommitments": {
        **of_facts(in_all_languages("title", "code")),
        "plans": among("plan.code"),
        "states": among("plan.state.code"),
        "pillars": among("pillar.code"),
        "sectors": among("sector.code"),
    },
    "quantificationSteps": {
        **of_facts(containing(f"code {names_in_all('title', 'output')}", "code", *paths_in_all("title", "output"))),
        "cycles": among("cycle"),
        "statuses": among("status"),
        "deadline": may_lie_within("deadline"),
        "precisions": among("precision"),
        "responsible": among("responsible.code"),
    },
    "needs": {
        **of_facts(containing(f"code {names_in_all('title', 'scope')}", "code", *paths_in_all("title", "scope"))),
        "plans": among("plan.code"),
        "events": among("event.code"),
        "states": among("state.code"),
        "regional": whether("state.code", lambda found: not found),
        "pillars": among("pillar.code"),
        "sectors": among("sector.code"),
        "topics": among("topics.code"),
        "populations": among("populations.code"),
        "kinds": among("kind"),
        "units": among("unit"),
        "qualifiers": among("requirement.qualifier"),
        "requirement": stated("requirement"),
        "statedOn": may_lie_within("statedOn"),
        "period": may_lie_within("period"),
        "publication": among("publication"),
        "validated": whether("validated", is_true),
        "hasAllocations": whether("allocations.totalCount", some),
        "hasProjects": whether("projects.totalCount", some),
    },
    "indicators": {
        **of_facts(
            containing(f"code {names_in_all('name', 'definition')}", "code", *paths_in_all("name", "definition"))
        ),
        "units": among("unit"),
        "states": among("state.code"),
        "needs": among("need.code"),
        "projects": among("project.code"),
        "portfolios": among("portfolio.code"),
        "target": number_within("target.value"),
        "hasTarget": whether("target.value"),
        "hasValues": whether("values.value"),
    },
    "statedFigures": {
        **of_facts(in_all_languages("scope", "code", "subject")),
        "subjects": among("subject"),
        "units": among("unit"),
        "states": among("state.code"),
        "parties": among("party.code"),
        "events": among("event.code"),
        "needs": among("need.code"),
        "pledges": among("pledge.code"),
        "date": may_lie_within("date"),
        "qualifiers": among("qualifier"),
        "value": number_within("value"),
    },
    **PROOFS_OF_MONEY,
}
"""By the field of the root (or of an object of the root), and the filter."""
