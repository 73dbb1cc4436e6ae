"""Record a pooled fund: who runs it, on which mandate, for what, for whom, with whose money.

Posts nothing: a fund holds what was contributed to it.

Refused when
    ILLUSTRATIVE_DIFFERS              something it names is made up, and this is not
    CODE_MALFORMED, CODE_TAKEN        the code is no code, or another fund has it
    KIND_UNKNOWN                      none of FundKind
    UNKNOWN_CURRENCY, NOT_A_CURRENCY  the currency is none we know, or a unit of technical help
    PARTY_NOT_FOUND                   the administrator or its unit is not recorded
    DOCUMENT_NOT_FOUND                the mandate, the founding text, or a source is not recorded
    GROUPING_NOT_FOUND                the grouping whose contributions it gathers is not recorded
    DATES_REVERSED                    another name was last used before it was first
    PILLAR_NOT_FOUND                  an objective is no code of that list
    ENGLISH_MISSING, LANGUAGE_UNKNOWN, LIST_TOO_LONG, SOURCE_MISSING, CONFIDENCE_UNKNOWN, TEXT_TOO_LONG
"""

from collections.abc import Mapping
from dataclasses import dataclass

from service.errors import BadInput
from service.money import is_currency
from service.registry.checking import (
    Alias,
    check_currency,
    check_list,
    check_word,
    names_as_json,
    party_key,
)
from service.registry.code_list import CodeList
from service.registry.document import Document
from service.registry.grouping import Grouping
from service.registry.listed import check_listed
from service.registry.party import Party
from service.registry.stating import Statement, check_code, check_translations, cite
from service.spending.fund import Fund, FundKind
from service.writing.finding import by_code, key_of, refuse_taken
from service.writing.work import Recorded, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordFund(Statement):
    """What to record.

    Attributes:
        administrator: code of the party that runs it; ``administrative_unit`` of the unit within.
        currency: ISO 4217, what its accounts are reported in.
        mandate: code of the document that asked for it; ``created_by`` of the one that created it.
        gathers_for: code of the grouping whose contributions it gathers.
        tasks: of the administrator; objectives: codes of the list PILLAR.
        eligible_contributors, eligible_uses: what its rules admit, as codes.
    """

    code: str
    name: Mapping[str, str]
    administrator: str
    kind: str = FundKind.POOLED_FUND
    aliases: tuple[Alias, ...] = ()
    administrative_unit: str | None = None
    currency: str = "USD"
    mandate: str | None = None
    created_by: str | None = None
    gathers_for: str | None = None
    tasks: tuple[str, ...] = ()
    objectives: tuple[str, ...] = ()
    eligible_contributors: tuple[str, ...] = ()
    eligible_uses: tuple[str, ...] = ()


async def record_fund(work: Work, command: RecordFund) -> Recorded:
    """Record a fund."""
    check_word(command.kind, FundKind, ("kind",))
    check_currency(command.currency)
    if not is_currency(command.currency):
        raise BadInput("NOT_A_CURRENCY", "A fund holds money: give a currency.", field=("currency",))
    await refuse_taken(work, Fund, check_code(command.code))
    mandate = await by_code(work, Document, command.mandate, field=("mandate",)) if command.mandate else None
    founding = await by_code(work, Document, command.created_by, field=("createdBy",)) if command.created_by else None
    body = await by_code(work, Grouping, command.gathers_for, field=("gathersFor",)) if command.gathers_for else None
    fund = Fund(
        code=command.code,
        kind=command.kind,
        name=check_translations(command.name, ("name",)),
        aliases=await names_as_json(work, command.aliases),
        administrator_id=key_of(await by_code(work, Party, command.administrator, field=("administrator",))),
        administrative_unit_id=await party_key(work, command.administrative_unit, ("administrativeUnit",)),
        currency=command.currency,
        mandate_id=key_of(mandate) if mandate else None,
        created_by_id=key_of(founding) if founding else None,
        gathers_for_id=key_of(body) if body else None,
        tasks=check_list(command.tasks, ("tasks",)),
        objectives=await check_listed(work, CodeList.PILLAR, command.objectives, ("objectives",)),
        eligible_contributors=check_list(command.eligible_contributors, ("eligibleContributors",)),
        eligible_uses=check_list(command.eligible_uses, ("eligibleUses",)),
        **command.fact_columns(),
    )
    work.session.add(fund)
    await work.session.flush()
    await cite(work, fund, command.sources)
    return Recorded("fund", key_of(fund), command.code)
