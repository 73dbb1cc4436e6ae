"""The fields of one record of a facts file: read by name and type, and none left over unread.

A key nobody reads is a key somebody believes to be kept; so it is refused, like a value of another type.
"""

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeVar

from service.errors import BadInput
from service.registry.checking import Alias, StatedAmount
from service.registry.stating import Source

Part = TypeVar("Part")
MISSING: Final = object()


class Fields:
    """One record, or a table within it.

    Args:
        where: how a reader finds it: ``needs.toml, need "REGION-2019"``.
        record: what TOML gave.
        unless_said: the values of keys that it may leave out.
    """

    def __init__(self, where: str, record: Mapping[str, Any], unless_said: Mapping[str, Any] | None = None) -> None:
        self.where = where
        self._record = {**(unless_said or {}), **record}
        self._unread = set(record)

    def text(self, key: str) -> str:
        """Return a text that must be there."""
        return str(self._take(key, str, "a text"))

    def maybe(self, key: str) -> str | None:
        """Return a text, or none."""
        found = self._take(key, str, "a text", default=None)
        return None if found is None else str(found)

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of texts; empty when the key is absent."""
        found = self._take(key, list, "a list of texts", default=[])
        if not all(isinstance(part, str) for part in found):
            raise self.wrong(key, "a list of texts")
        return tuple(found)

    def names(self, key: str) -> dict[str, str]:
        """Return a text in languages that must be there."""
        return self._translations(key, self._take(key, dict, 'a table such as { en = "...", es = "..." }'))

    def maybe_names(self, key: str) -> dict[str, str] | None:
        """Return a text in languages, or none."""
        found = self._take(key, dict, 'a table such as { en = "...", es = "..." }', default=None)
        return None if found is None else self._translations(key, found)

    def number(self, key: str) -> int | None:
        """Return a whole number, or none."""
        found = self._take(key, int, "a whole number", default=None)
        return None if found is None else int(found)

    def flag(self, key: str, *, default: bool) -> bool:
        """Return true or false."""
        return bool(self._take(key, bool, "true or false", default=default))

    def maybe_flag(self, key: str) -> bool | None:
        """Return true, false or none."""
        found = self._take(key, bool, "true or false", default=None)
        return None if found is None else bool(found)

    def part(self, key: str, read: "Callable[[Fields], Part]") -> Part | None:
        """Read a table within, or none."""
        found = self._take(key, dict, "a table", default=None)
        return None if found is None else self._read(key, found, read)

    def parts(self, key: str, read: "Callable[[Fields], Part]") -> tuple[Part, ...]:
        """Read a list of tables; empty when the key is absent."""
        found = self._take(key, list, "a list of tables", default=[])
        if not all(isinstance(part, dict) for part in found):
            raise self.wrong(key, "a list of tables")
        return tuple(self._read(f"{key} {place}", part, read) for place, part in enumerate(found, start=1))

    def others(self, *keys: str) -> dict[str, Any]:
        """Return what is there of these keys, of whatever type."""
        self._unread.difference_update(keys)
        return {key: self._record[key] for key in keys if key in self._record}

    def repeated(self, *keys: str) -> None:
        """Take note of keys that say again what another record or key says."""
        self._unread.difference_update(keys)

    def finish(self) -> None:
        """Refuse the record when a key of it was not read.

        Raises:
            BadInput: FACT_KEY_UNKNOWN.
        """
        if self._unread:
            named = ", ".join(sorted(self._unread))
            known = ", ".join(sorted(set(self._record) - self._unread))
            sentence = "{where}: no such key: {keys}. Remove it or mend its name; read were {known}."
            raise BadInput("FACT_KEY_UNKNOWN", sentence, keys=named, where=self.where, known=known)

    def wrong(self, key: str, wanted: str) -> BadInput:
        """Return the refusal of a value of another type."""
        found = type(self._record[key]).__name__ if key in self._record else "nothing"
        return BadInput(
            "FACT_MALFORMED",
            "{where}: {key} must be {wanted}, and is {found}.",
            key=key,
            where=self.where,
            wanted=wanted,
            found=found,
        )

    def _take(self, key: str, kind: type, wanted: str, *, default: Any = MISSING) -> Any:  # noqa: ANN401  as TOML has it
        """Return the value of a key when it is of the kind."""
        self._unread.discard(key)
        found = self._record.get(key, default)
        if found is default and default is not MISSING:
            return default
        if type(found) is not kind:
            raise self.wrong(key, wanted)
        return found

    def _translations(self, key: str, found: dict[str, Any]) -> dict[str, str]:
        """Return the table when all its values are texts."""
        if not all(isinstance(text, str) for text in found.values()):
            raise self.wrong(key, "a table of texts")
        return dict(found)

    def _read(self, key: str, record: dict[str, Any], read: "Callable[[Fields], Part]") -> Part:
        """Read a table within, to its last key."""
        fields = Fields(f"{self.where}, {key}", record)
        part = read(fields)
        fields.finish()
        return part


def statement_of(fields: Fields) -> dict[str, Any]:
    """Return the part of a command that says who says so."""
    return {
        "sources": fields.parts("sources", source_of),
        "confidence": fields.text("confidence"),
        "note": fields.maybe("note"),
    }


def source_of(fields: Fields) -> Source:
    """Return a source."""
    return Source(fields.text("document"), fields.maybe("note"))


def alias_of(fields: Fields) -> Alias:
    """Return another name."""
    return Alias(
        name=fields.text("name"),
        language=fields.maybe("language"),
        from_edtf=fields.maybe("from"),
        to_edtf=fields.maybe("to"),
        note=fields.maybe("note"),
        document=fields.maybe("document"),
    )


def amount_of(fields: Fields) -> StatedAmount:
    """Return a stated amount."""
    return StatedAmount(
        amount=fields.maybe("amount"),
        currency=fields.maybe("currency"),
        qualifier=fields.text("qualifier"),
        usd=fields.maybe("usd_stated"),
    )


def period_of(fields: Fields) -> str:
    """Return a period with its two ends as one EDTF interval."""
    return f"{fields.text('from')}/{fields.text('to')}"
