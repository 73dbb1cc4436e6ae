"""The settings: the environment, read once, checked, and frozen. A wrong one fails at start, not at noon."""

import re
import sys
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit

import platformdirs
from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

PREFIX = "MIRPS_"
ORIGIN = re.compile(r"https?://[a-z0-9.-]+(:[0-9]{1,5})?|https?://\[[0-9a-f:]+\](:[0-9]{1,5})?")

Seconds = Annotated[float, Field(gt=0, le=3600)]
PoolSize = Annotated[int, Field(ge=1, le=200)]

Claim = Annotated[str, Field(min_length=1, max_length=200)]
LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})

BETWEEN_ADDRESSES = re.compile(r",\s*(?=[a-z]+://|$)")


class SettingsError(Exception):
    """A setting is missing or wrong; the message is one sentence that names it and says what would be right."""


class Settings(BaseSettings):
    """Everything that differs between one installation and another; each is the variable ``MIRPS_`` + its name.

    Addresses may carry a password, so they are secrets: they show as stars until `get_secret_value` is called.
    """

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, env_ignore_empty=True, frozen=True, extra="ignore", validate_default=True
    )

    database_url: SecretStr | None = None
    """Where PostgreSQL is, ``postgresql://user:password@host:port/name``; none: the service starts its own."""

    migration_database_url: SecretStr | None = None
    """The same database as its owner, for migrations only; none: as `database_url`."""

    pooled: bool = False
    """Whether a pooler in transaction mode, such as PgBouncer, stands before the database and its replicas."""

    listen_url: SecretStr | None = None
    """The database's own address, past any pooler, to be told of what is written; none: `database_url`, and behind a
    pooler the book is looked at every second instead."""

    replica_urls: SecretStr | None = None
    """Streaming replicas of the database, their addresses with commas between; they answer whom they are fresh enough
    for."""

    replica_lag_seconds: Seconds = 5.0
    """How far behind a replica may be and still answer."""

    data_dir: Path = Field(default_factory=lambda: Path(platformdirs.user_data_dir("mirps", appauthor=False)))
    """Where the service keeps its own PostgreSQL; made absolute."""

    checkpoint_key: Path | None = None
    """The key that signs checkpoints of the book, in PEM; none: ``checkpoint-key.pem`` in the data folder."""

    checkpoint_dir: Path | None = None
    """Where checkpoints are kept; none: ``checkpoints`` in the data folder."""

    log_format: Literal["auto", "people", "json"] = "auto"
    """How log lines look; ``auto``: for people on a terminal, JSON elsewhere."""

    graphiql: bool = True
    """Whether ``/graphql`` shows its workbench to browsers."""

    largest_public_page: Annotated[int, Field(ge=1, le=1000)] = 100
    """The most rows of a page that somebody without a token may ask for."""

    allowed_origins: str = "*"
    """The sites whose pages may ask, with commas between them: ``https://a.example, https://b.example``; ``*``: any,
    ``none``: only our own."""

    oidc_issuer: str | None = None
    """Who vouches for people with JWTs, the address exactly as in ``iss``; none: only tokens of our own let in."""

    oidc_audience: str | None = None
    """What ``aud`` of a JWT must name; needed with an issuer."""

    oidc_name_claim: Claim = "sub"
    oidc_role_claim: Claim = "mirps_role"
    oidc_party_claim: Claim = "mirps_party"
    oidc_states_claim: Claim = "mirps_states"
    """Which claims say who somebody is, in which role, and for which party or States."""

    subscriptions_per_client: Annotated[int, Field(ge=1, le=1000)] = 50
    """How much one client, the holder of a token or an address without one, may listen to at once in each worker."""

    answer_store_mib: Annotated[int, Field(ge=0, le=4096)] = 24
    """How many MiB of answers each worker keeps to give again while nothing was written; 0: none."""

    share_questions: bool = True
    """Whether a question that several ask a worker at the same moment is worked out once for all of them."""

    read_pool_size: PoolSize = 16
    write_pool_size: PoolSize = 2
    """Few: who waits for a connection costs nothing, who waits in PostgreSQL for a lock costs both sides CPU."""
    statement_timeout_seconds: Seconds = 10.0
    """The longest a single statement may run before PostgreSQL cancels it."""

    @field_validator("allowed_origins")
    @classmethod
    def _known_origins(cls, given: str) -> str:
        """Refuse what browsers would never send as an origin."""
        for origin in _listed(given):
            if origin not in {"*", "none"} and not ORIGIN.fullmatch(origin):
                raise ValueError("origins are such as https://fund.example, with commas between them, or * or none")
        return given

    @field_validator("oidc_issuer")
    @classmethod
    def _known_issuer(cls, given: str | None) -> str | None:
        """Refuse an issuer whose keys anybody on the way could replace."""
        if given and not is_safe(given):
            raise ValueError("an issuer is an address by https, such as https://login.example.org/realms/mirps")
        return given

    @property
    def origins(self) -> tuple[str, ...]:
        """The sites whose pages may ask; ``*`` alone for any."""
        given = _listed(self.allowed_origins)
        return ("*",) if "*" in given else tuple(origin for origin in given if origin != "none")

    @property
    def owner_database_url(self) -> SecretStr | None:
        """Where migrations connect to; none: the service's own PostgreSQL."""
        return self.migration_database_url or self.database_url

    @property
    def replica_addresses(self) -> tuple[str, ...]:
        """The replicas' addresses, passwords and all; one address may hold commas between hosts."""
        given = self.replica_urls.get_secret_value() if self.replica_urls else ""
        return tuple(one.strip() for one in BETWEEN_ADDRESSES.split(given) if one.strip())

    @property
    def checkpoint_key_path(self) -> Path:
        """Where the key that signs checkpoints is."""
        return (self.checkpoint_key or self.data_dir / "checkpoint-key.pem").expanduser().absolute()

    @property
    def checkpoint_folder(self) -> Path:
        """Where checkpoints are kept."""
        return (self.checkpoint_dir or self.data_dir / "checkpoints").expanduser().absolute()

    @property
    def shown_log_format(self) -> Literal["people", "json"]:
        """The log format with ``auto`` resolved by whether standard error is a terminal."""
        if self.log_format == "auto":
            return "people" if sys.stderr.isatty() else "json"
        return self.log_format


def is_safe(address: str) -> bool:
    """Whether what is read from an address comes from who it says: by TLS, or from this machine."""
    parts = urlsplit(address)
    return bool(parts.hostname) and (parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in LOOPBACK))


def _listed(given: str) -> list[str]:
    return [part.strip() for part in given.split(",") if part.strip()]


def load_settings() -> Settings:
    """Read the settings from the environment.

    Raises:
        SettingsError: one sentence with the first wrong variable; a wrong value is not repeated, it may be a secret.
    """
    try:
        settings = Settings()
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        name = PREFIX + "_".join(str(part) for part in first["loc"]).upper()
        what = first["msg"][:1].lower() + first["msg"][1:]
        raise SettingsError(f"The environment variable {name} is wrong: {what}.") from None
    _refuse_halves(settings)
    return settings.model_copy(update={"data_dir": settings.data_dir.expanduser().absolute()})


def _refuse_halves(settings: Settings) -> None:
    """Refuse settings that mean nothing without another.

    Raises:
        SettingsError: one sentence that names both.
    """
    if settings.database_url is None:
        given = {
            "MIGRATION_DATABASE_URL": settings.migration_database_url is not None,
            "LISTEN_URL": settings.listen_url is not None,
            "REPLICA_URLS": settings.replica_urls is not None,
            "POOLED": settings.pooled,
        }
        for name in (name for name, is_given in given.items() if is_given):
            raise SettingsError(f"{PREFIX}{name} is set but {PREFIX}DATABASE_URL is not: set both or none.")
    if settings.pooled and settings.migration_database_url is None:
        raise SettingsError(
            f"{PREFIX}POOLED is set but {PREFIX}MIGRATION_DATABASE_URL is not: migrations hold a lock for as long as "
            "they run, so give the server's own address there."
        )
    if bool(settings.oidc_issuer) != bool(settings.oidc_audience):
        raise SettingsError(
            f"{PREFIX}OIDC_ISSUER and {PREFIX}OIDC_AUDIENCE go together: without an audience, what the issuer gives "
            "out for other services would let people in here."
        )
    wrong = [one for one in settings.replica_addresses if not one.startswith(("postgresql://", "postgres://"))]
    if wrong:
        raise SettingsError(
            f"The environment variable {PREFIX}REPLICA_URLS is wrong: each address begins with postgresql://, and "
            "commas stand between them."
        )
