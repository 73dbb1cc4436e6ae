"""Entity tags: whether the answer a client still has is the one it would get.

Ours are weak, for one answer may go out packed or not: the same to who reads it, other bytes.
"""

import re
from collections.abc import Callable

from service.http.limits import MOST_ENTITY_TAGS

TAG = re.compile(r'\s*(?:W/)?("[\x21\x23-\x7e\x80-\xff]*")\s*(?:,|$)')

Holds = Callable[[str], bool]
"""Whether the client still has the answer of a tag, which is given with its quotes and without ``W/``."""


def holds_any(if_none_match: str | None) -> Holds | None:
    """Return what the header asks; None where it is absent, or says nothing that can be read.

    A list, weak or strong, is compared weakly, as RFC 9110 wants it for If-None-Match; ``*`` is any answer.
    """
    if if_none_match is None:
        return None
    if if_none_match.strip() == "*":
        return lambda _tag: True
    known: set[str] = set()
    place = 0
    while place < len(if_none_match) and len(known) < MOST_ENTITY_TAGS:
        found = TAG.match(if_none_match, place)
        if found is None:
            break
        known.add(found[1])
        place = found.end()
    return known.__contains__ if known else None


def weak(tag: str) -> str:
    """Return a tag as a header has it."""
    return f"W/{tag}"
