"""The book as a file, and the verifier that checks it by itself: what is changed in the file is found."""

import ast
import json
import os
import random
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from service.database.engine import Database
from service.interchange.large.load import load_large
from service.interchange.large.shape import size_book
from service.ledger.chain import HEAD
from service.proof import verify_ledger
from service.proof.checkpoint import Checkpoint, sign
from service.proof.export import exported
from service.proof.keys import public_of
from tests.given.crowd import FULL, seeded
from tests.servers import Server, opened

KEY = Ed25519PrivateKey.generate()
VERIFIER = Path(verify_ledger.__file__)
MOST_SECONDS = 10
ACCOUNT = ("fund", "line", "need", "party", "project", "stage", "unit")


async def written(database: Database, path: Path) -> list[bytes]:
    """Export the book to a file, and return its lines."""
    async with database.reading() as session:
        whole = b"".join([piece async for piece in exported(session)])
    keep(path, whole)
    return whole.splitlines(keepends=True)


def keep(path: Path, content: bytes) -> None:
    path.write_bytes(content)


async def signed(database: Database, path: Path) -> Checkpoint:
    """Keep a checkpoint of now."""
    async with database.reading() as session:
        head = (await session.fetch_rows(HEAD.replace("hash FROM", "hash, recorded_at FROM")))[0]
    made = sign(KEY, head["sequence"], head["hash"], head["recorded_at"])
    keep(path, made.text().encode())
    return made


def check(path: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run the verifier as anybody would: a plain Python, in which nothing of ours can be imported."""
    return subprocess.run(  # noqa: S603  our own file
        [sys.executable, "-I", "-S", str(VERIFIER), str(path), *words],
        cwd=path.parent,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_the_verifier_needs_nothing_but_python() -> None:
    tree = ast.parse(VERIFIER.read_text(encoding="utf-8"))
    imported = {name.name for node in ast.walk(tree) if isinstance(node, ast.Import) for name in node.names}
    imported |= {str(node.module) for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert imported <= {*sys.stdlib_module_names, "__future__"}


async def test_an_export_is_checked_without_the_service(book: Database, tmp_path: Path) -> None:
    lines = await written(book, tmp_path / "book.jsonl")
    made = await signed(book, tmp_path / "checkpoint.json")
    plain = check(tmp_path / "book.jsonl")
    assert (plain.returncode, plain.stdout.split(":")[0], plain.stderr) == (0, "OK", "")
    assert f"{made.sequence} entries" in plain.stdout
    assert made.hash in plain.stdout
    proven = check(tmp_path / "book.jsonl", "--public-key", public_of(KEY), "--checkpoint", "checkpoint.json")
    assert (proven.returncode, f"1 checkpoints agree, the last at entry {made.sequence}" in proven.stdout) == (0, True)
    assert json.loads(lines[-1])["head"] == {"hash": made.hash, "sequence": made.sequence}
    assert {"kind": "fund", "name": "DEMO-FUND"}.items() <= json.loads(
        next(line for line in lines if b"DEMO-FUND" in line and line.startswith(b'{"name"'))
    ).items()


async def test_what_is_not_published_is_not_in_an_export(book: Database, tmp_path: Path) -> None:
    lines = b"".join(await written(book, tmp_path / "book.jsonl"))
    async with book.reading() as session:
        drafts = await session.fetch_rows("SELECT code FROM pledge WHERE publication <> 'PUBLISHED'")
    assert drafts
    assert not [one["code"] for one in drafts if one["code"].encode() + b'"' in lines]


Fault = Callable[[list[bytes], random.Random], list[bytes]]


def entries_of(lines: list[bytes]) -> int:
    return sum(line.startswith(b'{"entry"') for line in lines)


def with_line(lines: list[bytes], place: int, *new: bytes) -> list[bytes]:
    return [*lines[:place], *new, *lines[place + 1 :]]


def a_byte(lines: list[bytes], dice: random.Random) -> list[bytes]:
    place = dice.randrange(1, entries_of(lines) + 1)
    line = bytearray(lines[place])
    at = dice.randrange(len(line) - 1)
    line[at] = ord("0") if line[at] != ord("0") else ord("1")
    return with_line(lines, place, bytes(line))


def an_amount(lines: list[bytes], dice: random.Random) -> list[bytes]:
    place = dice.randrange(1, entries_of(lines) + 1)
    return with_line(lines, place, lines[place].replace(b'"amount":"', b'"amount":"1', 1))


def a_line_gone(lines: list[bytes], dice: random.Random) -> list[bytes]:
    return with_line(lines, dice.randrange(len(lines)))


def a_line_twice(lines: list[bytes], dice: random.Random) -> list[bytes]:
    place = dice.randrange(len(lines))
    return with_line(lines, place, lines[place], lines[place])


def two_lines_changed_places(lines: list[bytes], dice: random.Random) -> list[bytes]:
    place = dice.randrange(1, entries_of(lines))
    return with_line(with_line(lines, place, lines[place + 1]), place + 1, lines[place])


def the_end_gone(lines: list[bytes], dice: random.Random) -> list[bytes]:
    return lines[: dice.randrange(len(lines))]


def a_balance(lines: list[bytes], dice: random.Random) -> list[bytes]:
    place = dice.choice([place for place, line in enumerate(lines) if line.startswith(b'{"account"')])
    return with_line(lines, place, lines[place].replace(b'"balance":"', b'"balance":"1'))


def the_head(lines: list[bytes], dice: random.Random) -> list[bytes]:  # noqa: ARG001  the shape of every fault
    return with_line(lines, len(lines) - 1, lines[-1].replace(b'"sequence":', b'"sequence":1'))


FAULTS: list[Fault] = [
    a_byte,
    an_amount,
    a_line_gone,
    a_line_twice,
    two_lines_changed_places,
    the_end_gone,
    a_balance,
    the_head,
]


def told(lines: list[bytes], path: Path) -> str | None:
    """Return what the verifier finds broken; None where it finds nothing."""
    path.write_bytes(b"".join(lines))
    try:
        with path.open("rb") as file:
            verify_ledger.check_book(file, {})
    except verify_ledger.Broken as broken:
        return str(broken)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        return repr(error)
    return None


async def test_what_is_changed_in_an_export_is_found(book: Database, tmp_path: Path) -> None:
    lines = await written(book, tmp_path / "book.jsonl")
    dice = seeded()
    assert told(lines, tmp_path / "clean.jsonl") is None
    for place in range(80):
        fault = FAULTS[place % len(FAULTS)]
        assert told(fault(lines, dice), tmp_path / "changed.jsonl") is not None, fault.__name__


async def test_an_export_of_a_book_that_was_cut_off_is_whole_and_the_checkpoint_finds_it(
    book: Database, tmp_path: Path
) -> None:
    lines = await written(book, tmp_path / "book.jsonl")
    made = await signed(book, tmp_path / "checkpoint.json")
    shorter = tmp_path / "shorter.jsonl"
    kept = [line for line in lines if line.startswith(b'{"entry"')][:-5]
    held = verify_ledger.Book()
    for line in kept:
        held.add(line, {})
    accounts = [
        json.dumps(
            {
                "account": dict(zip(ACCOUNT, account, strict=True)),
                **dict(zip(("balance", "balance_usd", "unvalued"), map(str, sums or ()), strict=True)),
            }
        ).encode()
        + b"\n"
        for account, sums in held.held.items()
        if account[5] not in verify_ledger.SOURCES
    ]
    end = {"head": {"hash": held.hash.hex(), "sequence": held.entries}, "accounts": len(accounts), "names": 0}
    shorter.write_bytes(b"".join([lines[0], *kept, *accounts, json.dumps(end).encode() + b"\n"]))
    assert check(shorter).returncode == 0
    found = check(shorter, "--public-key", public_of(KEY), "--checkpoint", "checkpoint.json")
    assert found.returncode == 1
    assert f"the book had {made.sequence} entries and has {held.entries}: its end was cut off" in found.stdout
    stranger = check(shorter, "--public-key", "ab" * 32, "--checkpoint", "checkpoint.json")
    assert "it is not signed with the key that is trusted" in stranger.stdout


@pytest.mark.parametrize("length", [0, 1, 300])
def test_the_verifiers_own_ed25519_agrees_with_the_library(length: int) -> None:
    message = bytes(range(256))[: min(length, 256)] * 2
    signature, public = KEY.sign(message), bytes.fromhex(public_of(KEY))
    assert verify_ledger.is_signed(public, message, signature)
    assert not verify_ledger.is_signed(public, message + b"x", signature)
    for place in (0, 31, 32, 63):
        forged = bytearray(signature)
        forged[place] ^= 1
        assert not verify_ledger.is_signed(public, message, bytes(forged))
    more = int.from_bytes(signature[32:], "little") + verify_ledger.L
    assert not verify_ledger.is_signed(public, message, signature[:32] + more.to_bytes(32, "little"))
    assert not verify_ledger.is_signed(bytes([1] + [0] * 31), message, bytes([1] + [0] * 63))


@pytest.mark.skipif(not FULL, reason="MIRPS_FULL=1 makes a book of a hundred thousand entries")
async def test_a_hundred_thousand_entries_are_checked_within_ten_seconds(pg18: Server, tmp_path: Path) -> None:
    async with pg18.fresh() as url, opened(url) as database:
        shape = size_book(12_000, until=date(2026, 1, 1), needs=None, projects=None, transfers=None, seed=1)
        await load_large(database, url, shape)
        began = time.monotonic()
        lines = await written(database, tmp_path / "book.jsonl")
        wrote = time.monotonic() - began
    before, began = os.times(), time.monotonic()
    checked = check(tmp_path / "book.jsonl")
    took, after = time.monotonic() - began, os.times()
    # What this machine does beside does not count: seconds of a processor of one's own.
    worked = after.children_user + after.children_system - before.children_user - before.children_system
    assert checked.returncode == 0, checked.stdout
    each = worked * 100_000 / entries_of(lines)
    print(f"{entries_of(lines)} entries written in {wrote:.1f} s, checked in {took:.1f} s: 100,000 in {each:.1f} s")  # noqa: T201  the figure of a promise
    assert each < MOST_SECONDS
