"""What is real names nothing that is made up, whichever act is tried and wherever in its input it could.

The places are read from the schema: a text of an input is the code of something, of which something made up is tried
there, or it is no code, and stands in the list of those. A new one that stands in neither fails the test.
"""

from collections.abc import Iterator
from typing import Any, Final

from graphql import GraphQLInputObjectType, GraphQLList, GraphQLNonNull, get_named_type

from graphql_schema.mutations import DOORS
from service.database.engine import Database
from service.registry.record_office_term import RecordOfficeTerm, record_office_term
from service.spending.record_fund_call import RecordFundCall, record_fund_call
from service.spending.record_fund_portfolio import RecordFundPortfolio, record_fund_portfolio
from tests.given.asking import ask
from tests.given.giving import given_pledge, given_receipt
from tests.given.ground import MADE_UP, do
from tests.given.hostile_inputs import input_of, usual, whole
from tests.given.planning import given_indicator, given_need, given_plan
from tests.given.registry import given_code, given_document, given_event, given_grouping, given_party, given_state
from tests.given.spending import given_approval, given_payment, given_project, given_request
from tests.mutations.test_hostile import SCHEMA, a_life, answer

PARTY, DOCUMENT, EVENT, GROUPING = "SHOWN-PARTY", "SHOWN-DOC", "SHOWN-EVENT", "FRIENDS_OF_MIRPS"
CODES: Final = {
    **dict.fromkeys(
        (
            "acknowledgedBy", "administrativeUnit", "administrator", "announcedBy", "channelParties", "coImplementers",
            "conveners", "donor", "funder", "holders", "hosts", "implementer", "issuer", "jointDonors", "members",
            "parent", "parties", "partners", "party", "validatedBy", "responsible", "financedBy",
            "contributors", "recordFundUnitTerm unit",
        ),
        PARTY,
    ),
    **dict.fromkeys(("recordEvent adopted", "cites", "createdBy", "document", "foundedBy", "mandate"), DOCUMENT),
    **dict.fromkeys(("event", "recordEvent partOf", "supersededBy"), EVENT),
    **dict.fromkeys(("gathersFor", "grouping", "successor"), GROUPING),
    **dict.fromkeys(("duplicateOf", "pledge"), "SHOWN"),
    **dict.fromkeys(("need", "needs"), "SHOWN-NEED"),
    **dict.fromkeys(("plan", "supersedes"), "SHOWN-PLAN"),
    **dict.fromkeys(("project", "projects"), "SHOWN-PROJECT"),
    **dict.fromkeys(("state", "states"), "GT"),
    "disbursement": "SHOWN-APPROVED", "approveDisbursement disbursement": "SHOWN-REQUEST",
    "call": "SHOWN-CALL", "fund": MADE_UP, "indicator": "SHOWN-INDICATOR",
    "recordIndicator portfolio": "SHOWN-PORTFOLIO", "recordOfficeTerm partOf": "SHOWN-TERM",
}  # fmt: skip  # names read better in lines
"""What is made up, by the field that would name it; with the mutation, where others have another thing there."""
NO_CODES: Final = frozenset(
    (
        "about", "acknowledged", "adopted", "agreed", "allocated", "announced", "applied", "approved", "assertedOn",
        "attested", "attestedFrom", "attestedUntil", "channelCode", "charged", "code", "commitmentKinds", "country",
        "cycle", "date", "deadline", "due", "eligibleContributors", "eligibleUses", "en", "endDate", "es",
        "expectedTo", "focus2019", "fr", "from", "functions", "fxDate", "fxSource", "group2019", "iatiIdentifier",
        "iso3", "issuerText", "language", "list", "listCode", "modality", "name", "note", "numeric", "objectives",
        "opened", "otherUrls", "paid", "part", "period", "pillar", "pillars", "population", "populations",
        "portfolio", "presidencyCycle", "pt", "purpose", "received", "reference", "refunded", "released",
        "returned", "revised", "revisedOn", "roles", "sector", "sectors", "signed", "since", "spent", "statedOn",
        "subject", "subset", "targetDate", "tasks", "text", "to", "topics", "towards", "translated", "unit",
        "unlocode", "url", "use", "used", "validated", "value", "voided", "vulnerableGroups", "withdrawn",
        "workingGroups",
    )
)  # fmt: skip  # as above
"""Texts that are no codes, codes of things to come, and codes of lists, on which what is made up stands as well."""


GIFT: Final = {"pledge": None, "donor": "ES", "channel": "BILATERAL"}
MORE: Final[dict[str, dict[str, Any]]] = {
    "approveDisbursement": {"disbursement": "D2"},
    "approveProject": {"needs": [{"need": "N1", "share": "1"}]},
    "closeProject": {"project": "EMPTY"},
    "quantifyNeed": {"plan": "PLAN"},
    "recordAssertion": {"parties": ["ES"]},
    "recordContribution donor": GIFT,
    "recordContribution channelParties": GIFT,
    "recordContribution earmark": GIFT,
    "recordEvent": {"announcedTotal": {"amount": "1.00", "currency": "USD"}},
    "recordFund": {"administrator": "OAS"},
    "recordFundContributors": {"contributors": ["ES"]},
    "recordFundUnitTerm": {"unit": "OAS"},
    "recordGrouping": {"code": "SUPPORT_PLATFORM"},
    "recordOfficeTerm": {"holders": ["ES"]},
    "recordPopulationList": {"populations": ["REFUGEES"]},
    "reportExpenditure": {"spent": "2023"},
    "recordState": {"code": "BZ", "iso3": "BLZ", "numeric": "084"},
}
"""What makes an input whole, with something real in each place but the one that is tried."""


async def given_what_is_made_up(database: Database) -> None:
    """Have one of everything that can be named, made up."""
    made_up: dict[str, Any] = {"illustrative": True, "sources": ()}
    await given_party(database, PARTY, **made_up)
    await given_document(database, DOCUMENT, **made_up)
    await given_event(database, EVENT, **made_up)
    await given_grouping(database, GROUPING, **made_up)
    await given_state(database, "GT", **made_up)
    await given_plan(database, "SHOWN-PLAN", **made_up)
    await given_need(database, "SHOWN-NEED", plan="SHOWN-PLAN", **made_up)
    await given_indicator(database, "SHOWN-INDICATOR", **made_up)
    await given_pledge(database, "SHOWN", **made_up)
    await given_receipt(database, "SHOWN-RECEIPT", pledge="SHOWN", **made_up)
    await given_project(database, "SHOWN-PROJECT", **made_up)
    for code in ("SHOWN-REQUEST", "SHOWN-APPROVED"):
        await given_request(database, code, "1.00", "SHOWN-PROJECT", **made_up)
    await given_approval(database, "SHOWN-APPROVED", approved="2022-02-20", **made_up)
    term = RecordOfficeTerm(
        code="SHOWN-TERM", office="PRO_TEMPORE_PRESIDENCY", from_edtf="2021", status="UNKNOWN", **made_up
    )
    await do(database, record_office_term, term)
    call = RecordFundCall(code="SHOWN-CALL", fund=MADE_UP, name={"en": "A call"}, opened="2021", **made_up)
    await do(database, record_fund_call, call)
    portfolio = RecordFundPortfolio(code="SHOWN-PORTFOLIO", fund=MADE_UP, name={"en": "Projects"}, **made_up)
    await do(database, record_fund_portfolio, portfolio)


def texts(kind: GraphQLInputObjectType, above: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Go through the paths of all texts of an input."""
    for name, field in kind.fields.items():
        of = get_named_type(field.type)
        if isinstance(of, GraphQLInputObjectType):
            yield from texts(of, (*above, name))
        elif of.name in {"String", "ID", "CountryCode", "GroupingCode"}:
            yield (*above, name)


def put(kind: GraphQLInputObjectType, given: dict[str, Any], path: tuple[str, ...], code: str) -> dict[str, Any]:
    """Return an input with a code at a path, and what else is needed there."""
    name, *below = path
    type_ = kind.fields[name].type
    of = get_named_type(type_)
    value: Any = code
    if isinstance(of, GraphQLInputObjectType):
        now = given.get(name)
        now = now[0] if isinstance(now, list) and now else now
        value = put(of, now or whole(of), tuple(below), code)
    bare = type_.of_type if isinstance(type_, GraphQLNonNull) else type_
    return {**given, name: [value] if isinstance(bare, GraphQLList) else value}


async def test_nothing_real_names_anything_made_up(database: Database) -> None:
    await a_life(database, "")
    await given_payment(database, amount="20.00", paid="2022-02-25")
    await given_request(database, "D2", "1.00")
    await given_project(database, "EMPTY")
    await given_plan(database)
    await given_grouping(database)
    await given_code(database, "POPULATION", "REFUGEES")
    await given_what_is_made_up(database)
    head = (await ask(database, "{ ledger { head { sequence } } }"))["ledger"]["head"]["sequence"]
    more = {**MORE, "applyMatching": {"sequence": head}}
    wrong, tried, unknown = [], set(), set()
    for mutation in sorted(DOORS):
        kind = input_of(SCHEMA, mutation)
        for path in texts(kind) if "illustrative" in kind.fields else ():
            code = CODES.get(f"{mutation} {path[-1]}") or CODES.get(path[-1])
            if code is None:
                unknown |= {path[-1]} - NO_CODES
                continue
            tried.add(path[-1])
            given = {**usual(SCHEMA, mutation), **more.get(f"{mutation} {path[0]}", more.get(mutation, {}))}
            found = await answer(database, mutation, put(kind, given, path, code), dry_run=True)
            errors = found["data"][mutation]["userErrors"] if found.get("data") else found["errors"]
            said = [(one.get("code"), one.get("field"), one["message"]) for one in errors]
            if [one for one, _, _ in said] != ["ILLUSTRATIVE_DIFFERS"]:
                wrong.append((mutation, ".".join(path), said))
    assert not unknown
    assert not wrong, "\n".join(map(str, wrong))
