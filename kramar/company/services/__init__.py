"""Changing a company's own settings."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from itertools import pairwise
from typing import TypeVar
from zoneinfo import available_timezones

from django.db import transaction
from django.utils.translation import gettext as _
from pydantic import TypeAdapter

from kramar.audit.changes import compare, values_of
from kramar.audit.services import Person, record
from kramar.company.events import CompanyChanged, CompanySnapshot
from kramar.company.models import Company
from kramar.core.currencies import CURRENCIES
from kramar.core.errors import InvalidError
from kramar.core.working_hours import WorkingSpan
from kramar.events.services import publish

Value = TypeVar("Value", bool, str)


@dataclass(frozen=True, slots=True)
class CompanyChanges:
    """What is to change; ``None`` leaves a setting as it is."""

    name: str | None = None
    time_zone: str | None = None
    currency: str | None = None
    language: str | None = None
    messenger_enabled: bool | None = None
    working_hours: Sequence[WorkingSpan] | None = None
    overdue_minutes: int | None = None
    client_follows_chat: bool | None = None
    away_message_enabled: bool | None = None
    away_message: str | None = None
    allow_negative_stock: bool | None = None
    distribution_enabled: bool | None = None
    chat_distribution_enabled: bool | None = None
    leave_after_minutes: int | None = None
    hand_back_enabled: bool | None = None
    two_step_required: bool | None = None

    def given(self) -> dict[str, object]:
        """Return the settings that are to change, as the company's row keeps them."""
        values = {each.name: getattr(self, each.name) for each in fields(self)}
        if self.working_hours is not None:
            values["working_hours"] = [span.model_dump() for span in self.working_hours]
        return {field: value for field, value in values.items() if value is not None}


@transaction.atomic
def change_company(*, company: Company, changes: CompanyChanges, by: Person) -> Company:
    """Change the company's settings and show them on every open screen.

    :raises InvalidError: there is no such time zone or currency, hours overlap, or nothing is to be
        answered
    """
    _check(company, changes)
    given = changes.given()
    if not given:
        return company
    before = _in_words(values_of(company, given))
    for field, value in given.items():
        setattr(company, field, value)
    company.save(update_fields=list(given))
    told = compare(before, _in_words(given))
    record("company.changed", target=company, by=by, changes=told)
    publish(CompanyChanged(company=CompanySnapshot.of(company)))
    return company


def _in_words(values: dict[str, object]) -> dict[str, object]:
    """Return settings as the audit tells them: each span of hours is a line."""
    if "working_hours" not in values:
        return values
    spans = TypeAdapter(list[WorkingSpan]).validate_python(values["working_hours"])
    return values | {"working_hours": [f"{each.day} {each.opens}–{each.closes}" for each in spans]}


def _check(company: Company, changes: CompanyChanges) -> None:
    if changes.time_zone is not None and changes.time_zone not in available_timezones():
        message = _("Немає такого часового поясу")
        raise InvalidError(message, fields={"time_zone": message})
    if changes.currency is not None and changes.currency not in CURRENCIES:
        message = _("Немає такої валюти")
        raise InvalidError(message, fields={"currency": message})
    if changes.working_hours and _overlap(changes.working_hours):
        message = _("Години одного дня перетинаються")
        raise InvalidError(message, fields={"working_hours": message})
    enabled = _after(changes.away_message_enabled, company.away_message_enabled)
    if enabled and not _after(changes.away_message, company.away_message):
        message = _("Напишіть, що відповідати поза робочим часом")
        raise InvalidError(message, fields={"away_message": message})


def _overlap(hours: Sequence[WorkingSpan]) -> bool:
    ordered = sorted(hours, key=lambda span: (span.day, span.opens))
    return any(
        before.day == after.day and after.opens < before.closes
        for before, after in pairwise(ordered)
    )


def _after(changed: Value | None, present: Value) -> Value:
    return present if changed is None else changed
