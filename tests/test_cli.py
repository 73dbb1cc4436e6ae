"""The command as a person uses it: real processes, a real data folder, what is printed and the exit code."""

import asyncio
import os
import re
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx2
import pytest

from service.database.embedded import EmbeddedServer
from tests.command import COMMAND, mirps, mirps_anew

ADDRESS = re.compile(r"http://127\.0\.0\.1:\d+")


@contextmanager
def serving(folder: Path, *words: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """Run ``mirps serve`` on any free port until the block ends, and lend its address."""
    process = subprocess.Popen(  # noqa: S603  our own command, with words of these tests
        [*COMMAND, "serve", "--port", "0", *words],
        env={**os.environ, "MIRPS_DATA_DIR": str(folder)},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        assert process.stdout is not None
        found = ADDRESS.search(process.stdout.readline())
        assert found is not None
        yield process, found.group()
    finally:
        if process.poll() is None:
            process.terminate()
        process.wait(15)
        if process.stdout is not None:
            process.stdout.close()


def ask(address: str, query: str) -> object:
    """Ask a running service."""
    return httpx2.post(f"{address}/graphql", json={"query": query}, timeout=10).json()["data"]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder that the tests of this file share, as the commands of one person do."""
    return tmp_path_factory.mktemp("data")


@pytest.fixture(scope="module")
def kept(folder: Path) -> Iterator[Path]:
    """That folder while its database runs, so that not every command starts and stops it."""
    server = EmbeddedServer(folder)
    asyncio.run(server.start())
    try:
        yield folder
    finally:
        asyncio.run(server.leave())


def test_serve_loads_the_facts_prints_its_address_and_answers(folder: Path) -> None:
    with serving(folder) as (process, address):
        assert ask(address, '{ party(code: "ES") { name(lang: ES) } }') == {"party": {"name": "España"}}
        process.send_signal(signal.SIGTERM)
        assert process.wait(10) == 0


def test_a_warm_start_takes_little_time_and_changes_nothing(folder: Path) -> None:
    with serving(folder) as (_, address):
        head = ask(address, "{ ledger { head { sequence hash } } }")
    began = time.monotonic()
    with serving(folder) as (_, address):
        took = time.monotonic() - began
        assert ask(address, "{ ledger { head { sequence hash } } }") == head
    assert took < 30, f"{took:.1f} s: a warm start of half a minute is not one, however busy the machine"


def test_two_services_share_one_data_folder(folder: Path) -> None:
    with serving(folder) as (_, one), serving(folder) as (_, two):
        question = "{ ledger { head { hash } } }"
        assert ask(one, question) == ask(two, question)


def test_coverage_is_a_table_in_either_language(kept: Path) -> None:
    shown = mirps("coverage", "--by", "donor", "--as-of", "2021-06-10", MIRPS_DATA_DIR=str(kept))
    assert shown.returncode == 0, shown.stderr
    assert "55 000 000.00" in shown.stdout
    assert "109 900 000.00" in shown.stdout
    spanish = mirps("coverage", "--lang", "es", MIRPS_DATA_DIR=str(kept))
    assert "Cobertura" in spanish.stdout
    assert "Sin asignar" in spanish.stdout


def test_verify_says_how_much_it_checked(kept: Path) -> None:
    checked = mirps("verify", MIRPS_DATA_DIR=str(kept))
    assert (checked.returncode, "entries verified" in checked.stdout, "BROKEN" in checked.stdout) == (0, True, False)


def test_loading_the_facts_again_records_nothing(kept: Path) -> None:
    again = mirps("seed", "facts", MIRPS_DATA_DIR=str(kept))
    assert again.stdout.startswith("0 facts recorded")
    assert mirps("migrate", MIRPS_DATA_DIR=str(kept)).stdout.strip() == "The database is up to date."


def test_the_demo_is_served_beside_the_facts_and_loaded_once(kept: Path) -> None:
    count = "{ real: pledges { totalCount } demo: pledges(where: { illustrative: true }) { totalCount } }"
    with serving(kept) as (_, address):
        before = ask(address, count)
    with serving(kept, "--demo") as (_, address):
        after = ask(address, count)
    assert isinstance(before, dict)
    assert isinstance(after, dict)
    assert (before["demo"]["totalCount"], after["real"]) == (0, before["real"])
    assert after["demo"]["totalCount"] > 40
    again = mirps("seed", "demo", MIRPS_DATA_DIR=str(kept))
    assert (again.returncode, again.stdout.startswith("0 illustrative records")) == (0, True), again.stderr


def test_coverage_of_the_demo_is_asked_for_and_says_what_it_is(kept: Path) -> None:
    mirps("seed", "demo", MIRPS_DATA_DIR=str(kept))
    public = mirps("coverage", MIRPS_DATA_DIR=str(kept)).stdout
    shown = mirps("coverage", "--illustrative", "--as-of", "2025-12-31", MIRPS_DATA_DIR=str(kept)).stdout
    spanish = mirps("coverage", "--illustrative", "--lang", "es", MIRPS_DATA_DIR=str(kept)).stdout
    assert ("DEMO-PLAN-HN" in public, "DEMO-PLAN-HN" in shown) == (False, True)
    assert "ILLUSTRATIVE: all of this is made up" in shown
    assert "53 600 000.00" in shown
    assert "ILUSTRATIVO: todo esto es inventado" in spanish


def test_the_schema_is_printed_without_a_database() -> None:
    printed = mirps_anew("schema", MIRPS_DATABASE_URL="postgresql://nobody@localhost:1/none")
    assert (printed.returncode, "type Query" in printed.stdout) == (0, True)


def test_a_database_that_does_not_answer_is_one_sentence_and_an_exit_code() -> None:
    failed = mirps("verify", MIRPS_DATABASE_URL="postgresql://nobody:secret@127.0.0.1:1/none")
    assert failed.returncode == 3
    assert len(failed.stderr.strip().splitlines()) == 1, failed.stderr
    assert "127.0.0.1:1" in failed.stderr
    assert "secret" not in failed.stderr


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("coverage", "--by", "colour"), "colour is none of"),
        (("coverage", "--as-of", "yesterday"), "2024-12-31"),
        (("coverage", "--as-of", "20241231"), "20241231 is no day"),
        (("coverage", "--as-of", "2024-02-30"), "2024-02-30 is no day"),
        (("coverage", "--lang", "de"), "en, es, pt and fr"),
        (("serve", "--port", "99999"), "65535"),
        (("nonsense",), "nonsense"),
    ],
)
def test_wrong_usage_says_what_would_be_right(words: tuple[str, ...], says: str) -> None:
    failed = mirps(*words)
    assert (failed.returncode, says in " ".join(failed.stderr.split())) == (2, True), failed.stderr


def test_a_wrong_setting_is_one_sentence_and_an_exit_code() -> None:
    failed = mirps_anew("verify", MIRPS_LOG_FORMAT="xml")
    assert (failed.returncode, "MIRPS_LOG_FORMAT" in failed.stderr, len(failed.stderr.strip().splitlines())) == (
        2,
        True,
        1,
    )


def test_an_unknown_plan_is_one_sentence_and_an_exit_code(kept: Path) -> None:
    failed = mirps("coverage", "--plan", "NO-SUCH-PLAN", MIRPS_DATA_DIR=str(kept))
    assert (failed.returncode, "NO-SUCH-PLAN" in failed.stderr) == (1, True)


@pytest.mark.parametrize(
    ("words", "environment", "said"),
    [
        (("--lang", "es"), {}, "Nada de lo que plans de un ámbito puede nombrar tiene el código «NO-SUCH-PLAN»"),
        (("--lang=fr",), {}, "Rien de ce que plans d'un périmètre peut nommer n'a le code « NO-SUCH-PLAN »"),
        ((), {"LC_ALL": "", "LANG": "es_HN.UTF-8"}, "Nada de lo que plans"),
        (("--lang", "en"), {"LANG": "es_HN.UTF-8"}, "Nothing that plans of a scope could name"),
    ],
)
def test_a_refusal_is_in_the_language_of_the_command_or_the_terminal(
    kept: Path, words: tuple[str, ...], environment: dict[str, str], said: str
) -> None:
    failed = mirps("coverage", "--plan", "NO-SUCH-PLAN", *words, MIRPS_DATA_DIR=str(kept), **environment)
    assert (failed.returncode, said in failed.stderr) == (1, True), failed.stderr


def test_a_table_is_headed_in_each_language(kept: Path) -> None:
    for language, heading in (("pt", "Prometido"), ("fr", "Donateur")):
        shown = mirps("coverage", "--by", "donor", "--lang", language, MIRPS_DATA_DIR=str(kept))
        assert heading in shown.stdout
    spoken = {"LC_ALL": "", "LC_MESSAGES": "", "LANG": "es_HN.UTF-8"}
    assert "Prometido" in mirps("coverage", MIRPS_DATA_DIR=str(kept), **spoken).stdout
    assert "Cobertura al" in mirps("match", MIRPS_DATA_DIR=str(kept), **spoken).stdout


def test_a_letter_that_the_terminal_has_not_is_no_reason_to_show_nothing(kept: Path) -> None:
    shown = mirps_anew("coverage", "--by", "donor", "--lang", "fr", MIRPS_DATA_DIR=str(kept), PYTHONIOENCODING="ascii")
    assert (shown.returncode, shown.stderr) == (0, "")
    assert "Union europ?enne" in shown.stdout


def test_a_port_that_is_taken_is_one_sentence_and_an_exit_code() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        failed = mirps("serve", "--port", str(taken.getsockname()[1]))
    assert (failed.returncode, "--port" in failed.stderr, len(failed.stderr.strip().splitlines())) == (1, True, 1)


def test_match_says_how_far_placing_goes_in_the_language_asked_for(tmp_path: Path) -> None:
    folder = str(tmp_path)
    spanish = mirps("match", "--as-of", "2021-06-10", "--lang", "es", MIRPS_DATA_DIR=folder)
    unknown = mirps("match", "--plan", "NONE", MIRPS_DATA_DIR=folder)
    wrong = mirps("match", "--basis", "hoped", MIRPS_DATA_DIR=folder)

    assert spanish.returncode == 0, spanish.stderr
    assert "Cobertura al 2021-06-10: 0.0 % con la asignación existente, 100.0 % con la mejor" in spanish.stdout
    assert "1. 55 000 000.00 USD: asignar dinero de SE1-2021-US, línea 1 a REGION-2021-SE1." in spanish.stdout
    assert (unknown.returncode, "SCOPE_CODE_UNKNOWN" in unknown.stderr) == (1, True)
    for word in ("coverage", "match"):
        refused = mirps(word, "--illustrative", "--plan", "REGION-2021-SE1", MIRPS_DATA_DIR=folder)
        assert (refused.returncode, "is real" in refused.stderr) == (1, True)
    assert wrong.returncode == 2
