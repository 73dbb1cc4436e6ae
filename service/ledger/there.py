"""What accounts held from a day on: an act of an earlier day takes what was there then, and leaves what came later."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Final

from service.ledger.post import Holding
from service.writing.work import Work

# The least that each account held at the end of that day and of every later one.
LEAST: Final = """
    SELECT running.id, least(max(running.on_the_day), min(running.balance) FILTER (WHERE running.day > :day)) AS least
      FROM (SELECT moved.id, moved.day, sum(moved.amount) OVER (PARTITION BY moved.id ORDER BY moved.day) AS balance,
                   coalesce(sum(moved.amount) FILTER (WHERE moved.day <= :day) OVER (PARTITION BY moved.id), 0)
                       AS on_the_day
              FROM (SELECT t.to_account AS id, t.effective_on AS day, t.amount FROM transfer AS t
                     WHERE t.to_account = ANY (cast(:accounts AS bigint[]))
                     UNION ALL
                    SELECT t.from_account, t.effective_on, -t.amount FROM transfer AS t
                     WHERE t.from_account = ANY (cast(:accounts AS bigint[]))) AS moved
           ) AS running
     GROUP BY running.id
"""


async def there_since(work: Work, holdings: Iterable[Holding], day: date) -> list[Holding]:
    """Return locked holdings with no more than each had from a day on, at the end of every day; today's as they are.

    What came into an account after the day, or was spoken for since, is not offered to an act of that day.
    """
    found = list(holdings)
    if day >= datetime.now(tz=UTC).date() or not found:
        return found
    values = {"day": day, "accounts": [one.account_id for one in found]}
    least = {row.id: max(0, int(row.least)) for row in await work.session.execute_text(LEAST, values)}
    return [replace(one, balance=min(one.balance, least.get(one.account_id, one.balance))) for one in found]
