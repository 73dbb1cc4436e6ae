"""The key that signs checkpoints: Ed25519, in a file of its own, never in the database that it vouches for."""

import os
import re
from pathlib import Path
from typing import Final

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from service.errors import BadInput, NotFound

PUBLIC: Final = re.compile(r"[0-9a-f]{64}")
PRIVATE_MODE: Final = 0o600


def public_of(key: Ed25519PrivateKey) -> str:
    """Return the public half of a key: 32 bytes in lower-case hex."""
    raw = key.public_key().public_bytes(serialization.Encoding.Raw, serialization.PublicFormat.Raw)
    return raw.hex()


def beside(path: Path) -> Path:
    """Return where the public half of a key is kept."""
    return path.with_name(path.name + ".pub")


def make_key(path: Path) -> bool:
    """Make a key in a file that only its owner may read, and its public half beside it; return whether there was none.

    A key is never written over: old checkpoints need it.
    """
    key = Ed25519PrivateKey.generate()
    form = (serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE_MODE)
    except FileExistsError:
        return False
    with os.fdopen(descriptor, "wb") as file:
        file.write(key.private_bytes(*form))
    beside(path).write_text(public_of(key) + "\n", encoding="ascii")
    return True


def load_key(path: Path) -> Ed25519PrivateKey:
    """Read a key from its file.

    Raises:
        NotFound: CHECKPOINT_KEY_MISSING.
        BadInput: CHECKPOINT_KEY_UNREADABLE; it is no Ed25519 key in PEM without a password, or may not be read.
    """
    try:
        key = serialization.load_pem_private_key(path.read_bytes(), password=None)
    except FileNotFoundError:
        sentence = "There is no key at {path}: mirps checkpoint key makes one."
        raise NotFound("CHECKPOINT_KEY_MISSING", sentence, path=str(path)) from None
    except (OSError, TypeError, ValueError, UnsupportedAlgorithm):
        raise _unreadable(path) from None
    if not isinstance(key, Ed25519PrivateKey):
        raise _unreadable(path)
    return key


def _unreadable(path: Path) -> BadInput:
    sentence = "{path} cannot be read as an Ed25519 key in PEM without a password."
    return BadInput("CHECKPOINT_KEY_UNREADABLE", sentence, path=str(path))


def read_public(given: str) -> str:
    """Return a public key given as 64 hex digits, or as the name of a file that holds them.

    Raises:
        BadInput: PUBLIC_KEY_UNREADABLE.
    """
    text = given.strip().lower()
    if not PUBLIC.fullmatch(text):
        try:
            text = Path(given).read_text(encoding="ascii").strip().lower()
        except (OSError, ValueError):
            text = ""
    if not PUBLIC.fullmatch(text):
        sentence = "A public key is 64 hex digits, or a file that holds them; {given} is neither."
        raise BadInput("PUBLIC_KEY_UNREADABLE", sentence, given=given[:200])
    return text


def known_public(path: Path) -> str:
    """Return the public half of the key at a path, from the file beside it where the key itself is kept elsewhere.

    Raises:
        NotFound: CHECKPOINT_KEY_MISSING.
        BadInput: CHECKPOINT_KEY_UNREADABLE, PUBLIC_KEY_UNREADABLE.
    """
    if not path.exists() and beside(path).exists():
        return read_public(str(beside(path)))
    return public_of(load_key(path))


def signed_by(public_key: str, signature: bytes, message: bytes) -> bool:
    """Whether a signature of a message is that of the owner of a public key, 32 bytes in hex."""
    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(public_key)).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True
