"""A checkpoint: what is signed, how it is read, and that a forged one is refused."""

import json
import random
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from service.errors import BadInput
from service.proof.checkpoint import Checkpoint, read_checkpoint, sign
from service.proof.keys import public_of

OURS, THEIRS = Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate()
TRUSTED = public_of(OURS)
ORDER = 2**252 + 27742317777372353535851937790883648493
"""Of the group that Ed25519 computes in."""
TIME = datetime(2026, 1, 2, 3, 4, 5, 6, tzinfo=UTC)


def made(key: Ed25519PrivateKey = OURS, sequence: int = 12) -> dict[str, Any]:
    """Return a checkpoint as JSON holds it."""
    said: dict[str, Any] = json.loads(sign(key, sequence, bytes(range(32)), TIME).text())
    return said


def is_trusted(said: object) -> bool:
    """Whether a file is read, and is what we signed."""
    text = said if isinstance(said, bytes) else json.dumps(said).encode()
    try:
        return read_checkpoint(text, "file").is_signed_by(TRUSTED)
    except BadInput:
        return False


def other(text: str) -> str:
    """Return hex with one digit changed."""
    place = random.randrange(len(text))
    return text[:place] + ("0" if text[place] != "0" else "1") + text[place + 1 :]


def malleable(signature: str) -> str:
    """Return the signature with the group's order added to its second half: the same point, other bytes."""
    scalar = int.from_bytes(bytes.fromhex(signature[64:]), "little") + ORDER
    return signature[:64] + scalar.to_bytes(32, "little").hex()


FORGERIES: dict[str, Callable[[], object]] = {
    "a longer book": lambda: made() | {"sequence": 13},
    "a shorter book": lambda: made() | {"sequence": 11},
    "another hash": lambda: made() | {"hash": other(made()["hash"])},
    "an earlier time": lambda: made() | {"taken_at": "2026-01-01T00:00:00.000000Z"},
    "another time of the entry": lambda: made() | {"recorded_at": "2026-01-02T03:04:05.000007Z"},
    "another signature": lambda: (said := made()) | {"signature": other(said["signature"])},
    "a signature of another checkpoint": lambda: made() | {"signature": made(sequence=13)["signature"]},
    "no signature": lambda: made() | {"signature": "0" * 128},
    "an empty signature": lambda: made() | {"signature": ""},
    "a signature in other bytes": lambda: (said := made()) | {"signature": malleable(said["signature"])},
    "signed with another key": lambda: made(THEIRS),
    "signed with another key, as ours": lambda: made(THEIRS) | {"public_key": TRUSTED},
    "ours, as another's": lambda: made() | {"public_key": public_of(THEIRS)},
    "a key of zeros": lambda: made() | {"public_key": "0" * 64, "signature": "0" * 128},
    "upper case": lambda: (said := made()) | {"hash": said["hash"].upper()},
    "a field twice": lambda: json.dumps(made()).replace("{", '{"sequence": 99, ', 1).encode(),
    "a field more": lambda: made() | {"note": "trust me"},
    "a field less": lambda: {name: value for name, value in made().items() if name != "taken_at"},
    "true for one": lambda: made(sequence=1) | {"sequence": True},
    "another format": lambda: made() | {"format": "mirps-checkpoint-2"},
}


@pytest.mark.parametrize("name", FORGERIES)
def test_a_forged_checkpoint_is_refused(name: str) -> None:
    assert not is_trusted(FORGERIES[name]())


def test_there_are_twenty_forgeries_and_what_they_start_from_is_trusted() -> None:
    print(f"forged checkpoints refused: {sum(not is_trusted(forge()) for forge in FORGERIES.values())} of 20")  # noqa: T201  the figure of a promise
    assert len(FORGERIES) == 20
    assert is_trusted(made())


@pytest.mark.parametrize(
    "text", [b"", b"null", b"[]", b"{}", b"\xff\xfe", b"[" * 4_000, b'{"a":1}' * 1_000, b'{"sequence": NaN}']
)
def test_what_is_no_checkpoint_is_refused_by_name(text: bytes) -> None:
    with pytest.raises(BadInput) as refused:
        read_checkpoint(text, "notes.txt")
    assert (refused.value.code, refused.value.facts["name"]) == ("CHECKPOINT_MALFORMED", "notes.txt")


def test_a_checkpoint_is_read_as_it_was_written() -> None:
    written = sign(OURS, 12, bytes(32), TIME)
    assert read_checkpoint(written.text().encode(), "file") == written
    assert written.recorded_at == "2026-01-02T03:04:05.000006Z"


def test_what_is_signed_is_what_the_documents_say() -> None:
    plain = Checkpoint(3, "ab" * 32, "2026-01-02T03:04:05.000006Z", "2026-01-03T00:00:00.000000Z", "cd" * 32)
    assert plain.message().decode() == (
        f'{{"format":"mirps-checkpoint-1","hash":"{"ab" * 32}","public_key":"{"cd" * 32}",'
        '"recorded_at":"2026-01-02T03:04:05.000006Z","sequence":3,"taken_at":"2026-01-03T00:00:00.000000Z"}'
    )
