"""What the book has of open requests for money, in one statement: the requests, their projects, the money of the funds.

It is of today, whatever moment a question is of: what can be paid is paid today.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any, Final

from sqlalchemy import ColumnElement, FromClause, Select, Text, and_, cast, func, select
from sqlalchemy import literal_column as sql

from service.advice.asked_book import EARMARK_COLUMNS, LINES, NEEDS, PLEDGES, PROJECTS, SERVED, listed, need_item
from service.advice.book import asking_of, earmark_given
from service.coverage.worlds import of_worlds
from service.errors import BadInput, NotFound
from service.giving.earmark import Target
from service.giving.pledge import Channel
from service.ledger.account import Account, Stage
from service.ledger.entry import Transfer
from service.reading.asked import Asked
from service.reading.entity import Args
from service.reading.json_text import literal_text
from service.spending.disbursement_reads import DISBURSEMENTS, is_open
from service.spending.fund import FundMoney
from service.spending.project import ProjectStatus
from service.spending.stranding import Paying, Request, Served, strandings

ACCOUNTS: Final = Account.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
TRANSFERS: Final = Transfer.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
MONEY: Final = FundMoney.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
ENDED: Final = (ProjectStatus.CLOSED, ProjectStatus.CANCELLED)
MOST: Final = 1_000
"""Of open requests: above it an answer would take longer than anybody waits."""


def open_requests(asked: Asked, given: Args) -> ColumnElement[Any]:
    """Return the open requests and what they draw on, as a JSON object: real ones, unless the scope says otherwise."""
    lists = {"requests": _requests, "needs": _needs, "lines": _lines, "money": _money}
    parts = {name: listing(asked, given) for name, listing in lists.items()}
    return func.json_build_object(*(one for name, found in parts.items() for one in (literal_text(name), found)))


def _open(asked: Asked, given: Args) -> FromClause:
    request, project = DISBURSEMENTS.alias(), PROJECTS.alias()
    rows: Select[Any] = (
        select(
            *(request.c[name] for name in ("id", "code", "amount_minor", "unit", "requested_on", "illustrative")),
            project.c.id.label("project_id"),
            project.c.code.label("project_code"),
            *(project.c[name] for name in ("fund_id", "state_code", "period_earliest", "period_latest")),
        )
        .join_from(request, project, project.c.id == request.c.project_id)
        .where(project.c.status.not_in([literal_text(one) for one in ENDED]), is_open(request))
        .where(*of_worlds(given, request))
    )
    return asked.share("open", rows)


def _requests(asked: Asked, given: Args) -> ColumnElement[Any]:
    """Return the requests: key, code, amount, unit, made up or not, and what is to be known of their projects."""
    row = _open(asked, given)
    names = ("id", "code", "amount_minor", "unit", "illustrative", "project_id", "project_code", "fund_id")
    kept = [row.c[name] for name in (*names, "state_code", "period_earliest", "period_latest")]
    rows = select(func.json_build_array(*kept).label("item")).order_by(row.c.requested_on, row.c.id)
    return listed(rows)


def _needs(asked: Asked, given: Args) -> ColumnElement[Any]:
    """Return which projects serve which needs: the project's key, the share, and the need."""
    row, served, need = _open(asked, given), SERVED.alias(), NEEDS.alias()
    one = func.json_build_array(served.c.project_id, cast(served.c.share, Text), need_item(need, sql("0")))
    rows = select(one.label("item")).join_from(served, need, need.c.id == served.c.need_id)
    return listed(rows.where(served.c.project_id.in_(select(row.c.project_id))).order_by(need.c.code))


def _held(asked: Asked, given: Args) -> FromClause:
    """Return what the lines of the funds have received and not spent: line, need, unit and amount."""
    row, money, account, line = _open(asked, given), MONEY.alias(), ACCOUNTS.alias(), LINES.alias()
    rows = (
        select(account.c.line_id, account.c.need_id, account.c.unit, account.c.balance)
        .join_from(money, account, account.c.id == money.c.account_id)
        .join(line, and_(line.c.id == account.c.line_id, line.c.channel == literal_text(Channel.FUND)))
        .where(money.c.fund_id.in_(select(row.c.fund_id)), account.c.balance > sql("0"))
        .where(line.c.fund_id == money.c.fund_id)
    )
    return asked.share("held", rows)


def _money(asked: Asked, given: Args) -> ColumnElement[Any]:
    held = _held(asked, given)
    one = func.json_build_array(held.c.line_id, held.c.need_id, held.c.unit, held.c.balance)
    return listed(select(one.label("item")))


def _lines(asked: Asked, given: Args) -> ColumnElement[Any]:
    """Return the lines: key, pledge and place there, fund, made up or not, first receipt by unit, and earmarks."""
    held, line, pledge = _held(asked, given), LINES.alias(), PLEDGES.alias()
    account, moved = ACCOUNTS.alias(), TRANSFERS.alias()
    arrived = (
        select(account.c.unit, func.min(moved.c.effective_on).label("day"), func.min(moved.c.sequence).label("entry"))
        .join_from(account, moved, moved.c.to_account == account.c.id)
        .where(account.c.line_id == line.c.id, account.c.stage == literal_text(Stage.RECEIVED))
        .group_by(account.c.unit)
        .correlate(line)
        .subquery()
    )
    receipts = select(
        func.json_object_agg(arrived.c.unit, func.json_build_array(arrived.c.day, arrived.c.entry))
    ).scalar_subquery()
    one = func.json_build_array(
        *(line.c.id, pledge.c.code, line.c.position, line.c.fund_id, pledge.c.illustrative, receipts),
        line.c.earmark_modality,
        *(func.to_json(line.c[name]) for name in EARMARK_COLUMNS),
    )
    rows = select(one.label("item")).join_from(line, pledge, pledge.c.id == line.c.pledge_id)
    return listed(rows.where(line.c.id.in_(select(held.c.line_id))))


@dataclass(frozen=True, slots=True)
class OpenRequests:
    """The open requests, and all they draw on.

    Attributes:
        codes: of the requests, by key.
        named: keys of the lines, by the pledge and the place of the line in it.
    """

    requests: Sequence[Request]
    lines: Sequence[Paying]
    codes: Mapping[int, str]
    named: Mapping[tuple[str, int], int]


def read_open(found: Mapping[str, Any]) -> OpenRequests:
    """Read what the statement gave.

    Raises:
        BadInput: MATCHING_TOO_LARGE.
    """
    if len(found["requests"]) > MOST:
        raise BadInput(
            "MATCHING_TOO_LARGE",
            "Placing is worked out for at most {most} needs and as many pledge lines; {asked} are in the scope.",
            field=("strandings",),
            most=str(MOST),
            asked=str(len(found["requests"])),
        )
    serves: dict[int, dict[int, tuple[Target, Decimal]]] = {}
    for project, share, need in found["needs"]:
        asking = asking_of(need)
        serves.setdefault(project, {})[asking.key] = asking.target, Decimal(share)
    held: dict[tuple[int, str], dict[int | None, int]] = {}
    for line, need, unit, amount in found["money"]:
        held.setdefault((line, unit), {})[need] = int(amount)
    lines, named = [], {}
    for one in found["lines"]:
        key, pledge, position, fund, made_up, receipts, letter, *earmark = one
        named[pledge, position] = key
        for unit, (day, entry) in receipts.items():
            lines.append(
                Paying(
                    key=key,
                    pot=(fund, unit, made_up),
                    earmark=replace(earmark_given(earmark), modality=letter),
                    received=(date.fromisoformat(day), entry),
                    held=held.get((key, unit), {}),
                )
            )
    requests = [_request(one, serves) for one in found["requests"]]
    return OpenRequests(requests, lines, {one[0]: one[1] for one in found["requests"]}, named)


def _request(given: Sequence[Any], serves: Mapping[int, Mapping[int, tuple[Target, Decimal]]]) -> Request:
    key, _, amount, unit, made_up, project, code, fund, state, earliest, latest = given
    # A need that is served is looked at as served by this project alone, as an approval looks at it.
    needs = {
        need: (replace(target, projects=frozenset({code})), share)
        for need, (target, share) in serves.get(project, {}).items()
    }
    rest = Target(state=state, projects=frozenset({code}), earliest=_day(earliest), latest=_day(latest))
    return Request(key, (fund, unit, made_up), Served(project, needs, rest), int(amount))


def _day(given: str | None) -> date | None:
    return None if given is None else date.fromisoformat(given)


def told_of_open(
    found: Mapping[str, Any], request: str | None = None, named: Sequence[Mapping[str, Any]] = ()
) -> list[dict[str, Any]]:
    """Return what paying the open requests would strand, as the answer has it.

    Args:
        found: what the statement gave.
        request: the code of the only one that is asked about.
        named: the ``PayingLineInput`` inputs: the only lines that may pay.

    Raises:
        BadInput: MATCHING_TOO_LARGE, LINE_NOT_NAMED.
        NotFound: LINE_NOT_FOUND.
    """
    book = read_open(found)
    keys = [_line(book, one, place) for place, one in enumerate(named)]
    about = [one for one in book.requests if request in {None, book.codes[one.key]}]
    units = {one.key: one.pot[1] for one in book.requests}
    places = {key: place for place, key in book.named.items()}
    told = strandings(book.requests, book.lines, keys, about)
    return [
        {
            "disbursement": one.request,
            "code": book.codes[one.request],
            "codes": [book.codes[key] for key in one.stranded],
            "named": [places[key] for key in one.instead],
            "currency": units[one.request],
            "amount": one.amount,
            "remaining": one.remaining if one.instead else one.amount,
            "requests": one.stranded,
            "lines": one.lines,
            "instead": one.instead,
        }
        for one in told
    ]


def _line(book: OpenRequests, given: Mapping[str, Any], place: int) -> int:
    """Return the key of a line that is named."""
    pledge, position = given["pledge"], given.get("line")
    keys = [key for (code, number), key in book.named.items() if code == pledge and position in {None, number}]
    if not keys:
        sentence = "No money that counts in this question is of that line: {pledge}."
        raise NotFound("LINE_NOT_FOUND", sentence, field=("lines", str(place), "pledge"), pledge=str(pledge)[:80])
    if len(keys) > 1:
        sentence = "The pledge has {lines} lines: say which, from 1."
        raise BadInput("LINE_NOT_NAMED", sentence, field=("lines", str(place), "line"), lines=str(len(keys)))
    return keys[0]
