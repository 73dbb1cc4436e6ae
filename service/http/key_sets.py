"""The keys of an issuer of JWTs: found through its discovery document, kept, and fetched again when one is not known.

    MIRPS_OIDC_ISSUER + /.well-known/openid-configuration  ->  jwks_uri  ->  the keys

An issuer changes its keys by announcing a new one and signing with it. The first token that names an unknown key has
the set fetched again; who sends tokens with made-up names of keys has it fetched no more often than anybody else.
"""

import asyncio
import time
import urllib.request
from collections.abc import Callable
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
FRESH_SECONDS: Final = 600.0
"""After which the keys are fetched again though all are known: one may have been taken back."""
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
        self._fetching = asyncio.Lock()

    async def having(self, key_id: str | None) -> KeySet:
        """Return the issuer's keys; fetched anew where they are old, or one is asked for that is not among them.

        Args:
            key_id: the name of a key; none where the token names none.

        Raises:
            Refusal: UNAVAILABLE: none are known, and the issuer does not tell.
        """
        if not self._serves(key_id):
            async with self._fetching:
                if not self._serves(key_id) and self._clock() - self._tried >= PAUSE_SECONDS:
                    await self._fetch()
        if self._keys is None or self._clock() - self._fetched > STALE_SECONDS:
            raise Refusal("UNAVAILABLE", "The issuer of your token cannot be reached at the moment: ask again shortly.")
        return self._keys

    def _serves(self, key_id: str | None) -> bool:
        """Whether the keys are fresh and the wanted one is among them."""
        if self._keys is None or self._clock() - self._fetched > FRESH_SECONDS:
            return False
        return key_id is None or any(key.kid == key_id for key in self._keys)

    async def _fetch(self) -> None:
        """Fetch the keys; where that fails, those that are known stay."""
        self._tried = self._clock()
        try:
            self._keys = await asyncio.to_thread(fetched_keys, self._issuer)
        except (OSError, ValueError, KeyError, TypeError, JoseError) as error:
            log.warning("issuer_keys_not_fetched", issuer=self._issuer, reason=str(error))
            return
        self._fetched = self._clock()
        log.info("issuer_keys_fetched", issuer=self._issuer, keys=[key.kid for key in self._keys])


def fetched_keys(issuer: str) -> KeySet:
    """Fetch an issuer's keys for checking signatures; blocks.

    Raises:
        OSError, ValueError, KeyError, TypeError, JoseError: it cannot be reached, or says nothing of use.
    """
    told = _document(issuer.rstrip("/") + DISCOVERY)
    if told["issuer"] != issuer:
        message = f"the discovery document is of {told['issuer']!r}"
        raise ValueError(message)
    keys = _document(told["jwks_uri"])["keys"]
    return KeySet.import_key_set(
        {"keys": [key for key in keys if key.get("kty") in KINDS and key.get("use", "sig") == "sig"]}
    )


def _document(address: Any) -> dict[str, Any]:  # noqa: ANN401  whatever an issuer says
    """Fetch a JSON object."""
    if not isinstance(address, str) or not is_safe(address):
        message = f"{address!r} is no address by https"
        raise ValueError(message)
    opener = urllib.request.build_opener(_NoRedirects)
    request = urllib.request.Request(address, headers={"Accept": "application/json"})  # noqa: S310  https, or loopback
    with opener.open(request, timeout=FETCH_SECONDS) as answer:
        body = answer.read(LARGEST_BYTES + 1)
    if len(body) > LARGEST_BYTES:
        message = f"{address} says more than {LARGEST_BYTES} bytes"
        raise ValueError(message)
    found = orjson.loads(body)
    if not isinstance(found, dict):
        message = f"{address} is no JSON object"
        raise TypeError(message)
    return found
