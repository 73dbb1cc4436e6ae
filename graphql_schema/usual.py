"""Questions that are asked most, made ready before somebody asks.

First some whose statements are short: most questions are of the tables that these read, and what PostgreSQL has to know
of them it is asked beforehand too. Then all figures of coverage, whose statements are the longest. Once all this and
the rest of the schema is ready, coverage by every other dimension, and by the pairs that are asked for most.
"""

from collections.abc import Iterator
from itertools import chain
from typing import Final

SHORT: Final = (
    """{ pledges(first: 20) { totalCount pageInfo { hasNextPage endCursor } nodes {
      code announcedOn { edtf earliest latest } publication confidence counts donor { code name }
      lines { position channel allocations { need { code title } basis usd } }
    } } }""",
    """{ states { code name needs(first: 10) { nodes {
      code title pillar { code } allocations(first: 10) { nodes { basis usd donor { code name } } }
    } } } }""",
    """{ coverage(scope: { illustrative: true }, groupBy: [STATE, PILLAR]) {
      total { required committed { amount } } groups { keys { code label } coverage {
        required pledged { amount gap } received { amount } disbursed { amount }
      } }
    } }""",
    """{ coverage(scope: { plans: ["P"] }, groupBy: [STATE]) {
      groups { keys { code } coverage { required pledged { amount gap } } }
    } }""",
)
FIGURES: Final = """
fragment Figures on Coverage {
  required complete unconverted { currency amount }
  pledged { ...At } committed { ...At } received { ...At } disbursed { ...At } spent { ...At }
}
fragment At on CoverageAt {
  amount gap surplus gross { ...Part } effective { ...Part } fullyCovered { ...Part }
}
fragment Part on Ratio { numerator denominator value }
"""
OF_PLANS: Final = 'plans: ["P"]'
MADE_UP: Final = "illustrative: true"
ASKED: Final = (
    ("STATE, PILLAR", ("", MADE_UP, OF_PLANS, f"{OF_PLANS} {MADE_UP}")),
    ("STATE", ("", MADE_UP)),
    ("PILLAR", ("", MADE_UP)),
    ("", ("", MADE_UP)),
    ("DONOR", ("",)),
    ("NEED", ("",)),
)
"""By what they are grouped, and what their scope says."""
OF_MONEY: Final = ("DONOR", "EVENT", "CHANNEL", "EARMARK", "MODALITY", "FUND", "PROJECT")
ALONE: Final = ("SECTOR", "PLAN", "NEED", "YEAR", *OF_MONEY)
WITH: Final = (
    ("STATE", ALONE),
    ("PILLAR", ("SECTOR", "YEAR", "DONOR", "CHANNEL")),
    ("DONOR", OF_MONEY[1:]),
    ("CHANNEL", ("EARMARK", "MODALITY")),
    ("FUND", ("PROJECT",)),
)
"""Pairs, by the first of them. All 156 in both orders would take half a minute, and memory for nothing."""


def usual_documents() -> Iterator[str]:
    """Go through documents without variables, those asked most first."""
    yield from SHORT
    for group, scopes in ASKED:
        for scope in scopes:
            yield _coverage(group, scope)


def further_documents() -> Iterator[str]:
    """Go through documents without variables that are asked less often: coverage, grouped in other ways."""
    pairs = (f"{first}, {second}" for first, seconds in WITH for second in seconds)
    for group in chain(ALONE, pairs):
        for scope in ("", MADE_UP):
            yield _coverage(group, scope)


def _coverage(group: str, scope: str) -> str:
    given = [f"scope: {{ {scope} }}" if scope else "", f"groupBy: [{group}]" if group else ""]
    args = f"({' '.join(given)})" if any(given) else ""
    return f"""{{ coverage{args} {{
      moment {{ effective known sequence }} total {{ ...Figures }} notAllocated {{ ...Figures }} plans {{ code title }}
      groups {{ keys {{ dimension code label }} coverage {{ ...Figures }} notAllocated {{ ...Figures }} }}
    }} }} {FIGURES}"""
