"""The facts files as they lie on disk: read, each record found again by its file, kind and code."""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib.abc import Traversable
from importlib.resources import files
from typing import Any

from service.errors import BadInput


@dataclass(frozen=True, slots=True)
class FactRecord:
    """A record of a file: what TOML gave, and where it stands."""

    file: str
    kind: str
    code: str
    fields: Mapping[str, Any]

    @property
    def where(self) -> str:
        """How a reader finds it."""
        return f'{self.file}.toml, {self.kind} "{self.code}"'


def read_files(data_set: str, names: tuple[str, ...], folder: Traversable | None = None) -> dict[str, list[FactRecord]]:
    """Return the records of all files of a data set by kind, in the order of the files.

    Args:
        data_set: its name, which is that of its folder.
        names: of its files, less ``.toml``.
        folder: where the files lie; where they come with the service when none is given.

    Raises:
        BadInput: FACT_FILE_MISSING, FACT_FILE_MALFORMED, FACT_MALFORMED (no code), FACT_TWICE.
    """
    place = folder if folder is not None else files("seeds") / data_set
    by_kind: dict[str, list[FactRecord]] = {}
    for file in names:
        for kind, records in _parsed(place, file, names).items():
            by_kind.setdefault(kind, []).extend(_records(file, kind, records))
    for kind, records in by_kind.items():
        _refuse_twice(kind, records)
    return by_kind


def in_order(records: Iterable[FactRecord], keys: tuple[str, ...]) -> list[FactRecord]:
    """Return records of one kind in the order of the file, but each after those it names under ``keys``.

    The order is the same wherever and whenever it is asked for: the entries of the book follow it.

    Raises:
        BadInput: FACTS_IN_A_CIRCLE.
    """
    by_code = {record.code: record for record in records}
    placed: dict[str, FactRecord] = {}

    def place(record: FactRecord, path: tuple[str, ...]) -> None:
        if record.code in path:
            circle = " -> ".join((*path, record.code))
            raise BadInput(
                "FACTS_IN_A_CIRCLE",
                "{where}: it names itself in a circle: {circle}.",
                where=record.where,
                circle=circle,
            )
        for code in _named(record, keys):
            if code in by_code and code != record.code and code not in placed:
                place(by_code[code], (*path, record.code))
        placed[record.code] = record

    for record in by_code.values():
        if record.code not in placed:
            place(record, ())
    return list(placed.values())


def nested(records: Iterable[FactRecord], key: str, kind: str, *, owner_key: str = "owner") -> list[FactRecord]:
    """Return the tables under ``key`` of each record as records of their own, numbered after their owner's code.

    They have their owner's confidence where they state none, and their owner's code under ``owner_key``.
    """
    return [
        FactRecord(owner.file, kind, code, _stated_as(owner) | part | {"code": code, owner_key: owner.code})
        for owner in records
        for place, part in enumerate(owner.fields.get(key, []), start=1)
        for code in [f"{owner.code}/{place}"]
    ]


def _stated_as(owner: FactRecord) -> dict[str, Any]:
    return {"confidence": owner.fields["confidence"]} if "confidence" in owner.fields else {}


def _parsed(place: Traversable, file: str, names: tuple[str, ...]) -> dict[str, Any]:
    """Return what a file holds."""
    path = place / f"{file}.toml"
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise BadInput(
            "FACT_FILE_MISSING", "{file}.toml is not there. Put it back: {files}.", file=file, files=", ".join(names)
        ) from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BadInput(
            "FACT_FILE_MALFORMED", "{file}.toml is no TOML in UTF-8: {reason}.", file=file, reason=str(error)
        ) from None


def _records(file: str, kind: str, records: object) -> Iterator[FactRecord]:
    """Give the records of one kind, each of which must be a table with a code."""
    if not isinstance(records, list):
        raise BadInput("FACT_MALFORMED", "{file}.toml: {kind} must be written as [[{kind}]].", file=file, kind=kind)
    for number, record in enumerate(records, start=1):
        code = record.get("code") if isinstance(record, dict) else None
        if not isinstance(code, str):
            raise BadInput(
                "FACT_MALFORMED",
                '{file}.toml, {kind} number {number}: write code = "..." as its first line.',
                file=file,
                kind=kind,
                number=str(number),
            )
        yield FactRecord(file, kind, code, record)


def _refuse_twice(kind: str, records: list[FactRecord]) -> None:
    """Refuse two records of a kind with one code."""
    seen: set[str] = set()
    for record in records:
        if record.code in seen:
            raise BadInput(
                "FACT_TWICE",
                "{where}: another {kind} has this code. Each code stands once.",
                where=record.where,
                kind=kind,
            )
        seen.add(record.code)


def _named(record: FactRecord, keys: tuple[str, ...]) -> Iterator[str]:
    """Give the codes that a record names under some keys: texts, lists of texts, or lists of sources."""
    for key in keys:
        value = record.fields.get(key)
        for part in value if isinstance(value, list) else [value]:
            if isinstance(part, str):
                yield part
            elif isinstance(part, dict) and isinstance(part.get("document"), str):
                yield part["document"]
