"""Writing down where a company's buyers pay to."""

import re
from dataclasses import dataclass

from django.db import transaction
from django.utils.translation import gettext as _

from kramar.audit.changes import compare, values_of
from kramar.audit.services import record
from kramar.core.errors import InvalidError
from kramar.core.tenancy import current_company_id
from kramar.events.services import publish
from kramar.papers.events import RequisitesChanged, RequisitesSnapshot
from kramar.papers.models import (
    BANK_LENGTH,
    PURPOSE_LENGTH,
    RECIPIENT_LENGTH,
    Requisites,
)
from kramar.staff.models import Employee

IBAN = re.compile(r"UA\d{27}")
CODE = re.compile(r"\d{8}|\d{10}")
# What stands between the words of each field.
SPACES = {"recipient": " ", "iban": "", "code": "", "bank": " ", "purpose": " "}
FIELDS = tuple(SPACES)
NUMBER_PLACE = "{number}"


@dataclass(frozen=True, slots=True)
class RequisitesDraft:
    """An account as somebody typed it; ``None`` stays as it is."""

    recipient: str | None = None
    iban: str | None = None
    code: str | None = None
    bank: str | None = None
    purpose: str | None = None


@transaction.atomic
def set_requisites(*, draft: RequisitesDraft, by: Employee) -> Requisites:
    """Keep the company's account.

    :raises InvalidError: a field is wrong; says what of each
    """
    # Locked: of two who change different fields neither brings the other's back.
    known = Requisites.objects.select_for_update().first()
    values = {name: getattr(known, name, "") for name in FIELDS} | _clean(draft)
    refused = _find_refusals(values)
    if refused:
        raise InvalidError(next(iter(refused.values())), fields=refused)
    known = Requisites.objects.first()
    before = values_of(known, values) if known else {}
    kept, _is_new = Requisites.objects.update_or_create(
        company_id=current_company_id(), defaults=values
    )
    record("requisites.changed", target=kept, by=by, changes=compare(before, values))
    publish(RequisitesChanged(requisites=RequisitesSnapshot.of(kept)))
    return kept


def is_iban(iban: str) -> bool:
    """Whether it is a Ukrainian account number whose check digits are right (ISO 13616)."""
    if not IBAN.fullmatch(iban):
        return False
    turned = iban[4:] + iban[:4]
    return int("".join(str(int(sign, 36)) for sign in turned)) % 97 == 1


def _clean(draft: RequisitesDraft) -> dict[str, str]:
    given = {name: text for name in FIELDS if (text := getattr(draft, name)) is not None}
    texts = {name: SPACES[name].join(text.split()) for name, text in given.items()}
    return texts | ({"iban": texts["iban"].upper()} if "iban" in texts else {})


def _find_refusals(values: dict[str, str]) -> dict[str, str]:
    refused = {}
    if not values["recipient"]:
        refused["recipient"] = _("Вкажіть отримувача, як його записано в банку")
    if not IBAN.fullmatch(values["iban"]):
        refused["iban"] = _("IBAN — це UA і 27 цифр")
    elif not is_iban(values["iban"]):
        refused["iban"] = _("У цьому IBAN помилка: контрольні цифри не сходяться")
    if not CODE.fullmatch(values["code"]):
        refused["code"] = _("Код ЄДРПОУ має 8 цифр, ІПН — 10")
    if NUMBER_PLACE not in values["purpose"]:
        refused["purpose"] = _("Додайте {number} — на його місці стане номер замовлення")
    return refused | _find_long(values)


def _find_long(values: dict[str, str]) -> dict[str, str]:
    limits = {"recipient": RECIPIENT_LENGTH, "bank": BANK_LENGTH, "purpose": PURPOSE_LENGTH}
    return {
        name: _("Не довше за %(limit)d символів") % {"limit": limit}
        for name, limit in limits.items()
        if len(values[name]) > limit
    }
