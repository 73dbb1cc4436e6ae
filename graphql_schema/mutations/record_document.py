"""The door to ``service/registry/record_document.py``."""

import strawberry

from graphql_schema.mutations.door import Door
from graphql_schema.mutations.payload import Payload
from graphql_schema.reading import field
from graphql_schema.types.document import Document
from graphql_schema.types.inputs.shared import StatementInput, TextInput, given, may
from service.registry.document import DocumentKind, SeenAs
from service.registry.record_document import RecordDocument, record_document


@strawberry.input(description="A document that facts rest on.")
class RecordDocumentInput(StatementInput):
    """A document that facts rest on."""

    code: str = given("Of the document to be: stable and readable. It may be its own source, where it was read.")
    kind: DocumentKind = given("What sort of document it is.")
    title: TextInput = given("Its title.")
    date: str = given("Its date, EDTF.")
    issuer: str | None = may("The party that issued it, by code, recorded or not yet.")
    issuer_text: str | None = may("Who issued it, in words, where that is no party.")
    reference: str | None = may("Its official number or symbol.")
    url: str | None = may("Where it can be read: http:// or https://.")
    other_urls: list[str] = may("Further addresses.", [])
    language: str | None = may("Of its text, ISO 639-1: two small letters.")
    seen_as: SeenAs = may("How much of it was read.", SeenAs.FULL_TEXT)
    cites: list[str] = may("The documents it cites, by code, recorded or not yet.", [])


@strawberry.type(description="What came of recording a document.")
class RecordDocumentPayload(Payload):
    """What came of it."""

    document: Document | None = field("The document; null where it was refused.")


DOOR = Door(record_document, RecordDocument, RecordDocumentInput, RecordDocumentPayload)
