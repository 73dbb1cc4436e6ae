"""The `mirps migrate` and `mirps verify` commands: that the database is as it has to be."""

from typing import Final

from service.database.prepare import opened, prepared
from service.ledger.verify import verify_book
from service.settings import Settings
from service.terminal import out, run, with_progress

BROKEN: Final = 1
VERIFY_SECONDS: Final = 3600.0


def migrate() -> None:
    """Bring the database's tables up to this release."""

    async def work(settings: Settings) -> None:
        async with prepared(settings):
            out.print("The database is up to date.")

    run(work)


def verify() -> None:
    """Check the whole book: every hash of the chain, every invariant. Exits with 1 when anything is broken."""

    async def work(settings: Settings) -> int:
        # The limit is for questions of clients: a whole book takes as long as it takes.
        async with opened(settings.model_copy(update={"statement_timeout_seconds": VERIFY_SECONDS})) as database:
            found = await with_progress("Checking the book", lambda show: verify_book(database, progress=show))
            for line in found.lines:
                out.print(line, highlight=False, soft_wrap=True)
            return 0 if found.ok else BROKEN

    run(work)
