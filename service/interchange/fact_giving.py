"""How the records of giving are read: each becomes the command of its act."""

from typing import Any

from service.database.columns import Publication
from service.errors import BadInput
from service.giving.commitment import CommitmentKind
from service.giving.earmark import Earmark
from service.giving.pledged_line import PledgedInstalment, PledgedLine
from service.giving.record_contribution import ForNeed, RecordContribution
from service.giving.record_pledge import RecordPledge
from service.giving.sign_commitment import SignCommitment
from service.interchange.fact_fields import Fields, amount_of, period_of, statement_of
from service.registry.checking import StatedAmount

UNKNOWN = StatedAmount(qualifier="UNKNOWN")


def pledge(fields: Fields) -> RecordPledge:
    """Read a pledge with its lines, which are numbered from 1."""
    lines = fields.parts("line", lambda one: (one.number("n"), _line(one)))
    if [number for number, _ in lines] != list(range(1, len(lines) + 1)):
        raise BadInput(
            "FACT_MALFORMED", "{where}: number its lines n = 1, 2, 3 in their order.", key="line", where=fields.where
        )
    return RecordPledge(
        code=fields.text("code"),
        donor=fields.text("donor"),
        joint_donors=fields.texts("joint_donors"),
        announced=fields.text("announced"),
        announced_by=fields.maybe("announced_by"),
        event=fields.maybe("event"),
        document=fields.maybe("document"),
        purpose=fields.maybe_names("purpose"),
        period=fields.part("period", period_of),
        duration_years=fields.number("duration_years"),
        amount=fields.part("amount", amount_of) or UNKNOWN,
        **_rate_of(fields),
        legal_status=fields.text("legal_status"),
        counts=fields.flag("counts", default=True),
        duplicate_of=fields.maybe("duplicate_of"),
        publication=fields.maybe("publication") or Publication.PUBLISHED,
        lines=tuple(line for _, line in lines),
        **statement_of(fields),
    )


def _rate_of(fields: Fields) -> dict[str, Any]:
    """Read the rate that an amount was converted at; empty where none is stated."""
    read = fields.part("fx", lambda one: (one.text("rate"), one.text("date"), one.text("source")))
    return dict(zip(("fx_rate", "fx_date", "fx_source"), read, strict=True)) if read else {}


def _line(fields: Fields) -> PledgedLine:
    """Read a line of a pledge."""
    party = fields.maybe("channel_party")
    return PledgedLine(
        channel=fields.text("channel"),
        amount=fields.part("amount", amount_of) or UNKNOWN,
        channel_parties=(party,) if party else fields.texts("channel_parties"),
        fund=fields.maybe("fund"),
        funder=fields.maybe("funder"),
        modality=fields.text("modality"),
        purpose=fields.maybe_names("purpose"),
        earmark=fields.part("earmark", _earmark) or Earmark(),
        instalments=fields.parts("instalment", _instalment),
        note=fields.maybe("note"),
    )


def _instalment(fields: Fields) -> PledgedInstalment:
    """Read an instalment."""
    return PledgedInstalment(due=fields.text("due"), amount=fields.text("amount"))


def _earmark(fields: Fields) -> Earmark:
    """Read an earmark."""
    return Earmark(
        modality=fields.maybe("modality"),
        states=fields.texts("states"),
        pillars=fields.texts("pillars"),
        sectors=fields.texts("sectors"),
        needs=fields.texts("needs"),
        projects=fields.texts("projects"),
        populations=fields.texts("populations"),
        vulnerable_groups=fields.texts("vulnerable_groups"),
        period=fields.part("period", period_of),
    )


def commitment(fields: Fields) -> SignCommitment:
    """Read a commitment; the document of its acknowledgement is one of its sources."""
    acknowledged = fields.part("acknowledged", _acknowledgement)
    return SignCommitment(
        code=fields.text("code"),
        pledge=fields.text("pledge"),
        line=fields.number("line"),
        signed=fields.text("date"),
        title=fields.maybe_names("title"),
        amount=fields.part("amount", amount_of) or UNKNOWN,
        kind=fields.maybe("kind") or CommitmentKind.AGREEMENT,
        document=fields.maybe("document"),
        acknowledged=acknowledged[0] if acknowledged else None,
        acknowledged_by=acknowledged[1] if acknowledged else None,
        **statement_of(fields),
    )


def _acknowledgement(fields: Fields) -> tuple[str, str]:
    """Read when and by whom a commitment was welcomed."""
    fields.repeated("document")
    return fields.text("date"), fields.text("by")


def contribution(fields: Fields) -> RecordContribution:
    """Read a contribution; behind a pledge, its donor is the pledge's."""
    pledge_code = fields.maybe("pledge")
    donor = fields.maybe("donor")
    return RecordContribution(
        code=fields.text("code"),
        received=fields.text("date"),
        pledge=pledge_code,
        line=fields.number("line"),
        donor=None if pledge_code else donor,
        fund=fields.maybe("fund"),
        title=fields.maybe_names("title"),
        amount=fields.part("amount", amount_of) or UNKNOWN,
        clears=fields.maybe("clears"),
        **_rate_of(fields),
        needs=fields.parts("needs", lambda one: ForNeed(need=one.text("need"), amount=one.maybe("amount"))),
        attested=fields.texts("attested"),
        **statement_of(fields),
    )
