"""A question that several ask at the same moment is worked out once for them, and never for an earlier moment."""

import asyncio
import time
from collections.abc import Sequence

import pytest

from service.database import sharing
from service.database.engine import Database
from service.database.position import OF_ANY_SERVER
from service.database.reader import Reader
from service.database.sharing import LEAST_SECONDS, LONGEST_SECONDS, MOST_SECONDS, Row, Sharing
from tests.given.registry import given_party

SLOWLY = "SELECT convert_to(count(*)::text, 'UTF8'), pg_sleep(0.002)::text FROM party WHERE code = $1"
MODERATE = 2 * LEAST_SECONDS


class Server:
    """Answers with the number of its statement, when it is told to."""

    def __init__(self) -> None:
        self.begun: list[tuple[str, Sequence[object]]] = []
        self._waiting: list[asyncio.Future[None]] = []

    async def fetch(self, sql: str, args: Sequence[object]) -> Row:
        self.begun.append((sql, args))
        number = len(self.begun)
        self._waiting.append(asyncio.get_running_loop().create_future())
        await self._waiting[-1]
        return str(number).encode(), None

    async def tells(self, place: int) -> None:
        self._waiting[place].set_result(None)
        await turns()


async def turns() -> None:
    for _ in range(5):
        await asyncio.sleep(0)


@pytest.fixture
def slow() -> Server:
    return Server()


@pytest.fixture
def shared(slow: Server) -> Sharing:
    """Statements that take a moderate time, as far as is known."""
    return known(Sharing(slow.fetch), MODERATE)


def known(made: Sharing, seconds: float, *statements: str) -> Sharing:
    made._least.update(dict.fromkeys(map(hash, statements or ("list",)), (seconds, time.perf_counter())))  # noqa: SLF001  what running it would teach
    return made


def asking(made: Sharing, times: int, *args: object, sql: str = "list") -> list[asyncio.Task[Row]]:
    return [asyncio.create_task(made.fetch(sql, args)) for _ in range(times)]


async def test_who_asks_while_it_is_under_way_shares_the_next(slow: Server, shared: Sharing) -> None:
    first = asking(shared, 1)
    await turns()
    others = asking(shared, 5)
    await turns()
    late = asking(shared, 3)
    await turns()
    assert len(slow.begun) == 2  # theirs has not begun: those under way may show an earlier moment
    await slow.tells(0)
    await slow.tells(1)
    await slow.tells(2)

    assert [(await one)[0] for one in (*first, *others, *late)] == [b"1", *[b"2"] * 5, *[b"3"] * 3]
    assert (shared._alone, shared._together) == (set(), {})  # noqa: SLF001  nothing is kept once it is told


async def test_other_values_are_another_question(slow: Server, shared: Sharing) -> None:
    asked = asking(shared, 1, 1)
    await turns()
    asked += [*asking(shared, 1, 1), *asking(shared, 1, True), *asking(shared, 1, "1"), *asking(shared, 1, 1, sql="x")]  # noqa: FBT003  one and true are equal
    await turns()
    assert sorted((sql, repr(args)) for sql, args in slow.begun) == sorted([
        *[("list", "(1,)")] * 2, ("list", "(True,)"), ("list", "('1',)"), ("x", "(1,)"),
    ])  # fmt: skip # a row for each
    assert len(slow.begun) == len(asked)
    for place in range(len(asked)):
        await slow.tells(place)
    assert len({(await one)[0] for one in asked}) == len(asked)


@pytest.mark.parametrize("seconds", [LEAST_SECONDS / 2, MOST_SECONDS * 2])
async def test_what_is_very_quick_or_slow_waits_for_nobody(slow: Server, seconds: float) -> None:
    asked = asking(known(Sharing(slow.fetch), seconds), 3)
    await turns()
    assert len(slow.begun) == len(asked)
    for place in range(3):
        await slow.tells(place)
    await asyncio.gather(*asked)


async def test_a_new_statement_waits_for_nobody(slow: Server) -> None:
    asked = asking(Sharing(slow.fetch), 3)
    await turns()
    assert len(slow.begun) == len(asked)
    for place in range(3):
        await slow.tells(place)
    await asyncio.gather(*asked)


async def test_nothing_is_shared_where_it_is_turned_off(slow: Server) -> None:
    asked = asking(known(Sharing(slow.fetch, on=False), MODERATE), 3)
    await turns()
    assert len(slow.begun) == len(asked)
    for place in range(3):
        await slow.tells(place)
    await asyncio.gather(*asked)


async def test_who_gives_up_takes_it_from_nobody(slow: Server, shared: Sharing) -> None:
    first = asking(shared, 1)
    await turns()
    impatient, patient = asking(shared, 2)
    await turns()
    for one in (*first, impatient):
        one.cancel()
    await turns()
    await slow.tells(1)

    assert (await patient)[0] == b"2"
    assert impatient.cancelled()
    assert (shared._alone, shared._together) == (set(), {})  # noqa: SLF001  as above


async def test_an_error_is_told_to_each_by_their_own_statement() -> None:
    begun = []

    async def broken(sql: str, args: Sequence[object]) -> Row:  # noqa: ARG001  its shape
        begun.append(sql)
        await asyncio.sleep(0)
        raise ZeroDivisionError

    made = known(Sharing(broken), MODERATE)
    told = await asyncio.gather(*(made.fetch("list", ()) for _ in range(4)), return_exceptions=True)
    assert [type(one) for one in told] == [ZeroDivisionError] * 4
    assert len(begun) == 4 + 1


async def test_what_suddenly_takes_long_is_asked_by_each_alone(monkeypatch: pytest.MonkeyPatch, slow: Server) -> None:
    monkeypatch.setattr(sharing, "LONGEST_SECONDS", 0.05)
    made = known(Sharing(slow.fetch), MODERATE)
    asked = asking(made, 3)
    async with asyncio.timeout(5):
        while len(slow.begun) < 1 + 1 + 2:  # noqa: ASYNC110  nobody tells when a statement begins
            await asyncio.sleep(0.01)
    assert made._least[hash("list")][0] > MOST_SECONDS  # noqa: SLF001  who comes now does not wait for them either
    for place in (0, 2, 3):
        await slow.tells(place)
    assert {(await one)[0] for one in asked} == {b"1", b"3", b"4"}
    assert made._least[hash("list")][0] < LONGEST_SECONDS  # noqa: SLF001  it was seen to take less again


async def test_nobody_is_told_of_an_earlier_moment_than_their_own_asking(database: Database) -> None:
    async def counted() -> int:
        data, _ = await Reader(database, OF_ANY_SERVER).fetch_json_and_version(SLOWLY, ("AA",))
        return int(data)

    # The least of several times is what is believed: one alone may be long, and nothing is shared then.
    assert {await counted() for _ in range(5)} == {0}
    with database.recording() as said:
        before = [asyncio.create_task(counted()) for _ in range(20)]
        await asyncio.sleep(0.001)
        await given_party(database, "AA", kind="NGO")
        after = await asyncio.gather(*(counted() for _ in range(20)))
    assert {await one for one in before} <= {0, 1}
    assert set(after) == {1}
    assert said.count(SLOWLY) < 20


async def test_what_is_seen_to_be_quick_is_not_shared_any_more() -> None:
    async def at_once(sql: str, args: Sequence[object]) -> Row:  # noqa: ARG001  its shape
        return b"", None

    made = known(Sharing(at_once), MODERATE)
    await made.fetch("list", ())
    assert made._least[hash("list")][0] < LEAST_SECONDS  # noqa: SLF001  what it has learned


async def test_nothing_is_left_of_those_who_all_gave_up(slow: Server, shared: Sharing) -> None:
    asked = asking(shared, 1)
    await turns()
    asked += asking(shared, 3)
    await turns()
    for one in asked:
        one.cancel()
    await turns()
    await slow.tells(1)
    assert (shared._alone, shared._together) == (set(), {})  # noqa: SLF001  as above


async def test_no_statement_is_kept_when_it_has_run() -> None:
    async def at_once(sql: str, args: Sequence[object]) -> Row:  # noqa: ARG001  its shape
        return b"", None

    made = Sharing(at_once)
    for number in range(50):
        await made.fetch(f"SELECT {number}", ())
    assert not any(isinstance(known, str) for known in made._least)  # noqa: SLF001  texts are long, and clients vary them


async def test_the_least_time_is_believed_for_a_while_only(monkeypatch: pytest.MonkeyPatch) -> None:
    async def slowly(sql: str, args: Sequence[object]) -> Row:  # noqa: ARG001  its shape
        await asyncio.sleep(0.001)
        return b"", None

    made = known(Sharing(slowly), LEAST_SECONDS / 2)
    await made.fetch("list", ())
    assert made._least[hash("list")][0] == LEAST_SECONDS / 2  # noqa: SLF001  what others waiting made of it says nothing
    monkeypatch.setattr(sharing, "KNOWN_SECONDS", 0.0)
    await made.fetch("list", ())
    assert made._least[hash("list")][0] > LEAST_SECONDS  # noqa: SLF001  as above


async def test_who_waits_for_what_somebody_else_cancels_asks_alone() -> None:
    begun = []

    async def cut(sql: str, args: Sequence[object]) -> Row:  # noqa: ARG001  its shape
        begun.append(sql)
        await asyncio.sleep(0)
        if len(begun) == 1 + 1:
            raise asyncio.CancelledError  # as of a connection that is being closed
        return b"told", None

    made = known(Sharing(cut), MODERATE)
    told = await asyncio.gather(*(made.fetch("list", ()) for _ in range(4)), return_exceptions=True)
    assert told == [(b"told", None)] * 4
    assert len(begun) == 1 + 1 + 3
    assert (made._alone, made._together) == (set(), {})  # noqa: SLF001  as above
