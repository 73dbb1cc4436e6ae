"""Advice as lines of text for the terminal: the range, the certificate, and what would help most."""

from collections.abc import Mapping
from typing import Any, Final

from service.advice.book import Book
from service.advice.sentences import SENTENCES, percent, shown
from service.errors import filled
from service.languages.enumerations import labels_of

PIECES: Final = 10
"""How many pieces of advice are told."""


def told(book: Book, answer: Mapping[str, Any], language: str, *, illustrative: bool = False) -> list[str]:
    """Return what is said of a matching, paragraph by paragraph.

    Args:
        book: what it was worked out from.
        answer: what ``advise`` made of it, with placements, relief and nearest lines.
        language: "EN", "ES", "PT" or "FR".
        illustrative: whether all of it is made up, which is said first.
    """
    speech = language.lower()
    header = filled(
        SENTENCES["range"][speech],
        {
            "day": str(answer["effective"]),
            "effective": percent(answer["covered"], answer["required"]),
            "potential": percent(answer["placed"], answer["required"]),
        },
    )
    pieces = _pieces(book, answer, speech)
    advice = [f"{number}. {piece}" for number, piece in enumerate(pieces[:PIECES], start=1)]
    return [
        *([SENTENCES["made_up"][speech]] if illustrative else []),
        header,
        str(answer["certificate"][speech]),
        SENTENCES["advice" if advice else "none"][speech],
        *advice,
    ]


def _pieces(book: Book, answer: Mapping[str, Any], language: str) -> list[str]:
    """Return all pieces of advice: what paying would strand, what each would cover, what is nearest to needs."""
    found = [
        (one["amount"] - one["standing"], "place", one)
        for one in answer["placements"]
        if one["amount"] > one["standing"]
    ]
    found += [(one["gain"], "loosen", one) for one in answer["relief"]]
    # Sorting keeps the order of what is equal: to place costs nothing, to ask a donor does.
    found.sort(key=lambda piece: -piece[0])
    found += [(one["amount"], "near", one) for one in answer["nearest"]]
    # What would be lost today comes before what might be won.
    warned = [_warned(one, language) for one in answer["strandings"]]
    return warned + [_said(book, name, amount, one, language) for amount, name, one in found]


def _warned(one: Mapping[str, Any], language: str) -> str:
    """Return what paying a request would strand, and whose money instead would strand less."""
    facts = {
        "request": one["code"],
        "others": ", ".join(one["codes"]),
        "amount": shown(one["amount"], one["currency"]),
        "remaining": shown(one["remaining"], one["currency"]),
        "unit": one["currency"],
        "lines": ", ".join(
            filled(SENTENCES["line"][language], {"pledge": pledge, "position": str(position)})
            for pledge, position in one["named"]
        ),
    }
    return filled(SENTENCES["strand_less" if one["named"] else "strand"][language], facts)


def _said(book: Book, name: str, amount: int, one: Mapping[str, Any], language: str) -> str:
    labels = labels_of("EarmarkPart")
    line = book.lines[one["line"]]
    parts = one.get("obstacles") or [one[key] for key in ("lifted",) if key in one]
    facts = {
        "amount": shown(amount, book.unit),
        "unit": book.unit,
        "line": filled(SENTENCES["line"][language], {"pledge": line.pledge, "position": str(line.position)}),
        "need": book.codes.get(one.get("need", 0), ""),
        "parts": ", ".join(labels[part][language].lower() for part in parts),
    }
    return filled(SENTENCES[name][language], facts)
