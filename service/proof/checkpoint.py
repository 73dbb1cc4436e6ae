"""A checkpoint: how long the book was at a time and what its last hash was, signed with a key outside the database.

The chain of hashes shows that an entry was changed. It does not show that the whole chain was worked out anew, or that
the end of the book was cut off: whoever may write everything may do that. A checkpoint that was kept elsewhere does.

    {"format": "mirps-checkpoint-1", "hash": ..., "public_key": ..., "recorded_at": ..., "sequence": ...,
     "signature": ..., "taken_at": ...}

What is signed is the same object without the signature: keys in alphabetical order, no spaces, UTF-8.
"""

import json
import re
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from service.errors import BadInput
from service.proof.keys import public_of, signed_by

FORMAT: Final = "mirps-checkpoint-1"
LARGEST_BYTES: Final = 4_096
TIME: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z", re.ASCII)
SHAPE: Final = {
    "hash": re.compile(r"[0-9a-f]{64}"),
    "public_key": re.compile(r"[0-9a-f]{64}"),
    "recorded_at": TIME,
    "signature": re.compile(r"[0-9a-f]{128}"),
    "taken_at": TIME,
}
LAST_SEQUENCE: Final = 2**63 - 1


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """What was true of the book at a time.

    Attributes:
        sequence: how many entries it had; 0 for an empty one.
        hash: of the last entry, lower-case hex; zeros for an empty book.
        recorded_at: when the last entry was recorded, UTC with microseconds.
        taken_at: when this was signed, the same way.
        public_key: whose signature it is, 32 bytes in hex.
        signature: Ed25519 of ``message()``, 64 bytes in hex.
    """

    sequence: int
    hash: str
    recorded_at: str
    taken_at: str
    public_key: str
    signature: str = ""

    def message(self) -> bytes:
        """Return what is signed."""
        return json.dumps(self._said(), sort_keys=True, separators=(",", ":")).encode()

    def text(self) -> str:
        """Return the file: what is signed and the signature, a line for each."""
        return json.dumps(self._said() | {"signature": self.signature}, indent=1, sort_keys=True) + "\n"

    def is_signed_by(self, public_key: str) -> bool:
        """Whether the owner of a key signed it; what the checkpoint itself says of its key proves nothing."""
        if self.public_key != public_key:
            return False
        return signed_by(public_key, bytes.fromhex(self.signature), self.message())

    def _said(self) -> dict[str, Any]:
        return {
            "format": FORMAT,
            "hash": self.hash,
            "public_key": self.public_key,
            "recorded_at": self.recorded_at,
            "sequence": self.sequence,
            "taken_at": self.taken_at,
        }


def sign(key: Ed25519PrivateKey, sequence: int, head: bytes, recorded_at: datetime) -> Checkpoint:
    """Make a checkpoint of now."""
    times = (recorded_at, datetime.now(tz=UTC))
    recorded, taken = (time.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ") for time in times)
    unsigned = Checkpoint(sequence, head.hex(), recorded, taken, public_of(key))
    return replace(unsigned, signature=key.sign(unsigned.message()).hex())


def read_checkpoint(text: bytes, name: str) -> Checkpoint:
    """Read a checkpoint; nothing is said yet about who signed it.

    Args:
        text: the file.
        name: what to call it in a refusal.

    Raises:
        BadInput: CHECKPOINT_MALFORMED; not exactly the fields of a checkpoint, in their forms, each once.
    """
    try:
        said = json.loads(text, object_pairs_hook=_each_once) if len(text) <= LARGEST_BYTES else None
    except (ValueError, RecursionError):
        said = None
    if not isinstance(said, dict) or not _is_shaped(said):
        raise BadInput("CHECKPOINT_MALFORMED", "{name} is no checkpoint, or was changed by hand.", name=name)
    return Checkpoint(**{field: value for field, value in said.items() if field != "format"})


def _each_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Refuse a field that is given twice: programs would differ in which of the two they believe."""
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError
    return found


def _is_shaped(said: dict[str, Any]) -> bool:
    return (
        said.keys() == {"format", "sequence", *SHAPE}
        and said["format"] == FORMAT
        and type(said["sequence"]) is int
        and 0 <= said["sequence"] <= LAST_SEQUENCE
        and all(isinstance(said[field], str) and form.fullmatch(said[field]) for field, form in SHAPE.items())
    )
