"""Automatic persisted queries, as Apollo's clients send them: a document is sent once, and then named by its hash.

What is remembered is memory of one worker, and bounded: a client whose document was forgotten is told so, and sends it
again. The least used is forgotten first.
"""

import hashlib
import re
from collections import OrderedDict
from collections.abc import Mapping
from typing import Any, Final

from service.errors import BadInput
from service.http.limits import MOST_PERSISTED_CHARACTERS, MOST_PERSISTED_DOCUMENTS
from service.http.malformed import Malformed
from service.statuses import BAD_REQUEST

VERSION: Final = 1
SHA256: Final = re.compile(r"[0-9a-f]{64}")


def hash_asked(extensions: Mapping[str, Any] | None) -> str | None:
    """Return the hash by which a request names its document; None where it does not.

    Raises:
        Malformed: the extension is not what the protocol has, or of another version of it.
    """
    given = (extensions or {}).get("persistedQuery")
    if given is None:
        return None
    if not isinstance(given, dict):
        refusal = BadInput("REQUEST_MALFORMED", '"persistedQuery" is an object with "version" and "sha256Hash".')
        raise Malformed(BAD_REQUEST, refusal)
    version = given.get("version")
    if version != VERSION or isinstance(version, bool):
        sentence = "Unsupported persisted query version: this service speaks version {version}."
        refusal = BadInput("PERSISTED_QUERY_VERSION_UNSUPPORTED", sentence, version=str(VERSION))
        raise Malformed(BAD_REQUEST, refusal, answers=True)
    asked = given.get("sha256Hash")
    if not isinstance(asked, str) or SHA256.fullmatch(asked.lower()) is None:
        sentence = '"sha256Hash" is the SHA-256 of the document, 64 hexadecimal digits.'
        raise Malformed(BAD_REQUEST, BadInput("REQUEST_MALFORMED", sentence))
    return asked.lower()


class PersistedQueries:
    """The documents that clients may name by hash."""

    def __init__(
        self, *, most: int = MOST_PERSISTED_DOCUMENTS, most_characters: int = MOST_PERSISTED_CHARACTERS
    ) -> None:
        self._most = most
        self._most_characters = most_characters
        self._known: OrderedDict[str, str] = OrderedDict()
        self._characters = 0

    def document(self, asked: str, given: str | None) -> str:
        """Return the document a hash names.

        Args:
            asked: the hash, in lower case.
            given: the document, where the client sent it too.

        Raises:
            Malformed: it is not remembered and was not sent, or it was and has another hash.
        """
        if given is not None:
            if hashlib.sha256(given.encode()).hexdigest() != asked:
                # The words are Apollo's own: its clients and their users search for them.
                sentence = "provided sha does not match query"
                raise Malformed(BAD_REQUEST, BadInput("PERSISTED_QUERY_HASH_MISMATCH", sentence), answers=True)
            return given
        known = self._known.get(asked)
        if known is None:
            refusal = BadInput("PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound")
            raise Malformed(BAD_REQUEST, refusal, answers=True)
        self._known.move_to_end(asked)
        return known

    def remember(self, asked: str | None, document: str) -> None:
        """Remember a document that could be answered, where it is to be, and forget others where there are too many."""
        if asked is None or asked in self._known:
            return
        self._known[asked] = document
        self._characters += len(document)
        while len(self._known) > self._most or self._characters > self._most_characters:
            _, forgotten = self._known.popitem(last=False)
            self._characters -= len(forgotten)
