"""The dataloaders of one request: each turns the keys of a tick into one statement of the ORM."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Any, Final

from sqlalchemy import Select, func, select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker
from strawberry.dataloader import DataLoader

from service.giving.pledge import Pledge, PledgeLine
from service.matching.allocation import Allocation
from service.planning.need import Need
from service.registry.code_list import CodeListItem
from service.registry.party import Party

PLACED: Final = ("PLEDGED", "COMMITTED", "RECEIVED", "OBLIGATED", "DISBURSED", "SPENT")
Sessions = async_sessionmaker[AsyncSession]


class Loaders:
    """One of each, for one request.

    Args:
        sessions: a loader's statement has a session of its own, for a session cannot be used twice at once.
    """

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions
        self.parties: DataLoader[int, Party] = DataLoader(self._by_key(Party))
        self.needs: DataLoader[int, Need] = DataLoader(self._by_key(Need))
        self.pillars: DataLoader[str, CodeListItem] = DataLoader(self._pillars)
        self.lines: DataLoader[int, list[PledgeLine]] = DataLoader(self._lines)
        self.allocations: DataLoader[int, list[Allocation]] = DataLoader(self._allocations)
        self.donors_of_lines: DataLoader[int, Party] = DataLoader(self._donors_of_lines)
        self.needs_of_states: DataLoader[tuple[str, int, bool], list[Need]] = DataLoader(self._needs_of_states)
        self.allocations_of_needs: DataLoader[tuple[int, int, bool], list[Allocation]] = DataLoader(
            self._allocations_of_needs
        )

    async def rows(self, statement: Select[Any]) -> Sequence[Any]:
        """Return the rows of a statement."""
        async with self._sessions() as session:
            found: Sequence[Any] = (await session.execute(statement)).all()
            return found

    async def entities(self, statement: Select[Any]) -> Sequence[Any]:
        """Return the entities of a statement."""
        async with self._sessions() as session:
            found: Sequence[Any] = (await session.scalars(statement)).all()
            return found

    def _by_key(self, entity: Any) -> Callable[[list[int]], Any]:  # noqa: ANN401  any class of the ORM
        async def load(keys: list[int]) -> list[Any]:
            found = {one.id: one for one in await self.entities(select(entity).where(entity.id.in_(keys)))}
            return [found[key] for key in keys]

        return load

    async def _pillars(self, codes: list[str]) -> list[CodeListItem]:
        columns = CodeListItem.__table__.c  # type: ignore[attr-defined]  # SQLModel sets it on every table class
        wanted = select(CodeListItem).where(columns.code_list == "PILLAR", columns.code.in_(codes))
        found = {one.code: one for one in await self.entities(wanted)}
        return [found[code] for code in codes]

    async def _lines(self, pledges: list[int]) -> list[list[PledgeLine]]:
        columns = PledgeLine.__table__.c  # type: ignore[attr-defined]  # as above
        wanted = select(PledgeLine).where(columns.pledge_id.in_(pledges)).order_by(columns.position)
        grouped = defaultdict(list)
        for line in await self.entities(wanted):
            grouped[line.pledge_id].append(line)
        return [grouped[key] for key in pledges]

    async def _allocations(self, lines: list[int]) -> list[list[Allocation]]:
        columns = Allocation.__table__.c  # type: ignore[attr-defined]  # as above
        wanted = select(Allocation).where(columns.line_id.in_(lines)).order_by(columns.id)
        grouped = defaultdict(list)
        for allocation in await self.entities(wanted):
            grouped[allocation.line_id].append(allocation)
        return [grouped[key] for key in lines]

    async def _donors_of_lines(self, lines: list[int]) -> list[Party]:
        line, pledge = PledgeLine.__table__.c, Pledge.__table__.c  # type: ignore[attr-defined]  # as above
        wanted = (
            select(line.id, Party)
            .join(Pledge, pledge.id == line.pledge_id)
            .join(Party, Party.__table__.c.id == pledge.donor_id)  # type: ignore[attr-defined]  # as above
            .where(line.id.in_(lines))
        )
        found = {row[0]: row[1] for row in await self.rows(wanted)}
        return [found[key] for key in lines]

    async def _needs_of_states(self, keys: list[tuple[str, int, bool]]) -> list[list[Need]]:
        column = Need.__table__.c  # type: ignore[attr-defined]  # as above
        return await self._pages(
            Need,
            column.state_code,
            column.code,
            keys,
            column.publication == "PUBLISHED",
            column.illustrative.is_(keys[0][2]),
        )

    async def _allocations_of_needs(self, keys: list[tuple[int, int, bool]]) -> list[list[Allocation]]:
        column = Allocation.__table__.c  # type: ignore[attr-defined]  # as above
        return await self._pages(Allocation, column.need_id, column.id, keys)

    async def _pages(self, entity: Any, parent: Any, order: Any, keys: list[Any], *kept: Any) -> list[list[Any]]:  # noqa: ANN401  of the ORM
        """Return the first rows of many parents by one statement; one more than asked for tells of a next page."""
        most = max(first for _, first, _ in keys) + 1
        both = (parent, entity.illustrative)
        place = func.row_number().over(partition_by=both, order_by=order).label("place")
        ranked = (
            select(entity.id, place).where(tuple_(*both).in_([(key, flag) for key, _, flag in keys]), *kept).subquery()
        )
        wanted = (
            select(entity).join(ranked, ranked.c.id == entity.id).where(ranked.c.place <= most).order_by(parent, order)
        )
        grouped = defaultdict(list)
        for one in await self.entities(wanted):
            grouped[getattr(one, parent.name), one.illustrative].append(one)
        return [grouped[key, flag][: first + 1] for key, first, flag in keys]
