"""Settings are read once, and a wrong one is a sentence."""

from pathlib import Path

import pytest
from pydantic import ValidationError

from service.settings import SettingsError, load_settings


@pytest.fixture(autouse=True)
def _clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (
        "DATABASE_URL",
        "MIGRATION_DATABASE_URL",
        "DATA_DIR",
        "LOG_FORMAT",
        "READ_POOL_SIZE",
        "POOLED",
        "REPLICA_URLS",
    ):
        monkeypatch.delenv(f"MIRPS_{name}", raising=False)


def test_without_any_variable_the_service_brings_its_own_database() -> None:
    settings = load_settings()

    assert settings.owner_database_url is None
    assert settings.data_dir.name == "mirps"


def test_the_environment_decides(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("MIRPS_DATA_DIR", "here")
    monkeypatch.setenv("MIRPS_LOG_FORMAT", "json")
    settings = load_settings()

    assert settings.data_dir == tmp_path / "here"
    assert settings.shown_log_format == "json"


def test_a_wrong_value_is_named_but_not_repeated(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MIRPS_READ_POOL_SIZE", "s3cret")
    with pytest.raises(
        SettingsError, match=r"^The environment variable MIRPS_READ_POOL_SIZE is wrong: .*\.$"
    ) as caught:
        load_settings()

    assert "s3cret" not in str(caught.value)


def test_passwords_do_not_show(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MIRPS_DATABASE_URL", "postgresql://me:s3cret@host/mirps")

    assert "s3cret" not in repr(load_settings())


def test_an_owner_without_a_service_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MIRPS_MIGRATION_DATABASE_URL", "postgresql://owner@host/mirps")
    with pytest.raises(SettingsError, match="set both or none"):
        load_settings()


def test_settings_do_not_change(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MIRPS_LOG_FORMAT", "json")
    with pytest.raises(ValidationError, match="frozen"):
        load_settings().log_format = "people"  # type: ignore[misc]  # that is the point


def test_replicas_stand_with_commas_between_and_one_may_have_several_hosts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MIRPS_DATABASE_URL", "postgresql://primary/mirps")
    monkeypatch.setenv("MIRPS_REPLICA_URLS", "postgresql://u:p@one,two/mirps, postgres://three/mirps,")

    assert load_settings().replica_addresses == ("postgresql://u:p@one,two/mirps", "postgres://three/mirps")


def test_a_replica_of_another_kind_is_refused_and_not_repeated(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MIRPS_DATABASE_URL", "postgresql://primary/mirps")
    monkeypatch.setenv("MIRPS_REPLICA_URLS", "mysql://u:s3cret@one/mirps")
    with pytest.raises(SettingsError, match=r"MIRPS_REPLICA_URLS is wrong: .*\.$") as caught:
        load_settings()

    assert "s3cret" not in str(caught.value)


@pytest.mark.parametrize(
    ("name", "value"), [("POOLED", "true"), ("REPLICA_URLS", "postgresql://one/mirps"), ("MIGRATION_DATABASE_URL", "x")]
)
def test_what_means_nothing_without_a_database_is_refused(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(f"MIRPS_{name}", value)
    with pytest.raises(SettingsError, match=rf"^MIRPS_{name} is set but MIRPS_DATABASE_URL is not"):
        load_settings()


def test_migrations_need_an_address_past_the_pooler(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MIRPS_DATABASE_URL", "postgresql://pooler/mirps")
    monkeypatch.setenv("MIRPS_POOLED", "true")
    with pytest.raises(SettingsError, match="MIRPS_MIGRATION_DATABASE_URL is not"):
        load_settings()


@pytest.mark.parametrize(
    "issuer", ["http://login.example.org", "login.example.org", "ftp://login.example.org", "https://"]
)
def test_an_issuer_whose_keys_could_be_replaced_on_the_way_is_refused(
    monkeypatch: pytest.MonkeyPatch, issuer: str
) -> None:
    monkeypatch.setenv("MIRPS_OIDC_ISSUER", issuer)
    monkeypatch.setenv("MIRPS_OIDC_AUDIENCE", "mirps")

    with pytest.raises(SettingsError, match="MIRPS_OIDC_ISSUER is wrong"):
        load_settings()


@pytest.mark.parametrize(("name", "value"), [("ISSUER", "https://login.example.org"), ("AUDIENCE", "mirps")])
def test_an_issuer_and_its_audience_go_together(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(f"MIRPS_OIDC_{name}", value)

    with pytest.raises(SettingsError, match="go together"):
        load_settings()
