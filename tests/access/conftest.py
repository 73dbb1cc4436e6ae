"""Tests of who may do what; nothing of it depends on the release of the database."""

import pytest

from tests.servers import Server


@pytest.fixture
def server(pg18: Server) -> Server:
    """The newest release."""
    return pg18
