"""The `mirps seed` commands: the public facts, the illustrative data, large made-up books."""

from datetime import UTC, date, datetime
from typing import Annotated, Final

import typer

from service.database.prepare import opened
from service.interchange.large.load import load_large
from service.interchange.large.shape import size_book
from service.loading_data import load_demo_shown, load_facts_shown, load_what_is_new
from service.settings import Settings
from service.terminal import out, read_day, run, with_progress

seed_app: Final = typer.Typer(help="Load data sets.", no_args_is_help=True)


@seed_app.command()
def facts() -> None:
    """Load the public facts about the MIRPS; what is loaded already stays as it is."""

    async def work(settings: Settings) -> None:
        async with opened(settings) as database:
            loaded = await load_facts_shown(database)
            out.print(f"{loaded.recorded} facts recorded, {loaded.replayed} were there already.")
            if loaded.named:
                out.print(f"Names of {loaded.named} things recorded in other languages.")

    run(work)


@seed_app.command()
def demo() -> None:
    """Load the illustrative data, and first the public facts it stands on; what is loaded already stays as it is."""

    async def work(settings: Settings) -> None:
        async with opened(settings) as database:
            await load_what_is_new(database)
            loaded = await load_demo_shown(database)
            out.print(f"{loaded.recorded} illustrative records loaded, {loaded.replayed} were there already.")
            out.print("They are in no public figure or list: mirps coverage --illustrative shows them.")

    run(work)


@seed_app.command()
def large(
    *,
    pledges: Annotated[int, typer.Option(help="How many pledges.")],
    needs: Annotated[int | None, typer.Option(help="How many needs; a quarter of the pledges, at most 5000.")] = None,
    projects: Annotated[int | None, typer.Option(help="How many projects; a tenth of the pledges.")] = None,
    transfers: Annotated[int | None, typer.Option(help="About how many transfers; twenty a pledge.")] = None,
    seed: Annotated[int, typer.Option(help="The same seed makes the same book.")] = 1,
    until: Annotated[str, typer.Option(help="The day the book ends, three years after it began; today.")] = "",
) -> None:
    """Make up a large book for measuring, in a database that holds no real one."""
    day = date.fromisoformat(read_day(until, "--until") or datetime.now(tz=UTC).date().isoformat())
    book = size_book(pledges, until=day, needs=needs, projects=projects, transfers=transfers, seed=seed)

    async def work(settings: Settings) -> None:
        async with opened(settings) as database:
            owner = settings.owner_database_url
            owner_url = owner.get_secret_value() if owner else database.address.dsn
            loaded = await with_progress(
                "Writing the book", lambda show: load_large(database, owner_url, book, progress=show)
            )
            out.print(f"{loaded.transfers} transfers in {loaded.entries} entries; codes begin with {loaded.prefix}.")

    run(work)
