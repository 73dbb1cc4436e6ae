"""What the database refuses, in the words of the business: its own refusals, and the rules its constraints hold."""

import re
from typing import Any, Final

import asyncpg
import orjson
import structlog
from sqlalchemy.exc import DBAPIError

from service.errors import BadInput, Conflict, NotFound, Refusal, RuleBroken

log = structlog.get_logger()

OUR_REFUSAL: Final = "MI001"
MOVED_ON: Final = "MI002"
"""What an act had looked at before it posted is so no more."""
UNIQUE_VIOLATION: Final = "23505"
KEYS_TAKEN: Final = "pk_idempotency_key"
"""Not of the input: who loses there is answered what was done first."""
CHECK_VIOLATION: Final = "23514"
OUT_OF_RANGE: Final = "22003"
NEVER_SENT: Final = "22000"
"""What the driver says of a value that it cannot send; PostgreSQL's own errors are more exact."""
TOO_LARGE_TO_SEND: Final = "value out of int64 range"
PASSING: Final = frozenset({"40001", "40P01", "55P03"})
"""Serialization failure, deadlock, lock not available: the same act may well succeed a moment later."""

CANCELED: Final = "57014"
"""The statement took longer than it may; most often it waited for a lock."""

KINDS: Final[dict[str, type[Refusal]]] = {
    "ENTRY_NOT_FOUND": NotFound,
    "ALREADY_REVERSED": Conflict,
    "AMOUNT_NOT_POSITIVE": BadInput,
    "EFFECTIVE_IN_FUTURE": BadInput,
    "NO_TRANSFERS": BadInput,
    "SEQUENCE_UNKNOWN": BadInput,
    "TOO_MANY_GROUPS": BadInput,
}
ABOUT: Final[dict[str, tuple[str, ...]]] = {"SEQUENCE_UNKNOWN": ("from",)}
"""The argument that a refusal of the database is about: of the check of a stretch of the book, where it begins."""
IN_A_SCOPE: Final = "SCOPE_CODE_UNKNOWN"

WITH_FACTS: Final = (
    "{operation} of {table} is not possible: the book is added to and never changed.",
    "Entry {sequence} does not follow the head of the book.",
    "Entry {sequence} is closed: a transfer cannot be added to it.",
    "The account holds {available} {unit} and {asked} was asked for.",
    "An entry takes effect today or earlier, not on {day}.",
    "{kind} does not move money from {from_stage} to {to_stage}.",
    "There is no entry {sequence} in the book.",
    "The report would have {asked} groups; {most} are allowed. Narrow its scope, or group by less.",
    "The book goes from entry 0, before the first, to entry {head}; {asked} is not in it.",
)
"""The sentences of the database that show facts; it fills them in itself, in the functions of migrations/."""


def _pattern_of(template: str) -> re.Pattern[str]:
    """Return what finds the facts in a sentence that was filled in."""
    return re.compile(re.sub(r"\\{([a-z_]+)\\}", r"(?P<\1>\\S+)", re.escape(template)))


PATTERNS: Final = {template: _pattern_of(template) for template in WITH_FACTS}


def refusal_of(error: DBAPIError) -> Refusal | None:
    """Return the refusal an error of the database stands for, or None when it is a fault."""
    state, cause = _cause_of(error)
    if state == OUR_REFUSAL:
        return _our_refusal(cause)
    constraint = str(getattr(cause, "constraint_name", None) or "")
    if state == UNIQUE_VIOLATION:
        return _repeated(constraint)
    if state == CHECK_VIOLATION and constraint == "ck_account_guarded":
        return RuleBroken("INSUFFICIENT_BALANCE", "The account does not hold that much.", field=("amount",))
    if state == OUT_OF_RANGE or (state == NEVER_SENT and TOO_LARGE_TO_SEND in str(cause)):
        return BadInput("AMOUNT_TOO_LARGE", "The amount is larger than the book can hold.", field=("amount",))
    return None


def said_by_database(error: Exception) -> Exception:
    """Return the refusal that a question met in the database; any other error as it is."""
    if isinstance(error, asyncpg.PostgresError) and error.sqlstate == OUR_REFUSAL:
        return _our_refusal(error)
    if isinstance(error, asyncpg.PostgresError) and error.sqlstate == OUT_OF_RANGE:
        return RuleBroken("SUM_TOO_LARGE", "A sum that was asked for is too large to be told: ask for parts of it.")
    return error


def _our_refusal(cause: Any) -> Refusal:  # noqa: ANN401  PostgreSQL's own error
    """Return the refusal that a function of ours has raised."""
    facts = orjson.loads(getattr(cause, "detail", None) or "{}")
    code = str(getattr(cause, "hint", None) or "RULE_BROKEN")
    if code == IN_A_SCOPE:
        return _unknown_in_scope(**facts)
    template, in_sentence = _taken_apart(str(getattr(cause, "message", cause)))
    shown: dict[str, Any] = {name: str(fact) for name, fact in facts.items() if fact is not None}
    return KINDS.get(code, RuleBroken)(code, template, field=ABOUT.get(code, ()), **{**shown, **in_sentence})


def _unknown_in_scope(list: str, code: str, known: str, world: str | None) -> Refusal:  # noqa: A002  named as the database's facts are
    """Return the refusal of a scope that names what nobody has recorded, who asks may not see, or it does not count."""
    field = ("scope", list)
    if world == "MADE_UP":
        sentence = (
            'What has the code "{code}" is made up, and the scope counts what is real: '
            "ask with illustrative or onlyIllustrative."
        )
        return NotFound(IN_A_SCOPE, sentence, field=field, code=code)
    if world == "REAL":
        sentence = 'What has the code "{code}" is real, and the scope counts only what is made up.'
        return NotFound(IN_A_SCOPE, sentence, field=field, code=code)
    if not known:
        sentence = 'Nothing that {list} of a scope could name has the code "{code}", or one that begins as it does.'
        return NotFound(IN_A_SCOPE, sentence, field=field, list=list, code=code)
    sentence = 'Nothing that {list} of a scope could name has the code "{code}". Those nearest to it: {known}.'
    return NotFound(IN_A_SCOPE, sentence, field=field, list=list, code=code, known=known)


def _repeated(constraint: str) -> Refusal | None:
    """Return the refusal of what would be there twice."""
    if constraint == "uq_journal_entry_reverses":
        return Conflict("ALREADY_REVERSED", "This entry has been reversed already.", field=("entry",))
    if constraint == "uq_state_party_id":
        return Conflict("PARTY_TAKEN", "Another State is this party already.", field=("party",))
    if re.fullmatch(r"uq_\w+_code", constraint):
        return Conflict("CODE_TAKEN", "Another record has this code already.", field=("code",))
    if constraint != KEYS_TAKEN:
        log.warning("repeated_unforeseen", constraint=constraint)
        return Conflict("RECORDED_ALREADY", "The same is recorded already: read it again, and decide again.")
    return None


def _taken_apart(sentence: str) -> tuple[str, dict[str, str]]:
    """Return a sentence of the database with placeholders for its facts, and the facts, so that others can say it."""
    for template, pattern in PATTERNS.items():
        found = pattern.fullmatch(sentence)
        if found is not None:
            return template, found.groupdict()
    return sentence, {}


def is_passing(error: DBAPIError) -> bool:
    """Whether the same act may succeed when it is tried again; one whose key was kept meanwhile is then replayed."""
    state, cause = _cause_of(error)
    return state in PASSING or (state == UNIQUE_VIOLATION and getattr(cause, "constraint_name", None) == KEYS_TAKEN)


def has_moved_on(error: DBAPIError) -> bool:
    """Whether an act is to look again, for what it had looked at before it posted is so no more."""
    return _cause_of(error)[0] == MOVED_ON


def is_timeout(error: DBAPIError) -> bool:
    """Whether a statement took longer than it may."""
    return _cause_of(error)[0] == CANCELED


def _cause_of(error: DBAPIError) -> tuple[str | None, Any]:
    """Return PostgreSQL's own error, under the two that wrap it, and its SQLSTATE."""
    cause: Any = error.orig
    while cause is not None and not hasattr(cause, "constraint_name") and cause.__cause__ is not None:
        cause = cause.__cause__
    return getattr(cause, "sqlstate", None) or getattr(error.orig, "sqlstate", None), cause
