"""Who holds an office, and who is a member, on a day: what surely began and has not surely ended."""

import pytest

from service.database.engine import Database
from service.registry.record_grouping import RecordGrouping, record_grouping
from service.registry.record_membership import RecordMembership, record_membership
from service.registry.record_office_term import RecordOfficeTerm, record_office_term
from tests.given.acting import record
from tests.given.asking import ask
from tests.given.registry import SOURCES, given_party

HOLDERS = "query Q($on: Date!) { officeTerms(office: PLATFORM_CHAIR, on: $on) { holders { code } } }"
MEMBERS = "query Q($on: Date!) { grouping(code: MIRPS) { members(on: $on) { party { code } } } }"


async def _term(
    database: Database, holder: str, start: str, end: str | None = None, part_of: str | None = None
) -> None:
    await given_party(database, holder)
    command = RecordOfficeTerm(
        code=f"T-{holder}",
        office="PLATFORM_CHAIR",
        from_edtf=start,
        to_edtf=end,
        status="HELD",
        holders=(holder,),
        part_of=part_of,
        sources=SOURCES,
    )
    await record(database, record_office_term, command)


async def _holders(database: Database, day: str) -> list[str]:
    terms = (await ask(database, HOLDERS, {"on": day}))["officeTerms"]
    return [holder["code"] for term in terms for holder in term["holders"]]


async def test_the_day_of_a_hand_over_belongs_to_the_new_holder(database: Database) -> None:
    await _term(database, "PA", "2023-01-01", "2024-01-24")
    await _term(database, "BZ", "2024-01-24", "2024-12-05")
    days = ["2022-12-31", "2023-01-01", "2024-01-23", "2024-01-24", "2024-12-04", "2024-12-05"]
    assert [await _holders(database, day) for day in days] == [[], ["PA"], ["PA"], ["BZ"], ["BZ"], []]


@pytest.mark.parametrize("end", [None, "XXXX", "2022-09-21/..", "2022-09-21/2025", "2025"])
async def test_an_end_nobody_is_sure_of_comes_when_a_successor_has_surely_begun(
    database: Database, end: str | None
) -> None:
    await _term(database, "CA", "2021-07", end)
    await _term(database, "US", "2022-09-21/2023-01-01")
    days = ["2021-07-30", "2021-07-31", "2022-12-31", "2023-01-01", "2024-06-01"]
    assert [await _holders(database, day) for day in days] == [[], ["CA"], ["CA"], ["US"], ["US"]]


async def test_between_vague_terms_that_follow_each_other_there_is_no_vacancy(database: Database) -> None:
    await _term(database, "GT", "2021-06-10", "2021-11/2021-12")
    await _term(database, "HN", "2022-01-01/2022-09-20", "2022-12")
    await _term(database, "PA", "2022-12-13/2023-01-01")
    days = ["2021-12-31", "2022-01-01", "2022-09-21", "2022-12-31", "2023-01-01"]
    assert [await _holders(database, day) for day in days] == [["GT"], ["HN"], ["HN"], ["HN"], ["PA"]]


@pytest.mark.parametrize("end", ["2019-03-31", "2019-03"])
async def test_a_gap_stays_a_gap(database: Database, end: str) -> None:
    await _term(database, "GT", "2018", end)
    await _term(database, "HN", "2021")
    days = ["2019-03-30", "2019-04-01", "2021-06-01", "2021-12-31"]
    assert [await _holders(database, day) for day in days] == [["GT"], [], [], ["HN"]]


async def test_a_vague_start_waits_for_the_term_right_before_it(database: Database) -> None:
    await _term(database, "MX", "2019", "2021-12")
    await _term(database, "SV", "2022-01-01", "2022-06-01")
    await _term(database, "GT", "2022-01/2022-09")
    days = ["2021-12-31", "2022-05-31", "2022-06-01"]
    assert [await _holders(database, day) for day in days] == [["MX"], ["SV"], ["GT"]]


async def test_a_holder_does_not_come_back_when_the_successor_has_left(database: Database) -> None:
    await _term(database, "CA", "2021")
    await _term(database, "US", "2023", "2024")
    assert await _holders(database, "2025-06-01") == []


async def test_a_unit_of_a_term_follows_nobody_but_another_unit(database: Database) -> None:
    await _term(database, "OAS", "2017")
    await _term(database, "UNIT-1", "2018", part_of="T-OAS")
    await _term(database, "UNIT-2", "2020", part_of="T-OAS")
    assert await _holders(database, "2019-06-01") == ["OAS", "UNIT-1"]
    assert await _holders(database, "2021-06-01") == ["OAS", "UNIT-2"]


async def test_of_two_that_began_at_once_one_is_answered(database: Database) -> None:
    await _term(database, "CA", "2021")
    await _term(database, "US", "2021")
    assert await _holders(database, "2022-06-01") == ["US"]


async def test_a_member_is_one_from_the_last_day_its_start_may_mean_to_the_last_its_end_may(database: Database) -> None:
    await given_party(database, "SV")
    await record(
        database,
        record_grouping,
        RecordGrouping(code="MIRPS", kind="FRAMEWORK", name={"en": "MIRPS"}, from_edtf="2017", sources=SOURCES),
    )
    command = RecordMembership(
        code="M1",
        grouping="MIRPS",
        party="SV",
        from_edtf="2019-04/2019-11-08",
        to_edtf="2021-05/2021-06",
        status="ENDED",
        sources=SOURCES,
    )
    await record(database, record_membership, command)
    days = ["2019-11-07", "2019-11-08", "2021-06-29", "2021-06-30"]
    found = [len((await ask(database, MEMBERS, {"on": day}))["grouping"]["members"]) for day in days]
    assert found == [0, 1, 1, 0]
