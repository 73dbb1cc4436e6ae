"""Whether the tests see what they are there for: `python -m benchmarks.seeded_defects`.

Each defect is put into a copy of the tree, one at a time, and the tests named beside it are run there: they must turn
red. A defect that no longer finds its place in the code is an error, and so is one that nobody sees. With `--check`
only the places are looked for, and the tests that are named: in a second, and without a copy.
"""

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Final

import typer
from rich.console import Console

from benchmarks.defects import of_asking, of_the_book
from benchmarks.defects.defect import Defect, put, written
from benchmarks.tables import table

ROOT: Final = Path(__file__).parents[1]
LONGEST_SECONDS: Final = 900.0
err = Console(stderr=True)


def tried(defect: Defect) -> str:
    """Return the test that turned red, or nothing."""
    with tempfile.TemporaryDirectory(prefix="mirps-defect-") as folder:
        tree = Path(folder) / "tree"
        shutil.copytree(ROOT, tree, symlinks=True, ignore=shutil.ignore_patterns(".git", "__pycache__", ".*_cache"))
        put(defect, tree)
        ended = subprocess.run(  # noqa: S603  our own tests
            [sys.executable, "-m", "pytest", *defect.tests, "-q", "-x", "-p", "no:cacheprovider", "-n", "0"],
            cwd=tree,
            capture_output=True,
            text=True,
            check=False,
            timeout=LONGEST_SECONDS,
        )
    lines = ended.stdout.splitlines()
    red = [line for word in ("FAILED", "ERROR") for line in lines if line.startswith(word)]
    if ended.returncode not in {0, 1}:
        err.print(ended.stdout[-2000:], ended.stderr[-2000:], markup=False, highlight=False)
    return red[0].split(" - ", maxsplit=1)[0] if red else ""


def out_of_place() -> Iterator[str]:
    """Go through the defects that no longer find their place, or their tests, each with what it does not find."""
    for defect in (*of_the_book.DEFECTS, *of_asking.DEFECTS):
        try:
            written(defect, ROOT)
        except LookupError as error:
            yield str(error)


def main(
    only: Annotated[str, typer.Option(help="Only defects with this in their name.")] = "",
    check: Annotated[bool, typer.Option("--check", help="Only look whether each finds its place.")] = False,  # noqa: FBT002  a flag of the command line
) -> None:
    """Try every defect."""
    if check:
        lost = list(out_of_place())
        sys.stdout.write("".join(f"{one}\n" for one in lost))
        sys.exit(bool(lost))
    rows = []
    for defect in (*of_the_book.DEFECTS, *of_asking.DEFECTS):
        if only in defect.name:
            seen = tried(defect)
            rows.append([defect.name, f"`{seen}`" if seen else "NOBODY SAW IT"])
            err.print(*rows[-1], highlight=False)
    sys.stdout.write(table(["defect", "seen by"], rows) + "\n")
    sys.exit(any(not row[1].startswith("`") for row in rows))


if __name__ == "__main__":
    typer.run(main)
