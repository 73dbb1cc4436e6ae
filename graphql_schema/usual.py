"""Questions that are asked most, made ready before somebody asks.

First some whose statements are short: most questions are of the tables that these read, and what PostgreSQL has to know
of them it is asked beforehand too, as are functions that statements call. Then all figures of coverage, whose
statements are the longest. Once all this and the rest of the schema is ready, every piece that coverage in any other
grouping, scope or moment is put together from, and some of what is asked of one fund.
"""

from collections.abc import Iterator
from itertools import chain, product
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
CALLED: Final = (
    "SELECT codes_are_known('plans', '{}', NULL, '{REAL}')",
    "SELECT comparable('')",
    "SELECT FROM coverage_at('1900-01-01', 0)",
)
"""Functions in PostgreSQL's own language that statements call, asked of nothing: what they are made of is planned when
they are first called on a connection, and not when a statement with them is. That is 1 to 9 ms each."""
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
)
"""By what they are grouped, and what their scope says."""
DIMENSIONS: Final = (
    *("STATE", "PILLAR", "SECTOR", "PLAN", "NEED", "YEAR"),
    *("DONOR", "EVENT", "CHANNEL", "EARMARK", "MODALITY", "FUND", "PROJECT"),
)
OF_NEED: Final = "STATE"
OF_MONEY: Final = "DONOR"
"""For how groups are made it matters only whether a dimension is a thing of the need or of the money."""
MOMENTS: Final = (
    "",
    'moment: { effective: "2022-01-01" }',
    'moment: { known: "2022-01-01T00:00:00Z" }',
    "moment: { sequence: 1 }",
    'moment: { effective: "2022-01-01" known: "2022-01-01T00:00:00Z" }',
)
WORLDS: Final = ("", MADE_UP, "onlyIllustrative: true")
RELATED: Final = "related: true"
ORIGINAL: Final = "original: true"
KINDS: Final = (OF_NEED, OF_MONEY, f"{OF_NEED}, {OF_MONEY}", f"{OF_MONEY}, {OF_NEED}")
TOLD_APART: Final = 'donors: ["P"]'
SCOPES: Final = ("", RELATED, ORIGINAL, TOLD_APART)
"""What of a scope decides how figures are read; all else is a condition, put in where it stands."""
KEYS: Final = "groups { keys { dimension code label } coverage { complete pledged { amount } } }"
TOTALS: Final = """
  moment { effective known sequence } plans { code }
  total { complete pledged { amount } } notAllocated { complete pledged { amount } }
"""
SUPPOSED: Final = 'scenario: [{ allocation: { pledge: "P", need: "N", amount: "1" } }]'
ANY: Final = '"X"'
DAYS: Final = 'from: "2022-01-01" to: "2022-12-31"'
BASES: Final = ("COMMITTED", "RECEIVED", "DISBURSED", "SPENT")
MADE_OF: Final = """
  explain(basis: PLEDGED) { totalCount nodes { counted entry { sequence } } }
  some: explain(basis: PLEDGED, first: 1) { totalCount nodes { counted entry { sequence } } }
  explainRequired { totalCount nodes { counted entry { sequence } } }
"""


def usual_documents() -> Iterator[str]:
    """Go through documents without variables, those asked most first."""
    yield from SHORT
    for group, scopes in ASKED:
        for scope in scopes:
            yield _coverage(group, scope)


def further_documents() -> Iterator[str]:
    """Go through documents without variables that are asked less often: every piece of coverage, not every use of it.

    Pieces are made for each dimension at each place, for each order of things of needs and of money, and for each way
    to read the figures of a scope; whatever is asked is put together from these.
    """
    kinds = (OF_NEED, OF_MONEY)
    for places in (1, 2, 3):
        for group in product(kinds, repeat=places):
            yield _coverage(", ".join(_distinct(group)), "")
    for before in ("", f"{OF_NEED}, ", f"{OF_NEED}, {OF_MONEY}, "):
        yield from (f"{{ coverage(groupBy: [{before}{one}]) {{ {KEYS} }} }}" for one in DIMENSIONS)
    together = (f"{TOLD_APART} {RELATED}", f"{TOLD_APART} {ORIGINAL}", f"{RELATED} {ORIGINAL}")
    for moment, world, scope in chain(product(MOMENTS, WORLDS, SCOPES), product(MOMENTS[:1], WORLDS[:2], together)):
        given = " ".join(filter(None, (moment, f"scope: {{ {world} {scope} }}" if world or scope else "")))
        yield f"{{ coverage{f'({given})' if given else ''} {{ {TOTALS} }} }}"
        yield f"{{ coverage({given} groupBy: [{OF_MONEY}]) {{ {KEYS} }} }}"
    for one in ("", *KINDS):
        made_of = f"coverage {{ {MADE_OF} }} notAllocated {{ {MADE_OF} }}"
        yield f"{{ coverage(groupBy: [{one}]) {{ total {{ {MADE_OF} }} groups {{ {made_of} }} }} }}"
    at_each = " ".join(f"{basis}: explain(basis: {basis}) {{ totalCount }}" for basis in BASES)
    yield f"{{ coverage {{ total {{ {at_each} }} notAllocated {{ {MADE_OF} }} }} }}"
    for moment in MOMENTS:
        figures = f"coverage{f'({moment})' if moment else ''} {{ ...Figures }}"
        yield f"{{ states {{ {figures} }} needs {{ nodes {{ {figures} }} }} }} {FIGURES}"
    for scope in (MADE_UP, RELATED, ORIGINAL, TOLD_APART):
        yield f"{{ states {{ coverage(scope: {{ {scope} }}) {{ ...Figures }} }} }} {FIGURES}"
    for one in ("", *KINDS):
        yield _coverage(one, "", SUPPOSED)
    yield f"{{ fund(code: {ANY}) {{ statement({DAYS}) {{ __typename }} }} }}"


def _distinct(group: tuple[str, ...]) -> Iterator[str]:
    """Name as many dimensions of the same kinds, each once, for one that is named twice is one."""
    more = {OF_NEED: iter(DIMENSIONS[:6]), OF_MONEY: iter(DIMENSIONS[6:])}
    return (next(more[kind]) for kind in group)


def _coverage(group: str, scope: str, *more: str) -> str:
    given = [*more, f"scope: {{ {scope} }}" if scope else "", f"groupBy: [{group}]" if group else ""]
    args = f"({' '.join(given)})" if any(given) else ""
    return f"""{{ coverage{args} {{
      moment {{ effective known sequence }} total {{ ...Figures }} notAllocated {{ ...Figures }} plans {{ code title }}
      groups {{ keys {{ dimension code label }} coverage {{ ...Figures }} notAllocated {{ ...Figures }} }}
    }} }} {FIGURES}"""
