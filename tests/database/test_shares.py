"""All workers together ask the server for no more connections than it takes."""

import pytest
from pydantic import SecretStr
from structlog.testing import capture_logs

from service.database.shares import LISTENING, SPARE, PoolSizes, pool_sizes
from service.database.unusable import TooFewConnections
from service.settings import Settings


@pytest.mark.parametrize("workers", range(1, 30))
def test_the_workers_fit_into_a_server_as_it_comes(workers: int) -> None:
    sizes = pool_sizes(Settings(), workers, 97)

    assert workers * (sum(sizes) + LISTENING) + SPARE <= 97
    assert min(sizes) >= 1


def test_few_workers_have_what_the_settings_say() -> None:
    assert pool_sizes(Settings(), 4, 197) == PoolSizes(read=16, write=2)


def test_with_replicas_each_worker_keeps_a_connection_to_watch_the_primary() -> None:
    settings = Settings(replica_urls=SecretStr("postgresql://one/mirps"))

    assert 20 * (sum(pool_sizes(settings, 20, 97)) + 1 + LISTENING) + SPARE <= 97


def test_more_workers_than_connections_are_refused() -> None:
    with pytest.raises(TooFewConnections, match="97 connections, too few for 60 workers"):
        pool_sizes(Settings(), 60, 97)


def test_what_was_asked_for_by_name_is_given_with_a_warning() -> None:
    with capture_logs() as logs:
        assert pool_sizes(Settings(read_pool_size=30), 8, 97) == PoolSizes(read=30, write=1)

    assert [line["event"] for line in logs] == ["pools_exceed_the_server"]


def test_behind_a_pooler_the_pooler_shares() -> None:
    assert pool_sizes(Settings(pooled=True), 32, 97) == PoolSizes(read=16, write=2)
