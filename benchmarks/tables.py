"""The tables of a run, as Markdown."""

from collections.abc import Mapping, Sequence

from benchmarks.first_sight import Sight
from benchmarks.measuring import Results

MEMORY_PROMISE = 1.3
FIRST_SIGHT_PROMISE_MILLISECONDS = 10.0


def table(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return a table; the first column is text, the others are figures."""
    lines = [headings, ["---", *["--:"] * (len(headings) - 1)], *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def figure(value: float) -> str:
    """Return a figure with as many digits as mean something."""
    if not value:
        return "-"
    if value >= 100:  # noqa: PLR2004  from here decimals say nothing
        return f"{value:,.0f}"
    return f"{value:.1f}" if value >= 10 else f"{value:.2f}"  # noqa: PLR2004  as above


def rates(results: Results, names: Sequence[str], systems: Sequence[str], floors: Sequence[str]) -> str:
    """Return the medians of answers a second."""
    columns = [*systems, *floors]
    rows = [[name, *(figure(results.median(name, one)) for one in columns)] for name in names]
    return "Answers a second, medians:\n\n" + table(["question", *columns], rows)


def ratios(results: Results, names: Sequence[str], mine: str, peers: Sequence[str]) -> str:
    """Return how many times a peer's rate ours is, within rounds: the median and the extremes."""
    rows = []
    for name in names:
        row = [name]
        for peer in peers:
            low, high = results.spread(name, mine, peer)
            row.append(f"{figure(results.ratio(name, mine, peer))} ({figure(low)} to {figure(high)})")
        rows.append(row)
    title = f"{mine.capitalize()}, as a multiple of a peer within the round, median (least to most):\n\n"
    return title + table(["question", *peers], rows)


def processor(results: Results, names: Sequence[str], systems: Sequence[str]) -> str:
    """Return the microseconds of CPU a request: of the service, and of PostgreSQL."""
    rows = []
    for name in names:
        row = [name]
        for one in systems:
            service, postgres = (results.median(name, one, part) for part in ("service", "postgres"))
            row.append(f"{service:,.0f} + {postgres:,.0f}")
        rows.append(row)
    return "Microseconds of CPU a request, service + PostgreSQL, medians:\n\n" + table(["question", *systems], rows)


def memory(held: Mapping[str, tuple[float, float]]) -> str:
    """Return what each system holds, after its start and after the load."""
    rows = [[name, f"{start:.0f}", f"{end:.0f}", f"{end / start:.2f}"] for name, (start, end) in held.items()]
    title = f"MiB resident (promise: after the load at most {MEMORY_PROMISE} times):\n\n"
    return title + table(["system", "after start", "after load", "times"], rows)


def sights(seen: Mapping[str, tuple[Sight, Sight]]) -> str:
    """Return the milliseconds of first answers."""
    rows = [
        [name, *(figure(value) for one in pair for value in (one.first, one.warm, one.more))]
        for name, pair in seen.items()
    ]
    most = f"{FIRST_SIGHT_PROMISE_MILLISECONDS:.0f}"
    title = f"Milliseconds of the first answer in a fresh process (promise: at most {most} more):\n\n"
    heads = ["question", "nothing seen: first", "warm", "more", "others seen: first", "warm", "more"]
    return title + table(heads, rows)
