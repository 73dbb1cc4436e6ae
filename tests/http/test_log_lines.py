"""Log lines: JSON for machines, whatever was logged, ours and other libraries' in one form."""

import logging
import uuid
from collections.abc import Iterator

import orjson
import pytest
import structlog

from service.http.log_lines import set_up_logging


@pytest.fixture
def json_lines() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    set_up_logging("json")
    yield
    root.handlers[:], root.level = handlers, level
    structlog.reset_defaults()


@pytest.mark.usefixtures("json_lines")
def test_a_line_carries_what_was_bound_and_what_was_said(capfd: pytest.CaptureFixture[str]) -> None:
    with structlog.contextvars.bound_contextvars(request_id="r1"):
        structlog.get_logger().info("request", status=200, subject=uuid.UUID(int=7))
    line = orjson.loads(capfd.readouterr().err)
    assert line.pop("timestamp").endswith("Z")
    assert line == {
        "event": "request",
        "level": "info",
        "request_id": "r1",
        "status": 200,
        "subject": "00000000-0000-0000-0000-000000000007",
    }


@pytest.mark.usefixtures("json_lines")
def test_half_a_surrogate_pair_is_logged_and_not_lost(capfd: pytest.CaptureFixture[str]) -> None:
    structlog.get_logger().warning("odd", path="/\ud800")
    assert '"path": "/\\ud800"' in capfd.readouterr().err


@pytest.mark.usefixtures("json_lines")
def test_a_fault_is_logged_with_its_trace_in_one_line(capfd: pytest.CaptureFixture[str]) -> None:
    try:
        raise ZeroDivisionError("of this test")
    except ZeroDivisionError as error:
        structlog.get_logger().error("request_failed", exc_info=error)
    written = capfd.readouterr().err
    assert written.count("\n") == 1
    assert "ZeroDivisionError: of this test" in orjson.loads(written)["exception"]


@pytest.mark.usefixtures("json_lines")
def test_other_libraries_write_the_same_form(capfd: pytest.CaptureFixture[str]) -> None:
    logging.getLogger("other").warning("%s apples", 3)
    line = orjson.loads(capfd.readouterr().err)
    assert (line["event"], line["level"]) == ("3 apples", "warning")
