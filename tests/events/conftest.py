"""What is told of what is written; nothing of it depends on the release of the database."""

import pytest

from tests.servers import Server


@pytest.fixture
def server(pg18: Server) -> Server:
    """What is told is the same on every release; tests/database/test_notifications.py is about both."""
    return pg18
