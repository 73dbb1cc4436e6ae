"""How long the placing of money takes: 2,000 pledge lines and 5,000 needs, all in one process, no database.

    python benchmarks/placing.py [lines] [needs]

Earmarks are as the field has them: a third asks for nothing, most name States, pillars or sectors, some name needs, a
population or a period. Printed: how far it is compressed, the CPU time and the time by the clock of five runs of each
question (the best and the worst), and how long another client's `{ __typename }` waits meanwhile, in the process that
works all of it out. The potential is measured twice: by itself, and as `matching { potential }` is answered, from the
JSON of the database to that of the answer.
"""

import asyncio
import random
import sys
import time
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, cast

import orjson

from graphql_schema.execution import Executor
from graphql_schema.schema import make_schema
from service.advice.advise import advise
from service.advice.book import read_book
from service.asgi import GIVE_WAY_SECONDS
from service.catalog import CATALOG, ROOT
from service.giving.earmark import Earmark, Target
from service.matching.placing.compressed import compressed
from service.matching.placing.placing import propose
from service.matching.placing.potential import potential
from service.matching.placing.problem import Asking, Holding
from service.matching.placing.relief import reliefs
from service.reading.selection import Viewer

if TYPE_CHECKING:
    from service.database.sessions import Readable

RUNS = 5
UNEARMARKED, BY_SCOPE = 0.3, 0.6
STATES_NAMED, PILLARS_NAMED, SECTORS_NAMED, POPULATIONS_NAMED = 0.7, 0.4, 0.3, 0.2
"""How many of the lines; of those earmarked by scope, how many name what."""
STATES = ("BZ", "CR", "GT", "HN", "MX", "PA", "SV")
PILLARS = ("P1", "P2", "P3", "P4")
SECTORS = ("11220", "12220", "13010", "14030", "15110", "15170", "16010", "16030", "43010", "72010", "73010", "93010")
POPULATIONS = ("ASYLUM_SEEKERS", "IDPS", "REFUGEES", "RETURNEES", "TRANSIT")


def book(lines: int, needs: int, seed: int = 1) -> tuple[list[Asking], list[Holding]]:
    """Return needs, and money of lines of which a third stands on needs; about as much as is asked for."""
    dice = random.Random(seed)  # noqa: S311  made-up figures, the same each time
    asking = [
        Asking(
            key=key,
            target=Target(
                need=f"N{key}",
                state=dice.choice((*STATES, None)),
                pillar=dice.choice(PILLARS),
                sector=dice.choice(SECTORS),
                populations=frozenset(dice.sample(POPULATIONS, dice.randint(0, 2))),
                earliest=date(dice.randint(2020, 2023), 1, 1),
                latest=date(2024, 12, 31),
            ),
            required=dice.randint(10_000_00, 5_000_000_00),
        )
        for key in range(needs)
    ]
    holdings = []
    for line in range(lines):
        earmark = _earmark(dice, needs)
        amount = dice.randint(10_000_00, 5_000_000_00) * needs // lines
        holdings.append(Holding(line=line, earmark=earmark, amount=amount))
    return asking, holdings


def _earmark(dice: random.Random, needs: int) -> Earmark:
    kind = dice.random()
    if kind < UNEARMARKED:
        return Earmark()

    def some(codes: tuple[str, ...], most: int) -> tuple[str, ...]:
        return tuple(sorted(dice.sample(codes, dice.randint(1, most))))

    if kind < UNEARMARKED + BY_SCOPE:
        return Earmark(
            states=some(STATES, 3) if dice.random() < STATES_NAMED else (),
            pillars=some(PILLARS, 2) if dice.random() < PILLARS_NAMED else (),
            sectors=some(SECTORS, 2) if dice.random() < SECTORS_NAMED else (),
            populations=some(POPULATIONS, 2) if dice.random() < POPULATIONS_NAMED else (),
            period=dice.choice((None, None, None, None, "2020", "2021/2022", "2023/..")),
        )
    return Earmark(needs=tuple(f"N{dice.randrange(needs)}" for _ in range(dice.randint(1, 3))))


def timed(what: str, question: Callable[[], object]) -> None:
    """Print the best and the worst of some runs."""
    took, worked = [], []
    for _ in range(RUNS):
        began, busy = time.perf_counter(), time.thread_time()
        question()
        took.append(time.perf_counter() - began)
        worked.append(time.thread_time() - busy)
    figures = "".join(f"{figure:8.3f} s" for figure in (min(worked), max(worked), min(took), max(took)))
    print(f"{what:<42}{figures}")  # noqa: T201  it is a command


def as_read(asking: list[Asking], holdings: list[Holding]) -> bytes:
    """Return needs and money as the database gives them."""
    parts = ("states", "pillars", "sectors", "needs", "projects", "populations", "vulnerable_groups", "period")
    book = {
        "effective": "2024-12-31",
        "known": "2024-12-31T00:00:00+00:00",
        "sequence": 1,
        "unit": "USD",
        "needs": [
            (
                *(one.key, one.target.need, one.required, one.target.state, one.target.pillar, one.target.sector),
                *(sorted(one.target.populations), None, one.target.earliest, one.target.latest),
            )
            for one in asking
        ],
        "money": [(one.line, one.need, "PLEDGED", one.amount) for one in holdings],
        "lines": [(one.line, f"P{one.line}", 1, *(getattr(one.earmark, name) for name in parts)) for one in holdings],
        "unconverted": [],
        "names": {},
        "plans": {},
        "unrated": {},
    }
    return orjson.dumps({"book": book})


async def bystander(asking: list[Asking], holdings: list[Holding]) -> list[float]:
    """Return how long each of another client's small questions took, in seconds, while all is worked out once."""
    sys.setswitchinterval(GIVE_WAY_SECONDS)
    executor = Executor(make_schema(), CATALOG, ROOT)

    def work() -> None:
        propose(asking, holdings)
        reliefs(asking, holdings)

    working = asyncio.ensure_future(asyncio.to_thread(work))
    waited = []
    while not working.done():
        began = time.perf_counter()
        # It needs no database, and so none is there.
        await executor.answer(cast("Readable", None), Viewer(), "{ __typename }", {}, None)
        waited.append(time.perf_counter() - began)
        await asyncio.sleep(0.005)
    await working
    return sorted(waited)


def main(lines: int = 2_000, needs: int = 5_000) -> None:
    """Run all questions."""
    asking, holdings = book(lines, needs)
    small = compressed(asking, [one.earmark for one in holdings])
    found = potential(asking, holdings)
    print(f"{lines} lines in {len(small.masks)} groups, {needs} needs in {len(small.classes)} classes")  # noqa: T201  as above
    print(f"{found.placed / found.required:.1%} of what is asked for can be covered; {len(found.cut)} needs in the cut")  # noqa: T201  as above
    data = as_read(asking, holdings)
    heading = "".join(f"{word:>10}" for word in ("CPU best", "worst", "clock best", "worst"))
    print(f"{'':<42}{heading}")  # noqa: T201  as above
    timed("potential, with its certificate", lambda: potential(asking, holdings))
    timed("the same, from JSON to JSON", lambda: orjson.dumps(advise(read_book(data), {"potential"})))
    timed("fairest placing", lambda: propose(asking, holdings))
    timed("reliefs of all lines", lambda: reliefs(asking, holdings))
    waited = asyncio.run(bystander(asking, holdings))
    nearly_all = waited[int(len(waited) * 0.99)]
    shown = f"{nearly_all * 1_000:.1f} ms at the 99th of a hundred ({len(waited)} asked)"
    print(f"another's small question meanwhile: {shown}")  # noqa: T201  as above


if __name__ == "__main__":
    main(*(int(one) for one in sys.argv[1:3]))
