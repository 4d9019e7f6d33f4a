"""Keeping filters of lists under names: one's own, and those for everybody."""

from dataclasses import dataclass

from django.db import transaction
from django.db.models import Max, Q
from django.utils.translation import gettext as _

from kramar.audit.changes import compare, values_of
from kramar.audit.services import record
from kramar.chats.events.saved_filters import (
    SavedFilterChanged,
    SavedFilterDeleted,
    SavedFilterSnapshot,
)
from kramar.chats.models.saved_filters import FILTER_NAME_LENGTH, FilterPage, SavedFilter
from kramar.chats.policies import pages_read_by, refuse_reader_of
from kramar.core import clock
from kramar.core.errors import AbsentError, InvalidError, RefusedError
from kramar.core.tenancy import current_company_id
from kramar.events.services import publish
from kramar.staff.models import Employee
from kramar.staff.permissions import Permission

# What the audit tells of.
_TOLD = ("name", "query", "is_shared", "position")


class SavedFilterAbsentError(AbsentError):
    """There is no such filter for this employee."""

    code = "saved_filter_not_found"


class PageNotSeenError(RefusedError):
    """The role does not open the page whose filters are asked for."""

    code = "refused"


class NotOwnFilterError(RefusedError):
    """The filter is shown to everybody, and another's."""

    code = "not_own_filter"


@dataclass(frozen=True, slots=True)
class FilterChanges:
    """What is to change; ``None`` leaves it as it is."""

    name: str | None = None
    query: str | None = None
    is_shared: bool | None = None
    position: int | None = None


@transaction.atomic
def save_filter(
    *, page: FilterPage, name: str, query: str, is_shared: bool, by: Employee
) -> SavedFilter:
    """Keep a filter of a page under a name, after those that are there.

    :raises PageNotSeenError: the role does not open the page
    :raises ReadsOnlyError: it is for everybody, and the role only reads
    :raises InvalidError: the name is empty or too long
    """
    refuse_stranger_to(page, by)
    if is_shared:
        refuse_reader_of(page, by)
    last = SavedFilter.objects.filter(page=page).aggregate(last=Max("position"))["last"]
    saved = SavedFilter.objects.create(
        company_id=current_company_id(),
        page=page,
        owner=by,
        name=_clean_name(name),
        query=query,
        is_shared=is_shared,
        position=0 if last is None else last + 1,
        created_at=clock.now(),
    )
    record("saved_filter.created", target=saved, by=by, name=saved.name)
    publish(SavedFilterChanged(saved_filter=SavedFilterSnapshot.of(saved)))
    return saved


@transaction.atomic
def change_filter(*, saved_filter_id: int, changes: FilterChanges, by: Employee) -> SavedFilter:
    """Rename a filter, point it elsewhere, move it, or show it to everybody.

    :raises SavedFilterAbsentError: there is none for this employee
    :raises NotOwnFilterError: it is another's, and the right to administer is missing
    :raises ReadsOnlyError: it is for everybody, and the role only reads
    :raises InvalidError: the name is empty or too long
    """
    saved = _lock(saved_filter_id, by)
    if changes.is_shared:
        refuse_reader_of(FilterPage(saved.page), by)
    was_shared, before = saved.is_shared, values_of(saved, _TOLD)
    if changes.name is not None:
        saved.name = _clean_name(changes.name)
    saved.query = saved.query if changes.query is None else changes.query
    saved.position = saved.position if changes.position is None else changes.position
    saved.is_shared = saved.is_shared if changes.is_shared is None else changes.is_shared
    saved.save(update_fields=["name", "query", "position", "is_shared"])
    told = compare(before, values_of(saved, _TOLD))
    record("saved_filter.changed", target=saved, by=by, name=saved.name, changes=told)
    if was_shared and not saved.is_shared:
        page = FilterPage(saved.page)
        publish(SavedFilterDeleted(saved_filter_id=saved.pk, page=page, owner_id=None))
    publish(SavedFilterChanged(saved_filter=SavedFilterSnapshot.of(saved)))
    return saved


@transaction.atomic
def delete_filter(*, saved_filter_id: int, by: Employee) -> None:
    """Forget a filter; saving it again under its name is the way back.

    :raises SavedFilterAbsentError: there is none for this employee
    :raises NotOwnFilterError: it is another's, and the right to administer is missing
    :raises ReadsOnlyError: it is for everybody, and the role only reads
    """
    saved = _lock(saved_filter_id, by)
    record("saved_filter.deleted", target=saved, by=by, name=saved.name)
    saved.delete()
    owner_id = None if saved.is_shared else saved.owner_id
    page = FilterPage(saved.page)
    publish(SavedFilterDeleted(saved_filter_id=saved_filter_id, page=page, owner_id=owner_id))


def seen_by(employee: Employee) -> Q:
    """Say which filters the employee sees: those for everybody, and their own.

    None of pages that their role does not open.
    """
    return Q(page__in=pages_read_by(employee)) & (Q(is_shared=True) | Q(owner=employee))


def refuse_stranger_to(page: FilterPage, employee: Employee) -> None:
    """Refuse whoever may not open the page.

    :raises PageNotSeenError: the role does not open it
    """
    if page not in pages_read_by(employee):
        raise PageNotSeenError(_("Ваша роль цього не дозволяє"))


def _lock(saved_filter_id: int, by: Employee) -> SavedFilter:
    saved = (
        SavedFilter.objects.select_for_update(of=("self",))
        .select_related("owner")
        .filter(seen_by(by), pk=saved_filter_id)
        .first()
    )
    if saved is None:
        raise SavedFilterAbsentError(_("Такого фільтра вже немає"))
    if saved.owner_id != by.pk and not by.can(Permission.ADMINISTRATION):
        raise NotOwnFilterError(_("Змінити спільний фільтр може його автор або адміністратор"))
    if saved.is_shared:
        refuse_reader_of(FilterPage(saved.page), by)
    return saved


def _clean_name(name: str) -> str:
    clean = " ".join(name.split())
    if clean and len(clean) <= FILTER_NAME_LENGTH:
        return clean
    if clean:
        message = _("Назва не довша за %(limit)s символів") % {"limit": FILTER_NAME_LENGTH}
    else:
        message = _("Назвіть фільтр")
    raise InvalidError(message, fields={"name": message})
