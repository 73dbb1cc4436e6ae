"""JWTs of a configured issuer (OpenID Connect): whom one lets in, and in which role.

    iss  exactly the issuer          aud  the audience, or a list with it
    exp  needed, and not yet past    nbf, iat  not in the future; ten seconds are forgiven, for clocks differ

    sub           who: the actor's name is ``oidc:`` and this
    mirps_role    the role: one of Role, or a list in which one of them stands once
    mirps_party   the code of the party a MEMBER acts for
    mirps_states  the codes of the States a STATE acts for

The names of the last four are settings. What claims allow is what a token of ours with the same role may be bound to.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

import structlog
from joserfc import jws, jwt
from joserfc.errors import JoseError

from service.access.holder import FROM_ISSUER, Holder, check_holder
from service.errors import BadInput
from service.http.key_sets import KeySets
from service.http.turn_away import TurnAway
from service.settings import Settings
from service.writing.actor import Role

ALGORITHMS: Final = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "Ed25519")
"""By pairs of keys only: with a shared secret whoever checks could also sign, and ``none`` signs nothing."""
FORGIVEN_SECONDS: Final = 10
LONGEST_NAME_CHARACTERS: Final = 200

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class ClaimNames:
    """Which claims say who somebody is."""

    name: str = "sub"
    role: str = "mirps_role"
    party: str = "mirps_party"
    states: str = "mirps_states"


class OidcIssuer:
    """Lets people in whom an issuer vouches for.

    Args:
        issuer: its address, as ``iss`` has it.
        audience: what ``aud`` must name.
        names: of the claims.
        keys: of the issuer.
    """

    def __init__(
        self, issuer: str, audience: str, names: ClaimNames | None = None, keys: KeySets | None = None
    ) -> None:
        self._names = names or ClaimNames()
        self._keys = keys or KeySets(issuer)
        self._claims = jwt.JWTClaimsRegistry(
            leeway=FORGIVEN_SECONDS,
            iss={"essential": True, "value": issuer},
            aud={"essential": True, "value": audience},
            exp={"essential": True},
        )

    async def holder(self, token: str) -> Holder:
        """Return whom a JWT lets in.

        Raises:
            TurnAway: nobody.
            Refusal: UNAVAILABLE: the issuer's keys are not known, and cannot be had.
        """
        keys = await self._keys.having(_key_id(token))
        try:
            claims = jwt.decode(token, keys, algorithms=ALGORITHMS).claims
            self._claims.validate(claims)
        except JoseError as error:
            raise TurnAway(error.error.upper()) from None
        except Exception as error:  # noqa: BLE001  whatever strangers make a parser raise, it lets nobody in
            log.info("jwt_not_read", error=type(error).__name__)
            raise TurnAway("MALFORMED") from None
        return self._holder(claims)

    def _holder(self, claims: Mapping[str, Any]) -> Holder:
        """Return who the claims say it is."""
        name = claims.get(self._names.name)
        if not isinstance(name, str) or not name.isprintable() or not 0 < len(name) <= LONGEST_NAME_CHARACTERS:
            raise TurnAway("NAME_MISSING")
        party = claims.get(self._names.party)
        if party is not None and not isinstance(party, str):
            raise TurnAway("PARTY_MALFORMED")
        states = _texts(claims.get(self._names.states))
        holder = Holder(
            name=FROM_ISSUER + name,
            role=_role(claims.get(self._names.role)),
            party=party or None,
            states=tuple(sorted(set(states))),
            subject=_subject(claims.get("sub")),
        )
        try:
            return check_holder(holder)
        except BadInput as refusal:
            raise TurnAway(refusal.code, name=holder.name) from None


def issuer_of(settings: Settings) -> OidcIssuer | None:
    """Return the issuer of the settings; none where none is configured."""
    if settings.oidc_issuer is None or settings.oidc_audience is None:
        return None
    names = ClaimNames(
        settings.oidc_name_claim, settings.oidc_role_claim, settings.oidc_party_claim, settings.oidc_states_claim
    )
    return OidcIssuer(settings.oidc_issuer, settings.oidc_audience, names)


def _key_id(token: str) -> str | None:
    """Return which key a token says it is signed with; nothing of it is believed yet.

    Raises:
        TurnAway: it is no signed token, or one of an algorithm that is not ours.
    """
    try:
        header = jws.extract_compact(token.encode()).headers()
    except Exception:  # noqa: BLE001  as above
        raise TurnAway("MALFORMED") from None
    if header.get("alg") not in ALGORITHMS:
        raise TurnAway("ALGORITHM")
    key_id = header.get("kid")
    if key_id is not None and not isinstance(key_id, str):
        raise TurnAway("MALFORMED")
    return key_id


def _subject(claim: Any) -> str | None:  # noqa: ANN401  whatever an issuer says
    """Return what an issuer calls somebody for ever; none where it says nothing that could be kept."""
    kept = isinstance(claim, str) and claim.isprintable() and 0 < len(claim) <= LONGEST_NAME_CHARACTERS
    return claim if kept else None


def _role(claim: Any) -> str:  # noqa: ANN401  whatever an issuer says
    """Return the one role of ours that a claim names; an empty text where it names none, or several."""
    ours = {role for role in Role if role in set(_texts(claim))}
    return ours.pop() if len(ours) == 1 else ""


def _texts(claim: Any) -> list[str]:  # noqa: ANN401  as above
    """Return a claim that is a text, or a list of texts, as a list.

    Raises:
        TurnAway: it is neither.
    """
    listed = [] if claim is None else claim if isinstance(claim, list) else [claim]
    if not all(isinstance(one, str) for one in listed):
        raise TurnAway("CLAIM_MALFORMED")
    return listed
