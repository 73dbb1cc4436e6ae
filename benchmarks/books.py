"""The databases of the benchmarks: large made-up books, each in a server of its own, kept between runs."""

import os
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

import asyncpg
from rich.console import Console

from service.database.embedded import EmbeddedServer
from service.database.prepare import opened
from service.interchange.large.load import load_large
from service.interchange.large.shape import size_book
from service.settings import Settings

UNTIL: Final = date(2026, 11, 22)
"""Fixed, so that every run measures the same book."""
err = Console(stderr=True)


def folder() -> Path:
    """Return where databases and PostGraphile are kept: MIRPS_BENCHMARK_DIR, or a folder among temporary files."""
    return Path(os.environ.get("MIRPS_BENCHMARK_DIR") or Path(tempfile.gettempdir()) / "mirps-benchmark")


@dataclass(frozen=True, slots=True)
class Book:
    """A book that is ready: its database for its owner, the server's process, and its transfers."""

    url: str
    server: int
    transfers: int


@asynccontextmanager
async def book(pledges: int, *, needs: int | None = None, functions: str = "") -> AsyncIterator[Book]:
    """Lend a book of so many pledges; the first time it is made, which may take minutes.

    Args:
        pledges: how many.
        needs: how many, where not a quarter of the pledges.
        functions: SQL to run as the owner: what peers are given.
    """
    sized = size_book(pledges, needs=needs, until=UNTIL)
    usual = sized.needs == size_book(pledges, until=UNTIL).needs
    name = f"book-{pledges}" if usual else f"book-{pledges}-needs-{sized.needs}"
    settings = Settings(data_dir=folder() / name, statement_timeout_seconds=3600)
    async with opened(settings) as database:
        owner = await asyncpg.connect(database.address.dsn)
        try:
            if not await owner.fetchval("SELECT EXISTS (SELECT FROM pledge WHERE illustrative)"):
                err.print(f"making a book of {sized.transfers} transfers")
                await load_large(database, database.address.dsn, sized)
            if functions:
                await owner.execute(functions)
            transfers = await owner.fetchval("SELECT count(*) FROM transfer")
        finally:
            await owner.close()
        process_id = EmbeddedServer(settings.data_dir).pid()
        if process_id is None:
            raise RuntimeError("the server of the book is gone")
        yield Book(database.address.dsn, process_id, transfers)
