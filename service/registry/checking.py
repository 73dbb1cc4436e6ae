"""Checks that commands of every area share: words of a closed list, countries, dates, codes of parties, other names."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from service.database.columns import Publication
from service.errors import BadInput
from service.money import LARGEST_AMOUNT_MINOR, Money, Qualifier, minor_digits
from service.registry.party import Party
from service.registry.stating import check_text
from service.vague_date import VagueDate
from service.writing.finding import by_code, key_by_code, key_of
from service.writing.work import Work

COUNTRY_PATTERN: Final = re.compile(r"[A-Z]{2}")
LANGUAGE_PATTERN: Final = re.compile(r"[a-z]{2}")
MOST_ITEMS: Final = 200
"""Most items of one list in a command."""


@dataclass(frozen=True, slots=True)
class Alias:
    """Another name, with the language, the years (EDTF) it was in use and the document that uses it, where known."""

    name: str
    language: str | None = None
    from_edtf: str | None = None
    to_edtf: str | None = None
    note: str | None = None
    document: str | None = None


@dataclass(frozen=True, slots=True)
class StatedAmount:
    """An amount as a source has it: decimal text, or none where it is not known, with a qualifier.

    Attributes:
        usd: the equivalent in US dollars that the source gives; never computed.
    """

    amount: str | None = None
    currency: str | None = None
    qualifier: str = "EXACT"
    usd: str | None = None


def check_word(word: str, words: type[StrEnum], field: tuple[str, ...]) -> str:
    """Return the word when it is one of the list.

    Raises:
        BadInput: "<LAST NAME OF THE FIELD>_UNKNOWN".
    """
    if word not in set(words):
        name = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", field[-1]).upper()
        raise BadInput(f"{name}_UNKNOWN", "It is one of {words}.", field=field, words=", ".join(words))
    return word


def check_publication(word: str) -> str:
    """Return how a new record is published: nothing begins as withdrawn.

    Raises:
        BadInput: PUBLICATION_UNKNOWN.
    """
    words = [one for one in Publication if one is not Publication.WITHDRAWN]
    if word not in words:
        raise BadInput("PUBLICATION_UNKNOWN", "It is one of {words}.", field=("publication",), words=", ".join(words))
    return word


def check_qualifier(qualifier: str, *, amount_given: bool, field: tuple[str, ...]) -> str:
    """Return the qualifier when it fits: UNKNOWN exactly where there is no amount.

    Raises:
        BadInput: QUALIFIER_UNKNOWN, AMOUNT_MISSING, AMOUNT_NOT_UNKNOWN.
    """
    check_word(qualifier, Qualifier, (*field, "qualifier"))
    if qualifier == Qualifier.UNKNOWN and amount_given:
        raise BadInput("AMOUNT_NOT_UNKNOWN", "An amount that is given is not UNKNOWN.", field=(*field, "qualifier"))
    if qualifier != Qualifier.UNKNOWN and not amount_given:
        raise BadInput("AMOUNT_MISSING", "Give the amount, or the qualifier UNKNOWN.", field=(*field, "amount"))
    return qualifier


def check_country(country: str | None, field: tuple[str, ...] = ("country",)) -> str | None:
    """Return the country when it is two capital letters.

    Raises:
        BadInput: COUNTRY_MALFORMED.
    """
    if country is not None and COUNTRY_PATTERN.fullmatch(country) is None:
        raise BadInput("COUNTRY_MALFORMED", "A country is two capital letters, ISO 3166-1.", field=field)
    return country


def check_language(language: str | None, field: tuple[str, ...] = ("language",)) -> str | None:
    """Return the language of a text somebody else wrote, when it is two small letters.

    Raises:
        BadInput: LANGUAGE_MALFORMED.
    """
    if language is not None and LANGUAGE_PATTERN.fullmatch(language) is None:
        raise BadInput("LANGUAGE_MALFORMED", "A language is two small letters, ISO 639-1.", field=field)
    return language


def check_currency(currency: str | None, field: tuple[str, ...] = ("currency",)) -> str | None:
    """Return the unit when it is known.

    Raises:
        BadInput: UNKNOWN_CURRENCY.
    """
    if currency is not None:
        minor_digits(currency, field=field)
    return currency


def check_fits(amount_minor: int, unit: str, field: tuple[str, ...]) -> int:
    """Return an amount that was worked out when it could have been stated too.

    Args:
        amount_minor: minor units, of any size: a sum, a product.
        unit: an ISO 4217 currency or a unit of technical help.
        field: where that stands in the input from which it was worked out.

    Raises:
        BadInput: AMOUNT_TOO_LARGE.
    """
    if abs(amount_minor) > LARGEST_AMOUNT_MINOR:
        sentence = 'The amount "{amount}" cannot be recorded. It is too large in {unit}.'
        raise BadInput("AMOUNT_TOO_LARGE", sentence, field=field, amount=str(Money(amount_minor, unit)), unit=unit)
    return amount_minor


def check_count(count: int | None, field: tuple[str, ...]) -> int | None:
    """Return the count when it is none or a sensible number.

    Raises:
        BadInput: COUNT_OUT_OF_RANGE.
    """
    if count is not None and not 0 <= count <= 1_000_000:  # noqa: PLR2004  a bound against typing errors, named here only
        raise BadInput("COUNT_OUT_OF_RANGE", "Give a whole number from 0 to 1000000.", field=field)
    return count


def check_list(texts: Sequence[str], field: tuple[str, ...]) -> list[str]:
    """Return the texts when they are few enough and each can be held.

    Raises:
        BadInput: LIST_TOO_LONG, TEXT_TOO_LONG, TEXT_MALFORMED.
    """
    if len(texts) > MOST_ITEMS:
        raise BadInput("LIST_TOO_LONG", "A list has at most {most} items.", field=field, most=str(MOST_ITEMS))
    return [check_text(text, (*field, str(place))) or "" for place, text in enumerate(texts)]


def vague(text: str | None, field: tuple[str, ...]) -> VagueDate | None:
    """Read an optional EDTF date.

    Raises:
        BadInput: DATE_NOT_EDTF, DATE_IMPOSSIBLE, DATE_INTERVAL_REVERSED.
    """
    return None if text is None else VagueDate.parse(text, field=field)


def check_in_order(start: VagueDate | None, end: VagueDate | None, field: tuple[str, ...]) -> None:
    """Refuse an end that lies wholly before the start can have been.

    Raises:
        BadInput: DATES_REVERSED.
    """
    if start is None or end is None or start.earliest is None or end.latest is None:
        return
    if end.latest < start.earliest:
        raise BadInput(
            "DATES_REVERSED",
            "It ends ({ends}) before it can have begun ({starts}).",
            field=field,
            starts=start.edtf,
            ends=end.edtf,
        )


def money_of(stated: StatedAmount, field: tuple[str, ...]) -> Money | None:
    """Read a stated amount, and none where its qualifier is UNKNOWN.

    Raises:
        BadInput: as ``check_qualifier`` and ``Money.parse``; CURRENCY_MISSING.
    """
    check_qualifier(stated.qualifier, amount_given=stated.amount is not None, field=field)
    check_currency(stated.currency, (*field, "currency"))
    if stated.amount is None:
        return None
    if stated.currency is None:
        raise BadInput("CURRENCY_MISSING", "Say in which currency.", field=(*field, "currency"))
    return Money.parse(stated.amount, stated.currency, field=(*field, "amount"))


async def names_as_json(work: Work, aliases: Sequence[Alias]) -> list[dict[str, str]]:
    """Return other names in the form they are kept in: what is not known is left out.

    Raises:
        NotFound: DOCUMENT_NOT_FOUND.
        BadInput: TEXT_TOO_LONG, TEXT_MALFORMED, LANGUAGE_MALFORMED, LIST_TOO_LONG, DATE_NOT_EDTF, DATES_REVERSED.
    """
    check_list([alias.name for alias in aliases], ("aliases",))
    kept: list[dict[str, str]] = []
    for place, alias in enumerate(aliases):
        field = ("aliases", str(place))
        check_language(alias.language, (*field, "language"))
        start = vague(alias.from_edtf, (*field, "from"))
        check_in_order(start, vague(alias.to_edtf, (*field, "to")), (*field, "to"))
        if alias.document is not None:
            await key_by_code(work, "document", alias.document, field=(*field, "document"))
        parts = {
            "name": alias.name,
            "language": alias.language,
            "from": alias.from_edtf,
            "to": alias.to_edtf,
            "note": check_text(alias.note, (*field, "note")),
            "document": alias.document,
        }
        kept.append({name: part for name, part in parts.items() if part is not None})
    return kept


async def party_keys(work: Work, codes: Sequence[str], field: tuple[str, ...]) -> list[int]:
    """Return the keys of parties, in order.

    Raises:
        NotFound: PARTY_NOT_FOUND.
        BadInput: LIST_TOO_LONG, PARTY_TWICE.
    """
    check_list(codes, field)
    if len(set(codes)) < len(codes):
        raise BadInput("PARTY_TWICE", "A party is named twice.", field=field)
    return [key_of(await by_code(work, Party, code, field=(*field, str(place)))) for place, code in enumerate(codes)]


async def party_key(work: Work, code: str | None, field: tuple[str, ...]) -> int | None:
    """Return the key of an optional party.

    Raises:
        NotFound: PARTY_NOT_FOUND.
    """
    return None if code is None else key_of(await by_code(work, Party, code, field=field))
