"""Entity tags: equal ones stand for equal answers.

A tag is a hash over everything an answer follows from: the document, the operation and the kind of viewer with the
statement they became (``fingerprint_of``), the schema, the variables, the viewer, and the version of the data.
"""

import hashlib
from collections.abc import Mapping
from typing import Any

SCHEMA_ALONE = "schema"
"""The version of what only the schema answers."""


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
    rest = repr((values, version)).encode(errors="surrogatepass")
    return f'"{hashlib.sha256(fingerprint + rest).hexdigest()[:32]}"'
