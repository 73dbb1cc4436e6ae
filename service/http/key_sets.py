"""The keys of an issuer of JWTs: found through its discovery document, kept, and fetched again when one is not known.

    MIRPS_OIDC_ISSUER + /.well-known/openid-configuration  ->  jwks_uri  ->  the keys

An issuer changes its keys by announcing a new one and signing with it. The first token that names an unknown key has
the set fetched again; who sends tokens with made-up names of keys has it fetched no more often than anybody else.
"""

import asyncio
import time
import urllib.request
from collections.abc import Callable
from http.client import HTTPException
from typing import Any, Final

import orjson
import structlog
from joserfc.errors import JoseError
from joserfc.jwk import KeySet

from service.errors import Refusal
from service.settings import is_safe

DISCOVERY: Final = "/.well-known/openid-configuration"
LARGEST_BYTES: Final = 1024 * 1024
FETCH_SECONDS: Final = 5.0
"""For a connection, and for each wait on it."""
WHOLE_SECONDS: Final = 8.0
"""For all of a fetch, however slowly an issuer speaks."""
FRESH_SECONDS: Final = 600.0
"""After which the keys are fetched again though all are known: one may have been taken back. Nobody waits for it."""
STALE_SECONDS: Final = 3600.0
"""For how long known keys serve while the issuer does not answer."""
PAUSE_SECONDS: Final = 10.0
"""Between two fetches, whoever asks."""
KINDS: Final = frozenset({"RSA", "EC", "OKP"})
"""A shared secret is nothing an issuer publishes."""

log = structlog.get_logger()


class _NoRedirects(urllib.request.HTTPRedirectHandler):
    """An issuer's keys are where it says: nobody is followed elsewhere."""

    def redirect_request(self, *args: Any, **given: Any) -> None:
        """Follow nothing."""


class KeySets:
    """The keys of one issuer.

    Args:
        issuer: its address, as it stands in ``iss``.
        clock: seconds that only go forward.
    """

    def __init__(self, issuer: str, clock: Callable[[], float] = time.monotonic) -> None:
        self._issuer = issuer
        self._clock = clock
        self._keys: KeySet | None = None
        self._fetched = self._tried = float("-inf")
        self._fetching: asyncio.Task[None] | None = None

    async def having(self, key_id: str | None) -> KeySet:
        """Return the issuer's keys; fetched anew where they are too old, or one is asked for that is not among them.

        While they serve, nobody waits for the issuer: once no longer fresh they are fetched beside the request.

        Args:
            key_id: the name of a key; none where the token names none.

        Raises:
            Refusal: UNAVAILABLE: none are known, and the issuer does not tell.
        """
        if self._age() > FRESH_SECONDS or not self._knows(key_id):
            fetching = self._fetch_soon()
            if fetching is not None and (self._age() > STALE_SECONDS or not self._knows(key_id)):
                await asyncio.shield(fetching)  # whoever gives up waiting does not end it for the others
        if self._keys is None or self._age() > STALE_SECONDS:
            raise Refusal("UNAVAILABLE", "The issuer of your token cannot be reached at the moment: ask again shortly.")
        return self._keys

    def _age(self) -> float:
        """Return for how many seconds the keys have been known."""
        return self._clock() - self._fetched

    def _knows(self, key_id: str | None) -> bool:
        """Whether the wanted key is among those that are known."""
        return self._keys is not None and (key_id is None or any(key.kid == key_id for key in self._keys))

    def _fetch_soon(self) -> asyncio.Task[None] | None:
        """Return the fetch that is under way, begun now if need be; none so soon after the last."""
        if self._fetching is None and self._clock() - self._tried >= PAUSE_SECONDS:
            self._fetching = asyncio.create_task(self._fetch())
        return self._fetching

    async def _fetch(self) -> None:
        """Fetch the keys; where that fails, those that are known stay."""
        try:
            await self._fetch_once()
        finally:
            # The pause begins when the fetch has ended: who comes right after a slow one does not begin the next.
            self._tried, self._fetching = self._clock(), None

    async def _fetch_once(self) -> None:
        try:
            async with asyncio.timeout(WHOLE_SECONDS):
                self._keys = await asyncio.to_thread(fetched_keys, self._issuer)
        except (OSError, ValueError, KeyError, TypeError, HTTPException, JoseError) as error:
            log.warning("issuer_keys_not_fetched", issuer=self._issuer, reason=str(error) or type(error).__name__)
            return
        self._fetched = self._clock()
        log.info("issuer_keys_fetched", issuer=self._issuer, keys=[key.kid for key in self._keys])


def fetched_keys(issuer: str) -> KeySet:
    """Fetch an issuer's keys for checking signatures; blocks.

    Raises:
        OSError, ValueError, KeyError, TypeError, HTTPException, JoseError: it cannot be reached, or says
            nothing of use.
    """
    until = time.monotonic() + WHOLE_SECONDS
    told = _document(issuer.rstrip("/") + DISCOVERY, until)
    if told["issuer"] != issuer:
        message = f"the discovery document is of {told['issuer']!r}"
        raise ValueError(message)
    keys = _document(told["jwks_uri"], until)["keys"]
    return KeySet.import_key_set(
        {"keys": [key for key in keys if key.get("kty") in KINDS and key.get("use", "sig") == "sig"]}
    )


def _document(address: Any, until: float) -> dict[str, Any]:  # noqa: ANN401  whatever an issuer says
    """Fetch a JSON object, by a time of the monotonic clock: the thread is not kept by who sends byte after byte."""
    if not isinstance(address, str) or not is_safe(address):
        message = f"{address!r} is no address by https"
        raise ValueError(message)
    opener = urllib.request.build_opener(_NoRedirects)
    request = urllib.request.Request(address, headers={"Accept": "application/json"})  # noqa: S310  https, or loopback
    with opener.open(request, timeout=FETCH_SECONDS) as answer:
        body = b""
        while len(body) <= LARGEST_BYTES and (part := answer.read1(LARGEST_BYTES + 1 - len(body))):
            body += part
            if time.monotonic() > until:
                raise TimeoutError("the issuer speaks too slowly")
    if len(body) > LARGEST_BYTES:
        message = f"{address} says more than {LARGEST_BYTES} bytes"
        raise ValueError(message)
    found = orjson.loads(body)
    if not isinstance(found, dict):
        message = f"{address} is no JSON object"
        raise TypeError(message)
    return found
