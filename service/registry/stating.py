"""What every recorded fact comes with: documents it rests on, a confidence, a note. No fact without a source."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from service.database.asked_together import Question
from service.database.columns import Confidence
from service.database.fact import Fact
from service.errors import BadInput
from service.ledger.post import Along
from service.writing.finding import illustrative_differs, key_by_code, key_of, not_found, refuse_made_up
from service.writing.work import Work

CODE_PATTERN = re.compile(r"[A-Za-z0-9][A-Za-z0-9._/()-]{0,79}")
LONGEST_TEXT_CHARACTERS = 2_000
LANGUAGES = frozenset({"en", "es", "pt", "fr"})
DOCUMENTS = """
    SELECT d.id, coalesce(d.illustrative, false) AS illustrative
      FROM unnest(cast(:codes AS text[])) WITH ORDINALITY AS named (code, place)
      LEFT JOIN document AS d ON d.code = named.code ORDER BY named.place
"""
CITE = """
    INSERT INTO citation (subject, subject_id, document_id, aspect, note)
    SELECT :fact, {key}, cited.document_id, :aspect, cited.note
      FROM unnest(cast(:documents AS bigint[]), cast(:notes AS text[])) AS cited (document_id, note)
"""
CITED = """
    SELECT document_id FROM citation
     WHERE subject = :fact AND subject_id = :fact_id AND document_id = ANY (:documents) AND aspect IS NULL
"""


@dataclass(frozen=True, slots=True)
class Source:
    """A document a fact rests on, by its code, and what it adds or doubts."""

    document: str
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """The part of a command that says who says so; commands that record facts extend it.

    Attributes:
        sources: at least one, the first being the one the entry of the book names.
        confidence: "A" official text, "B" press or repost, "C" inference.
        note: what is uncertain or contradicted.
        illustrative: made up to show the service at work: needs no source, never stands in public figures.
    """

    needs_source: ClassVar[bool] = True

    sources: tuple[Source, ...] = ()
    confidence: str = "A"
    note: str | None = None
    illustrative: bool = False

    def fact_columns(self) -> dict[str, Any]:
        """Return the columns every fact has.

        Raises:
            BadInput: CONFIDENCE_UNKNOWN, SOURCE_MISSING, TEXT_TOO_LONG.
        """
        if self.confidence not in set(Confidence):
            raise BadInput(
                "CONFIDENCE_UNKNOWN",
                "The confidence is A (official text), B (press or repost) or C (inference).",
                field=("confidence",),
            )
        if self.needs_source and not self.sources and not self.illustrative:
            raise BadInput("SOURCE_MISSING", "Name at least one document this rests on.", field=("sources",))
        check_text(self.note, ("note",))
        return {"confidence": self.confidence, "note": self.note, "illustrative": self.illustrative}

    def check_alike(self, parent: Fact, field: tuple[str, ...]) -> None:
        """Refuse to mix what is made up with what is real: an act on a fact is illustrative exactly where the fact is.

        Raises:
            RuleBroken: ILLUSTRATIVE_DIFFERS.
        """
        self.check_illustrative(parent.illustrative, field)

    def check_illustrative(self, illustrative: bool, field: tuple[str, ...]) -> None:  # noqa: FBT001  as a fact has it
        """Refuse as ``check_alike``, by what is known of the fact.

        Raises:
            RuleBroken: ILLUSTRATIVE_DIFFERS.
        """
        refuse_unlike(illustrative, self.illustrative, field)


def refuse_unlike(illustrative: bool, said: bool, field: tuple[str, ...]) -> None:  # noqa: FBT001  as facts have it
    """Refuse to mix: what is named is ``illustrative``, and what names it is ``said`` to be.

    Raises:
        RuleBroken: ILLUSTRATIVE_DIFFERS.
    """
    if illustrative != said:
        raise illustrative_differs(field, illustrative=illustrative)


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision(Statement):
    """The same of a command that decides: its actor and entry say who and when; documents may be named, none must."""

    needs_source: ClassVar[bool] = False


def check_code(code: str, field: tuple[str, ...] = ("code",)) -> str:
    """Return the code when it is one: letters, digits and . _ / ( ) -, at most 80.

    Raises:
        BadInput: CODE_MALFORMED.
    """
    if CODE_PATTERN.fullmatch(code) is None:
        raise BadInput(
            "CODE_MALFORMED", "A code is 1 to 80 letters, digits and . _ / ( ) - and begins with one.", field=field
        )
    return code


def check_text(text: str | None, field: tuple[str, ...]) -> str | None:
    """Return the text when PostgreSQL and JSON can hold it and a person would read it.

    Raises:
        BadInput: TEXT_TOO_LONG, TEXT_MALFORMED (a NUL or half a surrogate pair).
    """
    if text is None:
        return None
    if len(text) > LONGEST_TEXT_CHARACTERS:
        raise BadInput(
            "TEXT_TOO_LONG", "A text has at most {most} characters.", field=field, most=str(LONGEST_TEXT_CHARACTERS)
        )
    if "\x00" in text or any("\ud800" <= letter <= "\udfff" for letter in text):
        raise BadInput("TEXT_MALFORMED", "The text holds a NUL or half a surrogate pair.", field=field)
    return text


def check_translations(texts: Mapping[str, str], field: tuple[str, ...]) -> dict[str, str]:
    """Return a text in languages when it has English and no language we do not speak.

    Raises:
        BadInput: ENGLISH_MISSING, LANGUAGE_UNKNOWN, TEXT_TOO_LONG, TEXT_MALFORMED.
    """
    if not texts.get("en", "").strip():
        raise BadInput("ENGLISH_MISSING", "Give the text in English (en); other languages as you can.", field=field)
    if not LANGUAGES.issuperset(texts):
        raise BadInput("LANGUAGE_UNKNOWN", "Texts are in en, es, pt or fr.", field=field)
    return {language: check_text(text, (*field, language)) or "" for language, text in texts.items()}


async def documents_of(work: Work, sources: Sequence[Source]) -> list[int]:
    """Return the keys of the documents that sources name, in their order, looked up at once.

    Raises:
        NotFound: DOCUMENT_NOT_FOUND.
    """
    if not sources:
        return []
    asked = documents_asked(sources)
    rows = await work.session.execute_text(asked.sql, asked.values)
    return known_documents(work, [(row.id, row.illustrative) for row in rows], sources)


def documents_asked(sources: Sequence[Source]) -> Question:
    """Return the question that ``documents_of`` asks where there are sources."""
    return Question(DOCUMENTS, ("id", "illustrative"), {"codes": [source.document for source in sources]})


def known_documents(work: Work, looked_up: Sequence[tuple[int | None, bool]], sources: Sequence[Source]) -> list[int]:
    """Return the keys of documents that were looked up, one for each source; refuse what is not there, or made up.

    Args:
        work: the act.
        looked_up: the key of each, none where there is no such document, and whether it is made up.
        sources: what named them.

    Raises:
        NotFound: DOCUMENT_NOT_FOUND.
        RuleBroken: ILLUSTRATIVE_DIFFERS.
    """
    found = []
    for place, ((key, illustrative), source) in enumerate(zip(looked_up, sources, strict=True)):
        field = ("sources", str(place), "document")
        if key is None:
            raise not_found("document", source.document, field)
        refuse_made_up(work, field, illustrative=illustrative)
        found.append(key)
    return found


async def cite(work: Work, row: Fact, sources: Sequence[Source], *, aspect: str | None = None) -> int | None:
    """Keep what the row rests on, and return the key of the first document; the row must have been flushed.

    ``aspect`` says which part of the fact these documents support, where it is not the whole.

    Raises:
        NotFound: DOCUMENT_NOT_FOUND.
    """
    documents = await documents_of(work, sources)
    await cite_documents(work, (str(row.__tablename__), key_of(row)), sources, documents, aspect=aspect)
    return documents[0] if documents else None


async def cite_more(work: Work, row: Fact, sources: Sequence[Source]) -> list[dict[str, str | None]]:
    """Keep what a row that was locked rests on beside what it rested on already; return all that was named, to be told.

    Each document stands beside it once, as if it had been named at first. Of one that does already, the note is told
    and nowhere else kept.

    Raises:
        NotFound: DOCUMENT_NOT_FOUND.
    """
    documents = await documents_of(work, sources)
    fact = (str(row.__tablename__), key_of(row))
    values = {"fact": fact[0], "fact_id": fact[1], "documents": documents}
    cited = {one.document_id for one in await work.session.execute_text(CITED, values)}
    first = {document: place for place, document in reversed(list(enumerate(documents))) if document not in cited}
    places = sorted(first.values())
    check_notes(sources)
    await cite_documents(work, fact, [sources[place] for place in places], [documents[place] for place in places])
    return [{"document": source.document, "note": source.note} for source in sources]


async def deciding_document(work: Work, sources: Sequence[Source], document: str | None = None) -> int | None:
    """Return the key of the document that a decision's entry names: the one that is given, else the first source.

    Raises:
        NotFound: DOCUMENT_NOT_FOUND, of any of them.
    """
    documents = await documents_of(work, sources)
    if document is not None:
        return await key_by_code(work, "document", document, field=("document",))
    return documents[0] if documents else None


async def cite_documents(
    work: Work,
    fact: tuple[str, int],
    sources: Sequence[Source],
    documents: Sequence[int],
    *,
    aspect: str | None = None,
) -> None:
    """Keep what a fact rests on, where the documents are known.

    Args:
        work: the act.
        fact: its table and key.
        sources: as they were named.
        documents: their keys, in the same order.
        aspect: which part of the fact these documents support, where it is not the whole.
    """
    if sources:
        subject, key = fact
        values = _cited(subject, sources, documents, aspect)
        await work.session.execute_text(CITE.format(key=":fact_id"), {**values, "fact_id": key})


def citing_along(row: Along, table: str, sources: Sequence[Source], documents: Sequence[int]) -> list[Along]:
    """Return what keeps, along with an entry, what a row rests on that is kept along with it and shows its key."""
    if not sources:
        return []
    sql = CITE.format(key=f"(SELECT {row.name}.{row.shown} FROM {row.name})")  # noqa: S608  names of ours
    return [Along("cited", sql, _cited(table, sources, documents, None))]


def _cited(table: str, sources: Sequence[Source], documents: Sequence[int], aspect: str | None) -> dict[str, Any]:
    """Return the values of `CITE`, but for the key of the fact."""
    return {"fact": table, "documents": list(documents), "notes": check_notes(sources), "aspect": aspect}


def check_notes(sources: Sequence[Source]) -> list[str | None]:
    """Return what each source adds when that can be kept.

    Raises:
        BadInput: TEXT_TOO_LONG, TEXT_MALFORMED.
    """
    return [check_text(source.note, ("sources", str(place), "note")) for place, source in enumerate(sources)]
