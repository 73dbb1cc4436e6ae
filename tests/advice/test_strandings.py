"""What paying one request keeps from others: PRJ-1 serves N1 of Honduras, PRJ-2 serves N2 of El Salvador."""

from typing import Any

import pytest

from service.database.engine import Database
from service.errors import RuleBroken
from service.giving.earmark import Earmark
from service.spending.approve_disbursement import PayingLine
from tests.given.asking import ask, codes_refused
from tests.given.giving import given_money, given_pledge, given_receipt
from tests.given.spending import given_approval, given_project, given_request

ASKED = """{ disbursement { code } amount { amount currency } requests { code } lines { pledge { code } }
  instead { pledge { code } } remaining { amount } }"""
QUERY = f"""query ($request: String, $lines: [PayingLineInput!]) {{
  strandings(disbursement: $request, lines: $lines) {ASKED}
}}"""
FOR_BOTH = Earmark(states=("HN", "SV"), pillars=("P1", "P2"))
FOR_HONDURAS = Earmark(states=("HN",))


async def strandings(database: Database, request: str | None = None, lines: list[str] | None = None) -> list[str]:
    """Return what would be stranded, as text."""
    named = None if lines is None else [{"pledge": code} for code in lines]
    return [said(one) for one in (await ask(database, QUERY, {"request": request, "lines": named}))["strandings"]]


def said(one: dict[str, Any]) -> str:
    """Return one stranding as text."""
    wanting = "+".join(request["code"] for request in one["requests"])
    lines, instead = ("+".join(line["pledge"]["code"] for line in one[name]) for name in ("lines", "instead"))
    wiser = f", {instead} would leave {one['remaining']['amount']}" if instead else ""
    amount = f"{one['amount']['amount']} {one['amount']['currency']}"
    return f"{one['disbursement']['code']} by {lines} strands {amount} of {wanting}{wiser}"


async def given_two_requests(database: Database, amount: str = "100.00") -> None:
    """Have D1 and D2 ask for money of the two projects."""
    await given_project(database, "PRJ-1", {"N1": "1"})
    await given_project(database, "PRJ-2", {"N2": "1"}, state="SV")
    await given_request(database, "D1", amount, "PRJ-1")
    await given_request(database, "D2", "100.00", "PRJ-2")


async def test_the_rule_would_strand_what_a_wiser_pick_does_not(database: Database) -> None:
    await given_money(database, "A", earmark=FOR_BOTH)
    await given_money(database, "B", earmark=FOR_HONDURAS)
    await given_two_requests(database)

    assert await strandings(database) == ["D1 by A strands 100.00 USD of D2, B would leave 0.00"]
    assert await strandings(database, "D2") == []
    assert await strandings(database, "D1", ["B"]) == []


async def test_what_is_told_is_what_comes_of_paying_by_the_rule(database: Database) -> None:
    await given_money(database, "A", earmark=FOR_BOTH)
    await given_money(database, "B", earmark=FOR_HONDURAS)
    await given_two_requests(database)
    await given_approval(database, "D1")

    with pytest.raises(RuleBroken) as refused:
        await given_approval(database, "D2")
    assert refused.value.code == "INSUFFICIENT_FUNDS"


async def test_what_is_told_is_what_comes_of_naming_the_other_lines(database: Database) -> None:
    await given_money(database, "A", earmark=FOR_BOTH)
    await given_money(database, "B", earmark=FOR_HONDURAS)
    await given_two_requests(database)
    await given_approval(database, "D1", lines=(PayingLine(pledge="B"),))

    assert await strandings(database) == []
    await given_approval(database, "D2")


async def test_without_competition_nothing_is_said(database: Database) -> None:
    await given_money(database, "A", earmark=FOR_BOTH)
    await given_money(database, "B", earmark=FOR_HONDURAS)
    await given_money(database, "C", earmark=Earmark(states=("SV",)))
    await given_two_requests(database)

    assert await strandings(database) == []


async def test_where_only_that_money_is_there_no_other_is_proposed(database: Database) -> None:
    await given_money(database, "A", earmark=FOR_BOTH)
    await given_two_requests(database, "60.00")

    assert await strandings(database) == ["D1 by A strands 60.00 USD of D2", "D2 by A strands 60.00 USD of D1"]


async def test_lines_are_proposed_only_where_naming_them_helps(database: Database) -> None:
    await given_money(database, "A", earmark=FOR_BOTH)
    await given_money(database, "B", "30.00", earmark=FOR_HONDURAS)
    await given_two_requests(database, "80.00")

    # B would have to pay its 30 first; of lines that are named, the tightest still pays before it.
    assert await strandings(database, "D1") == ["D1 by A strands 80.00 USD of D2"]


async def test_a_request_the_money_does_not_suffice_for_strands_nothing(database: Database) -> None:
    await given_money(database, "A", "90.00", earmark=FOR_BOTH)
    await given_two_requests(database)

    assert await strandings(database) == []


async def test_what_is_decided_is_open_no_more(database: Database) -> None:
    await given_money(database, "A", "200.00")
    await given_two_requests(database, "150.00")
    assert await strandings(database, "D1") == ["D1 by A strands 50.00 USD of D2"]
    await given_approval(database, "D2")

    assert await strandings(database) == []


async def test_matching_tells_it_among_its_advice(database: Database) -> None:
    await given_money(database, "A", earmark=FOR_BOTH)
    await given_money(database, "B", earmark=FOR_HONDURAS)
    await given_two_requests(database)
    query = f"{{ matching(basis: RECEIVED) {{ money strandings {ASKED} }} }}"
    found = (await ask(database, query))["matching"]

    assert found["money"] == "200.00"
    assert [said(one) for one in found["strandings"]] == await strandings(database)


@pytest.mark.parametrize(
    ("moment", "codes"),
    [({"sequence": 3}, ["STRANDINGS_ARE_OF_NOW"]), ({"effective": "2022-02-09"}, ["STRANDINGS_ARE_OF_NOW"]), ({}, [])],
)
async def test_matching_of_a_moment_does_not_tell_it(
    database: Database, moment: dict[str, Any], codes: list[str]
) -> None:
    await given_money(database, "A", earmark=FOR_BOTH)
    await given_two_requests(database)
    query = f"query ($then: Moment) {{ matching(basis: RECEIVED, moment: $then) {{ strandings {ASKED} }} }}"
    if codes:
        assert await codes_refused(database, query, {"then": moment}) == codes
    else:
        assert len((await ask(database, query, {"then": moment}))["matching"]["strandings"]) > 0


async def test_a_line_that_has_nothing_is_refused(database: Database) -> None:
    await given_money(database, "A", earmark=FOR_BOTH)
    await given_two_requests(database)

    assert await codes_refused(database, QUERY, {"lines": [{"pledge": "NONE"}]}) == ["LINE_NOT_FOUND"]
    assert await codes_refused(database, QUERY, {"lines": [{"pledge": "\x00"}]}) == ["TEXT_MALFORMED"]
    await given_pledge(database, "P9")
    await given_receipt(database, "R9", "5.00", pledge="P9")
    assert await strandings(database, None, ["P9"]) == []


async def test_what_is_made_up_is_told_of_only_when_asked(database: Database) -> None:
    await given_pledge(database, "P1", illustrative=True)
    await given_receipt(database, illustrative=True)
    for code, need in (("PRJ-1", "N1"), ("PRJ-2", "N2")):
        await given_project(database, code, {}, illustrative=True, state=None)
        await given_request(database, f"D-{need}", "80.00", code, illustrative=True)
    query = """{ none: strandings { amount { amount } } both: strandings(illustrative: true) { amount { amount } }
      real: matching(basis: RECEIVED) { strandings { amount { amount } } }
      shown: matching(basis: RECEIVED, scope: { onlyIllustrative: true }) { strandings { amount { amount } } } }"""
    found = await ask(database, query)

    assert (found["none"], found["real"]["strandings"]) == ([], [])
    assert found["both"] == found["shown"]["strandings"] == [{"amount": {"amount": "60.00"}}] * 2
