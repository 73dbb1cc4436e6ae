"""What a defect is, and how it is put into a tree."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Defect:
    """A defect: what is written instead of what, in which file, and who must see it.

    Attributes:
        name: what is wrong then.
        path: of the file.
        changes: pairs of what stands there and what stands there then; every place of it.
        tests: what pytest is given.
        beside: what else is changed for it, in the same way in other files.
    """

    name: str
    path: str
    changes: tuple[tuple[str, str], ...]
    tests: tuple[str, ...]
    beside: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = ()


def put(defect: Defect, tree: Path) -> None:
    """Put a defect into a tree.

    Raises:
        LookupError: its place is not found, or a test that must see it.
    """
    for path, text in written(defect, tree).items():
        path.write_text(text, encoding="utf-8")


def written(defect: Defect, tree: Path) -> dict[Path, str]:
    """Return what the files of a tree would say with a defect in it; nothing is written.

    Raises:
        LookupError: its place is not found, or a test that must see it.
    """
    found: dict[Path, str] = {}
    for name, changes in ((defect.path, defect.changes), *defect.beside):
        path = tree / name
        text = found.get(path) or (path.read_text(encoding="utf-8") if path.is_file() else "")
        for there, then in changes:
            if there not in text:
                raise LookupError(f"{defect.name}: {name} has no {there!r}")
            text = text.replace(there, then)
        found[path] = text
    lost = [test for test in named(defect) if not _is_there(test, tree)]
    if lost:
        raise LookupError(f"{defect.name}: there is no test {', '.join(lost)}")
    return found


def named(defect: Defect) -> list[str]:
    """Return the tests that a defect names, as files and as "file::function", or any file where it names words."""
    options = defect.tests.index("-k") if "-k" in defect.tests else len(defect.tests)
    files, words = defect.tests[:options], "".join(defect.tests[options + 1 : options + 2]).split()
    return [*files, *(f"{'|'.join(files)}::{word}" for word in words if word not in {"and", "or", "not"})]


def _is_there(test: str, tree: Path) -> bool:
    paths, _, words = test.partition("::")
    files = [file for path in paths.split("|") for file in _files(tree / path.partition("::")[0])]
    return bool(files) and any(words.partition("[")[0] in file.read_text(encoding="utf-8") for file in files)


def _files(path: Path) -> list[Path]:
    return sorted(path.rglob("test_*.py")) if path.is_dir() else [path] * path.is_file()
