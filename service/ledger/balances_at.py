"""What every account held at a moment: the sum of its transfers that were true by a day and known by a time."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Protocol


class Reads(Protocol):
    """A session that runs a statement with numbered parameters and gives its rows."""

    async def fetch_rows(self, sql: str, args: Sequence[object] = ()) -> list[Any]:
        """Return the rows of a statement."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A point in both times; what is None has no bound.

    Attributes:
        effective: only what was true by the end of this day.
        known: only what had been recorded by this time.
        sequence: only what had been recorded up to this entry.
    """

    effective: date | None = None
    known: datetime | None = None
    sequence: int | None = None


@dataclass(frozen=True, slots=True)
class Balance:
    """Minor units of the account's unit, cents where their value is known, and minor units for which it is not."""

    balance: int
    balance_usd: int
    unvalued: int


def balances_sql(
    effective: str = "NULL::date", known: str = "NULL::timestamptz", sequence: str = "NULL::bigint"
) -> str:
    """Return a SELECT of (account_id, balance, balance_usd, unvalued) for every account that ever moved by the moment.

    Args:
        effective: an SQL expression of the day, such as "$1::date"; null means no bound. Never text of a caller.
        known: the same of the time; times and sequences run alike, so it becomes the last sequence known by then.
        sequence: the same of the entry.
    """
    return f"""
        SELECT moved.account_id, sum(moved.amount) AS balance, sum(moved.usd) AS balance_usd,
               sum(moved.unvalued) AS unvalued
          FROM transfer AS t
         CROSS JOIN LATERAL (VALUES
               (t.to_account, t.amount, coalesce(t.amount_usd, 0),
                CASE WHEN t.amount_usd IS NULL THEN t.amount ELSE 0 END),
               (t.from_account, -t.amount, -coalesce(t.amount_usd, 0),
                CASE WHEN t.amount_usd IS NULL THEN -t.amount ELSE 0 END)) AS moved (account_id, amount, usd, unvalued)
         WHERE ({effective} IS NULL OR t.effective_on <= {effective})
           AND ({sequence} IS NULL OR t.sequence <= {sequence})
           AND ({known} IS NULL
                OR t.sequence <= (SELECT coalesce(max(e.sequence), 0) FROM journal_entry AS e
                                   WHERE e.recorded_at <= {known}))
         GROUP BY moved.account_id"""  # noqa: S608  expressions of ours, see Args


async def balances_at(session: Reads, moment: Moment) -> dict[int, Balance]:
    """Return what the accounts held at a moment, by account; those that never moved by then are missing."""
    sql = balances_sql("$1::date", "$2::timestamptz", "$3::bigint")
    rows = await session.fetch_rows(sql, (moment.effective, moment.known, moment.sequence))
    return {row["account_id"]: Balance(row["balance"], row["balance_usd"], row["unvalued"]) for row in rows}
