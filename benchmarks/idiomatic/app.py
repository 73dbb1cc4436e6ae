"""The application of the peer: `uvicorn --factory benchmarks.idiomatic.app:make_app`, with DATABASE_URL of asyncpg.

MIRPS_BENCHMARK_CACHES at `off` leaves out the caches of documents that strawberry offers.
"""

import os
from decimal import Decimal
from typing import Any

import asyncpg
import strawberry
from sqlalchemy import select
from sqlalchemy.ext.asyncio import async_sessionmaker, create_async_engine
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.websockets import WebSocket
from strawberry.asgi import GraphQL
from strawberry.extensions import ParserCache, ValidationCache
from strawberry.schema.config import StrawberryConfig

from benchmarks.idiomatic.figures import report
from benchmarks.idiomatic.loaders import Loaders
from benchmarks.idiomatic.nouns import Connection, Info, Kept, Pledge, State, loaders, paged
from service.coverage.dimensions import CoverageDimension
from service.giving.pledge import Pledge as PledgeRow
from service.registry.party import State as StateRow

POOL_SIZE = 16
strawberry.enum(CoverageDimension)


@strawberry.input
class Scope:
    """What coverage is about."""

    plans: list[str]
    illustrative: bool = False


@strawberry.type
class Key:
    """One key of a group."""

    code: str | None


@strawberry.type
class At:
    """Figures at a basis."""

    amount: Decimal
    gap: Decimal


@strawberry.type
class Figures:
    """The figures of a group."""

    required: Decimal
    pledged: At
    received: At


@strawberry.type
class Group:
    """A group of needs."""

    keys: list[Key]
    coverage: Figures


@strawberry.type
class Report:
    """A report of coverage."""

    groups: list[Group]


@strawberry.type
class Query:
    """The questions of the benchmark."""

    @strawberry.field
    async def pledge(self, info: Info, code: str) -> Pledge | None:
        """One pledge."""
        column = PledgeRow.__table__.c  # type: ignore[attr-defined]  # SQLModel sets it on every table class
        wanted = select(PledgeRow).where(column.code == code, column.publication == "PUBLISHED")
        rows = await loaders(info).entities(wanted)
        return Pledge.of(rows[0]) if rows else None

    @strawberry.field
    async def pledges(self, info: Info, where: Kept, first: int = 20) -> Connection[Pledge]:
        """A page of pledges."""
        column = PledgeRow.__table__.c  # type: ignore[attr-defined]  # as above
        kept = (column.publication == "PUBLISHED", column.illustrative.is_(where.illustrative))
        wanted = select(PledgeRow).where(*kept).order_by(column.code).limit(first + 1)
        page: Connection[Pledge] = paged(await loaders(info).entities(wanted), first, Pledge.of, "code")
        return page

    @strawberry.field
    async def states(self, info: Info) -> list[State]:
        """The States."""
        column = StateRow.__table__.c  # type: ignore[attr-defined]  # as above
        rows = await loaders(info).entities(select(StateRow).order_by(column.code))
        return [State(row=row, code=row.code) for row in rows]

    @strawberry.field
    async def coverage(
        self, info: Info, scope: Scope, group_by: list[CoverageDimension], *, afresh: bool = False
    ) -> Report:
        """Coverage by State and pillar: the one statement a good engineer writes, of kept sums or without."""
        if group_by != [CoverageDimension.STATE, CoverageDimension.PILLAR] or not scope.illustrative:
            raise NotImplementedError("the benchmark asks for one report only")
        return Report(groups=[_group(row) for row in await loaders(info).rows(report(scope.plans, afresh=afresh))])


def _group(row: Any) -> Group:  # noqa: ANN401  a row of the driver
    state, pillar, *cents = row
    required, pledged, gap, received, open_gap = (Decimal(int(amount)).scaleb(-2) for amount in cents)
    return Group(
        keys=[Key(code=state), Key(code=pillar)],
        coverage=Figures(
            required=required, pledged=At(amount=pledged, gap=gap), received=At(amount=received, gap=open_gap)
        ),
    )


def make_app() -> Starlette:
    """Return the application."""
    url = os.environ["DATABASE_URL"]

    async def connect(**_ignored: object) -> "asyncpg.Connection":
        return await asyncpg.connect(url)

    engine = create_async_engine("postgresql+asyncpg://", async_creator=connect, pool_size=POOL_SIZE, max_overflow=0)
    sessions = async_sessionmaker(engine, expire_on_commit=False)
    caches = [] if os.environ.get("MIRPS_BENCHMARK_CACHES") == "off" else [ParserCache, ValidationCache]
    schema = strawberry.Schema(query=Query, extensions=caches, config=StrawberryConfig(auto_camel_case=True))

    class View(GraphQL[dict[str, Any], None]):
        """The stock view, with loaders for each request."""

        async def get_context(self, request: Request | WebSocket, response: Response | WebSocket) -> dict[str, Any]:
            return {"request": request, "response": response, "loaders": Loaders(sessions)}

    return Starlette(routes=[Route("/graphql", View(schema, graphql_ide=None))])
