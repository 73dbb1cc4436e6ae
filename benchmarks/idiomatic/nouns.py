"""The types of the peer: resolvers over rows of the ORM, with the names and shapes of our schema."""

import base64
from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from typing import Any, Generic, TypeVar

import strawberry

from benchmarks.idiomatic.loaders import Loaders
from service.giving.pledge import Channel, LegalStatus, PledgeLine
from service.giving.pledge import Pledge as PledgeRow
from service.matching.allocation import Allocation as AllocationRow
from service.matching.allocation import AllocationBasis
from service.planning.need import Need as NeedRow
from service.registry.party import Party as PartyRow
from service.registry.party import State as StateRow

Info = strawberry.Info[dict[str, Any], None]
T = TypeVar("T")

for words in (Channel, LegalStatus, AllocationBasis):
    strawberry.enum(words)


def loaders(info: Info) -> Loaders:
    """Return the loaders of the request."""
    found: Loaders = info.context["loaders"]
    return found


@strawberry.type
class PageInfo:
    """Where a page ends."""

    has_next_page: bool
    end_cursor: str | None


@strawberry.type
class Edge(Generic[T]):
    """A row of a page."""

    node: T
    cursor: str


@strawberry.type
class Connection(Generic[T]):
    """A page by keyset."""

    edges: list[Edge[T]]
    page_info: PageInfo


def paged(rows: Sequence[Any], first: int, node: Callable[[Any], Any], key: str) -> Any:  # noqa: ANN401  a Connection of any node
    """Return a page of rows, of which one more than asked for was read."""
    edges = [Edge(node=node(row), cursor=cursor_of(getattr(row, key))) for row in rows[:first]]
    return Connection(
        edges=edges,
        page_info=PageInfo(has_next_page=len(rows) > first, end_cursor=edges[-1].cursor if edges else None),
    )


def cursor_of(key: object) -> str:
    """Return the cursor of a key."""
    return base64.b64encode(str(key).encode()).decode()


@strawberry.input
class Kept:
    """Which rows a list keeps."""

    illustrative: bool


@strawberry.type
class VagueDate:
    """A date as vague as its source."""

    edtf: str
    earliest: date | None
    latest: date | None


@strawberry.type
class Pillar:
    """A pillar."""

    code: str


@strawberry.type
class Party:
    """A party."""

    row: strawberry.Private[PartyRow]
    code: str

    @strawberry.field
    def name(self) -> str:
        """Its name in English."""
        return self.row.name["en"]


@strawberry.type
class Need:
    """A need."""

    row: strawberry.Private[NeedRow]
    code: str

    @strawberry.field
    async def pillar(self, info: Info) -> Pillar | None:
        """Its pillar."""
        if self.row.pillar is None:
            return None
        return Pillar(code=(await loaders(info).pillars.load(self.row.pillar)).code)

    @strawberry.field
    async def allocations(self, info: Info, where: Kept, first: int = 20) -> Connection["Allocation"]:
        """What stands on it."""
        rows = await loaders(info).allocations_of_needs.load((self.row.id or 0, first, where.illustrative))
        page: Connection[Allocation] = paged(rows, first, Allocation.of, "id")
        return page


@strawberry.type
class Allocation:
    """A line's money on a need."""

    row: strawberry.Private[AllocationRow]
    basis: AllocationBasis

    @classmethod
    def of(cls, row: AllocationRow) -> "Allocation":
        """Make it of a row."""
        return cls(row=row, basis=AllocationBasis(row.basis))

    @strawberry.field
    async def need(self, info: Info) -> Need:
        """The need."""
        row = await loaders(info).needs.load(self.row.need_id)
        return Need(row=row, code=row.code)

    @strawberry.field
    async def donor(self, info: Info) -> Party:
        """Whose money it is."""
        row = await loaders(info).donors_of_lines.load(self.row.line_id)
        return Party(row=row, code=row.code)

    @strawberry.field
    def usd(self) -> Decimal | None:
        """What it is worth."""
        cents = self.row.usd_minor
        return None if cents is None else Decimal(int(cents)).scaleb(-2)


@strawberry.type
class Line:
    """A line of a pledge."""

    row: strawberry.Private[PledgeLine]
    position: int
    channel: Channel

    @strawberry.field
    async def allocations(self, info: Info) -> list[Allocation]:
        """Where its money stands."""
        return [Allocation.of(row) for row in await loaders(info).allocations.load(self.row.id or 0)]


@strawberry.type
class Pledge:
    """A pledge."""

    row: strawberry.Private[PledgeRow]
    code: str
    legal_status: LegalStatus
    publication: str
    counts: bool
    confidence: str
    illustrative: bool
    duration_years: int | None

    @classmethod
    def of(cls, row: PledgeRow) -> "Pledge":
        """Make it of a row."""
        return cls(
            row=row,
            code=row.code,
            legal_status=LegalStatus(row.legal_status),
            publication=row.publication,
            counts=row.counts,
            confidence=row.confidence,
            illustrative=row.illustrative,
            duration_years=row.duration_years,
        )

    @strawberry.field
    def announced_on(self) -> VagueDate:
        """When."""
        row = self.row
        return VagueDate(edtf=row.announced_edtf, earliest=row.announced_earliest, latest=row.announced_latest)

    @strawberry.field
    async def donor(self, info: Info) -> Party:
        """Who."""
        row = await loaders(info).parties.load(self.row.donor_id)
        return Party(row=row, code=row.code)

    @strawberry.field
    async def lines(self, info: Info) -> list[Line]:
        """Its lines."""
        rows = await loaders(info).lines.load(self.row.id or 0)
        return [Line(row=row, position=row.position, channel=Channel(row.channel)) for row in rows]


@strawberry.type
class State:
    """A MIRPS State."""

    row: strawberry.Private[StateRow]
    code: str

    @strawberry.field
    async def needs(self, info: Info, where: Kept, first: int = 20) -> Connection[Need]:
        """Its needs."""
        rows = await loaders(info).needs_of_states.load((self.row.code, first, where.illustrative))
        page: Connection[Need] = paged(rows, first, lambda row: Need(row=row, code=row.code), "code")
        return page
