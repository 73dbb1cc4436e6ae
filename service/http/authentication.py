"""Who calls, from the header ``Authorization``: ``Bearer`` and a token of ours, or a JWT of the configured issuer.

Without the header it is the public. With one that does not let somebody in, nobody: it is refused, in one text whatever
was wrong, so that guessing teaches nothing; what was wrong stands in the audit trail, and never the token.
"""

import asyncio
import re
from typing import Final, Protocol

from starlette.types import Scope

from service.access.caller import Caller, caller_for, public_caller
from service.access.holder import Holder
from service.access.look_up import holder_of, note_use
from service.access.token import TOKEN
from service.access.turned_away import TurnedAway
from service.database.engine import Database
from service.errors import NotAllowed
from service.http.log_lines import current_request
from service.http.turn_away import TurnAway
from service.languages.accepted import ENGLISH

BEARER: Final = re.compile(r"(?i:bearer) +([A-Za-z0-9._~+/=-]{1,8192})", re.ASCII)
CHALLENGE: Final = 'Bearer realm="mirps"'
"""What WWW-Authenticate says with a refusal."""
CODE: Final = "UNAUTHENTICATED"


def authorization_of(scope: Scope) -> str | None:
    """Return the header that says who calls; several of them as one that lets nobody in.

    Args:
        scope: of an HTTP request or a websocket.
    """
    given = [str(value, "latin-1") for name, value in scope["headers"] if name == b"authorization"]
    return ", ".join(given) if given else None


class Issuer(Protocol):
    """Whoever vouches for people with JWTs."""

    async def holder(self, token: str) -> Holder:
        """Return whom a JWT lets in.

        Raises:
            TurnAway: it lets nobody in.
        """


class Authentication:
    """Finds out who calls.

    Args:
        database: where the tokens are.
        largest_public_page: the most rows of a page for the public.
        issuer: of JWTs; none where none is configured.

    Attributes:
        public: whoever comes without a token.
    """

    def __init__(self, database: Database, *, largest_public_page: int = 100, issuer: Issuer | None = None) -> None:
        self.turned_away = TurnedAway(database)
        self._database = database
        self.public = public_caller(largest_public_page)
        self._issuer = issuer
        self._noting: dict[int, asyncio.Task[None]] = {}

    async def caller_of(self, authorization: str | None, language: str = ENGLISH) -> Caller:
        """Return who calls.

        Args:
            authorization: the header, or what takes its place in the first message of a websocket; none: there is none.
            language: what they are answered in.

        Raises:
            NotAllowed: UNAUTHENTICATED, in one text for all that is wrong with what was sent.
            Refusal: UNAVAILABLE: the issuer's keys cannot be had now.
            DatabaseUnusable: nobody can tell now.
        """
        if authorization is None:
            return self.public.in_language(language)
        found = BEARER.fullmatch(authorization.strip())
        try:
            if found is None:
                raise TurnAway("MALFORMED")  # noqa: TRY301  turned away like all others
            return caller_for(await self._holder(found[1]), language)
        except TurnAway as turned:
            detail = {"why": turned.why, **turned.detail}
            request_id = current_request.get()
            # Beside: a token that was taken back ends what it let in now, and not when the trail has its row.
            await self.turned_away.note_beside("authenticate", CODE, request_id=request_id, detail=detail)
        raise unauthenticated()

    async def _holder(self, bearer: str) -> Holder:
        """Return whom a token lets in.

        Raises:
            TurnAway: nobody.
        """
        if TOKEN.fullmatch(bearer):
            known = await holder_of(self._database, bearer)
            if known is None:
                raise TurnAway("UNKNOWN")
            if known.ended is not None:
                raise TurnAway(known.ended, token=known.number, name=known.holder.name)
            if known.unnoted:
                self._note(known.number)
            return known.holder
        if self._issuer is None:
            raise TurnAway("MALFORMED")
        return await self._issuer.holder(bearer)

    def _note(self, number: int) -> None:
        """Note the use of a token beside the request."""
        if number not in self._noting:
            noting = self._noting[number] = asyncio.create_task(note_use(self._database, number))
            noting.add_done_callback(lambda _done: self._noting.pop(number, None))

    async def close(self) -> None:
        """Wait for what is still being noted, and say how many were turned away."""
        await asyncio.gather(*self._noting.values(), return_exceptions=True)
        await self.turned_away.close()


def unauthenticated() -> NotAllowed:
    """Return what is said of every token that does not let anybody in."""
    sentence = "This token is not valid, or not any more: get a new one, or leave it out to read as the public."
    return NotAllowed("UNAUTHENTICATED", sentence)
