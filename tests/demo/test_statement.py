"""The fund's statement equals its recomputation from the raw transfers, at any pair of days; its parts add up."""

import random
import sys
from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from service.database.engine import Database
from service.giving.earmark import Earmark, tightness
from tests.given.acting import rows
from tests.given.asking import ask, codes_refused

FUND = "DEMO-FUND"
SEED = 20231107
FLOWS = "contributions interest returned sources disbursed fees refunds uses obligated spent complete"
STOCKS = "balance available restricted unrestricted reserved advanced"
SHOWN = f"{FLOWS} opening {{ {STOCKS} }} closing {{ {STOCKS} }}"
QUERY = f"""
query ($from: Date, $to: Date, $moment: Moment) {{ fund(code: "{FUND}") {{
  statement(from: $from, to: $to, moment: $moment) {{
  from to sheets {{ ...Sheet }} usd {{ ...Sheet }} }} }} }}
fragment Sheet on FundStatementSheet {{
  currency {SHOWN} donors {{ donor {{ code }} share {SHOWN} }} restrictions {{ category share {SHOWN} }} }}
"""
SETS = ("states", "pillars", "sectors", "needs", "projects", "populations", "vulnerable_groups")
TRANSFERS = f"""
    SELECT t.sequence, t.effective_on, t.amount, t.amount_usd, a.unit, a.stage, b.stage, d.code, l.earmark_modality,
           l.earmark_period_edtf, {", ".join(f"l.earmark_{name}" for name in SETS)}
      FROM transfer AS t JOIN account AS a ON a.id = t.from_account JOIN account AS b ON b.id = t.to_account
      JOIN pledge_line AS l ON l.id = coalesce(b.line_id, a.line_id) JOIN pledge AS p ON p.id = l.pledge_id
      JOIN party AS d ON d.id = p.donor_id JOIN fund AS f ON f.id = l.fund_id WHERE f.code = $1
"""  # noqa: S608  names of columns
NAMES = {
    ("FX", "RECEIVED"): "contributions",
    ("PLEDGED", "RECEIVED"): "contributions",
    ("COMMITTED", "RECEIVED"): "contributions",
    ("INTEREST", "RECEIVED"): "interest",
    ("DISBURSED", "RECEIVED"): "returned",
    ("OBLIGATED", "DISBURSED"): "disbursed",
    ("RECEIVED", "FEE"): "fees",
    ("RECEIVED", "RETURNED"): "refunds",
    ("RECEIVED", "OBLIGATED"): "obligated",
    ("DISBURSED", "SPENT"): "spent",
}
"""What each movement is in a statement; the other way round, as a reversal or a voided approval goes, it is less."""
OF_THE_FUND = {"RECEIVED", "OBLIGATED", "DISBURSED", "SPENT"}


async def recomputed(
    database: Database, first: date | None, last: date, known: int = sys.maxsize
) -> dict[tuple[str, str, int], Counter[str]]:
    """Return minor units of every figure by sheet, donor and category, with a plain loop over the transfers."""
    found: dict[tuple[str, str, int], Counter[str]] = {}
    for number, day, amount, cents, unit, left, came, donor, modality, period, *sets in await rows(
        database, TRANSFERS, FUND
    ):
        if day > last or number > known or not {left, came} & OF_THE_FUND:
            continue
        earmark = Earmark(modality=modality, period=period, **dict(zip(SETS, map(tuple, sets), strict=True)))
        for sheet, value in ((unit, amount), ("", cents)):
            into = found.setdefault((sheet, donor, tightness(earmark)[0]), Counter())
            for stage, sign in ((left, -1), (came, 1)):
                into[f"closing {stage}"] += sign * (value or 0)
                into[f"opening {stage}"] += sign * (value or 0) if first and day < first else 0
            if first is None or day >= first:
                name, sign = (NAMES.get((left, came)), 1) if (left, came) in NAMES else (NAMES.get((came, left)), -1)
                into[str(name)] += sign * (value or 0)
    return found


def minor(text: str) -> int:
    return int(Decimal(text) * 100)


def added(parts: Iterable[Counter[str]]) -> Counter[str]:
    """Add figures up; what is below zero stays, unlike in a sum of counters."""
    whole = Counter[str]()
    for part in parts:
        whole.update(part)
    return whole


def agrees(shown: dict[str, Any], expected: Counter[str]) -> None:
    """Compare one sheet, or a part of one, with the recomputation."""
    for name in set(NAMES.values()):
        assert minor(shown[name]) == expected[name], name
    for when in ("opening", "closing"):
        position = shown[when]
        assert minor(position["available"]) == expected[f"{when} RECEIVED"]
        assert minor(position["reserved"]) == expected[f"{when} OBLIGATED"]
        assert minor(position["advanced"]) == expected[f"{when} DISBURSED"]
        assert minor(position["balance"]) == minor(position["available"]) + minor(position["reserved"])
        assert minor(position["available"]) == minor(position["restricted"]) + minor(position["unrestricted"])
    change = minor(shown["sources"]) - minor(shown["uses"])
    assert minor(shown["opening"]["balance"]) + change == minor(shown["closing"]["balance"])


def pairs() -> list[tuple[date | None, date]]:
    dice = random.Random(SEED)
    days = sorted(date(2023, 2, 1) + timedelta(days=dice.randrange(1_060)) for _ in range(24))
    return [
        (None, date(2025, 12, 31)),
        (date(2024, 1, 1), date(2024, 12, 31)),
        *zip(days[::2], days[1::2], strict=True),
    ]


async def test_a_statement_equals_its_recomputation_between_fourteen_pairs_of_days(demo: Database) -> None:
    told = Counter[str]()
    for first, last in pairs():
        given = {"from": first and first.isoformat(), "to": last.isoformat()}
        statement = (await ask(demo, QUERY, given))["fund"]["statement"]
        expected = await recomputed(demo, first, last)
        sheets = {sheet["currency"]: sheet for sheet in statement["sheets"]} | {"": statement["usd"]}
        assert {name for name, _, _ in expected} <= set(sheets), (SEED, given)
        for name, sheet in sheets.items():
            of_sheet = {key[1:]: figures for key, figures in expected.items() if key[0] == name}
            agrees(sheet, added(of_sheet.values()))
            for part in sheet["donors"]:
                agrees(part, added(one for (donor, _), one in of_sheet.items() if donor == part["donor"]["code"]))
            for part in sheet["restrictions"]:
                agrees(part, added(one for (_, category), one in of_sheet.items() if category == part["category"]))
            free = added(one for (_, category), one in of_sheet.items() if category == 1)
            assert minor(sheet["closing"]["unrestricted"]) == free["closing RECEIVED"], (SEED, given)
            told.update(figure for figure in FLOWS.split()[:-1] if minor(sheet[figure]))
    assert set(told) == set(FLOWS.split()[:-1]), told


async def test_parts_add_up_to_their_sheet_and_shares_to_a_hundred(demo: Database) -> None:
    for first, last in pairs():
        given = {"from": first and first.isoformat(), "to": last.isoformat()}
        statement = (await ask(demo, QUERY, given))["fund"]["statement"]
        for sheet in [*statement["sheets"], statement["usd"]]:
            for parts in (sheet["donors"], sheet["restrictions"]):
                for figure in FLOWS.split()[:-1]:
                    assert sum(minor(part[figure]) for part in parts) == minor(sheet[figure]), (SEED, given, figure)
                for when in ("opening", "closing"):
                    for stock in STOCKS.split():
                        assert sum(minor(part[when][stock]) for part in parts) == minor(sheet[when][stock])
                shares = [Decimal(part["share"]) for part in parts if part["share"] is not None]
                assert sum(shares) == (100 if minor(sheet["contributions"]) > 0 else 0), (
                    SEED,
                    given,
                    sheet["currency"],
                )


async def test_the_closing_of_today_is_what_the_book_holds(demo: Database) -> None:
    query = f"""{{ fund(code: "{FUND}") {{ available {{ amount currency }} balances {{ stage unit amount usd }}
                statement {{ sheets {{ currency closing {{ available reserved advanced }} }}
                             usd {{ complete closing {{ available }} }} }} }} }}"""
    fund = (await ask(demo, query))["fund"]
    held = {(one["stage"], one["unit"]): one["amount"] for one in fund["balances"]}
    assert len(fund["statement"]["sheets"]) == len(fund["available"]) > 0
    for sheet, available in zip(fund["statement"]["sheets"], fund["available"], strict=True):
        assert sheet["closing"]["available"] == available["amount"]
        assert sheet["closing"]["reserved"] == held["OBLIGATED", sheet["currency"]]
        assert sheet["closing"]["advanced"] == held["DISBURSED", sheet["currency"]]
    received = [one["usd"] for one in fund["balances"] if one["stage"] == "RECEIVED"]
    assert minor(fund["statement"]["usd"]["closing"]["available"]) == sum(minor(one) for one in received if one)


async def test_one_statement_closes_where_the_next_opens(demo: Database) -> None:
    first = await ask(demo, QUERY, {"to": "2024-06-30"})
    second = await ask(demo, QUERY, {"from": "2024-07-01", "to": "2025-12-31"})
    closing = first["fund"]["statement"]["usd"]["closing"]
    assert closing == second["fund"]["statement"]["usd"]["opening"]
    assert minor(closing["balance"]) > 0


async def test_a_statement_is_refused_where_its_days_are_the_wrong_way_round(demo: Database) -> None:
    assert await codes_refused(demo, QUERY, {"from": "2024-02-02", "to": "2024-02-01"}) == ["PERIOD_REVERSED"]
    assert await codes_refused(demo, QUERY, {"from": "2099-01-01"}) == ["PERIOD_REVERSED"]
    assert (await ask(demo, QUERY, {"from": "2024-02-02", "to": "2024-02-02"}))["fund"]["statement"][
        "to"
    ] == "2024-02-02"


async def test_a_statement_is_of_what_was_known_at_a_moment(demo: Database) -> None:
    [(first, last, half)] = await rows(
        demo, "SELECT min(sequence), max(sequence), percentile_disc(0.5) WITHIN GROUP (ORDER BY sequence) FROM transfer"
    )
    [(then,)] = await rows(demo, "SELECT recorded_at FROM journal_entry WHERE sequence = $1", half)
    given = {"from": "2024-01-01", "to": "2025-12-31"}
    shown = (await ask(demo, QUERY, given | {"moment": {"sequence": half}}))["fund"]["statement"]["usd"]
    expected = await recomputed(demo, date(2024, 1, 1), date(2025, 12, 31), half)
    agrees(shown, added(one for key, one in expected.items() if not key[0]))
    assert minor(shown["sources"]) > 0
    assert (await ask(demo, QUERY, given | {"moment": {"known": then.isoformat()}}))["fund"]["statement"][
        "usd"
    ] == shown
    assert (await ask(demo, QUERY, given | {"moment": {"sequence": last}}))["fund"]["statement"]["usd"] != shown
    early = {"from": "2024-01-01", "moment": {"effective": "2025-12-31", "sequence": half}}
    assert (await ask(demo, QUERY, early))["fund"]["statement"]["usd"] == shown
    assert await codes_refused(demo, QUERY, {"moment": {"sequence": -first}}) == ["SEQUENCE_NEGATIVE"]
    reversed_days = {"from": "2024-02-02", "moment": {"effective": "2024-02-01"}}
    assert await codes_refused(demo, QUERY, reversed_days) == ["PERIOD_REVERSED"]
