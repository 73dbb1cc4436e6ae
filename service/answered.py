"""What a question is answered with, whoever works it out and however it is told."""

from dataclasses import dataclass

from service.database.position import Position


@dataclass(slots=True)
class Answered:
    """The answer to a question, or to what was no question.

    Attributes:
        status: that of application/graphql-response+json; 304 where the client still has the answer.
        body: UTF-8 JSON; empty with 304.
        etag: stands for the answer, with its quotes; none for an error, and where the data has no version.
        codes: of its errors.
        document_known: whether the document was looked at before; none where none was looked at.
        plan_known: whether its plan was made before; none where it came to no plan.
        seen: how far a server must be to show what a mutation did; none for a question, and without replicas.
        stored: whether it was given before and came from the store of answers; none where it could not have.
        private: whether it is for whoever asked alone: a cache that many share must not keep it.
    """

    status: int
    body: bytes
    etag: str | None = None
    codes: tuple[str, ...] = ()
    document_known: bool | None = None
    plan_known: bool | None = None
    seen: Position | None = None
    stored: bool | None = None
    private: bool = False
