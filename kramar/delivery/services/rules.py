"""The table of what follows when a parcel comes to a stage: the company's own, or the usual."""

from dataclasses import dataclass

from django.db import transaction
from django.utils.translation import gettext as _

from kramar.audit.changes import compare
from kramar.audit.services import record
from kramar.core.errors import AbsentError, InvalidError
from kramar.core.tenancy import current_company_id
from kramar.delivery.events import DeliveryRuleChanged
from kramar.delivery.models import MESSAGE_LENGTH, StageRule
from kramar.delivery.stages import RULED, WAYS, Stage
from kramar.events.services import publish
from kramar.orders.queries.directories import list_statuses, refuse_unknown_statuses
from kramar.staff.models import Employee


class StageAbsentError(AbsentError):
    """There is no such stage."""

    code = "stage_not_found"


@dataclass(frozen=True, slots=True)
class Rule:
    """What is done at a stage.

    :ivar status_id: the status that orders get; ``None`` leaves them
    :ivar message: for the buyer's chat; empty tells nothing
    """

    stage: Stage
    status_id: int | None
    message: str


def list_rules() -> list[Rule]:
    """Return the rules of all stages in the order of the way."""
    own = {row.stage: row for row in StageRule.objects.all()}
    by_name = {status.name: status.id for status in list_statuses()}
    rules = []
    for stage in RULED:
        row = own.get(stage.value)
        usual = Rule(stage, by_name.get(WAYS[stage].status), "")
        rules.append(Rule(stage, row.status_id, row.message) if row else usual)
    return rules


def find_rule(stage: Stage) -> Rule:
    """Return the rule of a stage; what is no part of the way does nothing."""
    return next((each for each in list_rules() if each.stage == stage), Rule(stage, None, ""))


@transaction.atomic
def change_rule(*, stage: str, status_id: int | None, message: str, by: Employee) -> Rule:
    """Say what is done at a stage from now on.

    :raises StageAbsentError: there is no such stage
    :raises StatusAbsentError: there is no such status
    :raises InvalidError: the message is too long
    """
    if stage not in RULED:
        raise StageAbsentError(_("Такого етапу немає"))
    refuse_unknown_statuses([status_id] if status_id is not None else [])
    text = message.strip()
    if len(text) > MESSAGE_LENGTH:
        sentence = _("Задовго: можна до %(limit)d символів") % {"limit": MESSAGE_LENGTH}
        raise InvalidError(sentence, fields={"message": sentence})
    before = find_rule(Stage(stage))
    row, _is_new = StageRule.objects.update_or_create(
        company_id=current_company_id(),
        stage=stage,
        defaults={"status_id": status_id, "message": text},
    )
    changes = compare(
        {"status": _name_of(before.status_id), "message": before.message},
        {"status": _name_of(status_id), "message": text},
    )
    record("stage_rule.changed", target=row, by=by, stage=stage, changes=changes)
    publish(DeliveryRuleChanged(stage=stage, status_id=status_id, message=text))
    return Rule(Stage(stage), status_id, text)


def _name_of(status_id: int | None) -> str | None:
    return next((each.name for each in list_statuses() if each.id == status_id), None)
