"""An issuer of JWTs on this machine, as OpenID Connect has it: a discovery document, keys that can be changed."""

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from joserfc import jwt
from joserfc.jwk import ECKey, Key, KeySet, OKPKey, RSAKey

AUDIENCE = "mirps"


class Issuer:
    """A running issuer.

    Attributes:
        url: its address, as ``iss`` has it.
        keys: by algorithm; what it signs with and publishes.
        published: what it says its keys are; none: as they are.
        asked: how often its keys were asked for.
        visits: how often anything was asked for.
        told: what its discovery document says besides.
        answers: whether it has anything to say.
        speaks: while not set, who asks waits.
    """

    def __init__(self, port: int) -> None:
        self.url = f"http://127.0.0.1:{port}/realms/mirps"
        self.keys: dict[str, Key] = new_keys()
        self.published: dict[str, Any] | None = None
        self.asked = 0
        self.visits = 0
        self.told: dict[str, Any] = {}
        self.answers = True
        self.speaks = threading.Event()
        self.speaks.set()

    def claims(self, **changed: Any) -> dict[str, Any]:
        """Return what an auditor's token claims, with changes; none takes a claim away."""
        now = int(time.time())
        said = {"iss": self.url, "aud": AUDIENCE, "sub": "ana", "iat": now, "exp": now + 300, "mirps_role": "AUDITOR"}
        return {name: value for name, value in {**said, **changed}.items() if value is not None}

    def token(
        self, algorithm: str = "RS256", key: Key | None = None, header: dict[str, Any] | None = None, **changed: Any
    ) -> str:
        """Return a signed token, with changes of its claims."""
        signing = key or self.keys[algorithm]
        named = {"alg": algorithm, "kid": signing.kid, **(header or {})}
        return jwt.encode(
            {name: value for name, value in named.items() if value is not None},
            self.claims(**changed),
            signing,
            algorithms=[algorithm],
        )

    def document(self, path: str) -> dict[str, Any] | None:
        """Return what stands at a path."""
        if path == "/realms/mirps/.well-known/openid-configuration":
            return {"issuer": self.url, "jwks_uri": f"{self.url}/keys", **self.told}
        if path == "/realms/mirps/keys":
            self.asked += 1
            return self.published or dict(KeySet(list(self.keys.values())).as_dict(private=False))
        return None


def new_keys() -> dict[str, Key]:
    """Return fresh pairs of keys, by the algorithm each is for."""
    return {
        "RS256": RSAKey.generate_key(2048, auto_kid=True),
        "ES256": ECKey.generate_key("P-256", auto_kid=True),
        "Ed25519": OKPKey.generate_key("Ed25519", auto_kid=True),
    }


@contextmanager
def running_issuer() -> Iterator[Issuer]:
    """Run an issuer until the block ends."""
    issuer: Issuer

    class Answering(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            issuer.visits += 1
            issuer.speaks.wait(5)
            found = issuer.document(self.path) if issuer.answers else None
            body = json.dumps(found or {}).encode()
            self.send_response(200 if found else 503)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_args: Any) -> None:
            """Say nothing in the tests' output."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answering)
    issuer = Issuer(server.server_port)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield issuer
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
