"""Checks an exported book without the service that wrote it: Python 3.9 or newer, nothing else, this one file.

    python3 verify_ledger.py ledger.jsonl
    python3 verify_ledger.py ledger.jsonl --public-key 5f3a... --checkpoint checkpoint-*.json

It recomputes every hash of the chain from what the entries say, and every balance from their transfers; no money may be
where it never was, and accounts must hold what their transfers add up to. With checkpoints and the key they are signed
with, it also proves that the book was not cut off or worked out anew since they were taken. Get both from somebody else
than whoever gave you the book.

It ends with 0 where everything holds, 1 where something does not (the first such thing is named), 2 for wrong usage.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sys
from pathlib import Path
from typing import Any, BinaryIO

GUARDED = {"REQUIRED", "INVESTED", "PLEDGED", "COMMITTED", "RECEIVED", "OBLIGATED"}
GUARDED |= {"DISBURSED", "SPENT", "FEE", "WITHDRAWN", "RETURNED"}
SOURCES = {"PLAN", "DONOR", "INTEREST"}
EDGE = {*SOURCES, "FX"}
ENTRY_KEYS = ["actor", "document", "effective_on", "idempotency_key", "kind", "note", "reason"]
ENTRY_KEYS += ["recorded_at", "reverses", "sequence", "subject", "transfers"]
LINE = re.compile(rb'\{"entry":(\{.*\}),"hash":"([0-9a-f]{64})"\}\n')
AMOUNT = re.compile(r"[1-9][0-9]{0,18}|0")
LONGEST_LINE = 1 << 24
AS_HASHED = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
CHECKPOINT_KEYS = {"format", "hash", "public_key", "recorded_at", "sequence", "signature", "taken_at"}


Account = tuple[Any, ...]
Point = tuple[int, int]


class Broken(Exception):  # noqa: N818  what is broken, in one sentence
    """What does not hold; the message is one sentence."""


class Book:
    """The book as far as it was read: the chain, and what each account holds."""

    def __init__(self) -> None:
        self.entries = 0
        self.hash = bytes(32)
        self.recorded_at = ""
        # What an account holds: its balance, the value of that in cents, and the part of unknown value; None: told.
        self.held: dict[Account, tuple[int, int, int] | None] = {}
        # Of each entry, a digest of what it moves the other way round, to know its reversal by.
        self.moves: list[bytes] = []
        self.reversed: set[int] = set()

    def add(self, line: bytes, wanted: dict[int, str | None]) -> None:
        """Check one entry and add it; ``wanted`` is where hashes are kept that checkpoints ask about."""
        found = LINE.fullmatch(line)
        number = self.entries + 1
        if found is None:
            raise Broken(f"entry {number}: the line is not an entry as it is exported")
        plain, said = found.groups()
        entry = json.loads(plain)
        # A key that stands twice, or anything else that programs might read differently, is not written back the same.
        if AS_HASHED.encode(entry).encode() != plain:
            raise Broken(f"entry {number}: it is not written as it is hashed")
        if list(entry) != ENTRY_KEYS or entry["sequence"] != number:
            raise Broken(f"entry {number}: entry {entry.get('sequence')} stands in its place")
        if hashlib.sha256(self.hash + plain).hexdigest() != said.decode():
            raise Broken(f"entry {number}: its hash is not that of its content after the entry before it")
        if entry["recorded_at"] < self.recorded_at:
            raise Broken(f"entry {number}: it was recorded before the entry before it")
        if not entry["transfers"]:
            raise Broken(f"entry {number}: it moves nothing")
        self.undo(entry, number, [self.move(transfer, number) for transfer in entry["transfers"]])
        self.entries, self.hash, self.recorded_at = number, bytes.fromhex(said.decode()), entry["recorded_at"]
        if number in wanted:
            wanted[number] = said.decode()

    def move(self, transfer: dict[str, Any], number: int) -> tuple[Account, Account, str]:
        """Move an amount between two accounts; none that is guarded may come below zero, in money or in value."""
        amount, usd, unit = transfer["amount"], transfer["amount_usd"], transfer["unit"]
        if not AMOUNT.fullmatch(amount) or amount == "0" or not (usd is None or AMOUNT.fullmatch(usd)):
            raise Broken(f"entry {number}: a transfer moves {amount}, of a value of {usd}")
        if unit == "USD" and usd != amount:
            raise Broken(f"entry {number}: {amount} cents are worth {usd}")
        if transfer["from"] == transfer["to"]:
            raise Broken(f"entry {number}: a transfer moves money to where it is")
        money, value, unvalued = int(amount), int(usd or 0), 0 if usd is not None else int(amount)
        source, target = account_of(transfer["from"], unit), account_of(transfer["to"], unit)
        for account, sign in ((source, -1), (target, 1)):
            held = self.held.get(account) or (0, 0, 0)
            after = (held[0] + sign * money, held[1] + sign * value, held[2] + sign * unvalued)
            self.held[account] = after
            if account[5] not in EDGE and (account[5] not in GUARDED or min(after) < 0):
                raise Broken(f"entry {number}: {amount} {unit} move, and account {account} comes to {after}")
        return source, target, amount

    def undo(self, entry: dict[str, Any], number: int, moved: list[tuple[Account, Account, str]]) -> None:
        """Check that a reversal moves what its entry moved, the other way round, and is the only one."""
        undone = entry["reverses"]
        if (entry["kind"] == "REVERSE_ENTRY") != (undone is not None):
            raise Broken(f"entry {number}: it is a {entry['kind']} and reverses {undone}")
        if undone is not None:
            if not 0 < undone < number or undone in self.reversed or self.moves[undone - 1] != digest(moved):
                raise Broken(f"entry {number}: it is not the one reversal of entry {undone}")
            self.reversed.add(undone)
        self.moves.append(digest([(target, source, amount) for source, target, amount in reversed(moved)]))


def account_of(said: dict[str, Any], unit: str) -> Account:
    """Return what tells an account from others."""
    return (said["fund"], said["line"], said["need"], said["party"], said["project"], said["stage"], unit)


def digest(moves: list[tuple[Account, Account, str]]) -> bytes:
    """Return what tells some movements from others, in few bytes."""
    return hashlib.blake2b(repr(moves).encode(), digest_size=12).digest()


def read(text: bytes, place: str) -> Any:  # noqa: ANN401  whatever it says
    """Read JSON in which no key stands twice."""

    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) != len(pairs):
            raise Broken(f"{place}: a key stands in it twice")
        return found

    try:
        return json.loads(text, object_pairs_hook=once)
    except (ValueError, RecursionError):
        raise Broken(f"{place}: it is not JSON") from None


def check_book(file: BinaryIO, wanted: dict[int, str | None]) -> Book:
    """Check a whole export; return the book."""
    book, stated, names = Book(), 0, 0
    if read(file.readline(LONGEST_LINE) or b"null", "line 1") != {"format": "mirps-ledger-1"}:
        raise Broken("line 1: it is not an export of the book in the format mirps-ledger-1")
    end = None
    for line in iter(lambda: file.readline(LONGEST_LINE), b""):
        if end is not None:
            raise Broken("there is something after the end of the export")
        if line.startswith(b'{"entry"'):
            book.add(line, wanted)
            continue
        said = read(line, f"the line after entry {book.entries}")
        if "account" in said:
            stated += 1
            compare(book, said)
        elif "name" in said:
            names += 1
        else:
            end = said
    if end is None:
        raise Broken(f"the export ends after entry {book.entries} without its last line: it is not whole")
    if end != {"head": {"hash": book.hash.hex(), "sequence": book.entries}, "accounts": stated, "names": names}:
        raise Broken(f"the last line says {end}, and the file has {book.entries} entries, the last {book.hash.hex()}")
    left = [account for account, held in book.held.items() if held is not None and account[5] not in SOURCES]
    if left:
        raise Broken(f"the export does not say what account {left[0]} holds")
    return book


def compare(book: Book, said: dict[str, Any]) -> None:
    """Compare what an account is said to hold with what its transfers add up to."""
    account = account_of(said["account"], said["account"]["unit"])
    held = book.held.get(account, (0, 0, 0))
    if held is None:
        raise Broken(f"account {account} is told twice")
    book.held[account] = None
    claimed = tuple(int(said[name]) for name in ("balance", "balance_usd", "unvalued"))
    if claimed != held:
        raise Broken(f"account {account} is said to hold {claimed}, and its transfers add up to {held}")


# Ed25519 as RFC 8032 says it, for those who have no library: slow, and only ever used to check.

P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P


def root(square: int) -> int | None:
    """Return an x of the curve whose square is given, or None."""
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * pow(2, (P - 1) // 4, P) % P
    return None if (x * x - square) % P else x


def point(data: bytes) -> Point | None:
    """Return the point that 32 bytes name, or None."""
    y = int.from_bytes(data, "little") & (2**255 - 1)
    odd = data[31] >> 7
    x = None if y >= P else root((y * y - 1) * pow(D * y * y + 1, P - 2, P) % P)
    if x is None or (x == 0 and odd):
        return None
    return (P - x if x % 2 != odd else x), y


def added(one: Point, other: Point) -> Point:
    """Add two points."""
    x1, y1 = one
    x2, y2 = other
    both = D * x1 * x2 * y1 * y2 % P
    x = (x1 * y2 + x2 * y1) * pow(1 + both, P - 2, P) % P
    return x, (y1 * y2 + x1 * x2) * pow(1 - both, P - 2, P) % P


def times(number: int, base: Point) -> Point:
    """Add a point to itself so many times."""
    total = (0, 1)
    while number:
        total = added(total, base) if number & 1 else total
        base, number = added(base, base), number >> 1
    return total


Y = 4 * pow(5, P - 2, P) % P
BASE = point(Y.to_bytes(32, "little")) or (0, 1)


def is_signed(public: bytes, message: bytes, signature: bytes) -> bool:
    """Whether 64 bytes are the signature of a message by the owner of a public key of 32 bytes."""
    key, nonce = point(public), point(signature[:32])
    scalar = int.from_bytes(signature[32:], "little")
    if key is None or nonce is None or scalar >= L or times(8, key) == (0, 1):
        return False
    challenge = int.from_bytes(hashlib.sha512(signature[:32] + public + message).digest(), "little") % L
    return times(scalar, BASE) == added(nonce, times(challenge, key))


def read_checkpoint(path: str, public: str) -> tuple[str, int, str, str]:
    """Return the sequence and the hash of a checkpoint that is signed with the key that is trusted."""
    with Path(path).open("rb") as file:
        said = read(file.read(4096), path)
    if not isinstance(said, dict) or set(said) != CHECKPOINT_KEYS or said["format"] != "mirps-checkpoint-1":
        raise Broken(f"{path}: it is no checkpoint")
    signature = said.pop("signature")
    message = json.dumps(said, sort_keys=True, separators=(",", ":")).encode()
    whole = isinstance(signature, str) and re.fullmatch("[0-9a-f]{128}", signature) and type(said["sequence"]) is int
    ours = whole and said["public_key"] == public
    if not ours or not is_signed(bytes.fromhex(public), message, bytes.fromhex(signature)):
        raise Broken(f"{path}: it is not signed with the key that is trusted")
    return path, said["sequence"], said["hash"], said["taken_at"]


def check(given: argparse.Namespace) -> list[str]:
    """Check what the command line names; return what holds."""
    checkpoints = [read_checkpoint(path, given.public_key) for path in given.checkpoint]
    wanted: dict[int, str | None] = {sequence: None for _, sequence, _, _ in checkpoints}
    if given.export == "-":
        book = check_book(sys.stdin.buffer, wanted)
    else:
        with Path(given.export).open("rb") as file:
            book = check_book(file, wanted)
    for path, sequence, said, taken_at in checkpoints:
        found = wanted[sequence] if sequence else "0" * 64
        place = f"{path} ({taken_at})"
        if found is None:
            raise Broken(f"{place}: the book had {sequence} entries and has {book.entries}: its end was cut off")
        if found != said:
            raise Broken(f"{place}: entry {sequence} had the hash {said}: the book was rewritten")
    told = [f"OK: {book.entries} entries and {len(book.held)} accounts hold, head {book.hash.hex()}"]
    if checkpoints:
        told.append(f"OK: {len(checkpoints)} checkpoints agree, the last at entry {max(one[1] for one in checkpoints)}")
    return told


def main() -> int:
    """Check what the command line names."""
    parser = argparse.ArgumentParser(description="Checks an exported book of the MIRPS without the service.")
    parser.add_argument("export", help="the file that `mirps export ledger` wrote; - for standard input")
    parser.add_argument("--checkpoint", nargs="+", default=[], metavar="FILE", help="checkpoints to hold it against")
    parser.add_argument("--public-key", default="", help="the key checkpoints are signed with: 64 hex digits")
    given = parser.parse_args()
    if given.checkpoint and not re.fullmatch("[0-9a-f]{64}", given.public_key):
        parser.error("checkpoints are checked with --public-key, 64 hex digits")
    try:
        told = check(given)
    except (Broken, OSError) as error:
        told, broken = [f"BROKEN: {error}"], True
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        told, broken = [f"BROKEN: the export is malformed ({error!r})"], True
    else:
        broken = False
    sys.stdout.write("\n".join(told) + "\n")
    return int(broken)


if __name__ == "__main__":
    sys.exit(main())
