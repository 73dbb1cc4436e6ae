"""JWTs of a configured issuer: whom they let in, and all that lets nobody in."""

import asyncio
import base64
import hmac
import json
from collections.abc import AsyncIterator, Iterator

import httpx2
import pytest
import pytest_asyncio
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA256
from joserfc import jws
from joserfc.jwk import OctKey, RSAKey
from structlog.testing import CapturingLogger

from service.errors import Refusal
from service.http.issuer import ClaimNames, OidcIssuer
from service.http.key_sets import FRESH_SECONDS, PAUSE_SECONDS, STALE_SECONDS, KeySets
from service.http.turn_away import TurnAway
from tests.given.issuer import AUDIENCE, Issuer, new_keys, running_issuer
from tests.given.tokens import bearer
from tests.http.asking import post
from tests.http.conftest import client_of
from tests.servers import Server

WHO = "{ viewer { role name states { code } } }"


class Clock:
    """A clock that goes when it is told."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def issuer() -> Iterator[Issuer]:
    with running_issuer() as running:
        yield running


@pytest.fixture(scope="module")
def shared() -> Iterator[Issuer]:
    """An issuer that many tests share; it never changes."""
    with running_issuer() as running:
        yield running


@pytest_asyncio.fixture(scope="module")
async def api(pg18: Server, shared: Issuer) -> AsyncIterator[httpx2.AsyncClient]:
    """A service that trusts the shared issuer."""
    async with pg18.fresh() as url, client_of(url, oidc_issuer=shared.url, oidc_audience=AUDIENCE) as client:
        yield client


@pytest.mark.parametrize("algorithm", ["RS256", "ES256", "Ed25519"])
async def test_a_jwt_of_the_issuer_lets_somebody_in(api: httpx2.AsyncClient, shared: Issuer, algorithm: str) -> None:
    answered = await post(api, WHO, authorization=bearer(shared.token(algorithm)))

    assert answered.json() == {"data": {"viewer": {"role": "AUDITOR", "name": "oidc:ana", "states": []}}}


async def test_a_token_signed_by_hand_lets_somebody_in_where_nothing_is_wrong(
    api: httpx2.AsyncClient, shared: Issuer
) -> None:
    assert (await post(api, WHO, authorization=bearer(signed_by_hand(shared, {})))).status_code == 200


async def test_one_of_several_audiences_is_enough(api: httpx2.AsyncClient, shared: Issuer) -> None:
    answered = await post(api, WHO, authorization=bearer(shared.token(aud=["other", AUDIENCE])))

    assert answered.status_code == 200


def as_base64(part: bytes) -> str:
    """Bytes as a JWT has them."""
    return base64.urlsafe_b64encode(part).rstrip(b"=").decode()


def as_text(part: object) -> str:
    """A part of a JWT."""
    return as_base64(json.dumps(part).encode())


def signed_by_hand(issuer: Issuer, header: dict[str, object]) -> str:
    """A token signed with the issuer's own key, whatever its head says."""
    key = issuer.keys["RS256"]
    assert isinstance(key, RSAKey)
    assert key.private_key is not None
    signed = f"{as_text({'alg': 'RS256', 'kid': key.kid, **header})}.{as_text(issuer.claims())}"
    return f"{signed}.{as_base64(key.private_key.sign(signed.encode(), PKCS1v15(), SHA256()))}"


def bad_tokens(issuer: Issuer) -> dict[str, str]:
    """Tokens that let nobody in, by what is wrong with them."""
    good, now = issuer.token(), issuer.claims()["iat"]
    head, body, signature = good.split(".")
    public = issuer.keys["RS256"].as_dict(private=False)
    signed = f"{as_text({'alg': 'HS256', 'kid': public['kid']})}.{body}"
    confused = hmac.digest(RSAKey.import_key(public).as_pem(private=False), signed.encode(), "sha256")
    stranger = RSAKey.generate_key(2048, {"kid": str(issuer.keys["RS256"].kid)})
    return {
        "expired": issuer.token(exp=now - 60),
        "never expires": issuer.token(exp=None),
        "expires at no number": issuer.token(exp="tomorrow"),
        "not yet valid": issuer.token(nbf=now + 120),
        "issued in the future": issuer.token(iat=now + 120),
        "another issuer": issuer.token(iss="https://evil.example.org"),
        "no issuer": issuer.token(iss=None),
        "another audience": issuer.token(aud="other"),
        "no audience": issuer.token(aud=None),
        "signed by a stranger under the issuer's name of a key": issuer.token(key=stranger),
        "a key nobody published": issuer.token(key=new_keys()["RS256"]),
        "signed with the public key as a secret": f"{signed}.{as_base64(confused)}",
        "not signed": f"{as_text({'alg': 'none'})}.{body}.",
        "claims changed after signing": f"{head}.{as_text(issuer.claims(mirps_role='SECRETARIAT'))}.{signature}",
        "signature cut": f"{head}.{body}.{signature[:-8]}",
        "another algorithm said": f"{as_text({'alg': 'ES256', 'kid': public['kid']})}.{body}.{signature}",
        "an extension nobody knows": signed_by_hand(issuer, {"crit": ["exp"], "exp": now + 300}),
        "claims are no object": jws.serialize_compact(
            {"alg": "RS256", "kid": public["kid"]}, b"[]", issuer.keys["RS256"], algorithms=["RS256"]
        ),
        "no role": issuer.token(mirps_role=None),
        "role of the public": issuer.token(mirps_role="PUBLIC"),
        "a role nobody has": issuer.token(mirps_role="KING"),
        "two roles": issuer.token(mirps_role=["AUDITOR", "CHAIR"]),
        "a member of no party": issuer.token(mirps_role="MEMBER"),
        "a State of no State": issuer.token(mirps_role="STATE"),
        "an auditor for a party": issuer.token(mirps_party="ES"),
        "nobody": issuer.token(sub=None),
        "a name with a line break": issuer.token(sub="a\nb"),
        "states that are no texts": issuer.token(mirps_role="STATE", mirps_states=[1]),
        "a key of its own in the header": issuer.token(key=stranger, header={"jwk": stranger.as_dict(private=False)}),
    }


async def test_whatever_is_wrong_with_a_jwt_is_refused_in_one_text(api: httpx2.AsyncClient, shared: Issuer) -> None:
    bad = bad_tokens(shared)

    answers = {wrong: await post(api, WHO, authorization=bearer(token)) for wrong, token in bad.items()}

    assert {wrong for wrong, answer in answers.items() if answer.status_code != 401} == set()
    assert len({answer.text for answer in answers.values()}) == 1
    assert len(bad) > 15


async def test_the_claims_say_for_which_states(shared: Issuer) -> None:
    names = ClaimNames(name="email", role="roles", party="org", states="countries")
    token = shared.token(email="a@example.org", roles=["other", "STATE"], countries=["SV", "HN"], mirps_role=None)

    holder = await OidcIssuer(shared.url, AUDIENCE, names).holder(token)

    assert (holder.name, holder.role, holder.party, holder.states, holder.actor().subject) == (
        "oidc:a@example.org", "STATE", None, ("HN", "SV"), "ana"
    )  # fmt: skip  # two rows to compare


async def test_a_new_key_is_fetched_when_a_token_names_it(issuer: Issuer) -> None:
    clock = Clock()
    trusted = OidcIssuer(issuer.url, AUDIENCE, keys=KeySets(issuer.url, clock))
    old = issuer.token()
    await trusted.holder(old)

    issuer.keys = new_keys()
    clock.seconds += PAUSE_SECONDS

    assert (await trusted.holder(issuer.token())).role == "AUDITOR"
    with pytest.raises(TurnAway):
        await trusted.holder(old)
    assert issuer.asked == 2


async def test_made_up_names_of_keys_have_the_keys_fetched_no_more_often(issuer: Issuer) -> None:
    trusted = OidcIssuer(issuer.url, AUDIENCE, keys=KeySets(issuer.url, Clock()))
    await trusted.holder(issuer.token())

    for place in range(20):
        with pytest.raises(TurnAway):
            await trusted.holder(issuer.token(header={"kid": f"made up {place}"}))

    assert issuer.asked == 1


async def test_known_keys_serve_while_the_issuer_does_not_answer_but_not_for_ever(issuer: Issuer) -> None:
    clock = Clock()
    trusted = OidcIssuer(issuer.url, AUDIENCE, keys=KeySets(issuer.url, clock))
    await trusted.holder(issuer.token())
    issuer.answers = False

    clock.seconds = STALE_SECONDS
    assert (await trusted.holder(issuer.token())).role == "AUDITOR"
    clock.seconds = STALE_SECONDS + 1
    with pytest.raises(Exception, match="cannot be reached"):
        await trusted.holder(issuer.token())


async def test_while_known_keys_serve_nobody_waits_for_the_issuer(issuer: Issuer) -> None:
    clock = Clock()
    trusted = OidcIssuer(issuer.url, AUDIENCE, keys=KeySets(issuer.url, clock))
    await trusted.holder(issuer.token())
    issuer.speaks.clear()
    clock.seconds = FRESH_SECONDS + 1

    async with asyncio.timeout(1):
        await asyncio.gather(*(trusted.holder(issuer.token()) for _ in range(5)))
    issuer.speaks.set()
    async with asyncio.timeout(5):
        while issuer.asked < 2:  # noqa: ASYNC110  the issuer is of another thread
            await asyncio.sleep(0.01)
    await trusted.holder(issuer.token())
    assert issuer.asked == 2


async def test_all_who_wait_for_a_slow_issuer_wait_for_one_answer(issuer: Issuer) -> None:
    clock = Clock()
    trusted = OidcIssuer(issuer.url, AUDIENCE, keys=KeySets(issuer.url, clock))
    issuer.answers = False
    issuer.speaks.clear()
    asking = asyncio.gather(*(trusted.holder(issuer.token()) for _ in range(5)), return_exceptions=True)
    await asyncio.sleep(0.1)
    clock.seconds += PAUSE_SECONDS + 1
    issuer.speaks.set()

    refused = await asking
    assert {str(getattr(one, "code", one)) for one in refused} == {"UNAVAILABLE"}
    assert issuer.visits == 1


async def test_an_issuer_that_is_not_there_is_no_fault_of_the_token(pg18: Server, issuer: Issuer) -> None:
    issuer.answers = False
    async with pg18.fresh() as url, client_of(url, oidc_issuer=issuer.url, oidc_audience=AUDIENCE) as api:
        answered = await post(api, WHO, authorization=bearer(issuer.token()))

    assert answered.status_code == 503


async def test_keys_of_another_place_or_another_issuer_are_not_taken(issuer: Issuer) -> None:
    for told in ({"issuer": "https://evil.example.org"}, {"jwks_uri": "http://evil.example.org/keys"}):
        issuer.told = told
        with pytest.raises(Exception, match="cannot be reached"):
            await OidcIssuer(issuer.url, AUDIENCE).holder(issuer.token())


async def test_a_shared_secret_among_the_keys_is_none_of_them(issuer: Issuer) -> None:
    secret = OctKey.generate_key(256, {"kid": "shared"})
    issuer.published = {"keys": [secret.as_dict(private=True), issuer.keys["RS256"].as_dict(private=False)]}
    trusted = OidcIssuer(issuer.url, AUDIENCE)

    assert (await trusted.holder(issuer.token())).role == "AUDITOR"
    with pytest.raises(TurnAway):
        await trusted.holder(issuer.token("HS256", key=secret))


async def test_an_issuer_that_does_not_speak_http_cannot_be_reached(monkeypatch: pytest.MonkeyPatch) -> None:
    said = CapturingLogger()
    monkeypatch.setattr("service.http.key_sets.log", said)

    async def babble(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"no answer of HTTP\r\n\r\n")
        writer.close()

    async with await asyncio.start_server(babble, "127.0.0.1", 0) as babbling:
        port = babbling.sockets[0].getsockname()[1]
        with pytest.raises(Refusal) as refusal:
            await KeySets(f"http://127.0.0.1:{port}").having(None)
    assert refusal.value.code == "UNAVAILABLE"
    assert [call.args for call in said.calls] == [("issuer_keys_not_fetched",)]
