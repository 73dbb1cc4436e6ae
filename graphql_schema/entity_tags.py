"""Entity tags: equal ones stand for equal answers.

A tag is a hash over everything an answer follows from: the document, the operation and the kind of viewer with the
statement they became (``fingerprint_of``), the schema, the variables, the viewer, and the version of the data.
"""

import hashlib
from collections.abc import Callable, Mapping
from typing import Any

SCHEMA_ALONE = "schema"
"""The version of what only the schema answers."""

Holds = Callable[[str], bool]
"""Whether the client still has the answer of an entity tag."""


def is_held(etag: str | None, holds: Holds | None) -> bool:
    """Whether the client still has the answer of a tag."""
    return etag is not None and holds is not None and holds(etag)


def fingerprint_of(*parts: object) -> bytes:
    """Return a hash of parts, each set apart from the next."""
    return hashlib.sha256(repr(parts).encode(errors="surrogatepass")).digest()


def etag_of(fingerprint: bytes, values: Mapping[str, Any], version: str) -> str:
    """Return the tag of an answer, with its quotes.

    Args:
        fingerprint: of the question and of who asks it, ``fingerprint_of``.
        values: the coerced variables.
        version: of the data, or ``SCHEMA_ALONE``.
    """
    rest = f"{values!r} {version}".encode(errors="surrogatepass")
    return f'"{hashlib.sha256(fingerprint + rest).hexdigest()[:32]}"'
