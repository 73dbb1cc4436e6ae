"""A line of a draft pledge is mended where it stands."""

from typing import Any

import pytest

from service.access.bounds import guard_for
from service.database.engine import Database
from service.giving.pledged_line import PledgedInstalment
from service.giving.publish_pledge import PublishPledge, publish_pledge
from service.giving.record_pledge import record_pledge
from service.giving.revise_pledge import RevisePledge, revise_pledge
from service.giving.withdraw_pledge import WithdrawPledge, withdraw_pledge
from service.reading.selection import Viewer
from service.registry.stating import Source
from service.writing.actor import Actor, Role
from service.writing.fingerprint import Command
from service.writing.operation import Act, perform
from tests.given.acting import SECRETARIAT, happens_once, leaves_nothing
from tests.given.acting import rows as rows_of
from tests.given.asking import ask
from tests.given.giving import given_pledge, line, pledge, stated
from tests.given.ground import do
from tests.given.looking import held, refused, worth
from tests.given.registry import SOURCES, given_document
from tests.given.waiting import at_once

SPAIN = Actor("ES delegation", Role.MEMBER, party="ES")
SEES = Viewer("SECRETARIAT", "secretariat")
ASKED = """{ pledge(code: "P1") { amount { amount usd qualifier } lines { amount { amount usd currency qualifier } }
  revisions { code } } }"""
STATED = "SELECT stated_minor, stated_usd_minor, qualifier FROM pledge"
LINES = "SELECT stated_minor, unit, qualifier, stated_usd_minor, value_usd_minor FROM pledge_line ORDER BY position"


def revision(amount: str = "150.00", currency: str = "USD", **more: Any) -> RevisePledge:
    qualifier = more.pop("qualifier", None)
    given = {"code": "V1", "pledge": "P1", "revised": "2022", "sources": SOURCES, **more}
    return RevisePledge(amount=stated(amount, currency, qualifier), **given)


async def own(database: Database, act: Act, command: Command) -> object:
    """Do an act as the member whose draft it is."""
    return await perform(database, act, command, SPAIN, guard=guard_for(act.__name__, SPAIN))


async def shown(database: Database, known: str | None = None) -> dict[str, Any]:
    asked = ASKED if known is None else ASKED.replace('code: "P1"', f'code: "P1", moment: {{ known: "{known}" }}')
    found: dict[str, Any] = (await ask(database, asked, viewer=SEES))["pledge"]
    return found


@pytest.mark.parametrize("publication", ["DRAFT", "EMBARGOED"])
async def test_it_promises_the_new_total_and_is_published_so(database: Database, publication: str) -> None:
    await given_pledge(database, amount="100.00", currency="EUR", usd="120.00", publication=publication)
    await own(database, revise_pledge, revision("150.00", "EUR", qualifier="AT_LEAST"))

    assert await held(database) == {}
    mended = {"amount": "150.00", "usd": "180.00", "qualifier": "AT_LEAST"}
    assert await shown(database) == {
        "amount": mended,
        "lines": [{"amount": {**mended, "currency": "EUR"}}],
        "revisions": [],
    }
    await own(database, publish_pledge, PublishPledge(pledge="P1"))
    assert (await held(database), await worth(database)) == ({"PLEDGED P1 EUR": "150.00"}, {"PLEDGED P1 EUR": 18000})
    assert (await shown(database))["revisions"] == []


async def test_its_whole_goes_along_with_one_of_its_lines(database: Database) -> None:
    lines = (line("60.00"), line("40.00"))
    await do(database, record_pledge, pledge("P1", *lines, amount=stated("100.00"), publication="DRAFT"))
    await refused(own(database, revise_pledge, revision("90.00")), "LINE_NOT_NAMED")
    await own(database, revise_pledge, revision("90.00", line=2))

    assert await rows_of(database, STATED) == [(15000, None, "EXACT")]
    assert [one[0] for one in await rows_of(database, LINES)] == [6000, 9000]


async def test_the_first_amount_of_a_line_fits_the_whole(database: Database) -> None:
    lines = (line("60.00"), line(None, None))
    await do(database, record_pledge, pledge("P1", *lines, amount=stated("100.00"), publication="DRAFT"))
    await refused(own(database, revise_pledge, revision("41.00", line=2)), "LINES_DO_NOT_ADD_UP")
    await own(database, revise_pledge, revision("40.00", line=2))

    assert (await rows_of(database, LINES))[1] == (4000, "USD", "EXACT", None, 4000)


async def test_its_instalments_stay_within_the_line(database: Database) -> None:
    parts = (PledgedInstalment(due="2030", amount="80.00"),)
    await do(database, record_pledge, pledge("P1", line(instalments=parts), publication="DRAFT"))

    await refused(own(database, revise_pledge, revision("79.99")), "INSTALMENTS_EXCEED_LINE")
    await own(database, revise_pledge, revision("80.00"))


async def test_once_published_nobody_reads_that_it_was_mended(database: Database) -> None:
    await given_pledge(database, publication="DRAFT")
    await given_document(database, "LATER")
    later = (*SOURCES, Source("LATER"))
    await own(database, revise_pledge, revision(sources=later))
    await own(database, revise_pledge, revision("160.00", code="V2", sources=later))
    await own(database, publish_pledge, PublishPledge(pledge="P1"))

    found = await ask(database, '{ pledge(code: "P1") { sources { document { code } aspect } } }')
    assert found["pledge"]["sources"] == [
        {"document": {"code": "DOC"}, "aspect": None},
        {"document": {"code": "LATER"}, "aspect": None},
    ]


async def test_what_it_said_before_stays_readable_at_its_moment(database: Database) -> None:
    await given_pledge(database, amount="100.00", currency="EUR", usd="120.00", publication="DRAFT")
    before = await shown(database)
    [(known,)] = await rows_of(database, "SELECT to_char(clock_timestamp(), 'YYYY-MM-DD\"T\"HH24:MI:SS.USOF:00')")
    await own(database, revise_pledge, revision("150.00", "EUR"))
    assert await shown(database, known) == before
    await own(database, publish_pledge, PublishPledge(pledge="P1"))
    await do(database, revise_pledge, revision("200.00", "EUR", code="V2"))

    assert await shown(database, known) == before


async def test_it_is_refused(database: Database) -> None:
    await given_pledge(database, publication="DRAFT")
    cases: list[tuple[RevisePledge, str]] = [
        (revision("100.00"), "NOTHING_CHANGES"),
        (revision(currency="EUR"), "UNIT_DIFFERS"),
        (revision(line=2), "LINE_NOT_FOUND"),
        (revision(revised="2021-06-09"), "REVISION_TOO_EARLY"),
        (revision(revised="2999"), "DATE_IN_FUTURE"),
        (revision(amount="0"), "AMOUNT_NOT_POSITIVE"),
        (revision(sources=()), "SOURCE_MISSING"),
        (revision(illustrative=True), "ILLUSTRATIVE_DIFFERS"),
        (revision(code=" "), "CODE_MALFORMED"),
    ]
    for command, code in cases:
        await refused(perform(database, revise_pledge, command, SECRETARIAT), code)
    await refused(do(database, revise_pledge, revision()), "PLEDGE_NOT_FOUND")  # the fund may not see it
    await given_pledge(database, "P2")
    await given_pledge(database, "AGAIN", publication="DRAFT", duplicate_of="P2")
    await refused(own(database, revise_pledge, revision(pledge="AGAIN")), "PLEDGE_IS_DUPLICATE")


async def test_one_of_a_day_to_come_is_mended_today(database: Database) -> None:
    await given_pledge(database, publication="DRAFT", announced="2999")
    [(today,)] = await rows_of(database, "SELECT to_char(timezone('UTC', now()), 'YYYY-MM-DD')")
    await own(database, revise_pledge, revision(revised=today))

    assert (await shown(database))["amount"]["amount"] == "150.00"


async def test_nobody_mends_what_is_published_or_withdrawn_meanwhile(database: Database, database_url: str) -> None:
    await given_pledge(database, publication="DRAFT")
    acts = [own(database, publish_pledge, PublishPledge(pledge="P1")), own(database, revise_pledge, revision())]
    assert await at_once(database_url, "pledge WHERE code = 'P1'", acts) == ["ok", "ok"]
    assert await held(database) == {"PLEDGED P1": "150.00"}
    [(entries, revisions)] = await rows_of(
        database,
        "SELECT (SELECT count(*) FROM journal_entry WHERE kind LIKE '%PLEDGE'), (SELECT count(*) FROM pledge_revision)",
    )
    assert (entries, revisions) in {(1, 0), (2, 1)}

    await given_pledge(database, "P2", publication="DRAFT")
    withdrawn = WithdrawPledge(pledge="P2", withdrawn="2022", sources=SOURCES)
    acts = [own(database, withdraw_pledge, withdrawn), own(database, revise_pledge, revision(code="V2", pledge="P2"))]
    ended = await at_once(database_url, "pledge WHERE code = 'P2'", acts)
    assert ended in (["ok", "ok"], ["ok", "DRAFT_WITHDRAWN"])


async def test_a_rehearsal_leaves_nothing(database: Database) -> None:
    await given_pledge(database, publication="DRAFT")
    before = await shown(database)
    assert await leaves_nothing(database, revise_pledge, revision())
    assert await shown(database) == before


async def test_twice_with_one_key_is_once(database: Database) -> None:
    await given_pledge(database, publication="DRAFT")
    assert await happens_once(database, revise_pledge, revision())


async def test_the_whole_stays_what_was_said_of_it_where_a_line_of_another_unit_is_mended(database: Database) -> None:
    whole = stated("100.00", "EUR")
    await do(database, record_pledge, pledge("P1", line("110.00"), amount=whole, publication="DRAFT"))
    await own(database, revise_pledge, revision("150.00", "USD", qualifier="AT_LEAST"))

    [(amount, _, qualifier)] = await rows_of(database, STATED)
    assert (amount, qualifier) == (10000, "EXACT")


async def test_the_whole_does_not_become_less_than_something(database: Database) -> None:
    lines = (line("250.00"), line("50.00"))
    whole = stated("100.00", "USD", "AT_LEAST")
    await do(database, record_pledge, pledge("P1", *lines, amount=whole, publication="DRAFT"))

    await refused(own(database, revise_pledge, revision("120.00", line=1)), "LINES_DO_NOT_ADD_UP")


LARGEST = "900000000000.00"
HALF = "450000000000.00"


async def test_neither_a_line_nor_the_whole_is_worth_then_what_could_not_be_recorded(database: Database) -> None:
    dear = {"amount": "0.01", "currency": "EUR", "usd": "900.00"}
    await given_pledge(database, **dear, publication="DRAFT")
    over = await refused(own(database, revise_pledge, revision("10000000.01", "EUR")), "AMOUNT_TOO_LARGE")
    assert over.field == ("amount",)
    await refused(own(database, revise_pledge, revision(LARGEST, "EUR")), "AMOUNT_TOO_LARGE")
    await own(database, revise_pledge, revision("10000000.00", "EUR"))
    await given_pledge(database, "P2", **dear)

    of_published = revision("10000000.01", "EUR", code="V2", pledge="P2")
    assert (await refused(own(database, revise_pledge, of_published), "AMOUNT_TOO_LARGE")).field == over.field


async def test_its_whole_is_no_more_than_could_be_recorded(database: Database) -> None:
    lines = (line(HALF), line(HALF))
    await do(database, record_pledge, pledge("P1", *lines, amount=stated(LARGEST), publication="DRAFT"))
    over = await refused(own(database, revise_pledge, revision("450000000000.01", line=2)), "AMOUNT_TOO_LARGE")

    assert over.field == ("amount",)
    await own(database, revise_pledge, revision("449999999999.99", line=2))


async def test_an_amount_that_was_not_known_is_worth_no_more_than_could_be_recorded(database: Database) -> None:
    unknown = pledge(
        "P1",
        line(None, None),
        amount=stated(None, "EUR", "UNKNOWN"),
        publication="DRAFT",
        fx_rate="1000000",
        fx_date="2021",
        fx_source="a bank",
    )
    await do(database, record_pledge, unknown)

    over = await refused(own(database, revise_pledge, revision(LARGEST, "EUR")), "AMOUNT_TOO_LARGE")
    assert over.field == ("amount",)
