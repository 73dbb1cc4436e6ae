"""What the proofs of many lists have in common: the filters of facts, stated amounts, names in all languages."""

from tests.queries.recomputed import (
    Proof,
    among,
    amount_within,
    is_true,
    lies_within,
    whether,
)

NAMES = ("EN", "ES", "PT", "FR")


def of_facts(text: Proof, *, codes: bool = True) -> dict[str, Proof]:
    """Return the proofs of what every list of facts can be asked."""
    found = {
        "text": text,
        "confidence": among("confidence"),
        "illustrative": whether("illustrative", is_true),
        "recordedOn": lies_within("recordedAt"),
        "documents": among("sources.document.code"),
    }
    return {"codes": among("code"), **found} if codes else found


def stated(name: str) -> Proof:
    """Return the proof of a filter by a stated amount."""
    return amount_within(f"{name} {{ amount currency usd }}", name)


def names_in_all(*fields: str) -> str:
    return " ".join(f"{field}{lang}: {field}(lang: {lang})" for field in fields for lang in NAMES)


def paths_in_all(*fields: str) -> list[str]:
    return [f"{field}{lang}" for field in fields for lang in NAMES]
