"""The questions, in each system's words, and the one form in which their answers are compared."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

FOLDER: Final = Path(__file__).parent / "questions"
AFRESH: Final = "afresh"
"""What `coverage` asks, of peers that add up the balances of accounts: as one has it without our kept sums."""
NAMES: Final = ("point", "list", "deep", "coverage", AFRESH, "wide")
POINTS: Final = 500
"""How many pledges the point question asks for in turn; the smallest book has as many."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question as bodies of requests, sent in turn."""

    name: str
    bodies: tuple[str, ...]


def question(name: str, words: str = "") -> Question:
    """Return a question in the words of a system: ours, or those of a folder below ``questions``."""
    file = "coverage" if name == AFRESH and not words else name
    document = (FOLDER / words / f"{file}.graphql").read_text(encoding="utf-8")
    if name == "point":
        codes = [f"LARGE-{place + 1:08}" for place in range(POINTS)]
        bodies = [json.dumps({"query": document, "variables": {"code": code}}) for code in codes]
        return Question(name, tuple(bodies))
    return Question(name, (json.dumps({"query": document}),))


def normal(answer: bytes) -> Any:  # noqa: ANN401  any JSON
    """Return what an answer says without the form it says it in.

    An object of one key is what it holds (``{"edges": [{"node": ...}]}`` and ``{"nodes": [...]}`` are lists); an object
    in an object is its parent's keys with a prefix, and so is a list of plain values; keys are sorted.

    Raises:
        ValueError: the answer holds errors.
    """
    parsed = json.loads(answer)
    if "errors" in parsed or not parsed.get("data"):
        raise ValueError(answer[:600].decode(errors="replace"))
    return _plain(parsed["data"])


def _plain(value: Any) -> Any:  # noqa: ANN401  any JSON
    if isinstance(value, list):
        return [_plain(one) for one in value]
    if not isinstance(value, dict):
        return value
    if len(value) == 1:
        return _plain(next(iter(value.values())))
    flat: dict[str, Any] = {}
    for key, one in value.items():
        plain = _plain(one)
        if isinstance(plain, dict):
            flat |= {f"{key}_{inner}": held for inner, held in plain.items()}
        elif isinstance(plain, list) and plain and not isinstance(plain[0], dict):
            flat |= {f"{key}_{place}": held for place, held in enumerate(plain)}
        else:
            flat[key] = plain
    return dict(sorted(flat.items()))
