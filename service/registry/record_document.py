"""Record a document: a declaration, a resolution, a press release, a report; what every fact rests on.

Posts nothing. A document may name an issuer, or cite a document, that is recorded later: both are kept by code and
linked as soon as they are there. So parties and documents, which name each other, can be recorded in any order. Its
own sources say where it is known from: itself when it was read, otherwise the document that cites it.

Refused when
    ILLUSTRATIVE_DIFFERS              something it names is made up, and this is not
    CODE_MALFORMED, CODE_TAKEN        a code is no code, or another document has it
    KIND_UNKNOWN, SEEN_AS_UNKNOWN     none of DocumentKind, none of SeenAs
    ENGLISH_MISSING, LANGUAGE_UNKNOWN the title lacks English, or is in a language we do not speak
    LANGUAGE_MALFORMED                the document's language is not two small letters
    DATE_NOT_EDTF, DATE_IMPOSSIBLE, DATE_INTERVAL_REVERSED
    URL_MALFORMED                     an address that does not begin with http:// or https://
    CITES_ITSELF, LIST_TOO_LONG
    SOURCE_MISSING, DOCUMENT_NOT_FOUND, CONFIDENCE_UNKNOWN, TEXT_TOO_LONG
"""

from collections.abc import Mapping
from dataclasses import dataclass

from service.database.dated import dated
from service.errors import BadInput
from service.registry.checking import check_language, check_list, check_word
from service.registry.document import Document, DocumentCitation, DocumentKind, SeenAs
from service.registry.party import Party
from service.registry.stating import Statement, check_code, check_text, check_translations, cite
from service.vague_date import VagueDate
from service.writing.finding import by_code_if_any, key_of, refuse_made_up, refuse_taken
from service.writing.work import Recorded, Work

LINK_CITING = """
    UPDATE document_citation SET cited_id = :document WHERE cited_code = :code AND cited_id IS NULL
       AND (NOT :illustrative OR (SELECT illustrative FROM document WHERE id = citing_id))
"""
"""What is made up is cited by what is made up alone, also where its code was named before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordDocument(Statement):
    """What to record.

    Attributes:
        kind: one of DocumentKind.
        date: EDTF.
        issuer: code of the party that issued it, recorded or not yet; ``issuer_text`` where it is no party.
        language: of the text, ISO 639-1.
        seen_as: how much of it was read, one of SeenAs.
        cites: codes of documents it cites, recorded or not yet.
    """

    code: str
    kind: str
    title: Mapping[str, str]
    date: str
    issuer: str | None = None
    issuer_text: str | None = None
    reference: str | None = None
    url: str | None = None
    other_urls: tuple[str, ...] = ()
    language: str | None = None
    seen_as: str = SeenAs.FULL_TEXT
    cites: tuple[str, ...] = ()


async def record_document(work: Work, command: RecordDocument) -> Recorded:
    """Record a document and which documents it cites."""
    check_word(command.kind, DocumentKind, ("kind",))
    check_word(command.seen_as, SeenAs, ("seenAs",))
    await refuse_taken(work, Document, check_code(command.code))
    issuer = await by_code_if_any(work, Party, command.issuer) if command.issuer else None
    refuse_made_up(work, ("issuer",), illustrative=issuer is not None and issuer.illustrative)
    document = Document(
        code=command.code,
        kind=command.kind,
        title=check_translations(command.title, ("title",)),
        issuer_code=check_code(command.issuer, ("issuer",)) if command.issuer else None,
        issuer_id=key_of(issuer) if issuer else None,
        issuer_text=check_text(command.issuer_text, ("issuerText",)),
        reference=check_text(command.reference, ("reference",)),
        url=_check_url(command.url, ("url",)),
        other_urls=_check_urls(command.other_urls),
        language=check_language(command.language),
        seen_as=command.seen_as,
        **dated("date", VagueDate.parse(command.date, field=("date",))),
        **command.fact_columns(),
    )
    cited = check_list(command.cites, ("cites",))
    if command.code in cited:
        raise BadInput("CITES_ITSELF", "A document does not cite itself.", field=("cites",))
    work.session.add(document)
    await work.session.flush()
    for place, code in enumerate(dict.fromkeys(cited)):
        known = await by_code_if_any(work, Document, check_code(code, ("cites", str(place))))
        refuse_made_up(work, ("cites", str(place)), illustrative=known is not None and known.illustrative)
        work.session.add(
            DocumentCitation(citing_id=key_of(document), cited_code=code, cited_id=key_of(known) if known else None)
        )
    await work.session.execute_text(
        LINK_CITING, {"document": key_of(document), "code": command.code, "illustrative": command.illustrative}
    )
    await cite(work, document, command.sources)
    return Recorded("document", key_of(document), command.code)


def _check_urls(urls: tuple[str, ...]) -> list[str]:
    """Return the addresses when each is one."""
    check_list(urls, ("otherUrls",))
    return [_check_url(url, ("otherUrls", str(place))) or "" for place, url in enumerate(urls)]


def _check_url(url: str | None, field: tuple[str, ...]) -> str | None:
    """Return the address when a browser can follow it and will not run it."""
    if url is not None and not url.startswith(("https://", "http://")):
        raise BadInput("URL_MALFORMED", "An address begins with https:// or http://.", field=field)
    return check_text(url, field)
