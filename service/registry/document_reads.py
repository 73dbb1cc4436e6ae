"""What is read of documents: what they are, what they list of groupings, and which others they cite."""

from typing import Final

from sqlalchemy import ColumnElement, Date, func, literal_column, select

from service.reading.asked import Asked
from service.reading.entity import EVERYONE, Args, Entity, Link, Row, Shape
from service.reading.filters import is_known, wordings
from service.reading.in_languages import label_of
from service.reading.sorts import by_columns, by_name, by_vague_date
from service.reading.values import (
    by_argument,
    codes_of,
    node_id,
    one_of_enums,
    one_of_texts,
    overlaps_days,
    text,
    texts,
    to_many,
    to_one,
    translated,
    vague_date,
)
from service.registry.document import Document, DocumentCitation
from service.registry.fact_reads import CODE_AND_RECORDED, fact_fields, fact_filters
from service.registry.party import Party

DOCUMENTS: Final = Document.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
CITATIONS: Final = DocumentCitation.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
PARTIES: Final = Party.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class

NEVER: Final = literal_column("date 'infinity'", Date())


def _cites(row: Row, other: Row, asked: Asked, args: Args) -> ColumnElement[bool]:
    """Keep the documents this one cites, as far as they are recorded."""
    pair = CITATIONS.alias()
    return other.c.code.in_(select(pair.c.cited_code).where(pair.c.citing_id == row.c.id).correlate(row))


def _cited_by(row: Row, other: Row, asked: Asked, args: Args) -> ColumnElement[bool]:
    """Keep the documents that cite this one."""
    pair = CITATIONS.alias()
    return other.c.id.in_(select(pair.c.citing_id).where(pair.c.cited_code == row.c.code).correlate(row))


DOCUMENT: Final = Entity(
    "Document",
    DOCUMENTS,
    EVERYONE,
    {
        "id": node_id("Document"),
        "code": text("code", never_null=True),
        "kind": text("kind", never_null=True),
        "kindLabel": label_of(text("kind"), "DocumentKind"),
        "title": translated("title"),
        "issuer": to_one("Party", "issuer_id"),
        "issuerText": text("issuer_text"),
        "date": vague_date("date"),
        "reference": text("reference"),
        "url": text("url"),
        "otherUrls": texts("other_urls"),
        "language": text("language"),
        "seenAs": text("seen_as", never_null=True),
        "asserts": to_many("MembershipAssertion", "document_id"),
        "cites": Link("Document", _cites),
        "citedBy": Link("Document", _cited_by),
        **fact_fields("document"),
    },
    order=lambda row: (func.coalesce(row.c.date_latest, row.c.date_earliest, NEVER), row.c.id),
    filters={
        **fact_filters("document", lambda row: (row.c.code, wordings(row, "title"), row.c.reference)),
        "kinds": one_of_enums("kind"),
        "issuers": codes_of("issuer_id", PARTIES),
        "languages": one_of_texts("language"),
        "confidences": one_of_enums("confidence"),
        "seenAs": one_of_enums("seen_as"),
        "date": overlaps_days("date"),
        "hasUrl": is_known("url"),
    },
    sorts={
        **CODE_AND_RECORDED,
        "TITLE": by_name("title"),
        "DATE": by_vague_date("date"),
        "KIND": by_columns("kind"),
    },
)

ENTITIES: Final = (DOCUMENT,)

ROOT_FIELDS: Final = {
    "documents": Link("Document", shape=Shape.CONNECTION),
    "document": by_argument("Document", "code"),
}
