"""Log lines: JSON for machines, whatever was logged, ours and other libraries' in one form."""

import asyncio
import io
import json
import logging
import re
import sys
import uuid
from collections.abc import Iterator
from contextlib import suppress

import orjson
import pytest
import structlog

from service.http.log_lines import MOST_UNWRITTEN, WRITTEN_AFTER_SECONDS, current_request, log_request, set_up_logging

STAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z")


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> Iterator[io.StringIO]:
    """What is written to standard error while the lines are JSON."""
    stderr = io.StringIO()
    monkeypatch.setattr(sys, "stderr", stderr)
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    set_up_logging("json")
    yield stderr
    root.handlers[:], root.level = handlers, level
    structlog.reset_defaults()


def test_a_line_carries_what_was_bound_and_what_was_said(written: io.StringIO) -> None:
    with structlog.contextvars.bound_contextvars(request_id="r1"):
        structlog.get_logger().info("request", status=200, subject=uuid.UUID(int=7))
    line = orjson.loads(written.getvalue())
    assert line.pop("timestamp").endswith("Z")
    assert line == {
        "event": "request",
        "level": "info",
        "request_id": "r1",
        "status": 200,
        "subject": "00000000-0000-0000-0000-000000000007",
    }


def test_the_line_of_a_request_is_that_of_all_others_whatever_its_path(written: io.StringIO) -> None:
    current_request.set("r-2")
    for path in ("/graphql", '/a "b" \\ é', "/\ud800"):
        log_request("POST", path, 200, 0.01234)
        structlog.get_logger().info("request", method="POST", path=path, status=200, ms=12.3)
    lines = [json.loads(line) for line in written.getvalue().splitlines()]
    stamps = [line.pop("timestamp") for line in lines]
    assert lines[::2] == lines[1::2]
    assert [list(line) for line in lines] == [list(lines[0])] * 6, "in one order"
    assert all(STAMP.fullmatch(stamp) for stamp in stamps)


def test_lines_of_a_moment_are_written_together_and_soon(written: io.StringIO) -> None:
    async def moment() -> str:
        for number in range(3):
            log_request("POST", f"/{number}", 200, 0.1)
            await asyncio.sleep(0)
        before = written.getvalue()
        await asyncio.sleep(10 * WRITTEN_AFTER_SECONDS)
        return before

    assert asyncio.run(moment()) == ""
    assert [json.loads(line)["path"] for line in written.getvalue().splitlines()] == ["/0", "/1", "/2"]


def test_lines_whose_loop_has_gone_are_written_by_those_who_come_later(written: io.StringIO) -> None:
    loop = asyncio.new_event_loop()

    async def stopping() -> None:
        log_request("POST", "/lost", 200, 0.1)
        loop.stop()

    with suppress(RuntimeError):
        loop.run_until_complete(stopping())
    loop.close()
    before = written.getvalue()
    for _ in range(MOST_UNWRITTEN):
        log_request("POST", "/", 200, 0.1)
    assert before.count("/lost") + written.getvalue()[len(before) :].count("/lost") == 1


def test_half_a_surrogate_pair_is_logged_and_not_lost(written: io.StringIO) -> None:
    structlog.get_logger().warning("odd", path="/\ud800")
    assert '"path": "/\\ud800"' in written.getvalue()


def test_a_fault_is_logged_with_its_trace_in_one_line(written: io.StringIO) -> None:
    structlog.get_logger().error("request_failed", exc_info=ZeroDivisionError("of this test"))
    line = written.getvalue()
    assert line.count("\n") == 1
    assert "ZeroDivisionError: of this test" in orjson.loads(line)["exception"]


def test_a_trace_for_people_shows_nothing_that_a_function_held(
    written: io.StringIO, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stderr", written)  # pytest has put its own in its place since
    set_up_logging("people")

    def holding() -> None:
        token = "of-whoever-called"[::-1]
        raise ZeroDivisionError(len(token))

    try:
        holding()
    except ZeroDivisionError as error:
        structlog.get_logger().error("request_failed", exc_info=error)

    assert "ZeroDivisionError" in written.getvalue()
    assert "dellac-reveohw-fo" not in written.getvalue()


def test_other_libraries_write_the_same_form(written: io.StringIO) -> None:
    logging.getLogger("other").warning("%s apples", 3)
    line = orjson.loads(written.getvalue())
    assert (line["event"], line["level"]) == ("3 apples", "warning")
