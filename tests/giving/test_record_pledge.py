"""Recording a pledge."""

from typing import Any

import pytest

from service.database.engine import Database
from service.giving.earmark import Earmark
from service.giving.pledged_line import PledgedInstalment
from service.giving.record_pledge import record_pledge
from service.registry.stating import Source
from service.writing.actor import Actor, Role
from tests.given.giving import given_pledge, line, pledge, stated
from tests.given.ground import do
from tests.given.looking import each_is_refused, held, moved, refused, rows, worth
from tests.given.planning import given_need

UNUSABLE = (
    "1e-3000000",
    "1e5000000",
    "1e200000",
    "1E3",
    "NaN",
    "-1",
    "+1",
    " 1",
    "1\n",
    "٣",
    "1" * 41,
    "0." + "0" * 12 + "1",
)


@pytest.mark.parametrize("rate", UNUSABLE)
async def test_a_rate_is_a_plain_number_of_some_size(database: Database, rate: str) -> None:
    whole = stated("10.00", "EUR")
    command = pledge("P1", line("10.00", "EUR"), amount=whole, fx_rate=rate, fx_source="Bank")

    await refused(do(database, record_pledge, command), "RATE_NOT_USABLE")


async def test_a_rate_and_a_stated_value_that_contradict_each_other_are_refused(database: Database) -> None:
    for whole, rate in ((stated("10.00", "EUR", usd="12.00"), "1.30"), (stated("10.00"), "2")):
        command = pledge("P1", line("10.00", whole.currency), amount=whole, fx_rate=rate, fx_source="Bank")
        await refused(do(database, record_pledge, command), "RATE_DIFFERS")
    whole = stated("10.00", "EUR", usd="12.00")
    alike = pledge("P1", line("10.00", "EUR"), amount=whole, fx_rate="1.2001", fx_source="Bank")
    await do(database, record_pledge, alike)


async def test_a_pledge_stands_on_its_line_as_pledged(database: Database) -> None:
    outcome = await given_pledge(database)

    assert await held(database) == {"PLEDGED P1": "100.00"}
    assert await moved(database, outcome.recorded.entry) == ["DONOR -> PLEDGED 100.00 USD"]


async def test_every_line_with_an_amount_is_posted_in_one_entry(database: Database) -> None:
    lines = (line("60.00"), line(None), line("40.00", channel="OTHER"))
    await do(database, record_pledge, pledge("P1", *lines))

    assert await held(database) == {"PLEDGED P1": "60.00", "PLEDGED P1.3": "40.00"}
    assert len(await rows(database, "SELECT FROM journal_entry WHERE kind = 'RECORD_PLEDGE'")) == 1


async def test_a_stated_value_is_split_over_the_lines_to_the_cent(database: Database) -> None:
    lines = [line(amount, "EUR") for amount in ("4.00", "1.00", "3.00", "4.00", "6.50")]
    await do(database, record_pledge, pledge("P1", *lines, amount=stated("18.50", "EUR", usd="22.50")))

    values = await worth(database)
    assert values == {
        "PLEDGED P1 EUR": 486,
        "PLEDGED P1.2 EUR": 122,
        "PLEDGED P1.3 EUR": 365,
        "PLEDGED P1.4 EUR": 486,
        "PLEDGED P1.5 EUR": 791,
    }
    assert sum(value or 0 for value in values.values()) == 2250


async def test_a_line_keeps_the_value_it_states_itself(database: Database) -> None:
    lines = (line(stated=stated("10.00", "EUR", usd="15.00")), line("10.00", "EUR"))
    await do(database, record_pledge, pledge("P1", *lines, amount=stated("20.00", "EUR", usd="24.00")))

    assert await worth(database) == {"PLEDGED P1 EUR": 1500, "PLEDGED P1.2 EUR": 900}


async def test_the_value_of_what_no_line_accounts_for_stays_out(database: Database) -> None:
    lines = (line("60.00", "EUR"), line(None, "EUR"))
    await do(database, record_pledge, pledge("P1", *lines, amount=stated("100.00", "EUR", usd="120.00")))

    assert await worth(database) == {"PLEDGED P1 EUR": 7200}


async def test_a_rate_values_the_lines_and_is_kept_with_its_source(database: Database) -> None:
    command = pledge(
        "P1",
        line("10.00", "EUR"),
        amount=stated("10.00", "EUR"),
        fx_rate="1.0842",
        fx_source="ECB",
        fx_method="PLEDGE_DATE",
    )
    await do(database, record_pledge, command)

    assert await worth(database) == {"PLEDGED P1 EUR": 1084}
    [row] = await rows(database, "SELECT fx_rate::text, fx_source, fx_method FROM pledge")
    assert tuple(row) == ("1.0842", "ECB", "PLEDGE_DATE")


async def test_a_stated_value_tells_its_rate_and_who_states_it(database: Database) -> None:
    await given_pledge(database, amount="10.00", currency="EUR", usd="12.50")

    [row] = await rows(database, "SELECT fx_rate::text, fx_source, fx_method FROM pledge")
    assert tuple(row) == ("1.25", "DOC", "STATED")


async def test_without_a_rate_the_value_is_unknown_and_never_guessed(database: Database) -> None:
    await given_pledge(database, currency="EUR")

    assert await worth(database) == {"PLEDGED P1 EUR": None}


async def test_technical_help_is_pledged_in_its_own_unit(database: Database) -> None:
    await given_pledge(database, amount="30.00", currency="person-day")

    assert await held(database) == {"PLEDGED P1 person-day": "30.00"}


@pytest.mark.parametrize("publication", ["DRAFT", "EMBARGOED"])
async def test_what_is_not_published_is_not_in_the_book(database: Database, publication: str) -> None:
    outcome = await given_pledge(database, publication=publication)

    assert outcome.recorded.entry is None
    assert await held(database) == {}


async def test_joint_donors_are_kept_in_their_order(database: Database) -> None:
    await given_pledge(database, joint_donors=("CA", "ES"))

    found = await rows(database, "SELECT p.code FROM pledge_donor JOIN party AS p ON p.id = party_id ORDER BY position")
    assert [row["code"] for row in found] == ["CA", "ES"]


async def test_a_pledge_takes_effect_when_it_surely_was_announced(database: Database) -> None:
    outcome = await given_pledge(database, announced="2021-06/2021-07")

    [row] = await rows(database, "SELECT effective_on FROM journal_entry WHERE sequence = $1", outcome.recorded.entry)
    assert str(row["effective_on"]) == "2021-07-31"


async def test_instalments_and_earmark_are_kept_with_their_line(database: Database) -> None:
    instalments = (PledgedInstalment(due="2022-03", amount="60.00"), PledgedInstalment(due="2023", amount="40.00"))
    earmark = Earmark(modality="H", states=("HN",), period="2021/2022")
    await do(database, record_pledge, pledge("P1", line(instalments=instalments, earmark=earmark)))

    due = await rows(database, "SELECT due_latest, amount_minor FROM instalment ORDER BY position")
    assert [(str(row[0]), row[1]) for row in due] == [("2022-03-31", 6000), ("2023-12-31", 4000)]
    [row] = await rows(database, "SELECT earmark_states, earmark_period_latest FROM pledge_line")
    assert (row[0], str(row[1])) == (["HN"], "2022-12-31")


async def test_exact_lines_must_add_up_to_an_exact_pledge(database: Database) -> None:
    command = pledge("P1", line("60.00"), line("39.00"), amount=stated("100.00"))
    refusal = await refused(do(database, record_pledge, command), "LINES_DO_NOT_ADD_UP")

    assert refusal.facts["difference"] == "1.00"


async def test_vague_lines_need_not_add_up(database: Database) -> None:
    lines = (line(stated=stated("60.00", qualifier="MORE_THAN")), line("30.00"))
    await do(database, record_pledge, pledge("P1", *lines, amount=stated("100.00")))

    assert await held(database) == {"PLEDGED P1": "60.00", "PLEDGED P1.2": "30.00"}


async def test_a_pledge_is_refused(database: Database) -> None:
    unknown = (line(stated=stated(None, None)),)
    cases: list[tuple[dict[str, Any], str]] = [
        ({"code": "no code!"}, "CODE_MALFORMED"),
        ({"lines": ()}, "LINES_MISSING"),
        ({"donor": "XX"}, "PARTY_NOT_FOUND"),
        ({"joint_donors": ("ES", "ES")}, "PARTY_TWICE"),
        ({"announced": "yesterday"}, "DATE_NOT_EDTF"),
        ({"announced": "2021-02-30"}, "DATE_IMPOSSIBLE"),
        ({"period": "2022/2021"}, "DATE_INTERVAL_REVERSED"),
        ({"event": "NONE"}, "EVENT_NOT_FOUND"),
        ({"document": "NONE"}, "DOCUMENT_NOT_FOUND"),
        ({"sources": ()}, "SOURCE_MISSING"),
        ({"sources": (Source("NONE"),)}, "DOCUMENT_NOT_FOUND"),
        ({"confidence": "D"}, "CONFIDENCE_UNKNOWN"),
        ({"purpose": {"es": "x"}}, "ENGLISH_MISSING"),
        ({"legal_status": "FIRM"}, "LEGAL_STATUS_UNKNOWN"),
        ({"publication": "SECRET"}, "PUBLICATION_UNKNOWN"),
        ({"duplicate_of": "NONE"}, "PLEDGE_NOT_FOUND"),
        ({"amount": stated("100.00", qualifier="SOME")}, "QUALIFIER_UNKNOWN"),
        ({"amount": stated("100.00", qualifier="UNKNOWN")}, "AMOUNT_NOT_UNKNOWN"),
        ({"amount": stated("100.00", usd="101.00")}, "USD_DIFFERS"),
        ({"amount": stated("100.00", "EUR"), "fx_rate": "x", "fx_source": "ECB"}, "RATE_NOT_USABLE"),
        ({"amount": stated("100.00", "EUR"), "fx_rate": "1.1"}, "RATE_WITHOUT_SOURCE"),
        (
            {"amount": stated("100.00", "EUR"), "fx_rate": "1.1", "fx_source": "x", "fx_method": "x"},
            "FX_METHOD_UNKNOWN",
        ),
    ]
    await each_is_refused(
        database, record_pledge, [(pledge(**{"lines": unknown, **more}), code) for more, code in cases]
    )


async def test_a_line_is_refused(database: Database) -> None:
    cases = [
        (line("0.00"), "AMOUNT_NOT_POSITIVE"),
        (line("-5.00"), "AMOUNT_NOT_POSITIVE"),
        (line("1.234"), "AMOUNT_TOO_PRECISE"),
        (line("1e3"), "AMOUNT_NOT_A_NUMBER"),
        (line("5.00", "XYZ"), "UNKNOWN_CURRENCY"),
        (line(stated=stated("5.00", None)), "CURRENCY_MISSING"),
        (line(channel="PIGEON"), "CHANNEL_UNKNOWN"),
        (line(channel="FUND"), "FUND_MISSING"),
        (line(channel="OTHER", fund="FUND"), "FUND_WITHOUT_CHANNEL"),
        (line(channel="FUND", fund="NONE"), "FUND_NOT_FOUND"),
        (line(modality="GIFT"), "MODALITY_UNKNOWN"),
        (line(channel="OTHER", channel_parties=("XX",)), "PARTY_NOT_FOUND"),
        (line(earmark=Earmark(modality="M")), "EARMARK_MODALITY_UNKNOWN"),
        (line(earmark=Earmark(period="soon")), "DATE_NOT_EDTF"),
        (line(earmark=Earmark(states=("HN", "ES"))), "STATE_NOT_FOUND"),
        (line(earmark=Earmark(pillars=("P9",))), "PILLAR_NOT_FOUND"),
        (line(earmark=Earmark(sectors=("112", "999"))), "SECTOR_NOT_FOUND"),
        (line(earmark=Earmark(sectors=("",))), "SECTOR_NOT_FOUND"),
        (line(earmark=Earmark(needs=("N9",))), "NEED_NOT_FOUND"),
        (line(earmark=Earmark(projects=("NONE",))), "PROJECT_NOT_FOUND"),
        (line(earmark=Earmark(populations=("NOBODY",))), "POPULATION_NOT_FOUND"),
        (line(earmark=Earmark(vulnerable_groups=("NOBODY",))), "VULNERABLE_GROUP_NOT_FOUND"),
        (line(instalments=(PledgedInstalment(due="2022", amount="100.01"),)), "INSTALMENTS_EXCEED_LINE"),
    ]
    await each_is_refused(database, record_pledge, [(pledge("P1", one), code) for one, code in cases])


async def test_lines_worth_more_than_their_pledge_are_refused(database: Database) -> None:
    lines = (line(stated=stated("10.00", "EUR", usd="25.00")), line("10.00", "EUR"))
    command = pledge("P1", *lines, amount=stated("20.00", "EUR", usd="24.00"))

    await refused(do(database, record_pledge, command), "USD_EXCEEDED")


async def test_a_code_is_used_once(database: Database) -> None:
    await given_pledge(database)

    await refused(given_pledge(database), "CODE_TAKEN")


async def test_what_is_yet_to_be_announced_is_a_draft(database: Database) -> None:
    await refused(do(database, record_pledge, pledge(announced="2999-06")), "DATE_IN_FUTURE")
    await do(database, record_pledge, pledge(announced="2999-06", publication="DRAFT"))


async def test_an_earmark_for_a_draft_need_is_there_for_those_only_who_may_see_it(database: Database) -> None:
    await given_need(database, "DRAFT", publication="DRAFT", state="HN", plan="PLAN-HN")
    command = pledge("P1", line(channel="OTHER", earmark=Earmark(needs=("DRAFT",))))

    spain = Actor("es", Role.MEMBER, party="ES")
    refusal = await refused(do(database, record_pledge, command, spain), "NEED_NOT_FOUND")
    assert refusal.field == ("lines", "0", "earmark", "needs", "0")
    await do(database, record_pledge, command, Actor("secretariat", Role.SECRETARIAT))
