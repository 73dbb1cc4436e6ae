"""The `mirps token` commands: give tokens out, list them, take them back."""

from typing import Annotated, Final

import typer
from rich.console import Console
from rich.table import Table

from service.access.create_token import LONGEST_DAYS, CreateToken, create_token
from service.access.look_up import LIST
from service.access.revoke_token import RevokeToken, revoke_token
from service.access.token import hash_of, new_token
from service.database.prepare import opened
from service.settings import Settings
from service.terminal import err, out, run
from service.writing.actor import Actor, Role
from service.writing.operation import perform

token_app: Final = typer.Typer(help="Give out tokens, and take them back.", no_args_is_help=True)

LIST_COLUMNS: Final = 140
OPERATOR: Final = Actor("terminal", Role.OPERATOR)
"""Whoever may run commands on the machine of the service."""


@token_app.command()
def create(
    role: Annotated[str, typer.Option(help="state, member, chair, fund_admin, secretariat, auditor or operator.")],
    name: Annotated[str, typer.Option(help="Who acts with it; public, for it stands in the entries of the book.")],
    party: Annotated[str | None, typer.Option(help="The code of the party it acts for: ES.")] = None,
    state: Annotated[list[str] | None, typer.Option(help="A State it acts for: HN. May be repeated.")] = None,
    expires_days: Annotated[int, typer.Option(help="How long it lasts.", min=1, max=LONGEST_DAYS)] = 90,
) -> None:
    """Give out a token; it is printed once, and kept nowhere."""
    # The acts of all facts take a second to load, which those who list tokens need not wait for.
    from service.loading_data import load_what_is_new  # noqa: PLC0415  see above

    async def work(settings: Settings) -> None:
        async with opened(settings) as database:
            # Parties and States are facts: on a new database there are none before they are loaded.
            await load_what_is_new(database)
            token = new_token()
            command = CreateToken(
                hash=hash_of(token).hex(),
                name=name,
                role=role.upper(),
                party=party,
                states=tuple(code.upper() for code in state or ()),
                days=expires_days,
            )
            done = await perform(database, create_token, command, OPERATOR)
            # For programs, the token alone is on standard output.
            err.print(f"Token {done.recorded.id} for {name}. Keep it safe: it is not shown again.", highlight=False)
            out.print(token, highlight=False, soft_wrap=True)

    run(work)


@token_app.command("list")
def list_tokens() -> None:
    """Show every token that was given out, without the tokens themselves, which nobody has."""

    async def work(settings: Settings) -> None:
        async with opened(settings) as database, database.reading() as session:
            rows = await session.fetch_rows(LIST)
        shown = Table()
        for title in ("No.", "Holder", "Role", "For", "Status", "Made", "Expires", "Last used"):
            shown.add_column(title, no_wrap=True)
        for row in rows:
            acts_for = ", ".join([row["party"]] if row["party"] else []) or ", ".join(row["states"])
            used = f"{row['last_used_at']:%Y-%m-%d %H:%M}" if row["last_used_at"] else "never"
            days = (f"{row['created_at']:%Y-%m-%d}", f"{row['expires_at']:%Y-%m-%d}")
            shown.add_row(str(row["id"]), row["name"], row["role"], acts_for, row["status"], *days, used)
        # Nothing is cut where it is read by a program, or on a narrow terminal: there it wraps.
        Console(width=max(out.width, LIST_COLUMNS)).print(shown, soft_wrap=True)

    run(work)


@token_app.command()
def revoke(
    number: Annotated[int, typer.Argument(help="The number of the token, as mirps token list shows it.")],
) -> None:
    """Take a token back; the next request with it is turned away."""

    async def work(settings: Settings) -> None:
        async with opened(settings) as database:
            await perform(database, revoke_token, RevokeToken(token=number), OPERATOR)
            out.print(f"Token {number} is revoked.", highlight=False)

    run(work)
