"""The files of the project as a clean checkout would hold them, and what each check says about one of them.

A check returns `Finding`s instead of raising at the first, so that one run names everything there is to mend.
"""

import ast
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CODE = ("service", "graphql_schema")
NEVER_OURS = frozenset({"__pycache__", "build", "dist", "node_modules", "venv"})


@dataclass(frozen=True)
class Finding:
    """One thing to mend: where it is and what is wrong with it."""

    where: str
    what: str

    def __str__(self) -> str:
        """Show it as editors and terminals expect a place in a file."""
        return f"{self.where}: {self.what}"


def run(*command: str) -> subprocess.CompletedProcess[str]:
    """Run a program in the root of the project; its output is text, its exit code is the caller's to judge."""
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603 - fixed commands


def run_module(name: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run `python -m name` with the interpreter that runs the tests."""
    return run(sys.executable, "-m", name, *arguments)


@cache
def project_files() -> tuple[Path, ...]:
    """Every file that is tracked or would be: ignored files are left out, with git or without it."""
    return tuple(sorted(_listed_by_git() or _found_by_walking(ROOT)))


@cache
def text_files() -> tuple[Path, ...]:
    """Those of `project_files` that are UTF-8 text."""
    return tuple(path for path in project_files() if _is_text(path))


def python_files(*folders: str) -> list[Path]:
    """Every Python file, or those under the named folders of the root."""
    return [
        path
        for path in project_files()
        if path.suffix == ".py" and (not folders or path.relative_to(ROOT).parts[0] in folders)
    ]


@cache
def text_of(path: Path) -> str:
    """The content of a text file."""
    return path.read_text(encoding="utf-8")


@cache
def tree_of(path: Path) -> ast.Module:
    """The syntax tree of a Python file."""
    return ast.parse(text_of(path), filename=str(path))


def shown(path: Path) -> str:
    """The path as a reader knows it: from the root of the project."""
    return path.relative_to(ROOT).as_posix()


def report(findings: list[Finding]) -> str:
    """All findings, one per line, as the message of a failing test."""
    return "\n" + "\n".join(str(finding) for finding in findings)


def _listed_by_git() -> list[Path]:
    if shutil.which("git") is None:
        return []
    listing = run("git", "ls-files", "--cached", "--others", "--exclude-standard", "-z")
    # A deleted file stays listed until its deletion is committed.
    return [ROOT / name for name in listing.stdout.split("\0") if name and (ROOT / name).is_file()]


def _found_by_walking(folder: Path) -> Iterator[Path]:
    for path in folder.iterdir():
        ours = path.name not in NEVER_OURS and not path.name.endswith(".egg-info")
        hidden = path.name.startswith(".") and path.name != ".ci"
        if path.is_dir() and ours and not hidden:
            yield from _found_by_walking(path)
        elif path.is_file() and path.suffix != ".pyc":
            yield path


def _is_text(path: Path) -> bool:
    try:
        text_of(path)
    except UnicodeDecodeError:
        return False
    return True
