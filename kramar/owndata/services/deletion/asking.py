"""Asking to delete a company, and taking that back while it is still there."""

from datetime import datetime, timedelta

from django.conf import settings
from django.db import transaction
from django.utils.translation import gettext as _

from kramar.audit.services import record
from kramar.company.events import CompanyChanged, CompanySnapshot
from kramar.company.models import Company
from kramar.company.queries import lock_company
from kramar.core import clock
from kramar.core.errors import ConflictError, InvalidError
from kramar.events.services import publish
from kramar.owndata.models import CompanyDeletion
from kramar.owndata.policies import refuse_other_than_owner
from kramar.staff.models import Employee


class DeletionBegunError(ConflictError):
    """The company is being deleted already, and comes back no more."""

    code = "deletion_begun"


@transaction.atomic
def ask_deletion(*, name: str, by: Employee) -> Company:
    """Let the company go in some days: until then it only reads, and its owners may keep it.

    :param name: the company's, typed once more
    :raises OwnerOnlyError: only an owner deletes a company
    :raises InvalidError: it has another name
    """
    refuse_other_than_owner(by)
    company = lock_company(by.company_id)
    if name.strip() != company.name:
        message = _("Назва не збігається з назвою компанії")
        raise InvalidError(message, fields={"name": message})
    if company.deletes_at is not None:
        return company
    due_at = clock.now() + timedelta(days=settings.DELETION_DAYS)
    _begin(company, due_at=due_at, asked_by=by.full_name, employee=by)
    record("company_deletion.asked", target=company, by=by, due_at=clock.to_iso(due_at))
    publish(CompanyChanged(company=CompanySnapshot.of(company)))
    return company


@transaction.atomic
def ask_deletion_now(*, company: Company) -> None:
    """Let the company go at once: the operator's own command."""
    locked = lock_company(company.pk)
    CompanyDeletion.objects.filter(company=locked).delete()
    _begin(locked, due_at=clock.now(), asked_by="kramar company delete", employee=None)


@transaction.atomic
def cancel_deletion(*, by: Employee) -> Company:
    """Keep the company after all; whichever owner asks. One that nobody deletes stays as it is.

    :raises OwnerOnlyError: only an owner decides
    :raises DeletionBegunError: it is too late
    """
    refuse_other_than_owner(by)
    company = lock_company(by.company_id)
    deletion = CompanyDeletion.objects.select_for_update().filter(company=company).first()
    if deletion is None:
        return company
    if deletion.state == CompanyDeletion.State.RUNNING:
        raise DeletionBegunError(_("Видалення вже почалося, скасувати його не можна"))
    company.deletes_at = None
    company.save(update_fields=["deletes_at"])
    deletion.delete()
    record("company_deletion.cancelled", target=company, by=by)
    publish(CompanyChanged(company=CompanySnapshot.of(company)))
    return company


def _begin(company: Company, *, due_at: datetime, asked_by: str, employee: Employee | None) -> None:
    CompanyDeletion.objects.create(
        company_id=company.pk,
        employee=employee,
        asked_by=asked_by,
        due_at=due_at,
        created_at=clock.now(),
    )
    company.deletes_at = due_at
    company.save(update_fields=["deletes_at"])
