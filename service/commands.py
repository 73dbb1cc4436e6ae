"""The `mirps` command: its words, and where each is. What a word does is loaded when it is said, and help says none.

Exit codes: 0 done, 1 refused or broken, 2 wrong usage, 3 the database cannot be used.
"""

import gc
import os
import signal
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module
from importlib.metadata import version
from importlib.resources import files
from io import TextIOWrapper
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer
from rich.console import Console
from rich.markup import escape
from typer.core import TyperCommand, TyperGroup

from service.database.unusable import DatabaseUnusable
from service.errors import Refusal
from service.http.address import AddressTaken
from service.languages.accepted import LANGUAGES, language_of_terminal
from service.languages.refusals import said_in

if TYPE_CHECKING:
    from typer._click import Command, Context

DISTRIBUTION: Final = "mirps-fund-tracker"
BROKEN: Final = 1
DATABASE_UNUSABLE: Final = 3


@dataclass(frozen=True, slots=True)
class Place:
    """Where a word of the command is.

    Attributes:
        module: has it.
        name: of the function, or of the group of further words.
        says: what it does, as its own docstring has it.
    """

    module: str
    name: str
    says: str


COMMANDS: Final = {
    "serve": Place(
        "service.cli",
        "serve",
        "Migrate the database, load the public facts once, and serve the API until stopped.",
    ),
    "migrate": Place("service.upkeep", "migrate", "Bring the database's tables up to this release."),
    "coverage": Place("service.cli", "coverage", "Show how well money covers needs, as a table."),
    "match": Place(
        "service.cli",
        "match",
        "Tell how far better placing would close the gap, why no further, and what would help most.",
    ),
    "verify": Place(
        "service.upkeep",
        "verify",
        "Check the whole book: every hash of the chain, every invariant. Exits with 1 when anything is broken.",
    ),
    "schema": Place("service.commands", "schema", "Print the schema of the API."),
    "backup": Place(
        "service.backing_up",
        "backup",
        "Write the whole database to a file that only you may read: keep it away from the machine.",
    ),
    "restore": Place(
        "service.backing_up",
        "bring_back",
        "Put a backup in the place of the database, check the whole book, and hold it against the checkpoints.",
    ),
    "seed": Place("service.seeding", "seed_app", "Load data sets."),
    "token": Place("service.tokens", "token_app", "Give out tokens, and take them back."),
    "checkpoint": Place("service.proving", "checkpoint_app", "Sign how far the book has come, and check it."),
    "export": Place("service.exporting", "export_app", "Write what is in the book to files."),
}
"""The words, in the order in which help lists them."""


class OnDemand(TyperGroup):
    """The words of the command, each loaded when it is said."""

    def __init__(self, **attrs: Any) -> None:
        super().__init__(**attrs)
        for name, place in COMMANDS.items():
            self.add_command(TyperCommand(name, help=place.says))

    def resolve_command(self, ctx: "Context", args: list[str]) -> "tuple[str | None, Command | None, list[str]]":
        """Load the word that was said."""
        name, known, rest = super().resolve_command(ctx, args)
        return name, loaded(name) if name is not None else known, rest


def loaded(name: str) -> "Command":
    """Return a word of the command with all that it needs."""
    place = COMMANDS[name]
    found = getattr(import_module(place.module), place.name)
    # What was made until now stays; from here on there may be something to collect.
    gc.enable()
    if isinstance(found, typer.Typer):
        return typer.main.get_command(found)
    alone = typer.Typer(add_completion=False)
    alone.command(name)(found)
    return typer.main.get_command(alone)


app: Final = typer.Typer(
    cls=OnDemand,
    name="mirps",
    help="Tracks the money of the MIRPS: what is needed, promised, received, paid and spent.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _say_version(asked: bool) -> None:  # noqa: FBT001  a flag of the command line
    """Say which release this is, and end."""
    if asked:
        sys.stdout.write(f"mirps {version(DISTRIBUTION)}\n")
        raise typer.Exit


@app.callback()
def command(
    *,
    release: Annotated[
        bool, typer.Option("--version", help="Say which release this is.", callback=_say_version, is_eager=True)
    ] = False,
) -> None:
    """Take no options but these: every word has its own."""


def schema() -> None:
    """Print the schema of the API."""
    sys.stdout.write(files("graphql_schema").joinpath("schema.graphql").read_text(encoding="utf-8"))


def main() -> None:
    """Run the command; what the person at the terminal can mend is one sentence, never a trace."""
    if isinstance(sys.stdout, TextIOWrapper):
        # A terminal that speaks French in ISO 8859-1 lacks some letters: a ? there, and not a trace for all of it.
        sys.stdout.reconfigure(errors="replace")
    try:
        app()
    except DatabaseUnusable as error:
        _complain(str(error))
        sys.exit(DATABASE_UNUSABLE)
    except AddressTaken as error:
        _complain(str(error))
        sys.exit(BROKEN)
    except Refusal as refusal:
        _complain(f"{escape(said_in(refusal, _spoken(sys.argv[1:])))} ({refusal.code})")
        sys.exit(BROKEN)
    except KeyboardInterrupt:
        sys.exit(128 + signal.SIGINT)


def _complain(sentence: str) -> None:
    Console(stderr=True).print(f"[bold red]mirps:[/] {sentence}", highlight=False, soft_wrap=True)


def _spoken(arguments: Sequence[str]) -> str:
    """Return the language of refusals: that of ``--lang`` where it is given, else the terminal's."""
    for place, argument in enumerate(arguments):
        name, _, value = argument.partition("=")
        given = value or (arguments[place + 1] if place + 1 < len(arguments) else "")
        if name == "--lang" and given.upper() in LANGUAGES:
            return given.upper()
    return language_of_terminal(os.environ)
