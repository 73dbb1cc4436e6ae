"""Which pg_dump is used: the package's own, and for a newer server that on the path, if it is new enough."""

from pathlib import Path

import pytest

from service.database.dump import find_programs
from service.errors import Refusal


def on_path(folder: Path, said: str) -> str:
    """Make a pg_dump that says which it is."""
    program = folder / "pg_dump"
    program.write_text(f"#!/bin/sh\necho '{said}'\n")
    program.chmod(0o755)
    return str(folder)


def test_the_package_brings_those_of_the_releases_it_is_tested_with() -> None:
    folders = [Path(find_programs(release) / "pg_dump") for release in (16, 17, 18)]
    assert all(path.exists() for path in folders)
    assert folders[0] != folders[1] == folders[2]


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("pg_dump (PostgreSQL) 18.4", "DUMP_PROGRAM_TOO_OLD"),
        ("pg_dump (PostgreSQL) 19.1 (Debian 19.1-1)", ""),
        ("pg_dump (PostgreSQL) 20beta1", ""),
        ("nothing to see", "DUMP_PROGRAM_TOO_OLD"),
    ],
)
def test_a_newer_server_wants_a_program_of_its_release(
    said: str, code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", on_path(tmp_path, said) + ":/bin:/usr/bin")
    try:
        assert find_programs(19) / "pg_dump" == str(tmp_path / "pg_dump")
    except Refusal as refusal:
        assert refusal.code == code  # noqa: PT017  the one line of what is said
    else:
        assert not code


def test_a_program_that_is_not_there_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(Refusal, match="there is no pg_dump on the path: install that of 19") as refused:
        find_programs(19)
    assert refused.value.code == "DUMP_PROGRAM_MISSING"
